package dev.vantage.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvalQuestionTest {

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            true  | SELECT name FROM singer ORDER BY age
            true  | SELECT name FROM singer order   by (age + 1) LIMIT 1
            true  | SELECT a FROM t UNION SELECT b FROM u ORDER BY 1
            false | SELECT name FROM singer
            false | SELECT name FROM singer WHERE age = (SELECT age FROM singer ORDER BY (age) LIMIT 1)
            false | SELECT name FROM singer WHERE song = 'Order by (me'
            """)
    void knowsWhetherTheGoldOrdersItsRows(boolean ordered, String gold) {
        assertThat(new EvalQuestion(0, "music", "?", gold).isOrdered()).isEqualTo(ordered);
    }

    @Test
    void mendsOperatorsThatSpiderSplits() {
        assertThat(new EvalQuestion(0, "music", "?", "SELECT a FROM t WHERE b > = 1 AND c ! = 2").runnableGold())
                .isEqualTo("SELECT a FROM t WHERE b >= 1 AND c != 2");
    }
}
