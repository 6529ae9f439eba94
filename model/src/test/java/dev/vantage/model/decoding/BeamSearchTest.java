package dev.vantage.model.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vantage.model.network.PlanSearch;
import dev.vantage.model.plan.Edition;
import dev.vantage.model.plan.Grammar;
import dev.vantage.model.plan.GrammarState;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.PlanToken;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Over a decoder whose next token depends on the last one only. */
class BeamSearchTest {

    private static final Edition EDITION = Edition.newest();
    private static final int KEYWORDS = EDITION.keywords().size();
    private static final int TABLES = 2;
    private static final int COLUMNS = 5;
    private static final int VALUES = 3;
    private static final int MOST_TOKENS = 40;
    private static final int BEAMS = 8;

    private static List<ScoredPlan> search(int beams, Sampling sampling) {
        var search = new BeamSearch(
                EDITION, TABLES, COLUMNS, VALUES, TABLES + COLUMNS, new SearchLimits(beams, MOST_TOKENS, sampling));
        return BeamSearch.run(
                        List.of(search),
                        steps -> List.of(steps.getFirst().stream()
                                .map(BeamSearchTest::logits)
                                .toList()),
                        MOST_TOKENS,
                        () -> false)
                .getFirst();
    }

    /** Random ones of which those of what ends a plan are high, so that plans are short. */
    private static float[] logits(PlanSearch.Step step) {
        var random = new Random(31L * step.keyword() + step.pointer());
        var logits = new float[KEYWORDS + TABLES + COLUMNS + VALUES];
        IntStream.range(0, logits.length).forEach(i -> logits[i] = (float) random.nextGaussian());
        logits[Keyword.FROM.ordinal()] += 3;
        logits[Keyword.END.ordinal()] += 5;
        return logits;
    }

    private static List<List<PlanToken>> tokens(List<ScoredPlan> plans) {
        return plans.stream().map(ScoredPlan::tokens).toList();
    }

    @Test
    void findsPlansOfTheGrammarMostProbableFirst() {
        var found = search(BEAMS, Sampling.NONE);

        assertThat(found)
                .hasSize(BEAMS)
                .isSortedAccordingTo((a, b) -> Double.compare(b.logProbability(), a.logProbability()));
        assertThat(tokens(found)).doesNotHaveDuplicates().allSatisfy(BeamSearchTest::isPlan);
    }

    private static void isPlan(List<PlanToken> tokens) {
        var state = Grammar.start(EDITION);
        for (var token : tokens) {
            state = state.advance(token);
        }
        assertThat(state).extracting(GrammarState::isComplete).isEqualTo(true);
    }

    @Test
    void moreBeamsFindNothingLessProbable() {
        assertThat(search(BEAMS, Sampling.NONE).getFirst().logProbability())
                .isGreaterThanOrEqualTo(search(1, Sampling.NONE).getFirst().logProbability());
    }

    @Test
    void drawsOtherPlansThanTheMostProbable() {
        var drawn = tokens(search(BEAMS, new Sampling(2, 1)));

        assertThat(drawn).doesNotHaveDuplicates().allSatisfy(BeamSearchTest::isPlan);
        assertThat(drawn).isNotEqualTo(tokens(search(BEAMS, Sampling.NONE)));
    }

    @Test
    void tellsTheProbabilityThatThePlansHaveWithoutATemperature() {
        var greedy = search(1, Sampling.NONE).getFirst();

        assertThat(search(BEAMS, new Sampling(3, 0.9))).contains(greedy);
    }

    @Test
    void drawsTheSameEachTime() {
        assertThat(search(BEAMS, new Sampling(1, 0.9))).isEqualTo(search(BEAMS, new Sampling(1, 0.9)));
    }

    @Test
    void isGreedyWhereOnlyTheMostProbableTokenMayBeDrawn() {
        assertThat(search(BEAMS, new Sampling(1, 1e-9))).isEqualTo(search(1, Sampling.NONE));
    }

    @Test
    void stopsWhenItIsCancelled() {
        var search = new BeamSearch(EDITION, TABLES, COLUMNS, VALUES, TABLES + COLUMNS, SearchLimits.DEFAULT);

        assertThatThrownBy(() -> BeamSearch.run(List.of(search), steps -> List.of(), MOST_TOKENS, () -> true))
                .isInstanceOf(TranslationException.class);
    }
}
