package dev.vantage.model.worker;

import dev.vantage.model.checkpoint.Adapter;
import dev.vantage.model.checkpoint.Checkpoint;
import dev.vantage.model.checkpoint.CheckpointException;
import dev.vantage.model.decoding.EngineInference;
import dev.vantage.model.decoding.Inference;
import dev.vantage.model.decoding.TranslationException;
import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.EngineUnavailableException;
import dev.vantage.model.tensor.jvm.JavaEngine;
import dev.vantage.model.tensor.mlx.MlxEngines;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * The process that computes. It answers the requests of its standard input, one after the other, on its standard output,
 * and ends as soon as the input does, whatever it is at: the process that asked has gone then, or wants no more.
 */
public final class WorkerMain {

    private final DataOutputStream out;
    private final ExecutorService computing = Executors.newSingleThreadExecutor();
    private volatile boolean isStopped;
    private @Nullable Inference inference;

    private WorkerMain(DataOutputStream out) {
        this.out = out;
    }

    public static void main(String... arguments) throws IOException {
        var worker = new WorkerMain(
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))));
        // What anybody prints must not come between the answers.
        System.setOut(System.err);
        try {
            worker.serve(new DataInputStream(new BufferedInputStream(System.in)));
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }

    private void serve(DataInputStream in) throws IOException {
        while (true) {
            switch (nextRequest(in)) {
                case null -> {
                    return;
                }
                case Request.Stop() -> isStopped = true;
                case Request request -> {
                    isStopped = false;
                    computing.execute(() -> send(answer(request)));
                }
            }
        }
    }

    private static @Nullable Request nextRequest(DataInputStream in) throws IOException {
        try {
            return Request.of(Fields.readFrame(in));
        } catch (EOFException nobodyAsks) {
            return null;
        }
    }

    private Answer answer(Request request) {
        try {
            return switch (request) {
                case Request.Open open -> opened(open);
                case Request.Items(var texts) -> new Answer.Items(open().items(texts));
                case Request.Questions(var pieces) -> new Answer.Questions(open().read(pieces, () -> isStopped));
                case Request.Plans(var search) -> new Answer.Plans(open().search(search, () -> isStopped));
                case Request.Stop() -> new Answer.Stopped();
            };
        } catch (TranslationException stopped) {
            return new Answer.Stopped();
        } catch (EngineUnavailableException | CheckpointException refused) {
            return new Answer.Failed(String.valueOf(refused.getMessage()));
        } catch (RuntimeException | Error failed) { // whoever asks must not wait for what has died
            return new Answer.Failed(failed.toString());
        }
    }

    private Answer opened(Request.Open open) {
        var model = open.isResource()
                ? Checkpoint.openResource(WorkerMain.class.getClassLoader(), open.model())
                : Checkpoint.open(Path.of(open.model()));
        var checkpoint = open.adapter().isEmpty() ? model : model.with(Adapter.open(Path.of(open.adapter())));
        inference = EngineInference.open(checkpoint, engine(open));
        return new Answer.Opened();
    }

    private static Engine engine(Request.Open open) {
        return open.java().map(JavaEngine::withoutGradients).orElseGet(MlxEngines::open);
    }

    private Inference open() {
        return Objects.requireNonNull(inference, "The first request opens the model");
    }

    private void send(Answer answer) {
        try {
            Fields.writeFrame(out, answer.toFrame());
        } catch (IOException nobodyListens) {
            Runtime.getRuntime().halt(0);
        }
    }
}
