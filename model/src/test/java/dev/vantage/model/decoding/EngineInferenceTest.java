package dev.vantage.model.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.vantage.model.checkpoint.Checkpoint;
import dev.vantage.model.checkpoint.CheckpointException;
import dev.vantage.model.checkpoint.HostTensor;
import dev.vantage.model.checkpoint.ModelConfig;
import dev.vantage.model.tensor.jvm.JavaEngine;
import dev.vantage.model.tensor.jvm.JavaEngineOptions;
import dev.vantage.model.tensor.jvm.JavaEngineOptions.KernelChoice;
import dev.vantage.model.text.Vocabulary;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineInferenceTest {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @Test
    void leavesNoThreadOfTheEngineBehindWhereAWeightIsMissing() throws InterruptedException {
        var other = new HostTensor(new int[] {1}, new float[1]);
        Checkpoint.write(folder, ModelConfig.tiny(), Vocabulary.spelling(512), Map.of("other", other));
        var checkpoint = Checkpoint.open(folder);
        var before = threads();
        var engine = JavaEngine.withoutGradients(new JavaEngineOptions(3, KernelChoice.PLAIN));
        var started = new HashSet<>(threads());
        started.removeAll(before);
        started.removeIf(thread -> !thread.getName().startsWith("vantage-tensor-"));

        assertThatExceptionOfType(CheckpointException.class)
                .isThrownBy(() -> EngineInference.open(checkpoint, engine))
                .withMessageContaining("has no tensor");

        assertThat(started).hasSize(2);
        for (var thread : started) {
            assertThat(thread.join(LONGEST)).as(thread.getName()).isTrue();
        }
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet();
    }
}
