package dev.vantage.training.run;

import dev.vantage.model.checkpoint.Checkpoint;
import dev.vantage.model.checkpoint.HostTensor;
import dev.vantage.model.checkpoint.ModelConfig;
import dev.vantage.model.network.ParameterSpec;
import dev.vantage.model.network.Weights;
import dev.vantage.model.tensor.Tensor;
import dev.vantage.model.text.WordPieceTokenizer;
import dev.vantage.training.TrainingException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A model of which everything is trained but what its configuration freezes. A save is a checkpoint. */
record WholeModel(ModelConfig model, WordPieceTokenizer tokenizer, Parameters network) implements Trainee {

    @Override
    public List<ParameterSpec> trained() {
        return network.trained(model);
    }

    @Override
    public float[] values(ParameterSpec trained) {
        return network.get(trained.name());
    }

    @Override
    public Weights weights(Weights frozen, List<Tensor> values) {
        return frozen.with(trained().stream().map(ParameterSpec::name).toList(), values);
    }

    @Override
    public void write(Path folder, Map<String, HostTensor> averages) {
        var weights = new LinkedHashMap<String, HostTensor>();
        for (var spec : network.specs()) {
            var frozen = new HostTensor(spec.shape(), network.get(spec.name()));
            weights.put(spec.name(), averages.getOrDefault(spec.name(), frozen));
        }
        Checkpoint.write(folder, model, tokenizer, weights);
    }

    @Override
    public Map<String, float[]> read(Path folder) {
        var saved = Checkpoint.open(folder);
        checkModel(folder, saved);
        var averages = new LinkedHashMap<String, float[]>();
        trained().forEach(spec -> averages.put(spec.name(), saved.floats(spec.name(), spec.shape())));
        for (var spec : network.specs()) {
            if (!averages.containsKey(spec.name())) {
                var frozen = saved.floats(spec.name(), spec.shape());
                System.arraycopy(frozen, 0, network.get(spec.name()), 0, frozen.length);
            }
        }
        return averages;
    }

    @Override
    public Map<String, String> options(Path save) {
        return Map.of("vantage.model", save.toString());
    }

    private void checkModel(Path save, Checkpoint weights) {
        if (!weights.config().equals(model)) {
            throw new TrainingException("The save in " + save + " is of the model "
                    + weights.config().name() + ", and the configuration says " + model.name()
                    + "; set model back, or give the run another name.");
        }
        if (!Arrays.equals(weights.tokenizer().toJson(), tokenizer.toJson())) {
            throw new TrainingException("The save in " + save
                    + " reads other pieces than the sentence encoder that the configuration names; set pretrained back, or"
                    + " give the run another name.");
        }
    }
}
