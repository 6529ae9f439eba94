package dev.vantage.eval.wikisql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.calcite.sql.SqlReader;
import dev.vantage.eval.data.WikiSqlQuery;
import dev.vantage.eval.data.WikiSqlQuery.Condition;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryFormTest {

    private static final Schema SCHEMA = new Schema(
            List.of(new Table(
                    "",
                    "list",
                    "list",
                    "",
                    List.of(Column.of("Player", ColumnType.TEXT, false), Column.of("No.", ColumnType.NUMBER, false)))),
            List.of());

    @Test
    void readsColumnAggregateAndConditions() {
        assertThat(form("SELECT COUNT(\"Player\") FROM list WHERE \"No.\" > 5 AND \"Player\" = 'Ann B'"))
                .contains(new WikiSqlQuery(
                        0, "COUNT", List.of(new Condition(1, ">", "5", true), new Condition(0, "=", "Ann B", false))));
        assertThat(form("SELECT \"No.\" FROM list")).contains(new WikiSqlQuery(1, "", List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT COUNT(*) FROM list",
                "SELECT DISTINCT \"Player\" FROM list",
                "SELECT \"Player\", \"No.\" FROM list",
                "SELECT \"Player\" FROM list WHERE \"No.\" = 1 OR \"No.\" = 2",
                "SELECT \"Player\" FROM list WHERE \"No.\" >= 1",
                "SELECT \"Player\" FROM list WHERE \"No.\" IN (SELECT max(\"No.\") FROM list)",
                "SELECT \"Player\" FROM list ORDER BY \"No.\" LIMIT 1",
                "SELECT \"Player\" FROM list GROUP BY \"Player\""
            })
    void refusesWhatTheFormCannotSay(String sql) {
        assertThat(form(sql)).isEmpty();
    }

    @Test
    void comparesConditionsAsASetWhateverTheirCapitals() {
        var gold = new WikiSqlQuery(
                0, "", List.of(new Condition(1, "=", "21", false), new Condition(0, "=", "ANN", false)));

        assertThat(form("SELECT \"Player\" FROM list WHERE \"Player\" = 'Ann' AND \"No.\" = 21"))
                .hasValueSatisfying(query -> assertThat(gold.isSameAs(query)).isTrue());
        assertThat(form("SELECT \"Player\" FROM list WHERE \"Player\" = 'Ann'"))
                .hasValueSatisfying(query -> assertThat(gold.isSameAs(query)).isFalse());
        assertThat(form("SELECT \"Player\" FROM list WHERE \"Player\" = 'Ann' AND \"No.\" > 21"))
                .hasValueSatisfying(query -> assertThat(gold.isSameAs(query)).isFalse());
    }

    private static Optional<WikiSqlQuery> form(String sql) {
        return QueryForm.of(new SqlReader(Dialect.SQLITE).read(sql, SCHEMA));
    }
}
