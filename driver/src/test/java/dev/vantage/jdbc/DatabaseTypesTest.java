package dev.vantage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types that a database of PostgreSQL has of its own, in casts that pass the gate. */
class DatabaseTypesTest {

    private static final String[] STATEMENTS = {
        "CREATE TYPE state AS ENUM ('open', 'done')",
        "CREATE SCHEMA other",
        "CREATE TYPE other.\"Size\" AS ENUM ('small', 'large')",
        "CREATE TYPE made AS ENUM ('a', 'b')",
        "CREATE FUNCTION make(text) RETURNS made LANGUAGE sql AS $$ SELECT CAST('a' AS made) $$",
        "CREATE CAST (text AS made) WITH FUNCTION make(text)",
        "CREATE FUNCTION looks(text) RETURNS boolean LANGUAGE sql AS $$ SELECT true $$",
        "CREATE DOMAIN looked AS text CHECK (looks(VALUE))",
        "CREATE TABLE task (id integer, state state, made made)",
        "INSERT INTO task VALUES (1, 'open'), (2, 'done')"
    };

    private final VantageDriver driver = new VantageDriver(new FakeTranslator().factory());

    private Connection connect(String options) throws SQLException {
        return Ours.connect(driver, Postgres.newDatabase(STATEMENTS) + "&vantage.gate=all" + options);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT id FROM task WHERE state = 'done'::state",
                "SELECT id FROM task WHERE state = CAST('done' AS State)",
                "SELECT id FROM task WHERE state = ANY ('{done}'::public.state[])",
                "SELECT 2 WHERE 'small'::other.\"Size\" < 'large'::other.\"Size\""
            })
    void takesAnEnumerationInACast(String sql) throws SQLException {
        try (var connection = connect("")) {
            assertThat(Ours.firstCell(connection, sql)).isEqualTo("2");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"looked", "made", "task", "\"Size\"", "other.state", "public.integer"})
    void takesNoTypeThatMayRunCodeOrIsNotThere(String type) throws SQLException {
        try (var connection = connect("")) {
            assertThatThrownBy(() -> Ours.firstCell(connection, "SELECT 'a'::" + type))
                    .hasMessageContaining("The type ")
                    .hasMessageContaining("is not allowed in a cast");
        }
    }

    @Test
    void findsAnEnumerationOnTheSearchPath() throws SQLException {
        try (var connection = connect("&currentSchema=other,public")) {
            assertThat(Ours.firstCell(connection, "SELECT 'large'::\"Size\"")).isEqualTo("large");
        }
    }
}
