package dev.vantage.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointlessTest {

    private static final Pointless POINTLESS = new Pointless(new Schema(
            List.of(Table.of(
                    "t",
                    List.of(
                            column("name", ColumnType.TEXT),
                            column("age", ColumnType.NUMBER),
                            column("born", ColumnType.TIME),
                            column("weight", ColumnType.NUMBER)))),
            List.of()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c0 c1 c0 FROM END",
                "c0 WHERE c1 EQUAL v0 AND c1 EQUAL v0 FROM END",
                "c0 WHERE c1 EQUAL v0 OR c2 EQUAL v1 OR c1 EQUAL v0 FROM END",
                "c0 WHERE c1 IN SUBQUERY c2 WHERE c3 LESS v0 AND c3 LESS v0 FROM END FROM END",
                "COUNT_ALL GROUP c0 c0 FROM END",
                "COUNT_ALL FROM SUBQUERY c0 c0 FROM END END",
                "c0 WHERE c1 EQUAL c1 FROM END",
                "c0 WHERE c1 BETWEEN v0 v0 FROM END",
                "c0 WHERE c1 EQUAL v0 OR YEAR c2 LESS YEAR c2 FROM END",
                "COUNT_ALL ORDER c0 DESC LIMIT_ONE FROM END",
                "MAX c0 SUM c1 PERCENT COUNT_ALL ORDER c0 ASC FROM END",
                "AVG c0 c1 FROM END",
                "COUNT DISTINCT c1 c0 FROM END",
                "c0 FROM EXCEPT c1 FROM END",
                "c0 c3 FROM INTERSECT c0 c0 FROM END",
                "c0 WHERE c1 EQUAL v0 FROM INTERSECT c0 WHERE c1 EQUAL v0 FROM END",
                "c0 WHERE c1 EQUAL v0 OR c1 EQUAL v2 FROM END",
                "c1 MINUS c1 FROM END",
                "c0 ORDER c3 DIVIDE c3 DESC LIMIT_ONE FROM END",
                "SUM LEFT_PARENTHESIS c1 MINUS c1 RIGHT_PARENTHESIS FROM END",
                "c0 WHERE c1 EQUAL SUBQUERY c1 FROM END FROM END"
            })
    void isFoundWhereAPartSaysNothing(String plan) {
        assertThat(POINTLESS.isIn(plan(plan))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c0 MAX c0 FROM END",
                "c0 WHERE c1 EQUAL v0 AND c1 EQUAL v1 FROM END",
                "c0 ALT c0 FROM END",
                "c0 WHERE c1 BETWEEN v0 v1 FROM END",
                "c0 WHERE c0 EQUAL ALT c0 FROM END",
                "COUNT_ALL GROUP c0 ORDER c0 DESC FROM END",
                "c0 MAX c1 ORDER c0 DESC FROM END",
                "c1 FROM UNION c3 FROM EXCEPT c2 FROM END",
                "c0 WHERE c1 EQUAL v0 FROM INTERSECT c0 WHERE c1 EQUAL v1 FROM END",
                "c1 MINUS c3 FROM END",
                "c1 TIMES c1 FROM END",
                "c0 WHERE c1 EQUAL SUBQUERY MAX c1 FROM END FROM END",
                "c0 WHERE c1 EQUAL SUBQUERY c1 WHERE c3 EQUAL v0 FROM END FROM END",
                "c0 WHERE c1 EQUAL SUBQUERY c1 ORDER c3 ASC LIMIT_ONE FROM END FROM END",
                "c0 WHERE c1 IN SUBQUERY c3 FROM END FROM END"
            })
    void isNotFoundWhereEachPartSaysSomething(String plan) {
        assertThat(POINTLESS.isIn(plan(plan))).isFalse();
    }

    /** Of the values v0 to v2 the first and the last have the same text. */
    private static Plan plan(String tokens) {
        var values = Stream.of("1", "2", "1")
                .map(text -> new PlanValue(text, PlanValue.Kind.UNTYPED, List.of()))
                .toList();
        return new Plan(PlanText.read(tokens), values);
    }

    private static Column column(String name, ColumnType type) {
        return Column.of(name, type, false);
    }
}
