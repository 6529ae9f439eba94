package dev.vantage.training.run;

import dev.vantage.model.checkpoint.Checkpoint;
import dev.vantage.model.checkpoint.CheckpointException;
import dev.vantage.model.checkpoint.ModelConfig;
import dev.vantage.model.network.Blueprint;
import dev.vantage.model.network.ParameterSpec;
import dev.vantage.model.network.ParameterSpec.Start;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * The network's parameters in training, as host arrays by name, in the order of the blueprint.
 *
 * @param specs of all parameters
 * @param values of all parameters; the optimiser changes them in place
 */
public record Parameters(List<ParameterSpec> specs, Map<String, float[]> values) {

    /**
     * Parameters before the first step.
     *
     * @param pretrained gives the values of a parameter that was trained before
     */
    public static Parameters start(ModelConfig config, long seed, Function<ParameterSpec, float[]> pretrained) {
        return start(Blueprint.of(config), seed, pretrained);
    }

    /** Parameters of which none was trained before. */
    static Parameters start(List<ParameterSpec> specs, long seed) {
        return start(specs, seed, spec -> {
            throw new IllegalArgumentException("Nothing is known of " + spec.name());
        });
    }

    private static Parameters start(List<ParameterSpec> specs, long seed, Function<ParameterSpec, float[]> pretrained) {
        var values = new LinkedHashMap<String, float[]>();
        var random = new SplittableRandom(seed);
        for (var spec : specs) {
            values.put(spec.name(), first(spec, random.split(), pretrained));
        }
        return new Parameters(specs, values);
    }

    /** Parameters that are known already. */
    static Parameters of(ModelConfig config, Function<ParameterSpec, float[]> known) {
        var specs = Blueprint.of(config);
        var values = new LinkedHashMap<String, float[]>();
        specs.forEach(spec -> values.put(spec.name(), known.apply(spec)));
        return new Parameters(specs, values);
    }

    /**
     * Takes the values of a checkpoint. The rows of keywords that it does not know stay as they are, and so does the sentence
     * encoder, if that of the checkpoint has other sizes.
     *
     * @throws CheckpointException if the layers above the sentence encoder have other sizes
     */
    void copyFrom(Checkpoint checkpoint, ModelConfig config) {
        boolean hasOtherEncoder = !checkpoint.config().sentence().equals(config.sentence());
        for (var spec : specs) {
            if (hasOtherEncoder && Blueprint.isOfSentenceEncoder(spec.name())) {
                continue;
            }
            var shape = spec.shape().clone();
            if (Blueprint.hasRowsOfKeywords(spec.name())) {
                shape[0] = checkpoint.config().keywords().size();
            }
            var known = checkpoint.floats(spec.name(), shape);
            System.arraycopy(known, 0, get(spec.name()), 0, known.length);
        }
    }

    /** The parameters that training changes: all but the embeddings and the frozen layers of the sentence encoder. */
    public List<ParameterSpec> trained(ModelConfig config) {
        return trained(specs, config);
    }

    static List<ParameterSpec> trained(List<ParameterSpec> specs, ModelConfig config) {
        return specs.stream().filter(spec -> !isFrozen(spec.name(), config)).toList();
    }

    public float[] get(String name) {
        var found = values.get(name);
        if (found == null) {
            throw new IllegalArgumentException("There is no parameter " + name);
        }
        return found;
    }

    private static boolean isFrozen(String name, ModelConfig config) {
        return Blueprint.isOfSentenceEncoder(name)
                && Blueprint.sentenceLayer(name).orElse(-1) < config.sentence().frozenLayers();
    }

    private static float[] first(
            ParameterSpec spec, SplittableRandom random, Function<ParameterSpec, float[]> pretrained) {
        var values = new float[spec.size()];
        switch (spec.start()) {
            case Start.Constant(float value) -> Arrays.fill(values, value);
            case Start.Normal(float deviation) -> {
                for (int i = 0; i < values.length; i++) {
                    values[i] = (float) random.nextGaussian(0, deviation);
                }
            }
            case Start.Uniform(int fanIn) -> {
                float bound = (float) (1 / Math.sqrt(fanIn));
                for (int i = 0; i < values.length; i++) {
                    values[i] = (float) random.nextDouble(-bound, bound);
                }
            }
            case Start.Pretrained() -> {
                return pretrained.apply(spec);
            }
        }
        return values;
    }
}
