package dev.vantage.eval.spider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExecutableSqlTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            SELECT DISTINCT a FROM t                | SELECT  a FROM t
            SELECT count(distinct a), b FROM t      | SELECT count( a), b FROM t
            SELECT 'DISTINCT', "distinct" FROM t    | SELECT 'DISTINCT', "distinct" FROM t
            SELECT 'it''s distinct' FROM t          | SELECT 'it''s distinct' FROM t
            SELECT distinct_a, a_distinct FROM t    | SELECT distinct_a, a_distinct FROM t
            SELECT a FROM t -- distinct             | SELECT a FROM t -- distinct
            SELECT a FROM t WHERE b > = 1           | SELECT a FROM t WHERE b >= 1
            SELECT a FROM t WHERE b ! = 1           | SELECT a FROM t WHERE b != 1
            SELECT 1; DROP TABLE t                  | SELECT 1;
            SELECT ';' FROM t                       | SELECT ';' FROM t
            SELECT year(CURDATE( )) - a FROM t      | SELECT 2020- a FROM t
            SELECT value FROM t WHERE b = value     | SELECT 1 FROM t WHERE b = 1
            """)
    void makesOfAPredictionWhatTheScriptMakesOfIt(String sql, String executable) {
        assertThat(ExecutableSql.ofPrediction(sql).text()).isEqualTo(executable);
    }

    @Test
    void leavesTheWordValueInGold() {
        assertThat(ExecutableSql.ofGold("SELECT value FROM t").text()).isEqualTo("SELECT value FROM t");
    }

    @Test
    void takesAnyOrderByForOneThatCounts() {
        assertThat(ExecutableSql.ofGold("SELECT a FROM t WHERE b = (SELECT b FROM u ORDER BY c LIMIT 1)")
                        .ordered())
                .isTrue();
        assertThat(ExecutableSql.ofGold("SELECT a FROM t Order By a").ordered()).isTrue();
        assertThat(ExecutableSql.ofGold("SELECT a FROM t ORDER  BY a").ordered())
                .as("two blanks")
                .isFalse();
    }
}
