package dev.vantage.model.hint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.link.LinkedQuestion;
import dev.vantage.model.link.ValueCandidate;
import dev.vantage.model.link.ValueCandidate.Kind;
import dev.vantage.model.plan.PlanText;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.ForeignKey;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedConditionsTest {

    /** Columns 0 to 4, and 5 to 9. */
    private static final Schema CLINIC = new Schema(
            List.of(
                    table("Patient", "ID", "Sex", "CPK", "T-BIL", "Free Rate (K-12)"),
                    table("Visit", "ID", "Admission", "Number", "first_name", "name")),
            List.of(new ForeignKey(6, 1)));

    private static final List<String> VALUES = List.of("250", "2", "+", "-", "F");

    private static Table table(String name, String... columns) {
        return Table.of(
                name,
                Stream.of(columns)
                        .map(column ->
                                Column.of(column, column.equals("Number") ? ColumnType.NUMBER : ColumnType.TEXT, false))
                        .toList());
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '@', textBlock = """
                    normal refers to CPK < 250 | WHERE c2 LESS_OR_EQUAL v0 | WHERE c2 LESS v0
                    normal refers to CPK < 250 | WHERE c2 GREATER_OR_EQUAL v0 | WHERE c2 LESS v0
                    not normal; normal refers to CPK < 250 | WHERE c2 GREATER_OR_EQUAL v0 | WHERE c2 GREATER_OR_EQUAL v0
                    normal refers to CPK<250 | WHERE c3 GREATER_OR_EQUAL v0 | WHERE c2 LESS v0
                    high means `T-BIL` > = '2.0' | WHERE c3 GREATER v1 | WHERE c3 GREATER_OR_EQUAL v1
                    the rate is Free Rate (K-12) = 2 | WHERE c3 GREATER v1 | WHERE c4 EQUAL v1
                    in hospital refers to Admission = '+' | WHERE c6 IS_NOT_NULL | WHERE c6 EQUAL v2
                    in hospital refers to Admission = '+' | WHERE c6 IS_NULL | WHERE c6 EQUAL v2
                    not in hospital; this refers to Admission = '+' | WHERE c6 IS_NULL | WHERE c6 IS_NULL
                    in hospital refers to Admission = '+' | WHERE c6 EQUAL v3 | WHERE c6 EQUAL v2
                    in hospital refers to Admission = '+' | WHERE c6 NOT_EQUAL v2 | WHERE c6 NOT_EQUAL v2
                    share = SUM(Sex = 'F') / COUNT(ID) | COUNT WHEN c2 EQUAL v4 RIGHT_PARENTHESIS | COUNT WHEN c1 EQUAL v4 RIGHT_PARENTHESIS
                    number two refers to ID = 2 | WHERE c6 EQUAL v1 | WHERE c5 EQUAL v1
                    normal refers to CPK < 250 | WHERE c3 GREATER v1 | WHERE c3 GREATER v1
                    normal refers to CPK < 250 | WHERE c2 LESS v0 AND c3 LESS v0 | WHERE c2 LESS v0 AND c3 LESS v0
                    normal refers to CPK < 250 | WHERE c2 GREATER v1 AND c3 LESS v0 | WHERE c2 GREATER v1 AND c3 LESS v0
                    CPK >= 2 and CPK <= 250 | WHERE c7 EQUAL v1 AND c2 BETWEEN v1 v0 | WHERE c7 EQUAL v1 AND c2 BETWEEN v1 v0
                    CPK >= 2 | WHERE c7 EQUAL v1 AND c2 GREATER v1 | WHERE c7 EQUAL v1 AND c2 GREATER_OR_EQUAL v1
                    normal refers to CPK < 250 | WHERE c3 PLUS c2 GREATER v0 | WHERE c3 PLUS c2 GREATER v0
                    normal refers to CPK < 250 | WHERE c3 GREATER v0 RATIO c2 | WHERE c3 GREATER v0 RATIO c2
                    normal refers to CPK < 250 | GROUP c1 HAVING SUM c3 GREATER v0 | GROUP c1 HAVING SUM c3 GREATER v0
                    T-BIL - CPK < 250 | WHERE c2 GREATER v0 | WHERE c2 GREATER v0
                    XCPK < 250 | WHERE c2 GREATER v0 | WHERE c2 GREATER v0
                    low or high refers to CPK <= 2 or CPK >= 250 | WHERE c2 LESS_OR_EQUAL v1 | WHERE c2 LESS_OR_EQUAL v1 OR c2 GREATER_OR_EQUAL v0
                    normal refers to CPK > 2 and CPK <250 | WHERE c1 EQUAL v4 AND c2 LESS v0 | WHERE c1 EQUAL v4 AND c2 LESS v0 AND c2 GREATER v1
                    odd refers to CPK <= 2 or `CPK` >= 250 | WHERE c1 EQUAL v4 AND c2 LESS_OR_EQUAL v1 | WHERE c1 EQUAL v4 AND LEFT_PARENTHESIS c2 LESS_OR_EQUAL v1 OR c2 GREATER_OR_EQUAL v0 RIGHT_PARENTHESIS
                    odd refers to CPK <= 2 or T-BIL >= 250 | WHERE c2 LESS_OR_EQUAL v1 | WHERE c2 LESS_OR_EQUAL v1
                    a woman refers to Sex = 'F' | WHERE c6 EQUAL v4 | WHERE c6 EQUAL v4
                    a woman refers to Number = F | WHERE c6 EQUAL v4 | WHERE c6 EQUAL v4
                    with T-BIL > 2,000 | WHERE c7 EQUAL v1 | WHERE c7 EQUAL v1
                    with T-BIL > 2 million | WHERE c7 EQUAL v1 | WHERE c7 EQUAL v1
                    with CPK > 2,50 | WHERE c7 EQUAL v1 | WHERE c7 EQUAL v1
                    first name = 'F' | WHERE c8 EQUAL v4 | WHERE c8 EQUAL v4
                    given that NAME = 'F' | WHERE c8 EQUAL v4 | WHERE c9 EQUAL v4
                                        a man refers to Sex = '-'; high refers to CPK > 250 | WHERE c1 EQUAL v0 AND c2 GREATER v0 | WHERE c1 EQUAL v3 AND c2 GREATER v0
                    over 2; normal refers to CPK < 250 | WHERE c2 GREATER v1 | WHERE c2 GREATER v1
                    a man refers to Sex = '-'; high refers to CPK > 250 | WHERE c1 EQUAL v0 | WHERE c2 GREATER v0
                    over 2, normal refers to CPK < 250 | WHERE c2 GREATER v1 AND c2 LESS v0 | WHERE c2 GREATER v1 AND c2 LESS v0
                    a woman refers to Sex = 'F' | WHERE c1 CONTAINS v4 | WHERE c1 EQUAL v4
                    normal refers to CPK < 300 | WHERE c2 GREATER v0 | WHERE c2 GREATER v0""")
    void areFollowed(String hint, String written, String followed) {
        var values = new ArrayList<ValueCandidate>();
        for (var text : VALUES) {
            int word = text.equals("-") ? -1 : values.size();
            values.add(new ValueCandidate(text, Set.of(Kind.NUMBER), word, word + 1, List.of(), List.of()));
        }
        var question = new LinkedQuestion(List.of(hint.split(" ")), new int[0], new int[0], List.of(), values);
        var plan = PlanText.read("c5 " + written + " FROM END");

        assertThat(PlanText.write(StatedConditions.in(hint, CLINIC, question).in(plan)))
                .isEqualTo("c5 " + followed + " FROM END");
    }
}
