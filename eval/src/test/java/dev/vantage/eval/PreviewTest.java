package dev.vantage.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreviewTest {

    @Test
    void showsValuesAsAPersonWritesThem() throws SQLException {
        var preview = of("SELECT 3 AS whole, 2.5 AS number, NULL AS none, 'NULL' AS text, x'00ff' AS bytes");

        assertThat(preview.columns()).containsExactly("whole", "number", "none", "text", "bytes");
        assertThat(preview.rows().getFirst()).containsExactly("3", "2.5", null, "NULL", "00ff");
    }

    @Test
    void keepsTheFirstTenRowsAndCountsAll() throws SQLException {
        var preview =
                of("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 25) SELECT i FROM n");

        assertThat(preview.rows()).hasSize(10);
        assertThat(preview.total()).isEqualTo(25);
    }

    @Test
    void keepsTwentyColumnsOfAWideResult() throws SQLException {
        var preview = of("SELECT " + String.join(", ", Collections.nCopies(30, "1")));

        assertThat(preview.columns()).hasSize(20);
        assertThat(preview.rows().getFirst()).hasSize(20);
    }

    @Test
    void cutsLongTextsBetweenCharacters() throws SQLException {
        var shown = String.valueOf(
                of("SELECT '" + "a".repeat(79) + "😀b'").rows().getFirst().getFirst());

        assertThat(shown).isEqualTo("a".repeat(79) + "…");
    }

    @Test
    void knowsTheColumnsOfAnEmptyResult() throws SQLException {
        assertThat(of("SELECT 1 AS one WHERE 0")).isEqualTo(new Preview(List.of("one"), List.of(), 0));
    }

    private static Preview of(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                var statement = connection.createStatement();
                var results = statement.executeQuery(sql)) {
            return Preview.of(new Outcome.Rows(ResultTable.read(results)));
        }
    }
}
