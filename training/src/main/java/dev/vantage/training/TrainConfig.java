package dev.vantage.training;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.vantage.eval.DataFolder;
import dev.vantage.eval.DatabaseHalf;
import dev.vantage.model.checkpoint.ModelConfig;
import dev.vantage.model.checkpoint.ModelSize;
import dev.vantage.model.network.NetworkPart;
import dev.vantage.model.network.PlanLoss;
import dev.vantage.training.optimizer.Schedule;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One training run, as its YAML file describes it.
 *
 * @param name of the run and of its folder below {@code runs/}
 * @param model key of a {@link ModelSize}
 * @param seed of the first weights, the order of the examples and dropout
 * @param engine {@code java} or {@code mlx}
 * @param precision of the factors of matrix products, {@code float32} if it does not say; {@code bfloat16} is several times
 *     as fast on processors that multiply it, and changes nothing on others
 * @param workers how many groups of questions are differentiated side by side
 * @param pretrained folder of the sentence encoder, with {@code model.safetensors} and {@code tokenizer.json}; below the
 *     project's folder unless it is absolute. An adapter needs none
 * @param startFrom folder of a checkpoint whose parameters the run starts from, below the project's folder unless it is
 *     absolute; {@code bundled} for the model that comes with the driver, empty for new ones. Its plans may be of an earlier
 *     edition, unless an adapter is trained
 * @param databases which of the sources' databases are learned from
 * @param checkpointMinutes how often the run is saved
 * @param lora the adapter that is trained in place of the model; without it the model is
 * @param without parts that the network is trained without; by default it has all
 */
public record TrainConfig(
        String name,
        String model,
        long seed,
        String engine,
        @Nullable Precision precision,
        int workers,
        String pretrained,
        String startFrom,
        DatabaseHalf databases,
        double checkpointMinutes,
        List<Source> sources,
        Batches batches,
        Optimizer optimizer,
        PlanLoss.Settings loss,
        Dev dev,
        @Nullable Lora lora,
        @Nullable List<NetworkPart> without) {

    /** What {@link #startFrom} says for the model that comes with the driver. */
    public static final String BUNDLED = "bundled";

    private static final int MOST_TIMES = 100;

    private static final List<String> ENGINES = List.of("java", "mlx");

    public TrainConfig {
        require(name.matches("\\w[\\w.-]*"), "name", name, "a folder's name of letters, digits, dots, - and _");
        require(ModelSize.of(model).isPresent(), "model", model, "one of " + ModelSize.keys());
        require(ENGINES.contains(engine), "engine", engine, "one of " + ENGINES);
        require(workers >= 1, "workers", workers, "at least 1");
        require(checkpointMinutes > 0, "checkpointMinutes", checkpointMinutes, "more than 0");
        require(!sources.isEmpty(), "sources", sources, "at least one source");
        require(
                lora == null || !startFrom.isEmpty(),
                "startFrom",
                "empty",
                "the model that the adapter belongs to: " + BUNDLED + ", or the folder of a checkpoint");
        sources = List.copyOf(sources);
    }

    /** The sizes of the network. */
    public ModelConfig network() {
        var network = ModelSize.of(model).orElseThrow().config();
        for (var part : leftOut()) {
            network = part.without(network);
        }
        return network;
    }

    /** The parts that the network is trained without. */
    public List<NetworkPart> leftOut() {
        return without == null ? List.of() : without;
    }

    /** The same run over other sources. */
    public TrainConfig withSources(List<Source> others) {
        return with(name, others, leftOut());
    }

    /** The same run under another name. */
    public TrainConfig named(String other) {
        return with(other, sources, leftOut());
    }

    /** The same run without one more part of the network. */
    public TrainConfig without(NetworkPart part) {
        return with(
                name,
                sources,
                Stream.concat(leftOut().stream(), Stream.of(part)).toList());
    }

    /** The same run without the sources of a layout. */
    public TrainConfig without(Layout layout) {
        var others =
                sources.stream().filter(source -> source.layout() != layout).toList();
        return with(name, others, leftOut());
    }

    private TrainConfig with(String otherName, List<Source> others, List<NetworkPart> parts) {
        return new TrainConfig(
                otherName,
                model,
                seed,
                engine,
                precision,
                workers,
                pretrained,
                startFrom,
                databases,
                checkpointMinutes,
                others,
                batches,
                optimizer,
                loss,
                dev,
                lora,
                parts);
    }

    /** Of numbers that are multiplied. */
    public enum Precision {
        @JsonProperty("float32")
        FLOAT32,
        @JsonProperty("bfloat16")
        BFLOAT16
    }

    /** How a source's files are laid out. */
    public enum Layout {
        @JsonProperty("spider")
        SPIDER,
        @JsonProperty("spider-syn")
        SPIDER_SYN,
        @JsonProperty("bird")
        BIRD,
        @JsonProperty("wikisql")
        WIKISQL,
        /** A question a line with its SQL, and its schema as DDL or the path of its SQLite file; Gretel's too. */
        @JsonProperty("jsonl")
        JSONL,
        /** Written-out readings of ambiguous questions. */
        @JsonProperty("ambrosia")
        AMBROSIA,
        /** Questions made for databases that have none, in the words of a Spider file's questions. */
        @JsonProperty("synthetic")
        SYNTHETIC
    }

    /**
     * Questions with gold SQL. Paths start from the folder that holds the data sets; where that of the questions begins with
     * {@code ./}, they start from the project's folder.
     *
     * @param questions file of the questions with their SQL; for AMBROSIA its folder; for made questions the Spider file
     *     whose words they take
     * @param schemas file of the schemas: Spider's {@code tables.json}, BIRD's DDL by database, WikiSQL's columns by table;
     *     empty for a question a line, which has its schema with it
     * @param databases folder of {@code <db>/<db>.sqlite}, or empty where there are none; for made questions the folder of
     *     the SQLite files, at any depth, that they ask
     * @param share of the questions that an epoch uses, drawn anew in each; 1 for all, 2 for all of them twice
     */
    public record Source(Layout layout, String questions, String schemas, String databases, double share) {

        public Source {
            require(share > 0 && share <= MOST_TIMES, "sources.share", share, "more than 0 and at most " + MOST_TIMES);
        }

        /** Whether its paths start from the project's folder. */
        public boolean isOfProject() {
            return DataFolder.isOfProject(questions);
        }
    }

    /**
     * @param groupSize about how many questions of one database are read together
     * @param groups how many groups are differentiated side by side
     * @param accumulate how many times that makes one step: a larger step in the same memory
     * @param mostItems tables and columns that a database may have; one step's cost grows with their square
     * @param splitNames share of the groups whose names are split from identifiers instead of taken from the data set
     * @param parameters share of an epoch's questions that it asks once more with {@code ?} in place of their values,
     *     where they have any
     */
    public record Batches(
            int groupSize, int groups, int accumulate, int mostItems, double splitNames, double parameters) {

        public Batches {
            require(groupSize >= 1, "batches.groupSize", groupSize, "at least 1");
            require(groups >= 1, "batches.groups", groups, "at least 1");
            require(accumulate >= 1, "batches.accumulate", accumulate, "at least 1");
            require(splitNames >= 0 && splitNames <= 1, "batches.splitNames", splitNames, "between 0 and 1");
            require(parameters >= 0 && parameters <= 1, "batches.parameters", parameters, "between 0 and 1");
        }
    }

    /**
     * AdamW with warm-up.
     *
     * @param steps of the whole schedule
     * @param schedule how the rate falls
     * @param rate peak learning rate
     * @param pretrainedRate peak learning rate of the sentence encoder's last layer
     * @param layerDecay what the rate of each layer below is multiplied by once more
     * @param warmUp share of the steps in which the rate grows
     * @param finalRate share of the peak at the end
     * @param average decay of the moving average of the parameters that a save holds; 0 for the parameters themselves
     */
    public record Optimizer(
            int steps,
            Schedule.Fall schedule,
            double rate,
            double pretrainedRate,
            double layerDecay,
            double warmUp,
            double finalRate,
            double weightDecay,
            double beta1,
            double beta2,
            double clip,
            double dropout,
            double average) {

        public Optimizer {
            require(steps >= 1, "optimizer.steps", steps, "at least 1");
            require(rate > 0, "optimizer.rate", rate, "more than 0");
            require(pretrainedRate >= 0, "optimizer.pretrainedRate", pretrainedRate, "at least 0");
            require(layerDecay > 0 && layerDecay <= 1, "optimizer.layerDecay", layerDecay, "more than 0 and at most 1");
            require(warmUp >= 0 && warmUp < 1, "optimizer.warmUp", warmUp, "at least 0 and less than 1");
            require(finalRate >= 0 && finalRate <= 1, "optimizer.finalRate", finalRate, "between 0 and 1");
            require(weightDecay >= 0, "optimizer.weightDecay", weightDecay, "at least 0");
            require(beta1 >= 0 && beta1 < 1, "optimizer.beta1", beta1, "at least 0 and less than 1");
            require(beta2 >= 0 && beta2 < 1, "optimizer.beta2", beta2, "at least 0 and less than 1");
            require(clip > 0, "optimizer.clip", clip, "more than 0");
            require(dropout >= 0 && dropout < 1, "optimizer.dropout", dropout, "at least 0 and less than 1");
            require(average >= 0 && average < 1, "optimizer.average", average, "at least 0 and less than 1");
        }

        /** How the rate goes over the steps. */
        public Schedule rates() {
            return new Schedule(schedule, steps, warmUp, finalRate);
        }
    }

    /**
     * An adapter: products of low rank that are added to some matrices of a model, which itself stays as it is.
     *
     * @param rank of the products
     * @param alpha the products are multiplied by {@code alpha / rank}
     * @param matrices names of matrices without their {@code .weight}; {@code *} stands for any text
     */
    public record Lora(int rank, double alpha, List<String> matrices) {

        public Lora {
            require(rank >= 1, "lora.rank", rank, "at least 1");
            require(alpha > 0 && Double.isFinite(alpha), "lora.alpha", alpha, "more than 0");
            require(!matrices.isEmpty(), "lora.matrices", matrices, "at least one name");
            matrices = List.copyOf(matrices);
        }
    }

    /**
     * How a run watches itself.
     *
     * @param config file of an evaluation, below the project's folder unless it is absolute
     * @param everySteps how often; 0 for never
     * @param sample how many of its questions are asked
     * @param patience after how many times without a better score the run stops, its best save kept in {@code best/}; 0 for
     *     never
     */
    public record Dev(String config, int everySteps, int sample, int patience) {

        public Dev {
            require(everySteps >= 0, "dev.everySteps", everySteps, "0 for never, or a number of steps");
            require(sample >= 1, "dev.sample", sample, "at least 1");
            require(patience >= 0, "dev.patience", patience, "0 for never, or a number of times");
        }
    }

    private static void require(boolean holds, String key, Object value, String wanted) {
        if (!holds) {
            throw new IllegalArgumentException(key + " is " + value + ", it must be " + wanted);
        }
    }
}
