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

        parameters.copyFrom(written(withKeywords(Edition.FIRST), old), model);

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
        var other = with(tiny.sentence(), joint, tiny.keywords());

        assertThatExceptionOfType(CheckpointException.class)
                .isThrownBy(() -> start(tiny, 1).copyFrom(written(other, start(other, 1)), tiny))
                .withMessageContaining("nodes.word.weight");
    }

    @Test
    void keepsItsSentenceEncoderWhereTheCheckpointHasAnotherOne() {
        var model = ModelConfig.tiny();
        var deeper = new ModelConfig.Sentence(512, 64, 3, 4, 128, 64, 1e-12f, 1);
        var other = with(deeper, model.joint(), model.keywords());
        var old = Parameters.start(other, 1, spec -> filled(spec.size(), 1));
        var parameters = Parameters.start(model, 2, spec -> filled(spec.size(), 2));

        parameters.copyFrom(written(other, old), model);

        assertThat(parameters.get("sentence.embeddings.LayerNorm.bias")).containsOnly(2);
        assertThat(parameters.get("sentence.encoder.layer.1.output.dense.bias")).containsOnly(2);
        assertThat(parameters.get("nodes.word.weight")).isEqualTo(old.get("nodes.word.weight"));
        assertThat(parameters.get(KEYWORDS)).isEqualTo(old.get(KEYWORDS));
    }

    private static float[] filled(int size, float value) {
        var values = new float[size];
        Arrays.fill(values, value);
        return values;
    }

    private static Parameters start(ModelConfig model, long seed) {
        return Parameters.start(model, seed, spec -> new float[spec.size()]);
    }

    private static ModelConfig withKeywords(Edition edition) {
        return with(ModelConfig.tiny().sentence(), ModelConfig.tiny().joint(), edition.keywords());
    }

    private static ModelConfig with(ModelConfig.Sentence sentence, ModelConfig.Joint joint, List<String> keywords) {
        var tiny = ModelConfig.tiny();
        return new ModelConfig(
                tiny.format(),
                tiny.name(),
                sentence,
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
