package dev.vantage.calcite.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names that only the statement gives, called as a keyword is, without quotes wherever the database takes them so. */
final class KeywordAliasesTest {

    private static final List<String> WORDS = List.of(
            "by",
            "collate",
            "current",
            "delete",
            "exists",
            "grouping",
            "inner",
            "interval",
            "left",
            "offset",
            "over",
            "partition",
            "range",
            "right",
            "row",
            "rows",
            "select",
            "set",
            "update",
            "values",
            "window",
            "with");

    private static final List<String> QUERIES = List.of(
            "SELECT id AS %s FROM t",
            "SELECT id AS %s FROM t ORDER BY %s",
            "SELECT id AS %s, count(*) FROM t GROUP BY %s",
            "SELECT %s.id FROM t AS %s",
            "SELECT %s FROM (SELECT id AS \"%s\" FROM t) q WHERE %s > 0 ORDER BY %s",
            "SELECT q.%s, sum(q.%s) FROM (SELECT id AS \"%s\" FROM t) q GROUP BY q.%s",
            "SELECT -%s, %s * 2 FROM (SELECT id AS \"%s\" FROM t) q GROUP BY %s",
            "SELECT id AS %s, sum(id) OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM t",
            "WITH %s AS (SELECT id FROM t) SELECT * FROM %s");

    /** To Calcite it is where the functions of a table begin. */
    private static final String NOT_READ = "SELECT rows FROM (";

    private static final Table TABLE = Table.of("t", List.of(Column.of("id", ColumnType.NUMBER, false)));

    @Test
    void areReadAsSqliteReadsThem() throws SQLException {
        try (var database = LiveSqlite.made(List.of("CREATE TABLE t (id INTEGER)"))) {
            areRead(Dialect.SQLITE, database);
        }
    }

    @Test
    void areReadAsPostgresqlReadsThem() throws SQLException, IOException {
        try (var server = EmbeddedPostgres.start();
                var database = LivePostgresql.made(server, "aliases", new Schema(List.of(TABLE), List.of()))) {
            areRead(Dialect.POSTGRESQL, database);
        }
    }

    private static void areRead(Dialect dialect, LiveDatabase database) throws SQLException {
        var gate = new Gate(dialect, database.schema());
        int asked = 0;
        for (var word : WORDS) {
            for (var query : QUERIES) {
                var sql = query.replace("%s", word);
                if (!sql.startsWith(NOT_READ) && database.prepares(sql)) {
                    asked++;
                    assertThat(gate.check(sql)).as(sql).isInstanceOf(Verdict.Accepted.class);
                }
            }
        }
        assertThat(asked).as("statements").isGreaterThan(WORDS.size());
    }
}
