package dev.vantage.model.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vantage.model.tensor.jvm.JavaEngine;
import dev.vantage.model.tensor.jvm.JavaEngineOptions;
import dev.vantage.model.tensor.jvm.JavaEngineOptions.KernelChoice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An engine whose tensors leave their arrays to others when their scope is closed. */
class ArraysUsedAgainTest {

    private final Engine engine = JavaEngine.withoutGradients(new JavaEngineOptions(1, KernelChoice.PLAIN));

    @AfterEach
    void closeEngine() {
        engine.close();
    }

    static int[] seeds() {
        return Seeds.all().toArray();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void numbersOfEarlierTensorsNeverShowThrough(int seed) {
        try (var outer = engine.openScope()) {
            try (var inner = engine.openScope()) {
                RandomOperations.run(engine, seed + 1L);
            }
            var expected = RandomOperations.run(TestEngines.REFERENCE, seed);
            var actual = RandomOperations.run(engine, seed);
            for (int i = 0; i < expected.size(); i++) {
                assertThat(actual.get(i).tensor().toFloats())
                        .as(expected.get(i).operation())
                        .containsExactly(expected.get(i).tensor().toFloats());
            }
        }
    }

    @Test
    void aTensorThatIsKeptOutlivesItsScope() {
        try (var outer = engine.openScope()) {
            Tensor kept;
            try (var inner = engine.openScope()) {
                kept = inner.keep(engine.floats(new float[] {1, 2}, 1, 2).reshape(2));
            }
            engine.zeros(2);

            assertThat(kept.toFloats()).containsExactly(1, 2);
        }
    }

    @Test
    void aTensorIsRefusedOnceItsScopeIsClosed() {
        Tensor left;
        try (var scope = engine.openScope()) {
            left = engine.zeros(2, 3);
        }

        assertThatThrownBy(left::toFloats)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[2, 3]");
    }

    @Test
    void aTensorIsRefusedOnceItIsReleased() {
        try (var scope = engine.openScope()) {
            var released = engine.zeros(3);
            engine.release(released);

            assertThatThrownBy(() -> released.add(1)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aTensorOutsideOfAnyScopeStays() {
        var weight = engine.floats(new float[] {1, 2}, 2);
        try (var scope = engine.openScope()) {
            weight.add(1);
        }

        assertThat(weight.toFloats()).containsExactly(1, 2);
    }
}
