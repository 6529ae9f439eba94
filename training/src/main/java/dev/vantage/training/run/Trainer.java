package dev.vantage.training.run;

import dev.vantage.model.checkpoint.ModelConfig;
import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.Peers;
import dev.vantage.training.TrainConfig;
import dev.vantage.training.data.BatchStream;
import dev.vantage.training.data.Example;
import dev.vantage.training.data.FrozenTexts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Takes the steps of a run from where it stands to its end, and saves it on the way. Of several processes the first one
 * saves, asks the dev questions and writes the metrics, and tells the others when to stop.
 */
final class Trainer {

    private static final int WINDOW = 50;

    private final TrainConfig config;
    private final ModelConfig model;
    private final Engine engine;
    private final Peers peers;
    private final boolean leads;
    private final BatchStream batches;
    private final FrozenTexts frozen;
    private final RunFolder folder;
    private final Metrics metrics;
    private final CurvesPage curves;
    private final DevScore dev;
    private final Patience patience;
    private final Progress progress;

    Trainer(
            TrainConfig config,
            ModelConfig model,
            Engine engine,
            Peers peers,
            BatchStream batches,
            FrozenTexts frozen,
            RunFolder folder,
            DevScore dev,
            Progress progress) {
        this.config = config;
        this.model = model;
        this.engine = engine;
        this.peers = peers;
        leads = peers.rank() == 0;
        this.batches = batches;
        this.frozen = frozen;
        this.folder = folder;
        this.metrics = new Metrics(folder.metrics());
        this.curves = new CurvesPage(folder.curves(), config.name());
        this.dev = dev;
        patience = new Patience(config.dev().patience());
        this.progress = progress;
    }

    /** What a run tells whoever watches it. */
    interface Progress extends AutoCloseable {

        void step(long step, TrainingStep.Report report, double seconds);

        void saved(long step);

        void measured(Map<String, Object> dev);

        @Override
        void close();
    }

    void run(Trainee trainee, RunState state) throws InterruptedException {
        var workers = Executors.newFixedThreadPool(config.workers(), runnable -> {
            var thread = new Thread(runnable, "vantage-training");
            thread.setDaemon(true);
            return thread;
        });
        try {
            run(trainee, state, workers);
        } finally {
            workers.shutdownNow();
        }
    }

    private void run(Trainee trainee, RunState state, ExecutorService workers) throws InterruptedException {
        var gradient = new GroupGradient(
                engine, model, frozen, config.loss(), config.optimizer().dropout());
        var step = new TrainingStep(engine, peers, workers, gradient, trainee, trainee.frozen(engine), model, config);
        long last = config.optimizer().steps();
        if (leads) {
            metrics.dropAfter(state.step());
            look(state.step());
        }
        long saved = System.nanoTime();
        var steps = batches.steps().iterator();
        boolean isOver = isOver();
        for (long at = 1; at <= last && !isOver; at++) {
            var groups = steps.next();
            if (at <= state.step()) {
                continue;
            }
            take(step, groups, state);
            boolean isTime = System.nanoTime() - saved > minutes(config.checkpointMinutes());
            if (leads && (at == last || dev.isDueAt(at) || isTime)) {
                folder.save(trainee, state);
                curves.write(metrics.lines());
                progress.saved(at);
                saved = System.nanoTime();
            }
            if (dev.isDueAt(at)) {
                if (leads) {
                    look(at);
                }
                isOver = isOver();
            }
        }
    }

    private void take(TrainingStep step, List<List<Example>> groups, RunState state) throws InterruptedException {
        long started = System.nanoTime();
        var report = step.apply(groups, state, state.step());
        double seconds = (System.nanoTime() - started) / 1e9;
        state.advance(state.window().plus(report, seconds));
        progress.step(state.step(), report, seconds);
        if (state.step() % WINDOW == 0 || state.step() == config.optimizer().steps()) {
            if (leads) {
                metrics.append(state.window().line(state.step(), report.rate()));
            }
            state.startWindow();
        }
    }

    /** What the first process finds, all others hear. */
    private boolean isOver() {
        boolean found = leads && patience.isOver(metrics.lines());
        return peers.sum(new float[] {found ? 1 : 0})[0] > 0;
    }

    /**
     * Asks the dev questions of a save if it is time to, and they have not been asked before a stop. The score is noted last:
     * what fails before is done again.
     */
    private void look(long step) {
        if (step == 0 || !dev.isDueAt(step) || metrics.hasDevScoreOf(step)) {
            return;
        }
        var line = dev.measure(step);
        if (patience.isBest(DevScore.of(line), metrics.lines())) {
            folder.keepBest();
        }
        metrics.append(line);
        curves.write(metrics.lines());
        progress.measured(line);
    }

    private static long minutes(double minutes) {
        return Duration.ofMillis((long) (minutes * 60_000)).toNanos();
    }
}
