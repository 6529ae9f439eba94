package dev.vantage.jdbc.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.jdbc.Postgres;
import dev.vantage.jdbc.Sqlite;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValueSamplerTest {

    private static final ValueBudget AMPLE = new ValueBudget(Duration.ofSeconds(20), 100_000);

    @TempDir
    private Path folder;

    private static Map<Integer, List<String>> sample(String url, ValueBudget budget) throws SQLException {
        try (var connection = DriverManager.getConnection(url)) {
            return ValueSampler.values(connection, SchemaReader.read(connection), budget);
        }
    }

    @Test
    void readsDistinctTextsOfEveryColumnThatHoldsThem() throws SQLException {
        var url = Sqlite.newDatabase(
                folder,
                "CREATE TABLE city (id INTEGER, name TEXT, founded DATE)",
                "INSERT INTO city VALUES (1, 'Paris', 1), (2, 'Paris', '2001-01-01'), (3, NULL, 3), (4, 'Rome', NULL), (5, 6, 7)");

        var values = sample(url, AMPLE);

        assertThat(values.keySet()).containsExactlyInAnyOrder(1, 2);
        assertThat(values.get(1)).containsExactlyInAnyOrder("Paris", "Rome", "6");
        assertThat(values.get(2)).containsExactly("2001-01-01");
    }

    @Test
    void quotesOddNamesAndNamespaces() throws SQLException {
        var odd = Sqlite.newDatabase(
                folder, "CREATE TABLE \"a \"\"b\"\"\" (\"select\" TEXT)", "INSERT INTO \"a \"\"b\"\"\" VALUES ('x')");
        var qualified = Postgres.newDatabase(
                "CREATE SCHEMA s",
                "CREATE TABLE s.\"Order\" (\"v\" text)",
                "INSERT INTO s.\"Order\" VALUES ('y'), (NULL)");

        assertThat(sample(odd, AMPLE)).isEqualTo(Map.of(0, List.of("x")));
        assertThat(sample(qualified, AMPLE)).isEqualTo(Map.of(0, List.of("y")));
    }

    @Test
    void readsEnumerationsAsTexts() throws SQLException {
        var url = Postgres.newDatabase(
                "CREATE TYPE mood AS ENUM ('good', 'bad')",
                "CREATE TABLE day (id integer PRIMARY KEY, m mood)",
                "INSERT INTO day VALUES (1, 'bad'), (2, NULL)");

        assertThat(sample(url, AMPLE)).isEqualTo(Map.of(1, List.of("bad")));
    }

    @Test
    void keepsNoMoreValuesThanAllowedOfManyColumns() throws SQLException {
        var url = Sqlite.newDatabase(
                folder, "CREATE TABLE t (a TEXT, b TEXT, c TEXT)", "INSERT INTO t VALUES ('a', 'b', 'c')");

        assertThat(sample(url, new ValueBudget(Duration.ofSeconds(20), 2))).hasSize(2);
    }

    @Test
    void keepsNoMoreValuesThanAllowedAndSharesThemOut() throws SQLException {
        var url = Sqlite.newDatabase(
                folder,
                "CREATE TABLE t (a TEXT, b TEXT, c TEXT)",
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)"
                        + " INSERT INTO t SELECT 'a' || i, 'b' || i, 'c' || (i % 2) FROM n");

        var values = sample(url, new ValueBudget(Duration.ofSeconds(20), 90));

        assertThat(values.get(0)).hasSize(58);
        assertThat(values.get(1)).hasSize(30);
        assertThat(values.get(2)).hasSize(2);
    }

    @Test
    void stopsWhenTheTimeIsOverEvenInsideOneSlowView() throws SQLException {
        var url = Sqlite.newDatabase(
                folder,
                "CREATE VIEW endless AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                        + " SELECT CAST(count(*) AS TEXT) AS v FROM n",
                "CREATE TABLE t (a TEXT)",
                "INSERT INTO t VALUES ('seen')");

        long start = System.nanoTime();
        var values = sample(url, new ValueBudget(Duration.ofSeconds(1), 1000));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(values.get(1)).containsExactly("seen");
    }

    @Test
    void readsNothingWithoutABudget() throws SQLException {
        var url = Sqlite.newDatabase(folder, "CREATE TABLE t (a TEXT)", "INSERT INTO t VALUES ('x')");

        assertThat(sample(url, ValueBudget.NONE)).isEmpty();
    }
}
