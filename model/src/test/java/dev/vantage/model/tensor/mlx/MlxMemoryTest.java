package dev.vantage.model.tensor.mlx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.Tensor;
import dev.vantage.model.tensor.TestEngines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MlxMemoryTest {

    private static final int STEPS = 10_000;
    private static final int THREADS = 40;

    private static final long MOST_CACHED_BYTES = 512L << 20;

    private final Engine engine = TestEngines.mlx();

    @Test
    void stepsOfTrainingLeaveNoMemoryBehind() {
        try (var scope = engine.openScope()) {
            var weight = Gradual.values(engine, 1, 8, 8);
            engine.evaluate(List.of(weight));
            step(weight, 1);
            long before = engine.nativeBytes();
            for (int i = 0; i < STEPS; i++) {
                step(weight, 1 + i % 5);
            }
            assertThat(engine.nativeBytes()).isEqualTo(before);
        }
    }

    @Test
    void failedStepsLeaveNoMemoryBehind() {
        try (var scope = engine.openScope()) {
            var weight = Gradual.values(engine, 1, 8, 8);
            engine.evaluate(List.of(weight));
            long before = engine.nativeBytes();
            for (int i = 0; i < 100; i++) {
                assertThatThrownBy(() -> step(weight.reshape(4, 16), 3)).isInstanceOf(IllegalArgumentException.class);
            }
            assertThat(engine.nativeBytes()).isEqualTo(before);
        }
    }

    /** Each of Java's computes on a thread of MLX's, which the next may have when it has ended. */
    @Test
    void threadsThatHaveEndedLeaveNoThreadBehind() throws IOException, InterruptedException {
        var threads = Path.of("/proc/self/task");
        assumeThat(threads).as("where Linux lists a process's threads").exists();
        computeOnAThread();
        long before = count(threads);
        for (int i = 0; i < THREADS; i++) {
            computeOnAThread();
        }
        assertThat(count(threads)).isLessThan(before + THREADS / 2);
    }

    private void computeOnAThread() throws InterruptedException {
        var thread = new Thread(() -> {
            try (var scope = engine.openScope()) {
                engine.evaluate(List.of(Gradual.values(engine, 1, 2, 2).exp()));
            }
        });
        thread.start();
        thread.join();
    }

    private static long count(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.count();
        }
    }

    private void step(Tensor weight, int rows) {
        try (var scope = engine.openScope()) {
            var x = Gradual.values(engine, 2, rows, 8);
            var found = engine.gradients(
                    p -> List.of(
                            x.matmul(p.getFirst()).gelu().softmax().square().sum()),
                    List.of(weight));
            var wanted = new ArrayList<>(found.gradients());
            wanted.addAll(found.results());
            engine.evaluate(wanted);
        }
    }

    @Test
    void memoryThatIsKeptForLaterHasABound() {
        for (int megabytes = 100; megabytes < 110; megabytes++) {
            try (var scope = engine.openScope()) {
                engine.evaluate(List.of(engine.zeros(megabytes << 18).add(1)));
            }
        }
        assertThat(engine.cachedNativeBytes()).isLessThanOrEqualTo(MOST_CACHED_BYTES);
    }
}
