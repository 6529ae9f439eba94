package dev.vantage.jdbc.question;

/**
 * What a translator is opened with. Connections with equal settings share one.
 *
 * @param model folder of a checkpoint; empty for the bundled one
 * @param engine what computes
 * @param threads to compute with; 0 leaves the choice to the engine
 */
public record TranslatorSettings(String model, EngineChoice engine, int threads) {}
