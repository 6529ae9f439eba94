package dev.vantage.jdbc.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.jdbc.Postgres;
import dev.vantage.jdbc.Sqlite;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.ForeignKey;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaReaderTest {

    /** Generous for a busy machine; quadratic work takes minutes. */
    private static final Duration FAST = Duration.ofSeconds(5);

    @TempDir
    private Path folder;

    private static Schema read(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url)) {
            return SchemaReader.read(connection);
        }
    }

    private Schema sqlite(String... statements) throws SQLException {
        return read(Sqlite.newDatabase(folder, statements));
    }

    private static List<String> tableNames(Schema schema) {
        return schema.tables().stream().map(Table::name).toList();
    }

    private static List<ColumnType> types(Schema schema) {
        return schema.columns().stream().map(Column::type).toList();
    }

    @Test
    void readsTablesInTheirOrderOfCreationWithoutSqlitesOwn() throws SQLException {
        var schema = sqlite(
                "CREATE TABLE singer (id INTEGER PRIMARY KEY AUTOINCREMENT, full_name TEXT)",
                "CREATE TABLE album (AlbumId INT)",
                "CREATE VIEW names AS SELECT full_name FROM singer",
                "INSERT INTO singer (full_name) VALUES ('Ann')");

        assertThat(tableNames(schema)).containsExactly("singer", "album", "names");
        assertThat(schema.columns())
                .extracting(Column::label)
                .containsExactly("id", "full name", "album id", "full name");
        assertThat(schema.columns()).extracting(Column::primaryKey).containsExactly(true, false, false, false);
    }

    @Test
    void readsWhateverTypeSqliteWasTold() throws SQLException {
        var schema =
                sqlite("CREATE TABLE t (a INTEGER, b VARCHAR(20), c DATETIME, d BOOLEAN, e, f DECIMAL(5,2), g BLOB,"
                        + " h year, i POINT, j \"unsigned big int\")");

        assertThat(types(schema))
                .containsExactly(
                        ColumnType.NUMBER,
                        ColumnType.TEXT,
                        ColumnType.TIME,
                        ColumnType.BOOLEAN,
                        ColumnType.TEXT,
                        ColumnType.NUMBER,
                        ColumnType.OTHER,
                        ColumnType.NUMBER,
                        ColumnType.OTHER,
                        ColumnType.NUMBER);
    }

    @Test
    void takesATextOfSqliteForADateByItsName() throws SQLException {
        var schema = sqlite("CREATE TABLE t (order_date TEXT, createdAt TEXT, hired_on VARCHAR(10), \"Date\" TEXT,"
                + " candidate TEXT, format TEXT, update_no INTEGER)");

        assertThat(types(schema))
                .containsExactly(
                        ColumnType.TIME,
                        ColumnType.TIME,
                        ColumnType.TIME,
                        ColumnType.TIME,
                        ColumnType.TEXT,
                        ColumnType.TEXT,
                        ColumnType.NUMBER);
    }

    @Test
    void resolvesForeignKeysThatNameNoColumnOrAnotherLetterCase() throws SQLException {
        var schema = sqlite(
                "CREATE TABLE Maker (Id INTEGER PRIMARY KEY, name TEXT)",
                "CREATE TABLE pair (a INT, b INT, PRIMARY KEY (b, a))",
                "CREATE TABLE car (id INT, maker INT REFERENCES maker, owner INT REFERENCES MAKER(ID),"
                        + " gone INT REFERENCES missing, x INT, y INT, FOREIGN KEY (x, y) REFERENCES pair)");

        int car = 4;
        assertThat(schema.foreignKeys())
                .containsExactlyInAnyOrder(
                        new ForeignKey(car + 1, 0),
                        new ForeignKey(car + 2, 0),
                        new ForeignKey(car + 4, 3),
                        new ForeignKey(car + 5, 2));
    }

    @Test
    void keepsOddNames() throws SQLException {
        var schema = sqlite(
                "CREATE TABLE \"order\" (\"select\" INT, \"a \"\"quoted\"\" name\" TEXT)",
                "CREATE TABLE \"it's; a %_ table\" (\"ü\" TEXT)");

        assertThat(tableNames(schema)).containsExactly("order", "it's; a %_ table");
        assertThat(schema.columns()).extracting(Column::name).containsExactly("select", "a \"quoted\" name", "ü");
    }

    @Test
    void leavesOutAViewOverADroppedTable() throws SQLException {
        var schema = sqlite(
                "CREATE TABLE kept (id INT)",
                "CREATE TABLE dropped (id INT)",
                "CREATE VIEW broken AS SELECT id FROM dropped",
                "DROP TABLE dropped");

        assertThat(tableNames(schema)).containsExactly("kept");
    }

    @Test
    void readsTheTablesAfterABrokenView() throws SQLException {
        var schema = sqlite(
                "CREATE TABLE dropped (id INT)",
                "CREATE VIEW broken AS SELECT id FROM dropped",
                "DROP TABLE dropped",
                "CREATE TABLE first (id INT)",
                "CREATE TABLE second (id INT)");

        assertThat(tableNames(schema)).containsExactly("first", "second");
    }

    @Test
    void leavesOutTheInsidesOfVirtualTables() throws SQLException {
        var schema = sqlite("CREATE VIRTUAL TABLE document USING fts5(title, body)");

        assertThat(tableNames(schema)).containsExactly("document");
        assertThat(schema.columns()).extracting(Column::name).containsExactly("title", "body");
    }

    @Test
    void readsAnEmptyDatabaseAsAnEmptySchema() throws SQLException {
        assertThat(sqlite().tables()).isEmpty();
        assertThat(read(Postgres.newDatabase()).tables()).isEmpty();
    }

    @Test
    void readsTypesKeysAndCommentsOfPostgres() throws SQLException {
        var schema = read(Postgres.newDatabase(
                "CREATE TYPE mood AS ENUM ('good', 'bad')",
                "CREATE DOMAIN price AS numeric(10, 2)",
                "CREATE TABLE maker (id serial PRIMARY KEY, name varchar(20) NOT NULL)",
                "CREATE TABLE \"Car\" (id bigint PRIMARY KEY, maker int REFERENCES maker, built date, sold boolean, m mood,"
                        + " p price, seen timestamptz, tags text[])",
                "COMMENT ON TABLE maker IS 'who builds cars'",
                "COMMENT ON COLUMN maker.name IS 'trade name'"));

        assertThat(tableNames(schema)).containsExactlyInAnyOrder("Car", "maker");
        var car = schema.tables().stream()
                .filter(t -> t.name().equals("Car"))
                .findFirst()
                .orElseThrow();
        assertThat(car.columns())
                .extracting(Column::type)
                .containsExactly(
                        ColumnType.NUMBER,
                        ColumnType.NUMBER,
                        ColumnType.TIME,
                        ColumnType.BOOLEAN,
                        ColumnType.TEXT,
                        ColumnType.NUMBER,
                        ColumnType.TIME,
                        ColumnType.OTHER);
        var maker = schema.tables().stream()
                .filter(t -> t.name().equals("maker"))
                .findFirst()
                .orElseThrow();
        assertThat(maker.comment()).isEqualTo("who builds cars");
        assertThat(maker.columns().get(1).comment()).isEqualTo("trade name");
        assertThat(maker.columns()).extracting(Column::primaryKey).containsExactly(true, false);
        assertThat(schema.foreignKeys()).hasSize(1);
        var key = schema.foreignKeys().getFirst();
        assertThat(schema.columns().get(key.from()).name()).isEqualTo("maker");
        assertThat(schema.columns().get(key.to()).name()).isEqualTo("id");
    }

    @Test
    void tellsEnumerationsAndTimesOfDayOfPostgresFromOtherTextsAndTimes() throws SQLException {
        var schema = read(
                Postgres.newDatabase(
                        "CREATE TYPE mood AS ENUM ('good', 'bad')",
                        "CREATE TABLE day (m mood, note text, code char(2), word varchar(9), opens time, closes timetz, seen timestamp)"));

        assertThat(schema.columns())
                .extracting(column -> column.name() + ' ' + column.form())
                .containsExactly(
                        "m ENUMERATION",
                        "note PLAIN",
                        "code PLAIN",
                        "word PLAIN",
                        "opens TIME_OF_DAY",
                        "closes TIME_OF_DAY",
                        "seen PLAIN");
    }

    @Test
    void readsTheOtherSchemasOfPostgresWhereTheDefaultIsEmpty() throws SQLException {
        var schema = read(Postgres.newDatabase(
                "CREATE SCHEMA a_b",
                "CREATE SCHEMA axb",
                "CREATE TABLE a_b.t (id int)",
                "CREATE TABLE axb.t (id int, n int)"));

        assertThat(schema.tables()).extracting(Table::namespace).containsExactly("a_b", "axb");
        assertThat(schema.tables()).extracting(table -> table.columns().size()).containsExactly(1, 2);
    }

    @Test
    void leavesOutWhatTheRoleMayNotReadInPostgres() throws SQLException {
        var url = Postgres.newDatabase(
                "CREATE ROLE reader_of_parts LOGIN",
                "CREATE TABLE person (id int PRIMARY KEY, name text, wage int)",
                "CREATE TABLE payslip (id int PRIMARY KEY, person int REFERENCES person)",
                "CREATE VIEW names AS SELECT name FROM person",
                "GRANT SELECT (id, name) ON person TO reader_of_parts",
                "GRANT SELECT ON names TO reader_of_parts",
                "CREATE SCHEMA closed",
                "CREATE TABLE closed.t (id int)",
                "GRANT SELECT ON closed.t TO reader_of_parts");
        var schema = read(url.replace("user=postgres", "user=reader_of_parts"));

        assertThat(tableNames(schema)).containsExactlyInAnyOrder("names", "person");
        assertThat(schema.columnCount()).isEqualTo(3);
        assertThat(schema.foreignKeys()).isEmpty();
    }

    @Test
    void readsTheOtherSchemasOfPostgresWhereNothingOfTheDefaultMayBeRead() throws SQLException {
        var url = Postgres.newDatabase(
                "CREATE ROLE reader_elsewhere LOGIN",
                "CREATE TABLE t (id int)",
                "CREATE SCHEMA s",
                "CREATE TABLE s.u (id int)",
                "GRANT USAGE ON SCHEMA s TO reader_elsewhere",
                "GRANT SELECT ON s.u TO reader_elsewhere");

        assertThat(read(url.replace("user=postgres", "user=reader_elsewhere")).tables())
                .extracting(Table::namespace)
                .containsExactly("s");
    }

    @Test
    void readsThreeHundredTablesInSeconds() throws SQLException {
        readsInSeconds(300);
    }

    @Test
    @Tag("slow")
    void readsTwoThousandTablesInSeconds() throws SQLException {
        readsInSeconds(2000);
    }

    private void readsInSeconds(int tables) throws SQLException {
        var statements = new ArrayList<String>();
        for (int t = 0; t < tables; t++) {
            statements.add("CREATE TABLE t" + t + " (id integer PRIMARY KEY, a text, b text, c text, d text, e text,"
                    + " other integer REFERENCES t" + Math.max(0, t - 1) + "(id))");
        }
        var all = statements.toArray(String[]::new);
        for (var url : List.of(Sqlite.newDatabase(folder, all), Postgres.newDatabase(all))) {
            long start = System.nanoTime();
            var schema = read(url);
            var took = Duration.ofNanos(System.nanoTime() - start);
            assertThat(schema.tables()).hasSize(tables);
            assertThat(schema.foreignKeys()).hasSize(tables);
            assertThat(took).isLessThan(FAST);
        }
    }
}
