package dev.vantage.calcite.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.calcite.gate.Verdict.Accepted;
import dev.vantage.calcite.gate.Verdict.Rejected;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names as spreadsheets give them: with line breaks, backslashes and quotes. */
final class OddNamesTest {

    private static final List<String> NAMES = List.of(
            "two\nlines", "two\r\nlines", "back\\slash", "back\\000aslash", "last\\\nbreak", "half\"quote\n", "d'or\n");

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void areKnownAsTheyAre(Dialect dialect) {
        var columns = NAMES.stream()
                .map(name -> Column.of(name, ColumnType.TEXT, false))
                .toList();
        var gate = new Gate(dialect, new Schema(List.of(Table.of("a\nb", columns)), List.of()));

        for (var name : NAMES) {
            var sql = "SELECT t." + quoted(name) + " FROM \"a\nb\" AS t WHERE " + quoted(name) + " = 'x'";
            assertThat(gate.check(sql)).isEqualTo(new Accepted(sql));
            assertThat(gate.check(sql.replace("SELECT t.\"", "SELECT t.\"\n"))).isInstanceOf(Rejected.class);
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
