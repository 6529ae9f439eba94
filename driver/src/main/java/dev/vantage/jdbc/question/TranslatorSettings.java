package dev.vantage.jdbc.question;

import dev.vantage.model.tensor.jvm.JavaEngineOptions.KernelChoice;

/**
 * What a translator is opened with. Connections with equal settings share one.
 *
 * @param model folder of a checkpoint; empty for the bundled one
 * @param adapter folder of an adapter that is added to the model; empty for none
 * @param engine what computes
 * @param kernel what multiplies matrices in the Java engine
 * @param mlxInProcess whether MLX computes in this process, which a native crash then ends
 * @param threads to compute with; 0 leaves the choice to the engine
 * @param together most questions that are translated together; 1 translates each alone
 */
public record TranslatorSettings(
        String model,
        String adapter,
        EngineChoice engine,
        boolean mlxInProcess,
        KernelChoice kernel,
        int threads,
        int together) {}
