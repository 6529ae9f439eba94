package dev.vantage.model.tensor;

import dev.vantage.model.tensor.jvm.JavaEngine;
import dev.vantage.model.tensor.jvm.JavaEngineOptions;
import dev.vantage.model.tensor.jvm.JavaEngineOptions.KernelChoice;
import java.util.List;

/** The engines that a test compares. They are opened once and stay open for the whole run. */
public final class TestEngines {

    public static final Engine REFERENCE = JavaEngine.open(new JavaEngineOptions(1, KernelChoice.PLAIN));

    private static final List<Engine> ALL = List.of(REFERENCE, JavaEngine.open(new JavaEngineOptions(2, KernelChoice.VECTOR)));

    private TestEngines() {}

    /** Every engine that runs here, the reference first. */
    public static List<Engine> all() {
        return ALL;
    }
}
