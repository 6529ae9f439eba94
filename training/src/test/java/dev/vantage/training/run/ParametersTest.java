package dev.vantage.training.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.vantage.model.checkpoint.Checkpoint;
import dev.vantage.model.checkpoint.CheckpointException;
import dev.vantage.model.checkpoint.HostTensor;
import dev.vantage.model.checkpoint.ModelConfig;
import dev.vantage.model.plan.Edition;
import dev.vantage.training.TinyProject;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParametersTest {

    private static final String KEYWORDS = "decoder.keywords.weight";

    @TempDir
    private Path folder;

    @Test
    void takesOverACheckpointOfAnEarlierEditionAndKeepsTheRowsOfNewKeywords() {
        var model = ModelConfig.tiny();
        var old = start(withKeywords(Edition.FIRST), 1);
        var parameters = start(model, 2);
        var before = parameters.get(KEYWORDS).clone();
        int known = Edition.FIRST.keywords().size() * model.joint().width();

        parameters.copyFrom(written(withKeywords(Edition.FIRST), old));

        assertThat(parameters.get("decoder.norm.weight")).isEqualTo(old.get("decoder.norm.weight"));
        assertThat(parameters.get("decoder.pointer.weight")).isEqualTo(old.get("decoder.pointer.weight"));
        assertThat(Arrays.copyOf(parameters.get(KEYWORDS), known)).isEqualTo(old.get(KEYWORDS));
        assertThat(Arrays.copyOfRange(parameters.get(KEYWORDS), known, before.length))
                .isEqualTo(Arrays.copyOfRange(before, known, before.length));
    }

    @Test
    void refusesACheckpointOfOtherSizes() {
        var tiny = ModelConfig.tiny();
        var joint = new ModelConfig.Joint(32, 2, 4, 128);
        var other = with(joint, tiny.keywords());

        assertThatExceptionOfType(CheckpointException.class)
                .isThrownBy(() -> start(tiny, 1).copyFrom(written(other, start(other, 1))))
                .withMessageContaining("nodes.word.weight");
    }

    private static Parameters start(ModelConfig model, long seed) {
        return Parameters.start(model, seed, spec -> new float[spec.size()]);
    }

    private static ModelConfig withKeywords(Edition edition) {
        return with(ModelConfig.tiny().joint(), edition.keywords());
    }

    private static ModelConfig with(ModelConfig.Joint joint, List<String> keywords) {
        var tiny = ModelConfig.tiny();
        return new ModelConfig(
                tiny.format(),
                tiny.name(),
                tiny.sentence(),
                joint,
                tiny.decoder(),
                tiny.rmsNormEps(),
                keywords,
                tiny.relations());
    }

    private Checkpoint written(ModelConfig model, Parameters parameters) {
        var weights = new LinkedHashMap<String, HostTensor>();
        for (var spec : parameters.specs()) {
            weights.put(spec.name(), new HostTensor(spec.shape(), parameters.get(spec.name())));
        }
        Checkpoint.write(folder, model, TinyProject.spelling(), weights);
        return Checkpoint.open(folder);
    }
}
