package dev.vantage.training.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * How long a run goes on without a better dev score. It is told by the metrics, so that a resumed run stops where it would
 * have stopped.
 *
 * @param looks at the dev questions in a row of which none is better than one before them; 0 for ever
 */
record Patience(int looks) {

    /** @param metrics lines of a run */
    boolean isOver(List<JsonNode> metrics) {
        var scores = scores(metrics);
        return looks > 0 && scores.size() - 1 - best(scores) >= looks;
    }

    /**
     * Whether a score is the best so far, and there is patience to lose, so that its save is worth keeping.
     *
     * @param earlier lines of a run before it
     */
    boolean isBest(double score, List<JsonNode> earlier) {
        return looks > 0 && scores(earlier).stream().allMatch(other -> other < score);
    }

    private static List<Double> scores(List<JsonNode> metrics) {
        return metrics.stream()
                .filter(line -> line.has(DevScore.EXECUTION_ACCURACY))
                .map(line -> line.get(DevScore.EXECUTION_ACCURACY).asDouble())
                .toList();
    }

    /** The first of the best. */
    private static int best(List<Double> scores) {
        int best = 0;
        for (int i = 1; i < scores.size(); i++) {
            best = scores.get(i) > scores.get(best) ? i : best;
        }
        return best;
    }
}
