package dev.vantage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain SQL through the gate, with {@code vantage.gate=all}. */
class GatedSqlTest {

    enum Database {
        SQLITE,
        POSTGRESQL
    }

    @TempDir
    private Path folder;

    private final FakeTranslator translator = new FakeTranslator()
            .answer("who is first", "SELECT name FROM artist ORDER BY id")
            .answer("artists", "SELECT id, name FROM artist");
    private final VantageDriver driver = new VantageDriver(translator.factory());

    private String plainUrl(Database database) throws SQLException {
        var table = "CREATE TABLE artist (id integer PRIMARY KEY, name text)";
        var rows = "INSERT INTO artist VALUES (1, 'Ann'), (2, 'Bob'), (3, 'Cid')";
        return switch (database) {
            case SQLITE -> Sqlite.newDatabase(folder, table, rows) + "?";
            case POSTGRESQL -> Postgres.newDatabase(table, rows) + "&";
        };
    }

    private Connection connect(Database database) throws SQLException {
        return Ours.connect(driver, plainUrl(database) + "vantage.gate=all");
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        e -> assertThat(e.getSQLState()).as(e.getMessage()).isEqualTo("VN003"))
                .hasMessageContaining("vantage.gate=all");
    }

    private static void assertTakesNoText(Statement prepared, String sql) {
        var names = new String[] {"id"};
        var places = new int[] {1};
        int keys = Statement.RETURN_GENERATED_KEYS;
        List<ThrowingCallable> ways = List.of(
                () -> prepared.execute(sql),
                () -> prepared.execute(sql, keys),
                () -> prepared.execute(sql, places),
                () -> prepared.execute(sql, names),
                () -> prepared.executeQuery(sql),
                () -> prepared.executeUpdate(sql),
                () -> prepared.executeUpdate(sql, keys),
                () -> prepared.executeUpdate(sql, places),
                () -> prepared.executeUpdate(sql, names),
                () -> prepared.executeLargeUpdate(sql),
                () -> prepared.executeLargeUpdate(sql, keys),
                () -> prepared.executeLargeUpdate(sql, places),
                () -> prepared.executeLargeUpdate(sql, names),
                () -> prepared.addBatch(sql));
        for (var way : ways) {
            assertThatThrownBy(way)
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            e -> assertThat(e.getSQLState()).as(e.getMessage()).isEqualTo("0A000"))
                    .hasMessageContaining("has its SQL already");
        }
    }

    @ParameterizedTest
    @EnumSource
    void runsQueriesOverKnownNames(Database database) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            for (var sql : List.of("SELECT 1", "SELECT count(*) FROM artist;", "/* tool */ SELECT 1 -- end")) {
                assertThat(statement.execute(sql)).isTrue();
            }
            assertThat(Ours.firstCell(connection, "WITH a AS (SELECT * FROM artist) SELECT max(name) FROM a"))
                    .isEqualTo("Cid");
            assertThat(Ours.firstCell(connection, "NL: who is first")).isEqualTo("Ann");
            assertThat(Ours.firstCell(connection, "SELECT name FROM NL('artists') t WHERE id = 2"))
                    .isEqualTo("Bob");
            assertRefused(() -> statement.executeUpdate("INSERT INTO artist SELECT id + 3, name FROM NL('artists') t"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesTheNearestForAWrongName(Database database) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("SELECT nam FROM artist"))
                    .hasMessageContaining("Did you mean artist.name?");
            assertThatThrownBy(() -> connection.prepareStatement("SELECT name FROM artists"))
                    .hasMessageContaining("Did you mean artist?");
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesEverythingElseOnEveryWay(Database database) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var prepared = connection.prepareStatement("SELECT 1")) {
            for (var sql : List.of(
                    "INSERT INTO artist VALUES (9, 'x')",
                    "UPDATE artist SET name = 'x'",
                    "DELETE FROM artist",
                    "DROP TABLE artist",
                    "CREATE TABLE t (id integer)",
                    "CREATE TEMP TABLE t AS SELECT 1",
                    "BEGIN",
                    "COMMIT",
                    "PRAGMA query_only = 0",
                    "SET default_transaction_read_only = off",
                    "SET search_path = pg_catalog",
                    "SHOW data_directory",
                    "ATTACH 'x.sqlite' AS x",
                    "VACUUM INTO 'copy.sqlite'",
                    "backup to copy.sqlite",
                    "COPY artist TO STDOUT",
                    "EXPLAIN SELECT 1",
                    "SELECT 1; DELETE FROM artist",
                    "SELECT load_extension('x')",
                    "SELECT pg_read_file('x')",
                    "SELECT * FROM pg_user")) {
                assertRefused(() -> statement.execute(sql));
                assertRefused(() -> statement.executeQuery(sql));
                assertRefused(() -> statement.executeUpdate(sql));
                assertRefused(() -> statement.executeLargeUpdate(sql, new String[] {"id"}));
                assertRefused(() -> statement.addBatch(sql));
                assertRefused(() -> connection.prepareStatement(sql));
                assertRefused(() -> connection.prepareCall(sql));
                assertTakesNoText(prepared, sql);
            }
            assertThat(Ours.firstCell(connection, "SELECT count(*) FROM artist"))
                    .isEqualTo("3");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"BEGIN", "start transaction", "commit", "ROLLBACK;"})
    void pointsToTheConnectionForTransactions(String sql) throws SQLException {
        try (var connection = connect(Database.POSTGRESQL);
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("setAutoCommit");
            connection.setAutoCommit(false);
            assertThat(Ours.firstCell(connection, "SELECT name FROM artist")).isEqualTo("Ann");
            assertThat(Ours.firstCell(connection, "NL: who is first")).isEqualTo("Ann");
            connection.commit();
            connection.rollback();
        }
    }

    @ParameterizedTest
    @EnumSource
    void bindsParameters(Database database) throws SQLException {
        try (var connection = connect(database);
                var prepared = connection.prepareStatement("SELECT name FROM artist WHERE id > ? AND name <> ?")) {
            assertThat(prepared.getParameterMetaData().getParameterCount()).isEqualTo(2);
            prepared.setInt(1, 1);
            prepared.setString(2, "Bob");
            try (var rows = prepared.executeQuery()) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("Cid");
                assertThat(rows.getStatement()).isSameAs(prepared);
            }
        }
    }

    @Test
    void takesJdbcEscapes() throws SQLException {
        try (var connection = connect(Database.POSTGRESQL)) {
            assertThat(Ours.firstCell(
                            connection, "SELECT {fn ucase(name)} FROM artist WHERE {d '2020-01-01'} IS NOT NULL"))
                    .isEqualTo("ANN");
            try (var prepared = connection.prepareStatement("SELECT {fn lcase(name)} FROM artist WHERE id = ?")) {
                prepared.setInt(1, 2);
                try (var rows = prepared.executeQuery()) {
                    assertThat(rows.next()).isTrue();
                    assertThat(rows.getString(1)).isEqualTo("bob");
                }
            }
            assertThat(Ours.firstCell(connection, "SELECT CAST('{\"a\": 1}' AS jsonb) ? 'a'"))
                    .isEqualTo("t");
            assertRefused(() -> connection.prepareCall("{call pg_sleep(?)}"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SET application_name = 'tool'",
                "SET SESSION TIMEZONE TO 'UTC'",
                "SET TIME ZONE 'Europe/Paris'",
                "set extra_float_digits = 3",
                "SET DateStyle = ISO, MDY",
                "SHOW search_path",
                "SHOW TRANSACTION ISOLATION LEVEL",
                "SHOW server_version"
            })
    void letsToolsSetThemselvesUp(String sql) throws SQLException {
        try (var connection = connect(Database.POSTGRESQL);
                var statement = connection.createStatement()) {
            assertThat(statement.execute(sql)).isEqualTo(sql.startsWith("SHOW"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SET ROLE postgres",
                "SET SESSION AUTHORIZATION postgres",
                "SET standard_conforming_strings = off",
                "SET statement_timeout = 0",
                "SET timezone = (SELECT 'UTC')",
                "SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE",
                "SHOW ALL",
                "RESET ALL",
                "DISCARD ALL"
            })
    void refusesOtherSettings(String sql) throws SQLException {
        try (var connection = connect(Database.POSTGRESQL);
                var statement = connection.createStatement()) {
            assertRefused(() -> statement.execute(sql));
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsMetadata(Database database) throws SQLException {
        try (var connection = connect(database)) {
            var metaData = connection.getMetaData();
            try (var tables = metaData.getTables(null, null, "artist", null);
                    var columns = metaData.getColumns(null, null, "artist", "%");
                    var keys = metaData.getPrimaryKeys(null, null, "artist");
                    var foreign = metaData.getImportedKeys(null, null, "artist");
                    var indexes = metaData.getIndexInfo(null, null, "artist", false, true);
                    var types = metaData.getTypeInfo();
                    var schemas = metaData.getSchemas()) {
                assertThat(tables.next()).isTrue();
                assertThat(columns.next()).isTrue();
                assertThat(keys.next()).isTrue();
                assertThat(foreign.next()).isFalse();
                indexes.next();
                assertThat(types.next()).isTrue();
                schemas.next();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesToWriteBehindTheGateToo(Database database) throws SQLException {
        try (var connection = connect(database);
                var unchecked = ((VantageConnection) connection).delegate().createStatement()) {
            connection.setReadOnly(false);
            assertThat(connection.isReadOnly()).isTrue();
            assertThatThrownBy(() -> unchecked.executeUpdate("INSERT INTO artist VALUES (4, 'Dan')"))
                    .isInstanceOf(SQLException.class);
            assertThat(Ours.firstCell(connection, "NL: who is first")).isEqualTo("Ann");
            assertThatThrownBy(() -> unchecked.executeUpdate("INSERT INTO artist VALUES (4, 'Dan')"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void refusesToWriteThroughRowsThatCanBeUpdated() throws SQLException {
        try (var connection = connect(Database.POSTGRESQL);
                var statement =
                        connection.createStatement(ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_UPDATABLE);
                var rows = statement.executeQuery("SELECT id, name FROM artist")) {
            assertThat(rows.next()).isTrue();
            rows.updateString("name", "Zoe");
            assertThatThrownBy(rows::updateRow).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void refusesTextWhereACallIsPrepared() throws SQLException {
        try (var connection = connect(Database.POSTGRESQL);
                var call = connection.prepareCall("SELECT 1")) {
            assertTakesNoText(call, "SET default_transaction_read_only = off");
        }
    }

    @Test
    void leadsFromArraysToStatementsThatAreChecked() throws SQLException {
        var url = Postgres.newDatabase(
                "CREATE TABLE artist (id integer, tags text[])",
                "INSERT INTO artist VALUES (1, '{rock,NULL,\"a b\"}')");
        try (var connection = Ours.connect(driver, url + "&vantage.gate=all");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT tags FROM artist")) {
            assertThat(rows.next()).isTrue();
            var tags = rows.getArray(1);
            assertThat((Object[]) tags.getArray()).containsExactly("rock", null, "a b");
            assertThat(tags).hasToString("{rock,NULL,\"a b\"}");
            var made = connection.createArrayOf("text", new String[] {"rock", null, "a b"});
            for (var array : List.of(tags, (Array) rows.getObject("tags"), rows.getObject(1, Array.class), made)) {
                try (var elements = array.getResultSet(1, 1)) {
                    assertThat(elements.next()).isTrue();
                    assertThat(elements.getString(2)).isEqualTo("rock");
                    assertThat(elements.getStatement().getConnection()).isSameAs(connection);
                    assertRefused(() -> elements.getStatement().execute("DELETE FROM artist"));
                }
                try (var prepared = connection.prepareStatement("SELECT id FROM artist WHERE tags = ?")) {
                    prepared.setArray(1, array);
                    assertThat(prepared.executeQuery().next()).isTrue();
                    prepared.setObject(1, array);
                    assertThat(prepared.executeQuery().next()).isTrue();
                }
            }
        }
    }

    @Test
    void leadsFromRowsInRowsToStatementsThatAreChecked() throws SQLException {
        var url = Postgres.newDatabase(
                "CREATE TABLE opened (cursor refcursor)", "INSERT INTO opened VALUES ('first_cursor')");
        try (var connection = Ours.connect(driver, url + "&vantage.gate=all");
                var unchecked = ((VantageConnection) connection).delegate().createStatement();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            unchecked.execute("DECLARE first_cursor CURSOR FOR SELECT 7");
            try (var rows = statement.executeQuery("SELECT * FROM opened")) {
                assertThat(rows.next()).isTrue();
                var inner = (ResultSet) rows.getObject(1);
                assertThat(inner.next()).isTrue();
                assertThat(inner.getInt(1)).isEqualTo(7);
                assertThat(inner.getStatement().getConnection()).isSameAs(connection);
                assertRefused(() -> inner.getStatement().execute("DELETE FROM opened"));
            }
        }
    }

    @Test
    void keepsTheMeaningOfNames() throws SQLException {
        try (var connection = connect(Database.POSTGRESQL)) {
            connection.setSchema("public");
            assertThatThrownBy(() -> connection.setSchema("pg_catalog")).hasMessageContaining("vantage.gate");
        }
    }

    @ParameterizedTest
    @EnumSource
    void needsNoModelAndNoTables(Database database) throws SQLException {
        var withoutModel = new VantageDriver(settings -> {
            throw new IllegalStateException("no model");
        });
        var url = switch (database) {
            case SQLITE -> Sqlite.newDatabase(folder) + "?";
            case POSTGRESQL -> Postgres.newDatabase() + "&";
        };
        try (var connection = Ours.connect(withoutModel, url + "vantage.gate=all")) {
            assertThat(Ours.firstCell(connection, "SELECT 1")).isEqualTo("1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void seesTablesThatAnotherProgramMakes(Database database) throws SQLException {
        var url = plainUrl(database);
        try (var connection = Ours.connect(driver, url + "vantage.gate=all");
                var other = DriverManager.getConnection(url);
                var statement = other.createStatement()) {
            assertThat(Ours.firstCell(connection, "SELECT count(*) FROM artist"))
                    .isEqualTo("3");
            statement.execute("CREATE TABLE album (id integer)");
            assertThat(Ours.firstCell(connection, "SELECT count(*) FROM album")).isEqualTo("0");
        }
    }

    @Test
    void asksForADatabaseThatItCanCheck() {
        assertThatThrownBy(() -> Ours.connect(driver, "jdbc:sqlite::memory:?vantage.gate=some"))
                .hasMessageContaining("vantage.gate");
    }
}
