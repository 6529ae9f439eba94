package dev.vantage.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vantage.model.plan.PlanTree.Core;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTreeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c0 FROM END",
                "DISTINCT COUNT DISTINCT c0 STAR c1 MINUS ALT c1 FROM t0 t2 VIA c1 c4 VIA c2 ALT c5 END",
                "c0 WHERE c1 EQUAL v0 AND LEFT_PARENTHESIS c1 EQUAL v0 OR c2 PLUS c3 LESS c1 RIGHT_PARENTHESIS FROM END",
                "c0 WHERE c1 BETWEEN v0 v1 OR c2 CONTAINS v2 AND c2 IS_NULL FROM END",
                "c0 WHERE c1 NOT_IN SUBQUERY c2 FROM END AND c3 GREATER SUBQUERY AVG c3 FROM END GROUP c0 FROM END",
                "c0 COUNT_ALL GROUP c0 HAVING COUNT_ALL GREATER v0 ORDER COUNT_ALL DESC c0 ASC LIMIT_ONE FROM END",
                "c0 FROM INTERSECT c1 FROM EXCEPT c2 ORDER c2 ASC LIMIT v0 FROM END",
                "COUNT_ALL FROM SUBQUERY c0 FROM END END",
            })
    void isWrittenAsItWasRead(String plan) {
        assertThat(PlanWriter.tokens(PlanParser.parse(PlanText.read(plan)))).isEqualTo(PlanText.read(plan));
    }

    @Test
    void dropsParenthesesThatChangeNothing() {
        var needless = PlanText.read("c0 WHERE LEFT_PARENTHESIS c1 IS_NULL RIGHT_PARENTHESIS FROM END");

        assertThat(PlanWriter.tokens(PlanParser.parse(needless)))
                .isEqualTo(PlanText.read("c0 WHERE c1 IS_NULL FROM END"));
    }

    @Test
    void columnsComeInOrderOfFirstUseWithoutThoseOfSubqueries() {
        var plan = "MAX c3 WHERE c1 EQUAL c4 OR c2 IN SUBQUERY c7 FROM END GROUP c3 ORDER ALT c1 DESC FROM END";
        Core core = PlanParser.parse(PlanText.read(plan)).cores().getFirst();

        assertThat(core.columns())
                .containsExactly(
                        new ColumnUse(3, false),
                        new ColumnUse(1, false),
                        new ColumnUse(4, false),
                        new ColumnUse(2, false),
                        new ColumnUse(1, true));
    }

    @Test
    void refusesAPlanThatEndsEarly() {
        assertThatThrownBy(() -> PlanParser.parse(List.of(Keyword.COUNT_ALL)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ends early");
    }
}
