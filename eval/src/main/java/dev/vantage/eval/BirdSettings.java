package dev.vantage.eval;

/**
 * How BIRD's metrics are taken.
 *
 * @param evidence whether a question is asked with its evidence
 * @param repetitions how often both queries are timed for R-VES, 100 in the official script; 0 leaves R-VES out
 */
public record BirdSettings(boolean evidence, int repetitions) {

    public BirdSettings {
        if (repetitions < 0) {
            throw new IllegalArgumentException("repetitions is 0 or more, not " + repetitions);
        }
    }
}
