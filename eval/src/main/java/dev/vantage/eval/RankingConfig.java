package dev.vantage.eval;

import java.util.List;

/**
 * Where an order of candidates is learned from.
 *
 * @param name of the run
 * @param beams candidates of each question
 * @param searches what is asked of which model
 */
public record RankingConfig(String name, int beams, List<Search> searches) {

    public RankingConfig {
        if (beams < 2) {
            throw new IllegalArgumentException("beams is at least 2, as one candidate needs no order, not " + beams);
        }
        if (searches.isEmpty()) {
            throw new IllegalArgumentException("searches is empty; name a checkpoint and what it is asked");
        }
        searches = List.copyOf(searches);
    }

    /**
     * Questions to one model.
     *
     * @param checkpoint folder of a model that was not trained on their databases, below the project's folder unless it is
     *     absolute
     * @param config file of an evaluation that asks them, below the project's folder unless it is absolute
     */
    public record Search(String checkpoint, String config) {}
}
