package dev.vantage.model.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.vantage.model.checkpoint.ModelConfig;
import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.Tensor;
import dev.vantage.model.tensor.jvm.JavaEngine;
import dev.vantage.model.tensor.jvm.JavaEngineOptions;
import dev.vantage.model.tensor.jvm.JavaEngineOptions.KernelChoice;
import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A decoder as wide as the bundled model's, with weights by chance. */
class StepMemoryTest {

    /** The tensors of a step take more than a megabyte. What is left is small objects, fewer once all is compiled. */
    private static final long MOST_BYTES = 400_000;

    private static final int STEPS = 12;
    private static final int WARM_UP = 15;
    private static final int BEAMS = 4;
    private static final int ITEMS = 30;
    private static final int WORDS = 20;
    private static final ModelConfig CONFIG = new ModelConfig(
            1,
            "wide",
            ModelConfig.tiny().sentence(),
            new ModelConfig.Joint(256, 2, 8, 640),
            new ModelConfig.Decoder(3, 8, 8, 384, 8, 2, 10_000),
            1e-6f,
            ModelConfig.tiny().keywords(),
            Relation.COUNT);

    private final SplittableRandom random = new SplittableRandom(3);

    @Test
    void aStepAllocatesNextToNothing() {
        try (var engine = JavaEngine.withoutGradients(new JavaEngineOptions(1, KernelChoice.PLAIN))) {
            var network = new Network(engine, CONFIG, weights(engine), piece -> new float[0]);
            for (int i = 0; i < WARM_UP; i++) {
                search(engine, network);
            }

            long before = allocated();
            search(engine, network);

            assertThat((allocated() - before) / STEPS).isLessThan(MOST_BYTES);
        }
    }

    private void search(Engine engine, Network network) {
        try (var scope = engine.openScope()) {
            var search = network.search(memory(engine));
            search.advance(List.of(List.of(new PlanSearch.Step(0, 1, -1, 0, -1))));
            for (int i = 1; i < STEPS; i++) {
                search.advance(List.of(Collections.nCopies(BEAMS, new PlanSearch.Step(0, -1, i, 1, i))));
            }
        }
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private Memory memory(Engine engine) {
        int width = CONFIG.joint().width();
        return new Memory(
                normal(engine, 1, WORDS + ITEMS, width),
                engine.zeros(1, 1, 1, WORDS + ITEMS),
                normal(engine, 1, ITEMS, width),
                normal(engine, 1, ITEMS, width),
                normal(engine, 1, ITEMS, ITEMS),
                normal(engine, 1, ITEMS));
    }

    private Weights weights(Engine engine) {
        var tensors = new HashMap<String, Tensor>();
        for (var spec : Blueprint.of(CONFIG)) {
            if (spec.name().startsWith("decoder.") || spec.name().startsWith("heads.")) {
                tensors.put(spec.name(), normal(engine, spec.shape()));
            }
        }
        return new Weights(tensors);
    }

    private Tensor normal(Engine engine, int... shape) {
        int count = 1;
        for (int length : shape) {
            count *= length;
        }
        var values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) random.nextGaussian(0, 0.05);
        }
        return engine.floats(values, shape);
    }
}
