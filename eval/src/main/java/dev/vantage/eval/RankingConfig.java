package dev.vantage.eval;

/**
 * Where an order of candidates is learned from.
 *
 * @param name of the run
 * @param checkpoint folder of a model that was not trained on these databases, below the project's folder unless it is
 *     absolute
 * @param dataset folder of the data set inside the data folder, and name of its archive
 * @param questions file inside the data set, in Spider's layout
 * @param databases folder inside the data set that holds NAME/NAME.sqlite for each database
 * @param half of the databases whose questions are asked
 * @param beams candidates of each question
 * @param limit asks only that many questions of each database; 0 for all
 */
public record RankingConfig(
        String name,
        String checkpoint,
        String dataset,
        String questions,
        String databases,
        DatabaseHalf half,
        int beams,
        int limit) {

    public RankingConfig {
        if (beams < 2) {
            throw new IllegalArgumentException("beams is at least 2, as one candidate needs no order, not " + beams);
        }
        if (limit < 0) {
            throw new IllegalArgumentException("limit is 0 for all questions or a number of them, not " + limit);
        }
    }
}
