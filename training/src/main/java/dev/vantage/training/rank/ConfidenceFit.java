package dev.vantage.training.rank;

import dev.vantage.eval.RankingSearches.Search;
import dev.vantage.model.rank.Ranking;
import dev.vantage.model.rank.Ranking.Confidence;
import java.util.ArrayList;
import java.util.List;

/** How likely the first candidate of a learned order is to be right: logistic regression. */
final class ConfidenceFit {

    private static final double PENALTY = 1e-4;

    /** One search: what the confidence is made of, and whether its first candidate is right. */
    private record First(double share, double logProbability, boolean isRight) {}

    private ConfidenceFit() {}

    static Confidence of(List<Search> searches, Ranking order) {
        var firsts = new ArrayList<First>();
        for (var search : searches) {
            var shares = order.shares(search.features());
            int best = RankingFit.best(shares);
            if (best >= 0) {
                firsts.add(new First(
                        shares[best],
                        Ranking.logProbabilityOfFirst(search.features()),
                        search.right().get(best)));
            }
        }
        double[] fitted = {0, 1, 0};
        Adam.descend(fitted, at -> gradient(firsts, at));
        return confidence(fitted);
    }

    /** The order of candidates is not the confidence's to turn round. */
    private static Confidence confidence(double[] parameters) {
        return new Confidence(parameters[0], Math.max(PENALTY, parameters[1]), parameters[2]);
    }

    /** Of the mean negative log-likelihood. */
    private static double[] gradient(List<First> firsts, double[] at) {
        var confidence = new Confidence(at[0], at[1], at[2]);
        var gradient = new double[at.length];
        for (var first : firsts) {
            double odds = Confidence.logOdds(first.share());
            double surplus = confidence.of(first.share(), first.logProbability()) - (first.isRight() ? 1 : 0);
            gradient[0] += surplus / firsts.size();
            gradient[1] += surplus * odds / firsts.size();
            gradient[2] += surplus * first.logProbability() / firsts.size();
        }
        for (int k = 0; k < at.length; k++) {
            gradient[k] += PENALTY * at[k];
        }
        return gradient;
    }
}
