package dev.vantage.training.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.calcite.sql.SqlWriter;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WrittenQuestionsTest {

    private static final Schema CLUB = new Schema(
            List.of(Table.of(
                    "members",
                    List.of(
                            Column.of("no", ColumnType.NUMBER, true),
                            Column.of("joined", ColumnType.TIME, false),
                            Column.of("has_paid", ColumnType.TEXT, false)))),
            List.of());
    private static final Map<Integer, List<String>> STORED =
            Map.of(1, List.of("1999-02-03", "2001-10-11"), 2, List.of("N", "Y"));

    @ParameterizedTest
    @MethodSource("dev.vantage.training.synthesis.WrittenQuestions#asked")
    void eachIsATemplate(Templates.Asked asked) {
        assertThat(Templates.of(List.of(asked), 0)).hasSize(1);
    }

    @Test
    void asksForTheYearOfADate() {
        assertThat(sqlByQuestion())
                .containsEntry(
                        "How many members were there in 2001?",
                        "SELECT COUNT(*) FROM members WHERE STRFTIME('%Y', joined) = '2001'")
                .containsEntry(
                        "How many members have a joined in 1999?",
                        "SELECT COUNT(*) FROM members WHERE STRFTIME('%Y', joined) = '1999'");
    }

    @Test
    void writesAFlagAsTheDatabaseDoes() {
        assertThat(sqlByQuestion())
                .containsEntry("How many paid members are there?", "SELECT COUNT(*) FROM members WHERE has_paid = 'Y'")
                .containsEntry("How many members are not paid?", "SELECT COUNT(*) FROM members WHERE has_paid = 'N'");
    }

    private static Map<String, String> sqlByQuestion() {
        var filler = new Filler(CLUB, column -> STORED.getOrDefault(column, List.of()), new Random(1));
        var writer = new SqlWriter(Dialect.SQLITE);
        var found = new HashMap<String, String>();
        for (var template : WrittenQuestions.templates()) {
            for (int i = 0; i < 20; i++) {
                filler.fill(template)
                        .ifPresent(filled ->
                                writer.render(filled.plan(), CLUB).ifPresent(sql -> found.put(filled.question(), sql)));
            }
        }
        return found;
    }
}
