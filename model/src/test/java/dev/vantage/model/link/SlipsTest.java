package dev.vantage.model.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {

    private static final Set<String> VOCABULARY = Set.of("of", "the", "unlit", "walk", "form", "blues");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "contry, country",
        "countrry, country",
        "conutry, country",
        "singrs, singers",
        "cuontries, countries",
        "singar, singer",
        "Contry of the singers, Country of the singers",
        "totl, total",
        "whihc, which",
        "avrage, average"
    })
    void mendsASlip(String written, String mended) {
        assertThat(mended(written)).isEqualToIgnoringCase(mended);
    }

    @ParameterizedTest
    @CsvSource({
        "unlit", // in the vocabulary
        "walks", // as another form of one
        "sharp", // of a value
        "genres", // of the schema
        "Totl the Contry", // a name by its capital, but for the first word
        "tot", // too short
        "untitled", // another first letter than titled
        "counters", // more than one slip in a word that is not long
        "dont", // which has lost its apostrophe only
        "desc", // an abbreviation
        "c0untry" // with a digit
    })
    void leavesOtherWordsAlone(String written) {
        var last = written.substring(written.lastIndexOf(' ') + 1);

        assertThat(mended(written)).endsWith(last);
    }

    @Test
    void whatIsMendedStandsWhereItStood() {
        var question = "singers by contry";

        var tokens = slips().mended(Tokens.of(question), 3);

        assertThat(tokens.getLast()).isEqualTo(new Token("country", 11, 17, true));
        assertThat(MusicDatabase.link(question).nameLinks())
                .extracting(link -> link.item())
                .contains(MusicDatabase.SCHEMA.tables().size() + MusicDatabase.COUNTRY);
    }

    @Test
    void aValueIsAsItWasWritten() {
        assertThat(MusicDatabase.link("songs about custmers").values())
                .extracting(ValueCandidate::text)
                .contains("custmers")
                .doesNotContain("customers");
    }

    @Test
    void looksNoFurtherThanItMust() {
        assertThat(slips().mended(Tokens.of("contry contry"), 1))
                .extracting(Token::text)
                .containsExactly("country", "contry");
    }

    private static String mended(String written) {
        return String.join(
                " ",
                slips().mended(Tokens.of(written), 100).stream()
                        .map(Token::text)
                        .toList());
    }

    private static Slips slips() {
        return new Slips(
                word -> VOCABULARY.contains(word) ? new int[] {0} : new int[] {1, 2},
                LinkedSchema.of(MusicDatabase.SCHEMA),
                MusicDatabase.VALUES);
    }
}
