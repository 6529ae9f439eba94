package dev.vantage.model.tensor.mlx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.EngineUnavailableException;
import dev.vantage.model.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MlxEngineTest {

    @SuppressWarnings("NullAway.Init")
    private static Engine engine;

    @BeforeAll
    static void open() {
        try {
            engine = MlxEngines.open();
        } catch (EngineUnavailableException e) {
            if (Boolean.getBoolean("mlx.required")) {
                throw e;
            }
            Assumptions.abort(e.toString());
        }
    }

    @AfterAll
    static void close() {
        if (engine != null) {
            engine.close();
        }
    }

    @Test
    void saysWhatRuns() {
        assertThat(engine.description()).startsWith("mlx ").containsAnyOf("(cpu)", "(gpu)");
    }

    @Test
    void readsBackWhatWasPutIn() {
        try (var scope = engine.openScope()) {
            var tensor = engine.floats(new float[] {1, 2, 3, 4, 5, 6}, 2, 3);
            assertThat(tensor.shape()).containsExactly(2, 3);
            assertThat(tensor.transpose(1, 0).toFloats()).containsExactly(1, 4, 2, 5, 3, 6);
        }
    }

    @Test
    void namesBothShapesThatDoNotFit() {
        try (var scope = engine.openScope()) {
            var left = engine.zeros(2, 3);
            var right = engine.zeros(4);
            assertThatThrownBy(() -> left.add(right))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("(2,3)")
                    .hasMessageContaining("(4)");
        }
    }

    @Test
    void givesTheGradientOfAProduct() {
        try (var scope = engine.openScope()) {
            var gradients = engine.gradients(
                    p -> List.of(p.get(0).mul(p.get(1)).sum()),
                    List.of(engine.floats(new float[] {1, 2}, 2), engine.floats(new float[] {3, 4}, 2)));
            assertThat(gradients.results().get(0).item()).isEqualTo(11);
            assertThat(gradients.gradients().get(0).toFloats()).containsExactly(3, 4);
            assertThat(gradients.gradients().get(1).toFloats()).containsExactly(1, 2);
        }
    }
}
