package dev.vantage.model.hint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.vantage.model.link.LinkedQuestion;
import dev.vantage.model.link.ValueCandidate;
import dev.vantage.model.link.ValueCandidate.Kind;
import dev.vantage.model.plan.PlanText;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.ForeignKey;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedCalculationsTest {

    /** Columns 0 to 6, and 7 to 10. */
    private static final Schema SCHOOLS = new Schema(
            List.of(
                    table("School", "ID", "entered", "sat", "Free Meals (K-12)", "day", "left", "name"),
                    table("District", "ID", "budget", "left", "capital")),
            List.of(new ForeignKey(0, 7)));

    /** All but the last two are said. */
    private static final List<String> VALUES = List.of("2", "75", "100", "2022-10", "1", "0");

    private static Table table(String name, String... columns) {
        return Table.of(
                name,
                Stream.of(columns)
                        .map(column ->
                                Column.of(column, column.equals("name") ? ColumnType.TEXT : ColumnType.NUMBER, false))
                        .toList());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '@', textBlock = """
                    absent = entered - sat | SUM LEFT_PARENTHESIS c2 MINUS c1 RIGHT_PARENTHESIS | SUM LEFT_PARENTHESIS c1 MINUS c2 RIGHT_PARENTHESIS
                    absent = `entered` - `sat` | SUM c1 MINUS SUM c1 | SUM c1 MINUS SUM c2
                    absent = SUBTRACT(entered, sat) | c1 TIMES c2 | c1 MINUS c2
                    absent = entered - sat | c1 MINUS c3 | c1 MINUS c2
                    absent = entered - sat | SUM c1 | SUM LEFT_PARENTHESIS c1 MINUS c2 RIGHT_PARENTHESIS
                    absent = entered - sat | c0 ORDER c2 DESC LIMIT_ONE | c0 ORDER c1 MINUS c2 DESC LIMIT_ONE
                    most absent refers to MAX(entered - sat) | c0 ORDER c2 TIMES c1 DESC LIMIT_ONE | c0 ORDER c1 MINUS c2 DESC LIMIT_ONE
                    all = entered + sat | c0 c1 c2 | c0 c1 PLUS c2
                    share = DIVIDE(SUM(sat), SUM(entered)) * 100 | SUM c1 RATIO SUM c2 | SUM c2 PERCENT SUM c1
                    share = DIVIDE(SUM(sat), SUM(entered)) | AVG LEFT_PARENTHESIS c1 RATIO c2 RIGHT_PARENTHESIS | SUM c2 RATIO SUM c1
                    share = sat * 100 / entered | c2 TIMES c1 | c2 PERCENT c1
                    share = CAST(sat AS REAL) / entered | c2 TIMES c1 | c2 RATIO c1
                    rate = sat / (sat + entered) | c2 RATIO c1 | c2 RATIO LEFT_PARENTHESIS c2 PLUS c1 RIGHT_PARENTHESIS
                    budget per meal = District.budget / "Free Meals (K-12)" | c8 TIMES c3 | c8 RATIO c3
                    in hundreds = sat / 100 | AVG c2 | AVG LEFT_PARENTHESIS c2 RATIO v2 RIGHT_PARENTHESIS
                    all full-time ones = "entered" + 'sat' + sat | c2 TIMES c1 | c2 TIMES c1
                    part-time or left-over ones = "entered" + "sat" | c2 TIMES c1 | c1 PLUS c2
                    share = 100 * sat / entered | c2 TIMES c1 | c2 PERCENT c1
                    rest = 2 - sat | c2 | c2
                    age = SUBTRACT(year(current_timestamp), year(day)) | c0 c4 | c0 YEAR NOW MINUS YEAR c4
                    older than 75 = SUBTRACT(YEAR(CURRENT_TIMESTAMP), YEAR(day)) > 75 | c0 WHERE YEAR c4 GREATER v1 | c0 WHERE YEAR NOW MINUS YEAR c4 GREATER v1
                    years since = STRFTIME('%Y', 'now') - STRFTIME('%Y', day) | c4 | YEAR NOW MINUS YEAR c4
                    share = DIVIDE(COUNT(sat = 75), COUNT(School.ID)) * 100 | COUNT WHEN c1 EQUAL v1 RIGHT_PARENTHESIS PERCENT COUNT c0 | COUNT WHEN c2 EQUAL v1 RIGHT_PARENTHESIS PERCENT COUNT c0
                    share = DIVIDE(COUNT(entered WHERE sat > 75), COUNT(entered)) | COUNT WHEN c1 EQUAL v1 RIGHT_PARENTHESIS RATIO COUNT_ALL | COUNT WHEN c2 GREATER v1 RIGHT_PARENTHESIS RATIO COUNT c1
                    share = COUNT(entered = 2) / COUNT(sat) | c1 RATIO c2 | COUNT WHEN c1 EQUAL v0 RIGHT_PARENTHESIS RATIO COUNT c2
                    normal refers to entered between 2 and 75 | c0 WHERE c1 LESS v0 AND c2 EQUAL v0 | c0 WHERE c1 BETWEEN v0 v1 AND c2 EQUAL v0
                    decade = day / 2 * 2 | c4 TIMES v0 | c4 DIVIDE v0 TIMES v0
                    share = SUM(sat * 100) / SUM(entered) | SUM c1 RATIO SUM c2 | SUM LEFT_PARENTHESIS c2 TIMES v2 RIGHT_PARENTHESIS RATIO SUM c1
                    more than 75 percent refers to sat * 100 / entered > 75 | c0 WHERE c2 GREATER v1 AND c1 GREATER v1 | c0 WHERE c2 PERCENT c1 GREATER v1
                    entered refers to entered; twice refers to entered >= 2 * sat | c0 WHERE c2 GREATER_OR_EQUAL c1 TIMES v0 | c0 WHERE c1 GREATER_OR_EQUAL c2 TIMES v0
                    left in the capital refers to School.left = capital | c0 WHERE c10 EQUAL v4 AND c4 EQUAL v3 | c0 WHERE c5 EQUAL c10 AND c4 EQUAL v3
                    left in the capital refers to School.left = capital; entered refers to entered = 2 | c0 WHERE c10 EQUAL v0 AND c1 EQUAL v0 | c0 WHERE c5 EQUAL c10 AND c1 EQUAL v0
                    in October refers to STRFTIME('%Y-%m', day) = '2022-10' | c0 WHERE c4 EQUAL v3 | c0 WHERE YEAR_MONTH c4 EQUAL v3""")
    void areFollowed(String hint, String written, String followed) {
        assertThat(mended(hint, written)).isEqualTo(followed);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '@', textBlock = """
                    absent = entered - sat | c1 MINUS c2 MINUS c3
                    absent = entered - sat | AVG c1 MINUS AVG c2
                    share = sat / entered | c2 PERCENT c1
                    all = entered + sat | c2 PLUS c1
                    years = year of day - entered | YEAR c4 MINUS c1
                    absent = entered - sat | c0 WHERE c1 GREATER v1
                    absent = entered - sat | COUNT c1
                    share = DIVIDE(COUNT(sat = 75), COUNT(School.ID)) * 100 | COUNT WHEN c2 EQUAL v1 RIGHT_PARENTHESIS PERCENT COUNT_ALL
                    in 2 to 75 refers to day between 2 and 75 | c0 WHERE YEAR c4 BETWEEN v0 v1
                    normal refers to entered between 2 and | c0 WHERE c1 LESS v0
                    absent = entered - sat | c0 c1 WHERE c2 GREATER v0
                    absent = entered - sat | c1 MINUS ALT c2
                    absent = entered - sat | c0 c1 WHERE c0 EQUAL SUBQUERY c0 ORDER c1 MINUS c2 DESC LIMIT_ONE FROM END
                    absent = entered - sat | AS_INTEGER LEFT_PARENTHESIS c1 MINUS c3 RIGHT_PARENTHESIS GROUP AS_INTEGER LEFT_PARENTHESIS c1 MINUS c3 RIGHT_PARENTHESIS
                    absent = entered - sat | c2 TIMES c3
                    share = SUM(sat) / SUM(entered) | c0 ORDER c1 DESC LIMIT_ONE
                    share = DIVIDE(COUNT(DISTINCT name), SUM(entered - sat)) | SUM c1
                    odd refers to COUNT(School.ID WHERE entered > sat AND day = 2) | c0 WHERE c1 GREATER v4
                    rest = T1.entered - T2.entered | c1 MINUS c2
                    normal refers to entered between 2 and 75 | c0 WHERE c1 GREATER v0 AND c1 LESS v1
                    sorted by entered / sat | c0 ORDER c1 ASC c2 ASC
                    listed: entered-sat | c1 c2
                    which are entered - sat leaders | c1 c2
                    entered > sat | c0 WHERE c2 GREATER c1
                    with entered between 2 and 75 | c0 WHERE c1 GREATER v4
                    entered/sat of every school | c1 c2
                    called = name - sat | c2
                    absent = entered - sat | c1 COUNT_ALL GROUP c1
                    difference = total - sat | c1 MINUS c2
                    size = entered / (height * height), where height = sat / 100 | c1 RATIO c2
                    a follow-up of 10-12 days, left-handed | c5 PLUS c1
                    left = sat - entered | c5
                    entered refers to sat = 75 | c0 WHERE c1 EQUAL v1
                    twice refers to entered >= 2 * sat | c0 WHERE c1 GREATER v1
                    twice refers to entered > 2 * sat | c0 WHERE c2 TIMES v0 LESS c1
                    in October refers to STRFTIME('%Y-%m', day) = '2022-10' | c0 WHERE YEAR_MONTH c4 EQUAL v3
                    ((((entered - | c1 MINUS c2
                    sat * | c1 MINUS c2""")
    void stayAsTheyAre(String hint, String written) {
        assertThat(mended(hint, written)).isEqualTo(written);
    }

    @Test
    void readsLongAndDeepHintsInNoTime() {
        for (var hint : List.of(
                "x = " + "(".repeat(2000),
                "x = " + "count(".repeat(300) + "entered - sat",
                "x = " + "entered - ".repeat(2000) + "sat",
                "x = " + "1".repeat(2000) + "a - sat",
                "x = a" + "-a".repeat(20_000),
                "x = entered - sat\n".repeat(500))) {
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> mended(hint, "c1 TIMES c2"));
        }
    }

    private static String mended(String hint, String written) {
        var values = IntStream.range(0, VALUES.size())
                .mapToObj(value -> {
                    int word = value < VALUES.size() - 2 ? value : -1;
                    return new ValueCandidate(
                            VALUES.get(value), Set.of(Kind.NUMBER), word, word + 1, List.of(), List.of());
                })
                .toList();
        var question = new LinkedQuestion(List.of(hint.split(" ")), new int[0], new int[0], List.of(), values);
        var plan = PlanText.read(written + " FROM END");
        var mended =
                PlanText.write(StatedCalculations.in(hint, SCHOOLS, question).in(plan));
        return mended.substring(0, mended.lastIndexOf(" FROM END"));
    }
}
