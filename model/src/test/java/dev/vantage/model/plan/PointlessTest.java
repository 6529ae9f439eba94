package dev.vantage.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepetitionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c0 c1 c0 FROM END",
                "c0 WHERE c1 EQUAL v0 AND c1 EQUAL v0 FROM END",
                "c0 WHERE c1 EQUAL v0 OR c2 EQUAL v1 OR c1 EQUAL v0 FROM END",
                "c0 WHERE c1 IN SUBQUERY c2 WHERE c3 LESS v0 AND c3 LESS v0 FROM END FROM END",
                "COUNT_ALL GROUP c0 c0 FROM END",
                "COUNT_ALL FROM SUBQUERY c0 c0 FROM END END"
            })
    void isFoundWhereThePlanSaysItTwice(String plan) {
        assertThat(Repetition.isIn(PlanText.read(plan))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c0 MAX c0 FROM END",
                "c0 WHERE c1 EQUAL v0 AND c1 EQUAL v1 FROM END",
                "c0 ALT c0 FROM END",
                "c0 WHERE c1 EQUAL v0 FROM INTERSECT c0 WHERE c1 EQUAL v0 FROM END"
            })
    void isNotFoundWhereThePartsDiffer(String plan) {
        assertThat(Repetition.isIn(PlanText.read(plan))).isFalse();
    }
}
