package dev.vantage.model.worker;

import dev.vantage.model.decoding.Inference;
import dev.vantage.model.decoding.ScoredPlan;
import dev.vantage.model.decoding.TranslationException;
import dev.vantage.model.decoding.TranslationException.Kind;
import dev.vantage.model.network.ItemTexts;
import dev.vantage.model.tensor.EngineUnavailableException;
import dev.vantage.model.worker.WorkerSettings.Model;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.logging.Logger;

/**
 * The network in another process. A worker that ends while it computes is replaced and asked again, once; if the second
 * one ends too, no other is started until {@link #tryAgain}.
 */
public final class WorkerInference implements Inference {

    private static final Logger LOG = Logger.getLogger("dev.vantage.model.worker");
    private static final long CHECK_MILLISECONDS = 20;
    private static final BooleanSupplier NEVER = () -> false;

    private final WorkerSettings settings;
    /** Callers come one after the other, in the order that they came. */
    private final ReentrantLock turn = new ReentrantLock(true);

    private volatile WorkerProcess worker;
    private volatile boolean hasGivenUp;
    private volatile boolean isClosed;

    private WorkerInference(WorkerSettings settings, WorkerProcess worker) {
        this.settings = settings;
        this.worker = worker;
    }

    /**
     * Starts a worker and waits until it has the model.
     *
     * @throws EngineUnavailableException if no worker can be started here, or its engine or the checkpoint fails; the
     *     message is one line for a user
     */
    public static WorkerInference open(WorkerSettings settings) {
        try {
            return new WorkerInference(settings, start(settings, NEVER));
        } catch (WorkerEndedException ended) {
            throw new EngineUnavailableException(
                    "The process that was to compute answers did not start: " + ended.getMessage()
                            + ". Use vantage.engine=java; the log has more at level FINE.",
                    ended);
        }
    }

    private static WorkerProcess start(WorkerSettings settings, BooleanSupplier cancelled) throws WorkerEndedException {
        var started = process(settings);
        var adapter = settings.adapter().map(WorkerInference::absolute).orElse("");
        var request = switch (settings.model()) {
            case Model.Folder(var path) -> new Request.Open(absolute(path), false, adapter, settings.java());
            case Model.Resource(var path, var beside) -> new Request.Open(path, true, adapter, settings.java());
        };
        var answer = started.ask(request, cancelled);
        if (answer instanceof Answer.Failed(var reason)) {
            started.close();
            throw new EngineUnavailableException(reason);
        }
        return started;
    }

    /** The other process may have another working directory. */
    private static String absolute(Path path) {
        return path.toAbsolutePath().toString();
    }

    private static WorkerProcess process(WorkerSettings settings) {
        var command = WorkerCommand.of(settings);
        try {
            return WorkerProcess.start(command);
        } catch (IOException failed) {
            throw new EngineUnavailableException(
                    "The process that was to compute answers did not start: " + failed.getMessage()
                            + ". Use vantage.engine=java.",
                    failed);
        }
    }

    @Override
    public ItemRows items(ItemTexts texts) {
        return switch (ask(new Request.Items(texts), NEVER)) {
            case Answer.Items(var rows) -> rows;
            case Answer other -> throw unexpected(other);
        };
    }

    @Override
    public List<float[]> read(List<int[]> pieces, BooleanSupplier cancelled) {
        return switch (ask(new Request.Questions(pieces), cancelled)) {
            case Answer.Questions(var read) -> read;
            case Answer other -> throw unexpected(other);
        };
    }

    @Override
    public List<List<ScoredPlan>> search(Search search, BooleanSupplier cancelled) {
        return switch (ask(new Request.Plans(search), cancelled)) {
            case Answer.Plans(var plans) -> plans;
            case Answer other -> throw unexpected(other);
        };
    }

    private static IllegalStateException unexpected(Answer answer) {
        return new IllegalStateException(
                answer instanceof Answer.Failed(var reason)
                        ? "The worker failed: " + reason
                        : "Not asked for: " + answer);
    }

    private Answer ask(Request request, BooleanSupplier cancelled) {
        takeTurn(cancelled);
        try {
            return answer(request, cancelled);
        } finally {
            turn.unlock();
        }
    }

    private void takeTurn(BooleanSupplier cancelled) {
        try {
            while (!turn.tryLock(CHECK_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                if (cancelled.getAsBoolean()) {
                    throw new TranslationException(Kind.CANCELLED, "The question was cancelled");
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TranslationException(Kind.CANCELLED, "The thread was interrupted while the model computed");
        }
    }

    private Answer answer(Request request, BooleanSupplier cancelled) {
        if (hasGivenUp || isClosed) {
            throw lost("it ended twice while it computed");
        }
        try {
            return live(cancelled).ask(request, cancelled);
        } catch (WorkerEndedException ended) {
            if (cancelled.getAsBoolean()) {
                throw new TranslationException(Kind.CANCELLED, "The question was cancelled");
            }
            LOG.fine(() -> "The process that computes is lost: " + ended.getMessage());
        }
        try {
            return live(cancelled).ask(request, cancelled);
        } catch (WorkerEndedException ended) {
            hasGivenUp = true;
            throw lost(String.valueOf(ended.getMessage()));
        }
    }

    /** The worker, or another in its place. */
    private WorkerProcess live(BooleanSupplier cancelled) throws WorkerEndedException {
        if (!worker.isAlive()) {
            LOG.warning("The process that computes answers to questions has ended, and is started again");
            try {
                worker = start(settings, cancelled);
            } catch (EngineUnavailableException unavailable) {
                hasGivenUp = true;
                throw lost(String.valueOf(unavailable.getMessage()));
            }
            if (isClosed) {
                worker.close();
            }
        }
        return worker;
    }

    private static TranslationException lost(String how) {
        return new TranslationException(
                Kind.ENGINE_LOST,
                "The process that computes answers is lost: " + how
                        + ". A new connection tries again; vantage.engine=java does without it");
    }

    @Override
    public void tryAgain() {
        hasGivenUp = false;
    }

    @Override
    public void close() {
        isClosed = true;
        worker.close();
    }
}
