package dev.vantage.training.run;

import dev.vantage.model.checkpoint.ModelConfig;
import dev.vantage.model.link.Categories;
import dev.vantage.model.link.Linker;
import dev.vantage.model.link.PieceVectors;
import dev.vantage.model.network.ItemTexts;
import dev.vantage.model.network.Network;
import dev.vantage.model.network.Weights;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.Tensor;
import dev.vantage.model.text.WordPieceTokenizer;
import dev.vantage.training.TrainConfig;
import dev.vantage.training.TrainingException;
import dev.vantage.training.data.BatchStream;
import dev.vantage.training.data.DatabaseView;
import dev.vantage.training.data.Example;
import dev.vantage.training.data.FrozenTexts;
import dev.vantage.training.data.SourceReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Sets a run up from its configuration and lets it go to its end. */
public final class TrainingRun {

    private static final int MOST_PIECES = 120;

    private final TrainConfig config;
    private final ModelConfig model;
    private final Engine engine;
    private final Path home;
    private final Path data;
    private final PrintStream out;
    private final boolean isTerminal;

    /**
     * @param home folder of the project: the run goes to {@code runs/} below it
     * @param data folder that the sources' paths start from
     * @param out hears of the progress
     * @param isTerminal whether a person watches {@code out}, and progress is shown as a bar; else it is lines of text
     */
    public TrainingRun(TrainConfig config, Engine engine, Path home, Path data, PrintStream out, boolean isTerminal) {
        this(config, config.network(), engine, home, data, out, isTerminal);
    }

    /** @param model in place of the one that the configuration names */
    TrainingRun(
            TrainConfig config,
            ModelConfig model,
            Engine engine,
            Path home,
            Path data,
            PrintStream out,
            boolean isTerminal) {
        this.config = config;
        this.model = model;
        this.engine = engine;
        this.home = home;
        this.data = data;
        this.out = out;
        this.isTerminal = isTerminal;
    }

    /**
     * @param resume goes on from the last save; else the run must not have one
     * @throws TrainingException if the run cannot be set up or cannot go on; what it saved before is intact
     */
    public void run(boolean resume) throws InterruptedException {
        var peers = engine.peers();
        var folder = home.resolve("runs").resolve(config.name());
        var saves = new RunFolder(folder);
        if (saves.hasSave() != resume) {
            throw new TrainingException(
                    resume
                            ? "There is nothing to resume in " + folder + "; leave --resume out."
                            : folder + " has a run already; add --resume, or delete it.");
        }
        var trainee = trainee(resume);
        var state = resume ? saves.load(trainee) : RunState.start(trainee.trained(), trainee::values);
        var dev = new DevScore(config.dev(), home, data, trainee.options(saves.last()));
        dev.check();
        var pools = pools(trainee);
        var changes = peers.rank() == 0 ? saves.describe(config) : List.<String>of();
        if (resume && !changes.isEmpty()) {
            out.println("The configuration has changed, so the run does not go on as it would have: "
                    + String.join("; ", changes));
        }
        if (state.step() >= config.optimizer().steps()) {
            out.println("The run has taken all of its " + config.optimizer().steps() + " steps.");
            return;
        }
        out.println("Engine: " + engine.description());
        if (config.precision() == TrainConfig.Precision.BFLOAT16 && !engine.roundFactors(true)) {
            out.println("Products of bfloat16 are no faster here, so they are of float32.");
        }
        out.flush();
        var batches = batches(pools);
        var examples = batches.steps()
                .limit(config.optimizer().steps())
                .skip(state.step())
                .flatMap(List::stream)
                .flatMap(List::stream);
        var frozen = frozenTexts(examples, trainee.network(), saves.frozenTexts(peers.rank()));
        try (var progress = progressFrom(state.step())) {
            new Trainer(config, model, engine, peers, batches, frozen, saves, dev, progress).run(trainee, state);
        }
        if (state.step() < config.optimizer().steps()) {
            out.println("The run has stopped at step " + state.step() + ", as dev.patience says; its best save is in "
                    + folder.resolve("best") + ".");
        }
    }

    /**
     * The first steps of this run, to see how fast they are. The run's folder stays as it is.
     *
     * @param count how many steps
     * @param scratch a folder for files that go with the process
     * @throws TrainingException if the run cannot be set up, or trains an adapter
     */
    public StepTrial trial(int count, Path scratch) throws InterruptedException {
        if (config.lora() != null) {
            throw new TrainingException("A trial takes steps of a whole model; leave lora out of the configuration.");
        }
        var trainee = trainee(false);
        var steps = batches(pools(trainee)).steps().limit(count).toList();
        var examples = steps.stream().flatMap(List::stream).flatMap(List::stream);
        var frozen = frozenTexts(examples, trainee.network(), scratch.resolve("frozen-texts.tmp"));
        return new StepTrial(config, model, trainee, frozen, steps);
    }

    private BatchStream batches(List<BatchStream.Pool> pools) {
        return new BatchStream(
                pools,
                config.batches().groupSize(),
                config.batches().groups() * config.batches().accumulate(),
                config.batches().splitNames(),
                config.seed());
    }

    private Trainer.Progress progressFrom(long step) {
        int steps = config.optimizer().steps();
        return isTerminal ? new ProgressOnTerminal(out, step, steps) : new PrintedProgress(out, steps);
    }

    private Trainee trainee(boolean resume) {
        var lora = config.lora();
        var start = new StartingModel(config, home);
        if (lora != null) {
            return start.with(base -> AdapterOfModel.start(base, start.folder(), model, lora, config.seed()));
        }
        var pretrained = Pretrained.open(home.resolve(config.pretrained()), model);
        var network = Parameters.start(model, config.seed(), pretrained::values);
        if (!resume && !config.startFrom().isEmpty()) {
            start.with(base -> {
                network.copyFrom(base, model);
                return network;
            });
        }
        for (var part : config.leftOut()) {
            network.specs().forEach(spec -> part.clear(spec, network.get(spec.name())));
        }
        return new WholeModel(model, pretrained.tokenizer(), network);
    }

    private List<BatchStream.Pool> pools(Trainee trainee) {
        var tokenizer = trainee.tokenizer();
        int mostPieces = Math.min(MOST_PIECES, model.sentence().maxPositions());
        var linker =
                new Linker(tokenizer::encode, vectors(trainee.network()), tokenizer.cls(), tokenizer.sep(), mostPieces);
        var sources = new SourceReader(
                linker,
                (schema, categories) -> texts(schema, categories, tokenizer),
                config.databases(),
                config.batches().mostItems());
        boolean withParameters = config.batches().parameters() > 0;
        var pools = new ArrayList<BatchStream.Pool>();
        for (var source : config.sources()) {
            var contents = sources.read(source.isOfProject() ? home : data, source, withParameters);
            out.printf(
                    Locale.ROOT,
                    "%s: %d of %d questions; left out: %s%n",
                    source.questions(),
                    contents.pool().named().size(),
                    contents.questions(),
                    contents.left());
            out.flush();
            pools.add(contents.pool());
            if (withParameters) {
                pools.add(contents.withParameters()
                        .withShare(source.share() * config.batches().parameters()));
            }
        }
        if (pools.stream().allMatch(pool -> pool.named().isEmpty())) {
            throw new TrainingException("None of the questions in " + data
                    + " can be learned from, for the reasons above; check the layouts and databases of the sources.");
        }
        return pools;
    }

    private static ItemTexts texts(Schema schema, Categories categories, WordPieceTokenizer tokenizer) {
        return ItemTexts.of(schema, categories, tokenizer::encode, tokenizer.cls(), tokenizer.sep(), tokenizer.unk());
    }

    private FrozenTexts frozenTexts(Stream<Example> examples, Parameters parameters, Path file)
            throws InterruptedException {
        var texts = new ArrayList<int[]>();
        var views = new LinkedHashSet<DatabaseView>();
        examples.forEach(example -> {
            texts.add(example.question().pieces());
            views.add(example.database());
        });
        views.forEach(view -> texts.addAll(view.texts().pieces()));
        try (var scope = engine.openScope()) {
            var tensors = new HashMap<String, Tensor>();
            for (var spec : parameters.specs()) {
                if (spec.name().startsWith("sentence.") && !spec.name().equals(PieceVectors.NAME)) {
                    tensors.put(spec.name(), engine.floats(parameters.get(spec.name()), spec.shape()));
                }
            }
            engine.evaluate(List.copyOf(tensors.values()));
            var network = new Network(engine, model, new Weights(tensors), vectors(parameters));
            return FrozenTexts.read(engine, network, model.sentence().width(), texts, config.workers(), file);
        }
    }

    private PieceVectors vectors(Parameters parameters) {
        int width = model.sentence().width();
        var vectors = parameters.get(PieceVectors.NAME);
        return piece -> Arrays.copyOfRange(vectors, piece * width, (piece + 1) * width);
    }
}
