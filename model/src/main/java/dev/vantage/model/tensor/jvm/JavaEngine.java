package dev.vantage.model.tensor.jvm;

import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.tape.TapeEngine;
import java.util.logging.Logger;

/** Opens the engine that needs nothing but Java. */
public final class JavaEngine {

    private static final Logger LOGGER = Logger.getLogger(JavaEngine.class.getName());

    private JavaEngine() {}

    /** @see JavaEngineOptions#defaults() */
    public static Engine open() {
        return open(JavaEngineOptions.defaults());
    }

    /**
     * An engine that has gradients, by a tape around its operations.
     *
     * @throws dev.vantage.model.tensor.EngineUnavailableException if the kernels asked for do not run here
     */
    public static Engine open(JavaEngineOptions options) {
        var engine = open(options, false);
        return new TapeEngine(engine, new HeapAdjoints(engine));
    }

    /**
     * An engine for use only: it has no gradients, and what a scope's tensors took is used again once the scope is closed.
     *
     * @throws dev.vantage.model.tensor.EngineUnavailableException if the kernels asked for do not run here
     */
    public static Engine withoutGradients(JavaEngineOptions options) {
        return open(options, true);
    }

    private static HeapEngine open(JavaEngineOptions options, boolean usesArraysAgain) {
        var engine =
                new HeapEngine(Kernels.choose(options.kernels()), Workers.start(options.threads()), usesArraysAgain);
        LOGGER.fine(() -> "Tensor engine: " + engine.description());
        return engine;
    }
}
