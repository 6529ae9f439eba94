package dev.vantage.jdbc.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.jdbc.Postgres;
import dev.vantage.jdbc.Sqlite;
import dev.vantage.model.link.ColumnRanges;
import dev.vantage.model.schema.Epoch;
import dev.vantage.model.schema.Timestamps;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RangeSamplerTest {

    private static final ValueBudget AMPLE = new ValueBudget(Duration.ofSeconds(20), 100_000);

    @TempDir
    private Path folder;

    private static ColumnRanges ranges(String url, ValueBudget budget) throws SQLException {
        try (var connection = DriverManager.getConnection(url)) {
            return ValueSampler.sample(connection, SchemaReader.read(connection), budget)
                    .ranges();
        }
    }

    @Test
    void readsNumbersAndTheYearsOfDates() throws SQLException {
        var sqlite = Sqlite.newDatabase(
                folder,
                "CREATE TABLE town (name TEXT, \"people \"\"x\"\"\" INTEGER, founded DATE)",
                "INSERT INTO town VALUES ('a', 200, '1850-03-01'), ('b', 5000, '1990-01-01'), ('c', 'many', 'long ago')");
        var postgresql = Postgres.newDatabase(
                "CREATE SCHEMA s",
                "CREATE TABLE s.\"Town\" (name text, people numeric, founded timestamp, opens time)",
                "INSERT INTO s.\"Town\" VALUES ('a', 200, '1850-03-01 10:00', '08:00'), ('b', 5000, '1990-01-01', NULL)");

        for (var url : new String[] {sqlite, postgresql}) {
            var ranges = ranges(url, AMPLE);

            assertThat(ranges.include(1, 200)).isTrue();
            assertThat(ranges.include(1, 5000)).isTrue();
            assertThat(ranges.exclude(1, 9000)).isTrue();
            assertThat(ranges.include(2, 1850)).isTrue();
            assertThat(ranges.include(2, 1990)).isTrue();
            assertThat(ranges.exclude(2, 2030)).isTrue();
            assertThat(ranges.exclude(3, 8)).isFalse();
        }
    }

    @Test
    void tellsPointsInTimeFromDaysAndFindsWhatIsMissing() throws SQLException {
        var rows =
                " VALUES (1, '2024-05-18 10:30:00', '2024-05-18', NULL), (2, '2024-05-19 00:00:00', '2024-05-19', 3)";
        var sqlite = Sqlite.newDatabase(
                folder,
                "CREATE TABLE t (id INTEGER PRIMARY KEY, opened DATETIME, due DATE, score INTEGER)",
                "INSERT INTO t" + rows);
        var postgresql = Postgres.newDatabase(
                "CREATE TABLE t (id int PRIMARY KEY, opened timestamptz, due date, score int)", "INSERT INTO t" + rows);

        for (var url : new String[] {sqlite, postgresql}) {
            try (var connection = DriverManager.getConnection(url)) {
                var values = ValueSampler.sample(connection, SchemaReader.read(connection), AMPLE);

                assertThat(values.stored().notations()).containsOnly(Map.entry(1, new Timestamps()));
                assertThat(values.stored().gaps()).containsExactly(3);
            }
        }
    }

    @Test
    void findsTheTextThatStandsForNoNumber() throws SQLException {
        var url = Sqlite.newDatabase(
                folder,
                "CREATE TABLE t (a INTEGER, b INTEGER, c INTEGER, d INTEGER, e TEXT, floor INTEGER)",
                "INSERT INTO t VALUES (1, 1, 'open', 1, '1', 3), ('N/A', 'N/A', 'open', '', 'N/A', 'G'), ('N/A', 'T', 'open', 2, '2', 'G')");

        try (var connection = DriverManager.getConnection(url)) {
            var values = ValueSampler.sample(connection, SchemaReader.read(connection), AMPLE);

            assertThat(values.stored().blanks()).containsOnly(Map.entry(0, "N/A"), Map.entry(3, ""));
        }
    }

    @Test
    void findsNumbersThatArePointsInTime() throws SQLException {
        var rows = " VALUES (1, 1641384000000, 1641384000, 5), (2, NULL, 1672920000, 1672920000)";
        var sqlite = Sqlite.newDatabase(
                folder,
                "CREATE TABLE t (id INTEGER PRIMARY KEY, opened TIMESTAMP, created_at INTEGER, visited_at INTEGER)",
                "INSERT INTO t" + rows);
        var postgresql = Postgres.newDatabase(
                "CREATE TABLE t (id int PRIMARY KEY, opened bigint, created_at bigint, visited_at bigint)",
                "INSERT INTO t" + rows);

        try (var connection = DriverManager.getConnection(sqlite)) {
            var values = ValueSampler.sample(connection, SchemaReader.read(connection), AMPLE);

            assertThat(values.stored().notations())
                    .containsOnly(Map.entry(1, new Epoch(true)), Map.entry(2, new Epoch(false)));
            assertThat(values.ranges().include(1, 2022)).isTrue();
            assertThat(values.ranges().exclude(2, 1995)).isTrue();
        }
        try (var connection = DriverManager.getConnection(postgresql)) {
            var values = ValueSampler.sample(connection, SchemaReader.read(connection), AMPLE);

            assertThat(values.stored().notations()).containsOnly(Map.entry(2, new Epoch(false)));
        }
    }

    @Test
    void findsTheDateThatStandsForNone() throws SQLException {
        var rows = " VALUES (1, '2024-05-18', '9999-12-31'), (2, '2024-05-19', '2024-06-01')";
        var table = "CREATE TABLE t (id INTEGER PRIMARY KEY, since DATE, until DATE)";
        var sqlite = Sqlite.newDatabase(folder, table, "INSERT INTO t" + rows);
        var postgresql = Postgres.newDatabase(table, "INSERT INTO t" + rows);

        for (var url : new String[] {sqlite, postgresql}) {
            try (var connection = DriverManager.getConnection(url)) {
                var values = ValueSampler.sample(connection, SchemaReader.read(connection), AMPLE);

                assertThat(values.stored().openEnds()).containsOnly(Map.entry(2, "9999-12-31"));
            }
        }
    }

    @Test
    void knowsNothingOfEmptyTablesAndWithoutABudget() throws SQLException {
        var url = Sqlite.newDatabase(
                folder, "CREATE TABLE a (n INTEGER)", "CREATE TABLE b (n INTEGER)", "INSERT INTO b VALUES (7)");

        assertThat(ranges(url, AMPLE).exclude(0, 1000)).isFalse();
        assertThat(ranges(url, AMPLE).exclude(1, 1000)).isTrue();
        assertThat(ranges(url, ValueBudget.NONE).exclude(1, 1000)).isFalse();
    }

    @Test
    void leavesOutATableOfWhichOnlyAPartIsRead() throws SQLException {
        var url = Sqlite.newDatabase(
                folder,
                "CREATE TABLE t (n INTEGER)",
                "WITH RECURSIVE up(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM up WHERE n < 60000)"
                        + " INSERT INTO t SELECT n FROM up");

        assertThat(ranges(url, AMPLE).exclude(0, -1000)).isFalse();
    }

    @Test
    void leavesOutATableThatCannotBeRead() throws SQLException {
        var url = Sqlite.newDatabase(
                folder,
                "CREATE TABLE t (n INTEGER)",
                "INSERT INTO t VALUES (7)",
                "CREATE TABLE gone (m INTEGER)",
                "CREATE VIEW a_broken AS SELECT m FROM gone",
                "DROP TABLE gone");

        assertThat(ranges(url, AMPLE))
                .satisfies(ranges -> assertThat(ranges.exclude(0, 1000) || ranges.exclude(1, 1000))
                        .isTrue());
    }
}
