package dev.vantage.eval.spider;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each clause agrees, by hardness and in all, as Spider's script prints it.
 *
 * @param levels for "easy" to "extra" where they occur, and for "all"
 */
public record PartialTable(@JsonValue Map<String, Map<Clause, Figures>> levels) {

    /**
     * Shares, 0 to 1.
     *
     * @param accuracy of the predictions that have the clause, those whose clause agrees
     * @param recall of the golds that have the clause, those whose clause agrees
     * @param f1 harmonic mean; 1 where both are 0, as in the script
     */
    public record Figures(double accuracy, double recall, double f1) {

        private static Figures of(List<ExactMatch.Score> scores) {
            double accuracy =
                    share(scores.stream().filter(score -> score.predicted() > 0).toList());
            double recall =
                    share(scores.stream().filter(score -> score.gold() > 0).toList());
            double f1 = accuracy == 0 && recall == 0 ? 1 : 2 * accuracy * recall / (accuracy + recall);
            return new Figures(accuracy, recall, f1);
        }

        private static double share(List<ExactMatch.Score> scores) {
            long agreeing = scores.stream().filter(ExactMatch.Score::agrees).count();
            return scores.isEmpty() ? 0 : (double) agreeing / scores.size();
        }
    }

    /** One compared question. */
    public record Compared(Hardness hardness, ExactMatch match) {}

    public static PartialTable of(List<Compared> questions) {
        var levels = new LinkedHashMap<String, Map<Clause, Figures>>();
        for (var hardness : Hardness.values()) {
            var matches = new ArrayList<ExactMatch>();
            questions.stream()
                    .filter(question -> question.hardness() == hardness)
                    .forEach(question -> matches.add(question.match()));
            if (!matches.isEmpty()) {
                levels.put(hardness.toString(), figures(matches));
            }
        }
        levels.put("all", figures(questions.stream().map(Compared::match).toList()));
        return new PartialTable(levels);
    }

    private static Map<Clause, Figures> figures(List<ExactMatch> matches) {
        var figures = new LinkedHashMap<Clause, Figures>();
        for (var clause : Clause.values()) {
            var scores = new ArrayList<ExactMatch.Score>();
            for (var match : matches) {
                var score = match.scores().get(clause);
                if (score != null) {
                    scores.add(score);
                }
            }
            figures.put(clause, Figures.of(scores));
        }
        return figures;
    }
}
