package dev.vantage.training.data;

import dev.vantage.model.network.Network;
import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.Tensor;
import dev.vantage.training.TrainingException;
import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What the frozen layers of the sentence encoder make of each text, computed once and kept in half precision in a file:
 * those layers do not change in training.
 */
public final class FrozenTexts {

    private static final int TOGETHER = 128;

    private final int width;
    private final HalfFile rows;
    private final Map<IntBuffer, Long> places = new LinkedHashMap<>();

    private FrozenTexts(int width, HalfFile rows) {
        this.width = width;
        this.rows = rows;
    }

    /**
     * Reads each distinct text once, texts of like length together, so that little is padding.
     *
     * @param workers how many threads read side by side
     * @param file where the rows are kept; it goes with the process
     * @throws TrainingException if there is no room for them
     */
    public static FrozenTexts read(
            Engine engine, Network network, int width, Iterable<int[]> texts, int workers, Path file)
            throws InterruptedException {
        try {
            var kept = new FrozenTexts(width, HalfFile.create(file));
            kept.read(engine, network, texts, workers);
            kept.rows.finish();
            return kept;
        } catch (IOException e) {
            throw noRoom(file, e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw noRoom(file, cause);
            }
            throw new TrainingException("The frozen layers cannot read a text: " + e.getCause(), e);
        }
    }

    /** [n, T, width]: the kept rows of texts, padded with zeros to the longest. */
    public Tensor lower(Engine engine, List<int[]> texts) {
        int longest = texts.stream().mapToInt(text -> text.length).max().orElseThrow();
        var values = new float[texts.size() * longest * width];
        for (int i = 0; i < texts.size(); i++) {
            var place = places.get(IntBuffer.wrap(texts.get(i)));
            if (place == null) {
                throw new IllegalArgumentException("Text " + i + " was not read by the frozen layers");
            }
            rows.read(place, texts.get(i).length * width, values, i * longest * width);
        }
        return engine.floats(values, texts.size(), longest, width);
    }

    private void read(Engine engine, Network network, Iterable<int[]> texts, int workers)
            throws InterruptedException, ExecutionException {
        var distinct = new LinkedHashSet<IntBuffer>();
        texts.forEach(pieces -> distinct.add(IntBuffer.wrap(pieces)));
        var order = distinct.stream()
                .sorted(Comparator.comparingInt(IntBuffer::remaining))
                .toList();
        order.forEach(text -> places.put(text, rows.reserve(text.remaining() * width)));
        var parts = new ArrayList<Callable<Void>>();
        for (int from = 0; from < order.size(); from += TOGETHER) {
            var part = order.subList(from, Math.min(order.size(), from + TOGETHER));
            parts.add(() -> {
                read(engine, network, part);
                return null;
            });
        }
        try (var threads = Executors.newFixedThreadPool(workers)) {
            for (Future<Void> done : threads.invokeAll(parts)) {
                done.get();
            }
        }
    }

    private void read(Engine engine, Network network, List<IntBuffer> texts) throws IOException {
        int longest = texts.getLast().remaining();
        var lengths = texts.stream().mapToInt(IntBuffer::remaining).toArray();
        var pieces = new int[texts.size() * longest];
        for (int i = 0; i < texts.size(); i++) {
            texts.get(i).get(0, pieces, i * longest, lengths[i]);
        }
        try (var scope = engine.openScope()) {
            var hidden = network.sentence()
                    .lower(pieces, network.textMask(lengths, longest))
                    .toFloats();
            for (int i = 0; i < lengths.length; i++) {
                long place = Objects.requireNonNull(places.get(texts.get(i)));
                rows.write(place, hidden, i * longest * width, lengths[i] * width);
            }
        }
    }

    private static TrainingException noRoom(Path file, IOException e) {
        return new TrainingException(
                "What the frozen layers read cannot be kept in " + file + ": " + e
                        + ". Make room there (a thousand questions take about 20 MB), and start again.",
                e);
    }
}
