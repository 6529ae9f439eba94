package dev.vantage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReplyFormatTest {

    @Test
    void writesAnAnswerAsOneLineOfJson() {
        assertThat(ReplyFormat.JSON.answer(answer())).isEqualTo("""
                        {"question":"which?","sql":"SELECT a, b, c FROM t","columns":["a","b","c"],\
                        "rows":[["x",1.50,null]],"confidence":0.97,"notes":["No row"],"ms":12.3}""");
    }

    @Test
    void writesARefusalAsOneLineOfJson() {
        assertThat(ReplyFormat.refusal(new Reply.Refused("which?", "No such table", "VN002", 3)))
                .isEqualTo("{\"question\":\"which?\",\"error\":\"No such table\",\"sqlState\":\"VN002\",\"ms\":3.0}");
    }

    @Test
    void writesSqlRowsAndASummary() {
        assertThat(ReplyFormat.TABLE.answer(answer()))
                .startsWith("SELECT a, b, c FROM t\n\na |")
                .endsWith("(1 row, 12 ms, confidence 97 %)\nNo row\n");
    }

    @Test
    void tellsOfAnAnswerThatIsProbablyWrong() {
        assertThat(ReplyFormat.TABLE.answer(answer(0.3)))
                .endsWith("(1 row, 12 ms, confidence 30 %)\n"
                        + "More likely wrong than right: look at the SQL, or ask in other words.\nNo row\n");
    }

    @Test
    void findsTheSqlAmongTheFacts() {
        var facts = new Reply.Answered(
                "which?",
                "",
                List.of("fact", "value"),
                List.of(row("confidence", "97 %"), row("sql", "SELECT 1")),
                Optional.empty(),
                List.of(),
                1);

        assertThat(ReplyFormat.SQL.answer(facts)).isEqualTo("SELECT 1");
    }

    private static Reply.Answered answer() {
        return answer(0.97);
    }

    private static Reply.Answered answer(double confidence) {
        return new Reply.Answered(
                "which?",
                "SELECT a, b, c FROM t",
                List.of("a", "b", "c"),
                List.of(row("x", new BigDecimal("1.50"), null)),
                Optional.of(confidence),
                List.of("No row"),
                12.34);
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return new ArrayList<@Nullable Object>(Arrays.asList(values));
    }
}
