package dev.vantage.model.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LinkerTest {

    private static final LinkedSchema SCHEMA = LinkedSchema.of(MusicDatabase.SCHEMA);

    @Test
    void keepsTheWordsOfAQuestionAsTheyAreWritten() {
        assertThat(MusicDatabase.link("Which singers, aged 20+?").words())
                .containsExactly("Which", "singers", "aged", "20");
    }

    @Test
    void givesEachPieceItsWord() {
        var linked = MusicDatabase.link("Ab, c?");
        assertThat(linked.pieces()).containsExactly(1, 'a', 'b', ',', 'c', '?', 2);
        assertThat(linked.wordOfPiece()).containsExactly(-1, 0, 0, -1, 1, -1, -1);
    }

    @Test
    void appendsTheHintAfterASeparator() {
        var linked = MusicDatabase.link("ab", "cd");
        assertThat(linked.pieces()).containsExactly(1, 'a', 'b', 2, 'c', 'd', 2);
        assertThat(linked.wordOfPiece()).containsExactly(-1, 0, 0, -1, 1, 1, -1);
        assertThat(linked.words()).containsExactly("ab", "cd");
    }

    @Test
    void findsNamesAndValuesInTheHint() {
        var linked = MusicDatabase.link("how many are good", "good refers to genre = 'Blues'");
        assertThat(linked.nameLinks()).contains(new LinkedQuestion.NameLink(7, 2 + MusicDatabase.GENRE, true));
        assertThat(linked.values()).anySatisfy(candidate -> {
            assertThat(candidate.text()).isEqualTo("Blues");
            assertThat(candidate.firstWord()).isEqualTo(8);
        });
    }

    @Test
    void doesNotReadAcrossTheEndOfTheQuestion() {
        assertThat(MusicDatabase.link("songs of hip", "hop").values())
                .filteredOn(candidate -> !candidate.kinds().contains(ValueCandidate.Kind.CATEGORY))
                .extracting(ValueCandidate::text)
                .doesNotContain("hip hop");
    }

    @Test
    void leavesOutWordsThatHaveNoRoom() {
        var linked = MusicDatabase.linker(8).link("abc de france", "hint", SCHEMA, MusicDatabase.VALUES);
        assertThat(linked.pieces()).containsExactly(1, 'a', 'b', 'c', 'd', 'e', 'f', 2);
        assertThat(linked.words()).containsExactly("abc", "de", "france");
        assertThat(MusicDatabase.linker(7)
                        .link("abc de france", SCHEMA, MusicDatabase.VALUES)
                        .words())
                .containsExactly("abc", "de");
    }

    @Test
    void givesAQuestionWithoutWordsOneAllTheSame() {
        for (var question : new String[] {"", " ", "?!", "\u0000", "👍"}) {
            var linked = MusicDatabase.link(question);
            assertThat(linked.words()).hasSize(1);
            assertThat(linked.wordOfPiece()).contains(0);
        }
    }

    @Test
    void skipsCharactersThatTheVocabularyRemoves() {
        var linker =
                new Linker(word -> word.equals("–") ? new int[0] : new int[] {9}, piece -> new float[] {1}, 1, 2, 16);
        assertThat(linker.link("a – b", SCHEMA, ValueIndex.empty()).pieces()).containsExactly(1, 9, 9, 2);
    }

    @Test
    void needsRoomForOnePiece() {
        assertThatThrownBy(() -> MusicDatabase.linker(2)).isInstanceOf(IllegalArgumentException.class);
    }
}
