package dev.vantage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vantage.calcite.lexer.Lexer;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Texts that are too long or too deep for whoever reads them before the gate. */
class GateLimitsTest {

    private final VantageDriver driver = new VantageDriver(new FakeTranslator().factory());

    private Connection connect() throws SQLException {
        return Ours.connect(driver, Postgres.newDatabase() + "&vantage.gate=all");
    }

    private static String escapes(String opening, int depth, String closing) {
        return "SELECT " + opening.repeat(depth) + "1" + closing.repeat(depth);
    }

    private static void assertRefused(Connection connection, String sql, String message) {
        assertThatThrownBy(() -> Ours.firstCell(connection, sql))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("VN003"))
                .hasMessageContaining(message);
        assertThatThrownBy(() -> connection.prepareStatement(sql)).hasMessageContaining(message);
    }

    @Test
    void refusesEscapesThatNestTooDeeply() throws SQLException {
        try (var connection = connect()) {
            assertRefused(connection, escapes("{fn ABS(", 8_000, ")}"), "nests deeper");
            assertRefused(connection, escapes("{fn CONCAT('}', ", 5_000, ")}"), "nests deeper");
            assertRefused(connection, escapes("{fn ABS(", 60, ")}"), "nests deeper");
            assertThat(Ours.firstCell(connection, escapes("{fn ABS(", 20, ")}")))
                    .isEqualTo("1");
        }
    }

    @Test
    void refusesALongTextBeforeItsEscapesAreRead() throws SQLException {
        var sql = escapes("{fn ABS(", Lexer.MAX_LENGTH / 8, ")}");
        try (var connection = connect()) {
            assertRefused(connection, sql, "at most " + Lexer.MAX_LENGTH + " are checked");
        }
    }
}
