package dev.vantage.eval;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Askers of one database that ask at the same time, each one question after the other, as users of a server do. */
final class SideBySide implements AutoCloseable {

    private final List<Asker> askers;
    /** There is one for each thread. */
    private final Queue<Asker> idle;

    private final ExecutorService threads;

    private SideBySide(List<Asker> askers) {
        this.askers = askers;
        idle = new ConcurrentLinkedQueue<>(askers);
        threads = Executors.newFixedThreadPool(askers.size());
    }

    /** Opens an asker. */
    @FunctionalInterface
    interface Opening {
        Asker open() throws SQLException;
    }

    static SideBySide open(int count, Opening opening) throws SQLException {
        var askers = new ArrayList<Asker>();
        try {
            while (askers.size() < count) {
                askers.add(opening.open());
            }
        } catch (SQLException failed) {
            askers.forEach(Asker::close);
            throw failed;
        }
        return new SideBySide(askers);
    }

    /** The answers, in the order of the questions. One asker asks when the next answer is wanted, several ask ahead. */
    Stream<Answer> ask(List<EvalQuestion> questions) {
        if (askers.size() == 1) {
            return questions.stream().map(askers.getFirst()::ask);
        }
        var asked = questions.stream()
                .map(question -> CompletableFuture.supplyAsync(() -> ask(question), threads))
                .toList();
        return asked.stream().map(CompletableFuture::join);
    }

    private Answer ask(EvalQuestion question) {
        var asker = idle.remove();
        try {
            return asker.ask(question);
        } finally {
            idle.add(asker);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        askers.forEach(Asker::close);
    }
}
