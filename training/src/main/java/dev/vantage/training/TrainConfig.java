package dev.vantage.training;

import dev.vantage.model.network.PlanLoss;
import java.util.List;

/**
 * One training run, as its YAML file describes it.
 *
 * @param name of the run and of its folder below {@code runs/}
 * @param model {@code mini} or {@code tiny}
 * @param seed of the first weights, the order of the examples and dropout
 * @param engine {@code java} or {@code mlx}
 * @param workers how many groups of questions are differentiated side by side
 * @param pretrained folder of the sentence encoder, with {@code model.safetensors} and {@code tokenizer.json}; below the
 *     project's folder unless it is absolute
 * @param checkpointMinutes how often the run is saved
 */
public record TrainConfig(
        String name,
        String model,
        long seed,
        String engine,
        int workers,
        String pretrained,
        double checkpointMinutes,
        List<Source> sources,
        Batches batches,
        Optimizer optimizer,
        PlanLoss.Settings loss,
        Dev dev) {

    private static final List<String> MODELS = List.of("mini", "tiny");
    private static final List<String> ENGINES = List.of("java", "mlx");

    public TrainConfig {
        require(!name.isBlank(), "name", name, "a name");
        require(MODELS.contains(model), "model", model, "one of " + MODELS);
        require(ENGINES.contains(engine), "engine", engine, "one of " + ENGINES);
        require(workers >= 1, "workers", workers, "at least 1");
        require(checkpointMinutes > 0, "checkpointMinutes", checkpointMinutes, "more than 0");
        require(!sources.isEmpty(), "sources", sources, "at least one source");
        sources = List.copyOf(sources);
    }

    /**
     * Questions with gold SQL in Spider's layout. Paths start from the folder that holds the data sets.
     *
     * @param questions JSON file of objects with {@code db_id} and {@code query}
     * @param field the key of the question
     * @param tables JSON file of the schemas, in Spider's {@code tables.json} layout
     * @param databases folder of {@code <db>/<db>.sqlite}
     * @param share of the questions that an epoch uses, drawn anew in each; 1 for all
     * @param without another field; a question equal to it is left out; empty for none
     */
    public record Source(
            String questions, String field, String tables, String databases, double share, String without) {

        public Source {
            require(share > 0 && share <= 1, "share", share, "more than 0 and at most 1");
        }
    }

    /**
     * @param groupSize about how many questions of one database are read together
     * @param groups how many groups make one step
     * @param splitNames share of the groups whose names are split from identifiers instead of taken from the data set
     */
    public record Batches(int groupSize, int groups, double splitNames) {

        public Batches {
            require(groupSize >= 1, "batches.groupSize", groupSize, "at least 1");
            require(groups >= 1, "batches.groups", groups, "at least 1");
            require(splitNames >= 0 && splitNames <= 1, "batches.splitNames", splitNames, "between 0 and 1");
        }
    }

    /**
     * AdamW with warm-up and a cosine.
     *
     * @param steps of the whole schedule
     * @param rate peak learning rate
     * @param pretrainedRate peak learning rate of the sentence encoder
     * @param warmUp share of the steps in which the rate grows
     * @param finalRate share of the peak at the end
     */
    public record Optimizer(
            int steps,
            double rate,
            double pretrainedRate,
            double warmUp,
            double finalRate,
            double weightDecay,
            double beta1,
            double beta2,
            double clip,
            double dropout) {

        public Optimizer {
            require(steps >= 1, "optimizer.steps", steps, "at least 1");
            require(rate > 0, "optimizer.rate", rate, "more than 0");
            require(warmUp >= 0 && warmUp < 1, "optimizer.warmUp", warmUp, "at least 0 and less than 1");
            require(dropout >= 0 && dropout < 1, "optimizer.dropout", dropout, "at least 0 and less than 1");
        }
    }

    /**
     * How a run watches itself.
     *
     * @param config file of an evaluation, below the project's folder unless it is absolute
     * @param everySteps how often; 0 for never
     * @param sample how many of its questions are asked
     */
    public record Dev(String config, int everySteps, int sample) {

        public Dev {
            require(everySteps >= 0, "dev.everySteps", everySteps, "0 for never, or a number of steps");
            require(sample >= 1, "dev.sample", sample, "at least 1");
        }
    }

    private static void require(boolean holds, String key, Object value, String wanted) {
        if (!holds) {
            throw new IllegalArgumentException(key + " is " + value + ", it must be " + wanted);
        }
    }
}
