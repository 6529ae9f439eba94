package dev.vantage.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RowComparisonTest {

    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void ignoresTheOrderOfRowsWhereNoneIsAskedFor() throws SQLException {
        assertThat(sameSet("VALUES (1, 'a'), (2, 'b')", "VALUES (2, 'b'), (1, 'a')"))
                .isTrue();
    }

    @Test
    void mindsTheOrderOfRowsWhereItIsAskedFor() throws SQLException {
        assertThat(sameList("VALUES (1, 'a'), (2, 'b')", "VALUES (2, 'b'), (1, 'a')"))
                .isFalse();
        assertThat(sameList("VALUES (1, 'a'), (2, 'b')", "VALUES (1, 'a'), (2, 'b')"))
                .isTrue();
    }

    @Test
    void countsHowOftenARowOccurs() throws SQLException {
        assertThat(sameSet("VALUES (1), (1), (2)", "VALUES (1), (2), (2)")).isFalse();
        assertThat(sameSet("VALUES (1), (1), (2)", "VALUES (1), (2)")).isFalse();
        assertThat(sameSet("VALUES (1), (1), (2)", "VALUES (2), (1), (1)")).isTrue();
    }

    @Test
    void acceptsColumnsInAnotherOrder() throws SQLException {
        assertThat(sameSet("VALUES (1, 'a', 9), (2, 'b', 9)", "VALUES (9, 2, 'b'), (9, 1, 'a')"))
                .isTrue();
        assertThat(sameList("VALUES (1, 'a', 9), (2, 'b', 9)", "VALUES (9, 1, 'a'), (9, 2, 'b')"))
                .isTrue();
    }

    @Test
    void comparesFractionsByTheirSize() throws SQLException {
        assertThat(sameSet("VALUES (1e-7)", "VALUES (4e-7)")).isFalse();
        assertThat(sameSet("VALUES (1e-7)", "VALUES (1.0000001e-7)")).isTrue();
        assertThat(sameSet("VALUES (0.1 + 0.2 - 0.3)", "VALUES (0)")).isTrue();
        assertThat(sameSet("VALUES (0.333333)", "VALUES (1.0 / 3)")).isTrue();
        assertThat(sameSet("VALUES (0.33333)", "VALUES (1.0 / 3)")).isFalse();
        assertThat(sameSet("VALUES (1e10 / 3)", "VALUES ((1e10 + 1) / 3 - 1.0 / 3)"))
                .isTrue();
        assertThat(sameSet("VALUES (10000000000012)", "VALUES (10000000000012.0)"))
                .isTrue();
        assertThat(sameSet("VALUES (1234567890123)", "VALUES (1234567890123.0002)"))
                .isTrue();
        assertThat(sameSet("VALUES (10000000000012)", "VALUES (10000000000013.0)"))
                .isFalse();
    }

    @Test
    void wantsOneOrderOfColumnsForAllRows() throws SQLException {
        assertThat(sameSet("VALUES (1, 2), (3, 4)", "VALUES (2, 1), (3, 4)")).isFalse();
    }

    @Test
    void keepsTheValuesOfARowTogether() throws SQLException {
        assertThat(sameSet("VALUES (1, 'a'), (2, 'b')", "VALUES (1, 'b'), (2, 'a')"))
                .isFalse();
    }

    @Test
    void refusesMoreOrFewerColumns() throws SQLException {
        assertThat(sameSet("VALUES (1)", "VALUES (1, 1)")).isFalse();
    }

    @Test
    void takesNullForNullAndForNothingElse() throws SQLException {
        assertThat(sameSet("VALUES (NULL, 1)", "VALUES (NULL, 1)")).isTrue();
        assertThat(sameSet("VALUES (NULL)", "VALUES (0)")).isFalse();
        assertThat(sameSet("VALUES (NULL)", "VALUES ('')")).isFalse();
        assertThat(sameSet("VALUES (NULL)", "VALUES ('NULL')")).isFalse();
    }

    @Test
    void takesANumberForItsValueWhateverItsType() throws SQLException {
        assertThat(sameSet("VALUES (2)", "VALUES (2.0)")).isTrue();
        assertThat(sameSet("VALUES (0.1 + 0.2)", "VALUES (0.3)")).isTrue();
        assertThat(sameSet("VALUES (0.0)", "VALUES (-0.0)")).isTrue();
        assertThat(sameSet("VALUES (0.3001)", "VALUES (0.3)")).isFalse();
    }

    @Test
    void tellsLargeWholeNumbersApart() throws SQLException {
        assertThat(sameSet("VALUES (9007199254740993)", "VALUES (9007199254740992)"))
                .isFalse();
    }

    @Test
    void tellsTextFromNumbersAndMindsLetterCase() throws SQLException {
        assertThat(sameSet("VALUES ('1')", "VALUES (1)")).isFalse();
        assertThat(sameSet("VALUES ('a')", "VALUES ('A')")).isFalse();
    }

    @Test
    void takesTwoEmptyResultsForTheSame() throws SQLException {
        assertThat(sameSet("SELECT 1 WHERE 0", "SELECT 1, 2 WHERE 0")).isTrue();
        assertThat(sameSet("SELECT 1 WHERE 0", "SELECT 1")).isFalse();
    }

    @Test
    void isQuickWhereManyColumnsLookAlike() throws SQLException {
        var wide = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200) SELECT "
                + "i % 2, (i + 1) % 2, i % 2, (i + 1) % 2, i % 2, (i + 1) % 2, i % 2, (i + 1) % 2, i % 2, i % 2, %s FROM n";

        var left = read(wide.replace("%s", "i / 7"));
        var right = read(wide.replace("%s", "199 - i / 7"));

        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(RowComparison.same(left, right, false)).isFalse());
    }

    private boolean sameSet(String left, String right) throws SQLException {
        return RowComparison.same(read(left), read(right), false);
    }

    private boolean sameList(String left, String right) throws SQLException {
        return RowComparison.same(read(left), read(right), true);
    }

    private ResultTable read(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var results = statement.executeQuery(sql)) {
            return ResultTable.read(results);
        }
    }
}
