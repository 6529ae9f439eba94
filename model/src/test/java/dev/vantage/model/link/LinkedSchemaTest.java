package dev.vantage.model.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.link.LinkedQuestion.NameLink;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkedSchemaTest {

    private static final int SINGERS = 0;
    private static final int MOVIE_SONGS = 1;
    private static final int COLUMNS = 2;

    private final LinkedSchema schema = LinkedSchema.of(MusicDatabase.SCHEMA);

    @Test
    void linksAWholeNameExactly() {
        assertThat(links("show the song titles"))
                .contains(new NameLink(2, COLUMNS + MusicDatabase.TITLE, true))
                .contains(new NameLink(3, COLUMNS + MusicDatabase.TITLE, true));
    }

    @Test
    void linksASharedWordPartly() {
        assertThat(links("every song")).contains(new NameLink(1, MOVIE_SONGS, false));
    }

    @Test
    void doesNotLinkPartsOfANameThatStandsThereAsAWhole() {
        assertThat(links("song titles of a song"))
                .doesNotContain(new NameLink(4, COLUMNS + MusicDatabase.TITLE, false));
    }

    @Test
    void linksWhateverTheInflection() {
        assertThat(links("one singer")).contains(new NameLink(1, SINGERS, true));
        assertThat(links("songs of movies")).contains(new NameLink(2, MOVIE_SONGS, false));
    }

    @Test
    void linksAStopWordThatIsAWholeName() {
        assertThat(links("the names")).containsExactly(new NameLink(1, COLUMNS + MusicDatabase.SINGER_NAME, true));
    }

    @Test
    void doesNotLinkWordsThatNameNothing() {
        assertThat(links("how tall are they")).isEmpty();
    }

    private List<NameLink> links(String question) {
        return schema.nameLinks(Word.allOf(question));
    }
}
