package dev.vantage.calcite.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.calcite.sql.parser.babel.SqlBabelParserImpl;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Columns that are called as a keyword is, without quotes wherever the database takes them so. */
final class KeywordColumnsTest {

    private static final List<String> QUERIES = List.of(
            "SELECT %s FROM t",
            "SELECT n1, %s FROM t",
            "SELECT -%s, %s * 2 FROM t",
            "SELECT DISTINCT %s FROM t",
            "SELECT SUM(%s), COUNT(DISTINCT %s) FROM t",
            "SELECT MAX(%s) - MIN(%s) FROM t",
            "SELECT t.%s FROM t",
            "SELECT a.%s AS x FROM t AS a JOIN t AS b ON a.%s = b.%s",
            "SELECT x.%s FROM (SELECT %s FROM t) AS x",
            "SELECT 1 AS %s",
            "SELECT n1 FROM t WHERE %s IS NULL",
            "SELECT n1 FROM t WHERE NOT %s",
            "SELECT n1 FROM t WHERE n1 > 0 AND NOT %s AND NOT t.%s",
            "SELECT n1 FROM t WHERE %s = 1 AND %s > 0",
            "SELECT n1 FROM t WHERE %s BETWEEN 1 AND 2",
            "SELECT n1 FROM t WHERE %s IN (1, 2)",
            "SELECT n1 FROM t ORDER BY %s",
            "SELECT n1 FROM t ORDER BY %s DESC",
            "SELECT %s, COUNT(*) FROM t GROUP BY %s HAVING COUNT(*) > 0");

    /** To Calcite they begin a name in a query below, and what is neither true nor false. */
    private static final Set<String> NOT_READ = Set.of(
            "SELECT x.rows FROM (SELECT rows FROM t) AS x", "SELECT x.unknown FROM (SELECT unknown FROM t) AS x");

    @Test
    void areReadWhereWhatStandsAroundThemTells() throws SQLException {
        areReadAsSqliteReads(Set.of(
                "by", "current", "final", "glob", "groups", "indexed", "match", "offset", "over", "range", "regexp",
                "running", "window", "with"));
    }

    @Test
    @Tag("slow")
    void areReadAsSqliteReadsThem() throws SQLException {
        areReadAsSqliteReads(words());
    }

    @Test
    @Tag("slow")
    void areReadAsPostgresqlReadsThem() throws SQLException, IOException {
        int asked = 0;
        try (var server = EmbeddedPostgres.start()) {
            for (var word : words()) {
                var table = Table.of(
                        "t",
                        List.of(Column.of("n1", ColumnType.TEXT, false), Column.of(word, ColumnType.NUMBER, false)));
                var schema = new Schema(List.of(table), List.of());
                try (var database = LivePostgresql.made(server, "of_" + word, schema)) {
                    asked += areRead(word, Dialect.POSTGRESQL, database) ? 1 : 0;
                }
            }
        }
        assertThat(asked).as("words").isPositive();
    }

    private static void areReadAsSqliteReads(Set<String> words) throws SQLException {
        int asked = 0;
        for (var word : words) {
            try (var database = LiveSqlite.made(List.of("CREATE TABLE t (n1 TEXT, " + word + " INTEGER)"))) {
                asked += areRead(word, Dialect.SQLITE, database) ? 1 : 0;
            }
        }
        assertThat(asked).as("words").isPositive();
    }

    /** @return whether the database takes the word for a column, so that the gate was asked about it */
    private static boolean areRead(String word, Dialect dialect, LiveDatabase database) throws SQLException {
        if (!database.prepares("SELECT (" + word + ") FROM t")) {
            return false;
        }
        var gate = new Gate(dialect, database.schema());
        for (var query : QUERIES) {
            var sql = query.replace("%s", word);
            if (!NOT_READ.contains(sql) && database.prepares(sql)) {
                assertThat(gate.check(sql)).as(sql).isInstanceOf(Verdict.Accepted.class);
            }
        }
        return true;
    }

    /** Every word that Calcite's parser knows, and the frames of SQLite. */
    private static Set<String> words() {
        var words = new TreeSet<>(Set.of("exclude", "groups", "indexed", "notnull", "isnull", "glob"));
        new SqlBabelParserImpl(new StringReader(""))
                .getMetadata().getTokens().stream()
                        .filter(token -> token.matches("[A-Z][A-Z0-9_]*"))
                        .map(token -> token.toLowerCase(Locale.ROOT))
                        .forEach(words::add);
        return words;
    }
}
