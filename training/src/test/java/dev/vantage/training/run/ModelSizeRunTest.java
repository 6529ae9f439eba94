package dev.vantage.training.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vantage.model.checkpoint.Checkpoint;
import dev.vantage.model.checkpoint.ModelConfig;
import dev.vantage.model.checkpoint.ModelSize;
import dev.vantage.training.TinyProject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A step of the sizes that no test machine holds: with all their heads, groups of heads and experts, but in two layers of
 * each kind and a sixteenth of each width.
 */
class ModelSizeRunTest {

    private static final int NARROWER = 16;
    private static final int LAYERS = 2;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"SMALL", "MEDIUM", "LARGE"})
    void takesAStep(ModelSize size) throws IOException, InterruptedException {
        var model = narrow(size.config());
        var project = TinyProject.in(folder, model);
        var config = TinyProject.config(size.key(), 1, 60);
        try (var engine = TinyProject.engine();
                var quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            new TrainingRun(config, model, engine, project.home(), project.data(), quiet, false).run(false);
        }

        var line =
                new JsonMapper().readTree(Files.readString(project.run(config).resolve("metrics.jsonl")));
        var saved = Checkpoint.open(project.run(config).resolve("last"));
        assertThat(saved.config()).isEqualTo(model);
        assertThat(line.path("token_loss").asDouble()).isPositive().isFinite();
        assertThat(line.path("gradient_norm").asDouble()).isPositive().isFinite();
        assertThat(line.path("expert_load").path(0))
                .hasSize(size.config().decoder().experts());
        assertThat(saved.floats("decoder.norm.weight", model.joint().width())).doesNotContain(1f);
    }

    private static ModelConfig narrow(ModelConfig full) {
        var sentence = full.sentence();
        var joint = full.joint();
        var decoder = full.decoder();
        var tiny = ModelConfig.tiny().sentence();
        return new ModelConfig(
                full.format(),
                full.name(),
                new ModelConfig.Sentence(
                        tiny.vocabulary(),
                        sentence.width() / NARROWER,
                        LAYERS,
                        sentence.heads(),
                        sentence.feedForward() / NARROWER,
                        tiny.maxPositions(),
                        sentence.layerNormEps(),
                        1),
                new ModelConfig.Joint(joint.width() / NARROWER, LAYERS, joint.heads(), joint.feedForward() / NARROWER),
                new ModelConfig.Decoder(
                        LAYERS,
                        decoder.heads(),
                        decoder.kvHeads(),
                        decoder.feedForward() / NARROWER,
                        decoder.experts(),
                        decoder.expertsPerToken(),
                        decoder.ropeTheta()),
                full.rmsNormEps(),
                full.keywords(),
                full.relations());
    }
}
