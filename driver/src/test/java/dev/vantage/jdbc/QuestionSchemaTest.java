package dev.vantage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which tables a question sees, on real databases. */
class QuestionSchemaTest {

    enum Database {
        SQLITE,
        POSTGRESQL
    }

    @TempDir
    private Path folder;

    private final FakeTranslator translator = new FakeTranslator();
    private final VantageDriver driver = new VantageDriver(translator.factory());

    private Connection connect(Database database) throws SQLException {
        var table = "CREATE TABLE artist (id integer PRIMARY KEY, name text)";
        return Ours.connect(
                driver,
                switch (database) {
                    case SQLITE -> Sqlite.newDatabase(folder, table);
                    case POSTGRESQL -> Postgres.newDatabase(table);
                });
    }

    @ParameterizedTest
    @EnumSource
    void seesTablesThatWereMadeAfterwards(Database database) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            assertThat(Ours.firstCell(connection, "NL: tables")).isEqualTo("artist");
            statement.execute("CREATE TABLE album (id integer)");
            assertThat(Ours.firstCell(connection, "NL: tables")).isEqualTo("album artist");
            statement.addBatch("DROP TABLE album");
            statement.executeBatch();
            assertThat(Ours.firstCell(connection, "NL: tables")).isEqualTo("artist");
            try (var prepared = connection.prepareStatement("ALTER TABLE artist RENAME TO singer")) {
                prepared.execute();
            }
            assertThat(Ours.firstCell(connection, "NL: tables")).isEqualTo("singer");
        }
    }

    @Test
    void seesATemporaryTableOfItsOwnInThePlaceOfTheFilesTable() throws SQLException {
        var url = Sqlite.newDatabase(folder, "CREATE TABLE artist (id integer PRIMARY KEY, name text)");
        try (var one = Ours.connect(driver, url);
                var other = Ours.connect(driver, url);
                var ofOne = one.createStatement();
                var ofOther = other.createStatement()) {
            assertThat(Ours.firstCell(one, "NL: columns")).isEqualTo("id name");
            ofOne.execute("CREATE TEMP TABLE Artist (id integer, title text)");
            ofOne.execute("INSERT INTO artist VALUES (1, 'Nevermind')");
            assertThat(Ours.firstCell(one, "NL: columns")).isEqualTo("id title");
            assertThat(Ours.firstCell(one, "NL: values")).isEqualTo("1");
            assertThat(Ours.firstCell(other, "NL: columns")).isEqualTo("id name");

            ofOther.execute("CREATE TEMP TABLE Artist (id integer, title text)");
            assertThat(Ours.firstCell(other, "NL: columns")).isEqualTo("id title");
            assertThat(Ours.firstCell(other, "NL: values")).isEqualTo("0");

            ofOne.execute("DROP TABLE temp.artist");
            assertThat(Ours.firstCell(one, "NL: columns")).isEqualTo("id name");
        }
    }

    @ParameterizedTest
    @EnumSource
    void seesUncommittedTablesOnTheirOwnConnectionOnly(Database database) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("CREATE TABLE album (id integer)");
            assertThat(Ours.firstCell(connection, "NL: tables")).isEqualTo("album artist");
            connection.rollback();
            assertThat(Ours.firstCell(connection, "NL: tables")).isEqualTo("artist");
            statement.execute("CREATE TABLE genre (id integer)");
            connection.commit();
            assertThat(Ours.firstCell(connection, "NL: tables")).isEqualTo("artist genre");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SQLITE, order, select",
        "SQLITE, 'it''s a; table', 'a %_ \"name\"'",
        "SQLITE, Größe, Übung",
        "POSTGRESQL, order, select",
        "POSTGRESQL, 'it''s a; table', 'a %_ \"name\"'",
        "POSTGRESQL, Größe, Übung",
        "POSTGRESQL, CamelCase, CamelCase"
    })
    void asksTablesWithOddNames(Database database, String table, String column) throws SQLException {
        var quotedTable = quoted(table);
        var statements = new String[] {
            "CREATE TABLE " + quotedTable + " (" + quoted(column) + " text)",
            "INSERT INTO " + quotedTable + " VALUES ('here')"
        };
        var url = switch (database) {
            case SQLITE -> Sqlite.newDatabase(folder, statements);
            case POSTGRESQL -> Postgres.newDatabase(statements);
        };
        try (var connection = Ours.connect(driver, url)) {
            assertThat(Ours.firstCell(connection, "NL: " + FakeTranslator.FIRST_COLUMN))
                    .isEqualTo("here");
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    @Test
    void qualifiesTablesOfOtherSchemasOfPostgres() throws SQLException {
        var url = Postgres.newDatabase(
                "CREATE SCHEMA \"my shop\"",
                "CREATE TABLE \"my shop\".t (a text)",
                "INSERT INTO \"my shop\".t VALUES ('here')");
        try (var connection = Ours.connect(driver, url)) {
            assertThat(Ours.firstCell(connection, "NL: " + FakeTranslator.FIRST_COLUMN))
                    .isEqualTo("here");
        }
        try (var connection = Ours.connect(driver, url + "&currentSchema=%22my shop%22")) {
            assertThat(Ours.firstCell(connection, "NL: " + FakeTranslator.FIRST_COLUMN))
                    .isEqualTo("here");
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysThatAnEmptyDatabaseHasNoTables(Database database) throws SQLException {
        var url = switch (database) {
            case SQLITE -> Sqlite.newDatabase(folder);
            case POSTGRESQL -> Postgres.newDatabase();
        };
        try (var connection = Ours.connect(driver, url);
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("NL: tables"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("VN006"));
            statement.execute("CREATE TABLE t (id integer)");
            assertThat(Ours.firstCell(connection, "NL: tables")).isEqualTo("t");
        }
    }
}
