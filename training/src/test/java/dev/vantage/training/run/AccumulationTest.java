package dev.vantage.training.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.training.TinyProject;
import dev.vantage.training.TrainConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccumulationTest {

    @TempDir
    private Path folder;

    @Test
    void endsBitForBitAsIfAllGroupsHadBeenSideBySide() throws IOException, InterruptedException {
        var project = TinyProject.in(folder);
        var together = run(project, "together", 4, 1);
        var inTurn = run(project, "in-turn", 2, 2);
        var fewer = run(project, "fewer", 2, 1);

        assertThat(inTurn).hasSameBinaryContentAs(together);
        assertThat(Files.mismatch(fewer, together))
                .as("the first difference from smaller steps")
                .isNotNegative();
    }

    private static Path run(TinyProject project, String name, int groups, int accumulate) throws InterruptedException {
        var batches = new TrainConfig.Batches(2, groups, accumulate, 60, 0.5, 0.5);
        var run = new TestRun(project, TinyProject.config(name, 4, 60, batches));
        run.start();
        return run.folder().resolve("last/state.safetensors");
    }
}
