package dev.vantage.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vantage.model.plan.PlanToken.ColumnRef;
import dev.vantage.model.plan.PlanToken.TableRef;
import dev.vantage.model.plan.PlanToken.ValueRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c0 FROM END",
                "COUNT_ALL FROM t0 END",
                "STAR FROM t0 END",
                "STAR c1 FROM END",
                "STAR t0 WHERE c3 EQUAL v0 FROM END",
                "DISTINCT STAR t1 c0 STAR t0 FROM END",
                "DISTINCT c0 c1 ORDER c1 DESC c2 ASC LIMIT v0 FROM END",
                "c0 COUNT_ALL GROUP c0 HAVING COUNT_ALL GREATER v0 ORDER COUNT_ALL DESC LIMIT_ONE FROM END",
                "MAX c1 MINUS MIN c1 COUNT DISTINCT ALT c1 FROM END",
                "c0 WHERE c1 EQUAL v0 AND LEFT_PARENTHESIS c1 EQUAL v0 OR c2 PLUS c3 LESS c1 TIMES c2 RIGHT_PARENTHESIS FROM END",
                "c0 WHERE c1 BETWEEN v0 v1 OR c2 CONTAINS v2 AND c2 IS_NULL FROM END",
                "c0 WHERE c1 NOT_IN SUBQUERY c2 FROM END AND c3 GREATER SUBQUERY AVG c3 FROM END GROUP c0 FROM END",
                "c0 FROM INTERSECT c1 WHERE c2 EQUAL v0 FROM END",
                "c0 FROM UNION c1 ORDER c1 ASC FROM END",
                "COUNT_ALL FROM SUBQUERY c0 FROM EXCEPT c1 FROM END END",
                "c0 c5 FROM t0 t2 VIA c1 c4 ALT t0 VIA ALT c1 c4 END",
                "c0 FROM t1 VIA c0 c1 VIA c2 c3 END",
                "c0 FROM ALT t0 END",
                "c0 PLUS c1 TIMES v0 MINUS LEFT_PARENTHESIS v1 MINUS c2 RIGHT_PARENTHESIS FROM END",
                "COUNT WHEN c1 EQUAL v0 AND LEFT_PARENTHESIS c2 IS_NULL OR c3 LESS c4 RIGHT_PARENTHESIS RIGHT_PARENTHESIS PERCENT COUNT_ALL FROM END",
                "SUM WHEN c1 EQUAL v0 THEN c2 RIGHT_PARENTHESIS RATIO COUNT DISTINCT WHEN c1 EQUAL v0 THEN c2 ELSE v1 RIGHT_PARENTHESIS MAX c0 FROM END",
                "SUM LEFT_PARENTHESIS c1 TIMES c2 RIGHT_PARENTHESIS AVG AS_REAL SUBSTRING v0 v1 c2 ROUND v0 LEFT_PARENTHESIS AVG c1 MINUS MIN c2 RIGHT_PARENTHESIS FROM END",
                "c0 WHERE YEAR c1 EQUAL v0 AND c2 GREATER SUBQUERY AVG c2 FROM END TIMES v1 GROUP MONTH c1 c0 HAVING COUNT WHEN c1 EQUAL v0 RIGHT_PARENTHESIS GREATER v1 FROM END",
                "SUBQUERY MAX c0 FROM END MINUS SUBQUERY MIN c0 FROM END FROM END",
                "SUBQUERY MAX c0 FROM END DIVIDE LEFT_PARENTHESIS v0 PLUS SUBQUERY MAX c0 FROM END RIGHT_PARENTHESIS FROM END",
                "WHEN COUNT_ALL GREATER v0 THEN v1 ELSE v2 RIGHT_PARENTHESIS c1 FROM END",
                "c0 FROM UNION_ALL c1 FROM t0 LEFT t1 VIA c0 c2 LEFT ALT t0 END",
                "c0 ORDER c1 DESC LIMIT v0 v1 FROM END",
                "AVG c1 FROM SUBQUERY c1 ORDER c2 DESC LIMIT v0 FROM END END",
            })
    void takesPlans(String plan) {
        assertThat(after(plan).isComplete()).isTrue();
        assertThat(after(plan).allowed()).isEqualTo(Allowed.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "END",
                "COUNT_ALL FROM END",
                "c0 WHERE MAX",
                "c0 GROUP COUNT",
                "c0 HAVING",
                "c0 WHERE c1 v0",
                "c0 WHERE v0",
                "c0 PLUS LEFT_PARENTHESIS c1 RIGHT_PARENTHESIS",
                "SUM SUM",
                "SUM YEAR MAX",
                "SUM LEFT_PARENTHESIS c1 PLUS COUNT_ALL",
                "SUM WHEN MAX",
                "SUM WHEN c1 EQUAL v0 RIGHT_PARENTHESIS",
                "c0 WHERE WHEN",
                "c0 WHERE YEAR MAX",
                "COUNT_ALL TIMES SUBQUERY c0 FROM END FROM END",
                "COUNT_ALL FROM LEFT",
                "SUBQUERY MAX c0 FROM END DIVIDE LEFT_PARENTHESIS COUNT_ALL PLUS v0 RIGHT_PARENTHESIS FROM END",
                "c0 LIMIT v0 v1 v2",
                "v0",
                "STAR PLUS",
                "c0 WHERE LEFT_PARENTHESIS LEFT_PARENTHESIS",
                "c0 WHERE LEFT_PARENTHESIS c1 IS_NULL FROM",
                "c0 WHERE c1 IN SUBQUERY STAR",
                "c0 WHERE c1 IN SUBQUERY c2 c3",
                "c0 c1 FROM UNION c0 FROM",
                "c0 FROM UNION c0 c1",
                "c0 ORDER c0 ASC FROM UNION",
                "c0 LIMIT_ONE FROM EXCEPT",
                "COUNT_ALL FROM t0 VIA",
                "c0 FROM t1 VIA c0 t1",
                "c0 DISTINCT",
                "c0 FROM END END",
                "PAD",
                "BEGIN",
            })
    void refusesTheLastTokenOf(String plan) {
        var tokens = PlanText.read(plan);
        var before = after(tokens.subList(0, tokens.size() - 1));

        assertThat(before.allowed().token(tokens.getLast())).isFalse();
        assertThatThrownBy(() -> before.advance(tokens.getLast())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c0 PLUS c1 PLUS",
                "c0 PLUS v0",
                "c0 PLUS LEFT_PARENTHESIS",
                "SUM LEFT_PARENTHESIS",
                "c0 RATIO",
                "YEAR",
                "COUNT WHEN",
                "SUBQUERY",
                "c0 WHERE c1 LESS SUBQUERY c2 FROM END PLUS",
                "c0 GROUP YEAR",
                "c0 LIMIT v0 v1",
                "c0 FROM LEFT",
                "c0 FROM UNION_ALL",
                "c0 FROM SUBQUERY",
            })
    void theFirstEditionRefusesTheLastTokenOf(String plan) {
        var tokens = PlanText.read(plan);
        var state = Grammar.start(Edition.FIRST);
        for (var token : tokens.subList(0, tokens.size() - 1)) {
            state = state.advance(token);
        }

        assertThat(state.allowed().token(tokens.getLast())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"YEAR_MONTH", "c0 WHERE WEEK", "c0 GROUP QUARTER", "WEEKDAY", "c0 ORDER HOUR"})
    void theSecondEditionRefusesTheLastTokenOf(String plan) {
        var tokens = PlanText.read(plan);
        var second = Grammar.start(Edition.SECOND);
        var third = Grammar.start(Edition.THIRD);
        for (var token : tokens.subList(0, tokens.size() - 1)) {
            second = second.advance(token);
            third = third.advance(token);
        }

        assertThat(second.allowed().token(tokens.getLast())).isFalse();
        assertThat(third.allowed().token(tokens.getLast())).isTrue();
    }

    @Test
    void aPlanEndsByItselfHoweverMuchItNests() {
        var state = Grammar.start();
        int tokens = 0;
        for (var deeper = deeper(state); deeper.isPresent(); deeper = deeper(state)) {
            state = state.advance(deeper.get());
            assertThat(++tokens).isLessThan(200);
        }
    }

    /** A token that opens something, else one that makes the operand longer. */
    private static Optional<PlanToken> deeper(GrammarState state) {
        return Stream.of(
                        Keyword.SUM,
                        Keyword.WHEN,
                        Keyword.LEFT_PARENTHESIS,
                        Keyword.SUBQUERY,
                        Keyword.LENGTH,
                        Keyword.PLUS)
                .map(PlanToken.class::cast)
                .filter(token -> state.allowed().token(token))
                .findFirst();
    }

    @Test
    void statesAreNeverChangedByWhatFollows() {
        var shared = after("c0 WHERE c1 EQUAL");
        var allowed = shared.allowed();

        shared.advance(new ValueRef(0)).advance(Keyword.AND);
        shared.advance(Keyword.SUBQUERY).advance(new ColumnRef(2));

        assertThat(shared.allowed()).isEqualTo(allowed);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aWalkAlwaysEndsOnceTheShortestWayOutIsPreferred(long seed) {
        var random = new Random(seed);
        var state = Grammar.start();
        int wandering = 5 + random.nextInt(60);
        int open = 1;
        int steps = 0;
        while (!state.isComplete()) {
            var choices = choices(state.allowed());
            assertThat(choices).isNotEmpty();
            var token = steps < wandering ? choices.get(random.nextInt(choices.size())) : wayOut(state.allowed());
            state = state.advance(token);
            open += opening(token) ? 1 : 0;
            steps++;
            assertThat(steps).isLessThanOrEqualTo(wandering + 16 * (open + 1));
        }
    }

    private static boolean opening(PlanToken token) {
        return token == Keyword.SUBQUERY || token == Keyword.LEFT_PARENTHESIS || token == Keyword.WHEN;
    }

    static LongStream seeds() {
        var replayed = Long.getLong("seed");
        return replayed == null ? LongStream.range(0, 50) : LongStream.of(replayed);
    }

    /** Ends as soon as the grammar lets it: END, else towards FROM, else whatever completes the operand at hand. */
    private static PlanToken wayOut(Allowed allowed) {
        for (var keyword :
                List.of(Keyword.END, Keyword.FROM, Keyword.RIGHT_PARENTHESIS, Keyword.IS_NULL, Keyword.ASC)) {
            if (allowed.keyword(keyword)) {
                return keyword;
            }
        }
        return choices(allowed).getLast();
    }

    private static List<PlanToken> choices(Allowed allowed) {
        var choices = new ArrayList<PlanToken>();
        for (var keyword : Keyword.values()) {
            if (allowed.keyword(keyword)) {
                choices.add(keyword);
            }
        }
        if (allowed.tables()) {
            choices.add(new TableRef(0));
        }
        if (allowed.columns()) {
            choices.add(new ColumnRef(0));
        }
        if (allowed.values()) {
            choices.add(new ValueRef(0));
        }
        return choices;
    }

    private static GrammarState after(String plan) {
        return after(PlanText.read(plan));
    }

    private static GrammarState after(List<PlanToken> tokens) {
        var state = Grammar.start();
        for (var token : tokens) {
            state = state.advance(token);
        }
        return state;
    }
}
