package dev.vantage.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vantage.model.plan.PlanToken.ColumnRef;
import dev.vantage.model.plan.PlanToken.TableRef;
import dev.vantage.model.plan.PlanToken.ValueRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditionTest {

    @Test
    void anEditionIsKnownByItsKeywords() {
        for (var edition : Edition.values()) {
            assertThat(Edition.of(edition.keywords())).isEqualTo(edition);
        }
        assertThat(Edition.newest().keywords()).hasSize(Keyword.values().length);
    }

    @Test
    void otherKeywordsAreNoEdition() {
        var swapped = new ArrayList<>(Edition.FIRST.keywords());
        swapped.addFirst(swapped.removeLast());

        assertThatThrownBy(() -> Edition.of(swapped)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Edition.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theSecondTakesWhateverTheFirstSaysInItsOwnKeywords(long seed) {
        var random = new Random(seed);
        var first = Grammar.start(Edition.FIRST);
        var second = Grammar.start(Edition.SECOND);
        int open = 0;
        for (int steps = 0; steps < 60 && !first.isComplete(); steps++) {
            var choices = choices(first.allowed(), open);
            assertThat(choices).isNotEmpty();
            var token = choices.get(random.nextInt(choices.size()));
            open += token == Keyword.SUBQUERY ? 1 : 0;
            first = first.advance(token);
            second = second.advance(token);
        }
    }

    /** Tokens of the first edition, which in the second nest only so deep. */
    private static List<PlanToken> choices(Allowed allowed, int open) {
        var choices = new ArrayList<PlanToken>();
        for (var keyword : Keyword.values()) {
            if (allowed.keyword(keyword)) {
                assertThat(keyword.ordinal())
                        .isLessThan(Edition.FIRST.keywords().size());
                choices.add(keyword);
            }
        }
        Stream.of(new ColumnRef(0), new TableRef(0), new ValueRef(0))
                .filter(allowed::token)
                .forEach(choices::add);
        if (open > 4) {
            choices.removeAll(Set.of(Keyword.SUBQUERY, Keyword.IN, Keyword.NOT_IN));
        }
        return choices;
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }
}
