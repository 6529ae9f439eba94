package dev.vantage.model.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.hint.Hint;
import dev.vantage.model.link.LinkedQuestion;
import dev.vantage.model.link.ValueCandidate;
import dev.vantage.model.link.ValueCandidate.Kind;
import dev.vantage.model.plan.PlanText;
import dev.vantage.model.plan.PlanValue.Cell;
import dev.vantage.model.schema.Schema;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionsTest {

    private static final Schema NO_TABLES = new Schema(List.of(), List.of());

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "opened until 9, GREATER_OR_EQUAL, LESS_OR_EQUAL",
        "opened on or before 9, LESS, LESS_OR_EQUAL",
        "with no more than 9, GREATER, LESS_OR_EQUAL",
        "with at least 9, GREATER, GREATER_OR_EQUAL",
        "founded before the year 9, GREATER, LESS",
        "after 9, LESS, GREATER",
        "under 9, LESS_OR_EQUAL, LESS_OR_EQUAL",
        "opened until 9, EQUAL, EQUAL",
        "never after 9, LESS_OR_EQUAL, LESS_OR_EQUAL",
        "up to 9 or more, GREATER_OR_EQUAL, GREATER_OR_EQUAL",
        "more than 9 one week and less than 9 the next, LESS, LESS",
        "longer than 9, LESS, LESS",
        "9 of them, LESS, LESS",
    })
    void comparesAsTheWordsBeforeAValueSay(String question, String written, String corrected) {
        var words = List.of(question.split(" "));
        int at = words.indexOf("9");
        var nine = new ValueCandidate("9", Set.of(Kind.NUMBER), at, at + 1, List.of(), List.of());

        assertThat(correct(question, "c0 WHERE c1 " + written + " v0 FROM END", nine))
                .isEqualTo("c0 WHERE c1 " + corrected + " v0 FROM END");
    }

    @Test
    void looksForANameThatIsNotStoredAndNotForAnother() {
        var germany = meant("Germany");

        assertThat(correct("accounts in Spain", "c0 WHERE c1 EQUAL v0 FROM END", germany, name("Spain", 2)))
                .isEqualTo("c0 WHERE c1 EQUAL v1 FROM END");
        assertThat(correct("Spain", "c0 WHERE c1 EQUAL v0 FROM END", germany, name("Spain", 0)))
                .isEqualTo("c0 WHERE c1 EQUAL v0 FROM END");
        assertThat(correct(
                        "accounts in the land of Goethe", "c0 WHERE c1 EQUAL v0 FROM END", germany, name("Goethe", 5)))
                .isEqualTo("c0 WHERE c1 EQUAL v0 FROM END");
        assertThat(correct("wards of the Greens", "c0 WHERE c1 EQUAL v0 FROM END", meant("Grn"), name("Greens", 3)))
                .isEqualTo("c0 WHERE c1 EQUAL v0 FROM END");
        assertThat(correct("rooms of Ann left", "c0 WHERE c1 EQUAL v0 FROM END", meant("away"), name("Ann", 2)))
                .isEqualTo("c0 WHERE c1 EQUAL v0 FROM END");
        assertThat(correct(
                        "deals of Acme won",
                        "c0 WHERE c1 EQUAL v0 AND c2 EQUAL v1 FROM END",
                        meant("Closed"),
                        name("Acme", 2)))
                .isEqualTo("c0 WHERE c1 EQUAL v0 AND c2 EQUAL v1 FROM END");
    }

    @Test
    void comparesWithAMonthWhereOneIsSaid() {
        var day = quoted("2022-06-01");
        var month = quoted("2022-06");
        assertThat(correct("returns in June 2022", "c0 WHERE c1 EQUAL v0 FROM END", day, month))
                .isEqualTo("c0 WHERE YEAR_MONTH c1 EQUAL v1 FROM END");
        assertThat(correct("returns in June 2022", "c0 WHERE c1 STARTS_WITH v0 FROM END", day, month))
                .isEqualTo("c0 WHERE YEAR_MONTH c1 EQUAL v1 FROM END");
        assertThat(correct("returns from June 2022", "c0 WHERE c1 GREATER_OR_EQUAL v0 FROM END", day, month))
                .isEqualTo("c0 WHERE c1 GREATER_OR_EQUAL v0 FROM END");
        assertThat(correct("returns on 1 June 2022", "c0 WHERE c1 EQUAL v0 FROM END", day))
                .isEqualTo("c0 WHERE c1 EQUAL v0 FROM END");
    }

    @Test
    void dividesWithAFraction() {
        assertThat(correct("income per visit", "SUM c0 DIVIDE SUM c1 FROM END"))
                .isEqualTo("SUM c0 RATIO SUM c1 FROM END");
        assertThat(correct("the decade", "c0 DIVIDE v0 TIMES v0 FROM END", quoted("10")))
                .isEqualTo("c0 DIVIDE v0 TIMES v0 FROM END");
    }

    private static String correct(String question, String plan, ValueCandidate... values) {
        var linked =
                new LinkedQuestion(List.of(question.split(" ")), new int[0], new int[0], List.of(), List.of(values));
        return PlanText.write(
                new Corrections(linked, question, Hint.in("", NO_TABLES, linked)).of(PlanText.read(plan)));
    }

    private static ValueCandidate meant(String text) {
        return new ValueCandidate(text, Set.of(Kind.CATEGORY), -1, -1, List.of(new Cell(1, text)), List.of());
    }

    @Test
    void knowsTheCentury() {
        assertThat(correct("the century", "c0 DIVIDE v0 PLUS v1 FROM END", quoted("100"), quoted("1")))
                .isEqualTo("c0 DIVIDE v0 PLUS v1 FROM END");
    }

    private static ValueCandidate quoted(String text) {
        return new ValueCandidate(text, Set.of(Kind.QUOTED), 2, 4, List.of(), List.of());
    }

    private static ValueCandidate name(String text, int word) {
        return new ValueCandidate(text, Set.of(Kind.CAPITALISED), word, word + 1, List.of(), List.of());
    }
}
