package dev.vantage.model.worker;

import dev.vantage.model.decoding.TranslationException;
import dev.vantage.model.decoding.TranslationException.Kind;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One other process, which is asked one thing at a time. Two daemon threads read what it writes, and end with it. It ends
 * when it is closed, and by itself when this process ends in any way, as its standard input ends then.
 */
final class WorkerProcess implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger("dev.vantage.model.worker");
    private static final long CHECK_MILLISECONDS = 20;
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(1);
    private static final Duration TIME_TO_END = Duration.ofSeconds(3);

    private final Process process;
    private final DataOutputStream requests;
    /** Empty for the end. */
    private final BlockingQueue<Optional<Answer>> answers = new LinkedBlockingQueue<>();

    private volatile boolean isOver;

    private WorkerProcess(Process process) {
        this.process = process;
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    static WorkerProcess start(ProcessBuilder command) throws IOException {
        var worker = new WorkerProcess(command.start());
        startThread("vantage-worker-answers", worker::readAnswers);
        startThread("vantage-worker-log", worker::readErrors);
        return worker;
    }

    /** A thread that holds nothing of the one that starts it. */
    private static void startThread(String name, Runnable task) {
        var thread = new Thread(null, task, name, 0, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(WorkerProcess.class.getClassLoader());
        thread.start();
    }

    boolean isAlive() {
        return !isOver && process.isAlive();
    }

    /**
     * Waits for the answer. When the caller wants it no more, the worker is told to stop, and killed if it does not.
     *
     * @throws WorkerEndedException if it has ended before it answered
     * @throws TranslationException if the caller cancelled
     */
    Answer ask(Request request, BooleanSupplier cancelled) throws WorkerEndedException {
        try {
            send(request);
            var answer = answers.poll(CHECK_MILLISECONDS, TimeUnit.MILLISECONDS);
            while (answer == null && !cancelled.getAsBoolean()) {
                answer = answers.poll(CHECK_MILLISECONDS, TimeUnit.MILLISECONDS);
            }
            if (answer == null) {
                send(new Request.Stop());
                answer = answers.poll(TIME_TO_STOP.toMillis(), TimeUnit.MILLISECONDS);
            }
            if (answer == null) {
                close();
                throw cancelled();
            }
            if (answer.isEmpty()) {
                throw ended();
            }
            if (answer.get() instanceof Answer.Stopped) {
                throw cancelled();
            }
            return answer.get();
        } catch (IOException brokenPipe) {
            throw ended();
        } catch (InterruptedException interrupted) {
            close();
            Thread.currentThread().interrupt();
            throw cancelled();
        }
    }

    private static TranslationException cancelled() {
        return new TranslationException(Kind.CANCELLED, "The question was cancelled");
    }

    private void send(Request request) throws IOException {
        Fields.writeFrame(requests, request.toFrame());
    }

    /** Says how it ended. One that has crashed writes its report first, and begins with a word to its output. */
    private WorkerEndedException ended() {
        try {
            return process.waitFor(TIME_TO_END.toMillis(), TimeUnit.MILLISECONDS)
                    ? new WorkerEndedException("it ended with exit code " + process.exitValue())
                    : new WorkerEndedException("what it writes is no answer");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new WorkerEndedException("it has ended");
        } finally {
            close();
        }
    }

    private void readAnswers() {
        try (var in = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            while (true) {
                answers.add(Optional.of(Answer.of(Fields.readFrame(in))));
            }
        } catch (IOException | RuntimeException over) {
            LOG.log(Level.FINE, "The worker answers no more", over);
        } finally {
            isOver = true;
            answers.add(Optional.empty());
        }
    }

    private void readErrors() {
        try (BufferedReader lines = process.errorReader()) {
            lines.lines().forEach(line -> LOG.fine(() -> "Worker " + process.pid() + ": " + line));
        } catch (IOException | RuntimeException over) {
            LOG.log(Level.FINE, "The worker says no more", over);
        }
    }

    /** Ends it, whatever it is at; it has nothing to lose. */
    @Override
    public void close() {
        isOver = true;
        process.destroyForcibly();
    }
}
