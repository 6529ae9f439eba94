package dev.vantage.model.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.link.LinkedQuestion.NameLink;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.util.List;
import java.util.stream.Stream;
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
    void linksWordsThatNamesCutShort() {
        var workshop = schema(Table.of("mech", columns("mech_nm", "tkt_no", "carpet")));

        assertThat(links("which mechanic", workshop)).contains(new NameLink(1, 0, true), new NameLink(1, 1, false));
        assertThat(links("open tickets", workshop)).containsExactly(new NameLink(1, 2, false));
        assertThat(links("the car", workshop)).isEmpty();
    }

    @Test
    void linksWordsOfWhichANameHasTheFirstLetters() {
        var cars = schema(Table.of("cars", columns("mpg", "dob_owner", "opt")));

        assertThat(links("average miles per gallon", cars))
                .containsExactly(new NameLink(1, 1, true), new NameLink(2, 1, true), new NameLink(3, 1, true));
        assertThat(links("date of birth", cars)).contains(new NameLink(0, 2, false), new NameLink(2, 2, false));
        assertThat(links("old people to", cars)).isEmpty();
        assertThat(links("my people grew", cars)).isEmpty();
    }

    @Test
    void linksWordsThatAreRunTogether() {
        var shop = schema(Table.of("orders", columns("unitprice", "lifespan")));

        assertThat(links("unit price", shop)).containsExactly(new NameLink(0, 1, true), new NameLink(1, 1, true));
        assertThat(links("average lifespan", shop)).containsExactly(new NameLink(1, 2, true));
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
        return links(question, schema);
    }

    private static List<NameLink> links(String question, LinkedSchema schema) {
        return schema.nameLinks(Word.allOf(question));
    }

    private static LinkedSchema schema(Table table) {
        return LinkedSchema.of(new Schema(List.of(table), List.of()));
    }

    private static List<Column> columns(String... names) {
        return Stream.of(names)
                .map(name -> Column.of(name, ColumnType.TEXT, false))
                .toList();
    }
}
