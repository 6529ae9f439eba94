package dev.vantage.model.tensor.jvm;

import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.tape.TapeEngine;
import java.util.logging.Logger;

/** Opens the engine that needs nothing but Java. It has gradients, by a tape around its operations. */
public final class JavaEngine {

    private static final Logger LOGGER = Logger.getLogger(JavaEngine.class.getName());

    private JavaEngine() {}

    /** @see JavaEngineOptions#defaults() */
    public static Engine open() {
        return open(JavaEngineOptions.defaults());
    }

    /** @throws dev.vantage.model.tensor.EngineUnavailableException if the kernels asked for do not run here */
    public static Engine open(JavaEngineOptions options) {
        var engine = new HeapEngine(Kernels.choose(options.kernels()), Workers.start(options.threads()));
        LOGGER.fine(() -> "Tensor engine: " + engine.description());
        return new TapeEngine(engine, new HeapAdjoints(engine));
    }
}
