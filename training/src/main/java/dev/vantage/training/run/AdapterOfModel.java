package dev.vantage.training.run;

import dev.vantage.model.checkpoint.Adapter;
import dev.vantage.model.checkpoint.AdapterConfig;
import dev.vantage.model.checkpoint.Checkpoint;
import dev.vantage.model.checkpoint.CheckpointException;
import dev.vantage.model.checkpoint.HostTensor;
import dev.vantage.model.checkpoint.ModelConfig;
import dev.vantage.model.network.LowRank;
import dev.vantage.model.network.ParameterSpec;
import dev.vantage.model.network.ParameterSpec.Start;
import dev.vantage.model.network.Weights;
import dev.vantage.model.tensor.Tensor;
import dev.vantage.model.text.WordPieceTokenizer;
import dev.vantage.training.TrainConfig;
import dev.vantage.training.TrainingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Products of low rank that are trained beside matrices of a model, which stays as it is. One factor starts by chance and
 * the other as zeros, so that the first step sees the model as it was. A save is an adapter.
 *
 * @param network the model's own parameters
 * @param matrices those that are added to
 * @param factors of the products, two for each matrix
 * @see <a href="https://arxiv.org/abs/2106.09685">LoRA: Low-Rank Adaptation of Large Language Models</a>
 */
record AdapterOfModel(
        AdapterConfig config,
        WordPieceTokenizer tokenizer,
        String folder,
        Parameters network,
        List<ParameterSpec> matrices,
        Parameters factors)
        implements Trainee {

    /**
     * @param folder that the model was opened from; empty for the bundled one
     * @param model of the configuration, which the base must be
     * @throws TrainingException if the base is another model, or has no such matrices
     */
    static AdapterOfModel start(Checkpoint base, String folder, ModelConfig model, TrainConfig.Lora lora, long seed) {
        if (!base.config().equals(model)) {
            throw new TrainingException("An adapter for the model " + model.name() + " cannot start from "
                    + (folder.isEmpty() ? "the bundled model" : folder) + ", a model named "
                    + base.config().name() + " of other sizes or of an earlier edition of plans.");
        }
        var network = Trainee.parametersOf(base);
        var matrices = matrices(network.trained(model), lora.matrices());
        return new AdapterOfModel(
                new AdapterConfig(lora.rank(), (float) lora.alpha(), base),
                base.tokenizer(),
                folder,
                network,
                matrices,
                Parameters.start(factors(matrices, lora.rank()), seed));
    }

    /** What is trained of an adapter of a network: two factors for each of the matrices that are named. */
    static List<ParameterSpec> trained(List<ParameterSpec> network, ModelConfig model, TrainConfig.Lora lora) {
        return factors(matrices(Parameters.trained(network, model), lora.matrices()), lora.rank());
    }

    private static List<ParameterSpec> factors(List<ParameterSpec> matrices, int rank) {
        var factors = new ArrayList<ParameterSpec>();
        for (var matrix : matrices) {
            int out = matrix.shape()[0];
            int in = matrix.shape()[1];
            factors.add(
                    new ParameterSpec(Adapter.down(matrix.name()), new int[] {rank, in}, new Start.Uniform(in), true));
            factors.add(
                    new ParameterSpec(Adapter.up(matrix.name()), new int[] {out, rank}, new Start.Constant(0), true));
        }
        return factors;
    }

    /** Dense layers' matrices are what weight decay applies to. */
    private static List<ParameterSpec> matrices(List<ParameterSpec> trained, List<String> patterns) {
        var dense = trained.stream().filter(ParameterSpec::decays).toList();
        var found = new LinkedHashSet<ParameterSpec>();
        for (var pattern : patterns) {
            var matches = matcher(pattern);
            var some = dense.stream().filter(spec -> matches.test(spec.name())).toList();
            if (some.isEmpty()) {
                throw new TrainingException("lora.matrices has " + pattern
                        + ", and the model trains no such matrix; its "
                        + "matrices are named like " + dense.getFirst().name().replace(".weight", "") + " and "
                        + dense.getLast().name().replace(".weight", "") + ".");
            }
            found.addAll(some);
        }
        return dense.stream().filter(found::contains).toList();
    }

    private static Predicate<String> matcher(String pattern) {
        var expression =
                Arrays.stream(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.compile(expression + "\\.weight").asMatchPredicate();
    }

    @Override
    public List<ParameterSpec> trained() {
        return factors.specs();
    }

    @Override
    public float[] values(ParameterSpec trained) {
        return factors.get(trained.name());
    }

    @Override
    public Weights weights(Weights frozen, List<Tensor> values) {
        var products = new LinkedHashMap<String, LowRank>();
        for (int i = 0; i < matrices.size(); i++) {
            products.put(
                    matrices.get(i).name(),
                    new LowRank(values.get(2 * i), values.get(2 * i + 1), config.alpha() / config.rank()));
        }
        return frozen.with(products);
    }

    @Override
    public void write(Path save, Map<String, HostTensor> averages) {
        Adapter.write(save, config, averages);
    }

    @Override
    public Map<String, float[]> read(Path save) {
        var adapter = Adapter.open(save);
        if (!adapter.config().equals(config)) {
            throw new TrainingException(
                    "The save in " + save + " is an adapter of rank "
                            + adapter.config().rank() + " and alpha "
                            + adapter.config().alpha() + " for a model named "
                            + adapter.config().base()
                            + ", and the configuration names another; set lora and startFrom back, or give the run another name.");
        }
        var averages = new LinkedHashMap<String, float[]>();
        try {
            trained().forEach(spec -> averages.put(spec.name(), adapter.floats(spec.name(), spec.shape())));
        } catch (CheckpointException otherMatrices) {
            throw new TrainingException(
                    "The save in " + save
                            + " adds to other matrices: set lora.matrices back, or give the run another name.",
                    otherMatrices);
        }
        return averages;
    }

    @Override
    public Map<String, String> options(Path save) {
        return Map.of("vantage.model", folder, "vantage.adapter", save.toString());
    }
}
