package dev.vantage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of PostgreSQL whose names alone mean other tables to the server. */
class ShadowedTablesTest {

    private static final String[] STATEMENTS = {
        "CREATE SCHEMA a",
        "CREATE SCHEMA b",
        "CREATE TABLE a.place (id integer)",
        "CREATE TABLE a.dup (id integer, token text)",
        "CREATE TABLE b.dup (id integer, token text)",
        "INSERT INTO a.dup VALUES (1, 'hidden')",
        "INSERT INTO b.dup VALUES (2, 'visible')",
        "CREATE SEQUENCE a.last",
        "CREATE TABLE b.last (last_value text)",
        "INSERT INTO b.last VALUES ('visible')",
        "CREATE TABLE a.pg_authid (rolpassword text, rolname text)",
        "INSERT INTO a.pg_authid VALUES ('mine', 'mine')"
    };

    private final VantageDriver driver = new VantageDriver(new FakeTranslator().factory());

    private Connection connect(String... options) throws SQLException {
        var url = Postgres.newDatabase(STATEMENTS) + "&currentSchema=a,b&" + String.join("&", options);
        return Ours.connect(driver, url);
    }

    private static void assertRefused(Connection connection, String sql, String message) {
        assertThatThrownBy(() -> Ours.firstCell(connection, sql)).as(sql).hasMessageContaining(message);
    }

    @Test
    void readsNoHiddenTableInThePlaceOfAVisibleOne() throws SQLException {
        try (var connection = connect("vantage.gate=all", "vantage.tables=b.dup,b.last")) {
            for (var sql : List.of("SELECT token FROM dup", "SELECT count(*) FROM dup", "SELECT x.id FROM dup AS x")) {
                assertRefused(connection, sql, "write b.dup");
            }
            assertRefused(connection, "SELECT token FROM a.dup", "There is no schema a");
            assertRefused(connection, "SELECT last_value FROM last", "write b.last");
            assertThat(Ours.firstCell(connection, "SELECT token FROM b.dup")).isEqualTo("visible");
            assertThat(Ours.firstCell(connection, "WITH dup AS (SELECT 3 AS id) SELECT id FROM dup"))
                    .isEqualTo("3");
        }
    }

    @Test
    void readsTheFirstOfTwoVisibleTables() throws SQLException {
        try (var connection = connect("vantage.gate=all")) {
            assertThat(Ours.firstCell(connection, "SELECT token FROM dup")).isEqualTo("hidden");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "vantage.tables=a.pg_authid"})
    void readsNoTableOfTheServerInThePlaceOfAUsers(String tables) throws SQLException {
        try (var connection = connect("vantage.gate=all", tables)) {
            assertRefused(connection, "SELECT rolpassword FROM pg_authid", "write a.pg_authid");
            assertThat(Ours.firstCell(connection, "SELECT rolpassword FROM a.pg_authid"))
                    .isEqualTo("mine");
        }
    }

    @Test
    void looksInTheCatalogWhereThePathNamesIt() throws SQLException {
        var url = Postgres.newDatabase(STATEMENTS) + "&currentSchema=a,pg_catalog&vantage.gate=all";
        try (var connection = Ours.connect(driver, url)) {
            assertThat(Ours.firstCell(connection, "SELECT rolpassword FROM pg_authid"))
                    .isEqualTo("mine");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pg_authid", "b.dup.token,b.dup.id"})
    void asksQuestionsOfTheTableThatIsMeant(String tables) throws SQLException {
        try (var connection = connect("vantage.tables=" + tables)) {
            assertThat(Ours.firstCell(connection, "NL: " + FakeTranslator.FIRST_COLUMN))
                    .isIn("mine", "2");
        }
    }
}
