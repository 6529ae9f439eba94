package dev.vantage.eval.bird;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vantage.eval.script.Decoding;
import dev.vantage.eval.script.ScriptTable;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirdMetricsTest {

    @ParameterizedTest(name = "{0}, {1}: {2} / {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            true  | 1.0      | VALUES (1, 'a'), (2, 'b')   | VALUES (1, 'a'), (2, 'b')
            true  | 0.0      | VALUES (2, 'b'), (1, 'a')   | VALUES (1, 'a'), (2, 'b')
            true  | 1.0      | VALUES (1), (1), (2)        | VALUES (1), (2), (2)
            false | 1.0      | VALUES ('a', 1)             | VALUES (1, 'a')
            true  | 1.0      | VALUES (NULL, 1.0)          | VALUES (NULL, 1)
            false | 0.0      | VALUES (0.1 + 0.2)          | VALUES (0.3)
            true  | 1.0      | SELECT 1 WHERE 0            | SELECT 1, 2 WHERE 0
            false | 0.0      | SELECT 1 WHERE 0            | VALUES (1)
            false | 0.0      | VALUES (1)                  | SELECT 1 WHERE 0
            false | 0.666667 | VALUES (1, 'x')             | VALUES (1)
            false | 0.666667 | VALUES (1)                  | VALUES (1, 'x')
            false | 0.666667 | VALUES (1), (2)             | VALUES (1)
            false | 0.5      | VALUES (1, 'x')             | VALUES (1, 'y')
            """)
    void comparesRowsAsTheScriptsDo(boolean execution, double softF1, String predicted, String gold)
            throws SQLException {
        assertThat(BirdMetrics.execution(read(predicted), read(gold))).isEqualTo(execution);
        assertThat(BirdMetrics.softF1(read(predicted), read(gold))).isCloseTo(softF1, within(1e-6));
    }

    @ParameterizedTest(name = "{0} earns {1}")
    @CsvSource({"2.01, 1.25", "1.99, 1", "1.01, 1", "0.99, 0.75", "0.51, 0.75", "0.49, 0.5", "0.26, 0.5", "0.24, 0.25"})
    void rewardsSpeedInSteps(double ratio, double reward) {
        assertThat(BirdMetrics.reward(ratio - 0.001, ratio + 0.001, ratio)).isEqualTo(reward);
    }

    @Test
    void leavesOutTimesThatAreFarOff() {
        var ratios = new double[30];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = 1.1 + i % 2 * 0.01;
        }
        ratios[7] = 1000;

        assertThat(BirdMetrics.reward(ratios)).isEqualTo(1);
    }

    @Test
    void givesNothingWhereNothingWasTimed() {
        assertThat(BirdMetrics.reward()).isZero();
    }

    private static ScriptTable read(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                var statement = connection.createStatement();
                var results = statement.executeQuery(sql)) {
            return ScriptTable.read(results, Decoding.FAILS);
        }
    }
}
