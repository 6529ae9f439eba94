package dev.vantage.training.data;

import dev.vantage.model.network.Network;
import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.Tensor;
import dev.vantage.training.TrainingException;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * What the frozen layers of the sentence encoder make of each text, computed once and kept in half precision: those layers
 * do not change in training.
 */
public final class FrozenTexts {

    private static final int TOGETHER = 128;

    private final int width;
    private final Map<IntBuffer, short[]> rows = new ConcurrentHashMap<>();

    private FrozenTexts(int width) {
        this.width = width;
    }

    /**
     * Reads each distinct text once, texts of like length together, so that little is padding.
     *
     * @param workers how many threads read side by side
     */
    public static FrozenTexts read(Engine engine, Network network, int width, Iterable<int[]> texts, int workers)
            throws InterruptedException {
        var kept = new FrozenTexts(width);
        var distinct = new LinkedHashSet<IntBuffer>();
        texts.forEach(pieces -> distinct.add(IntBuffer.wrap(pieces)));
        var order = distinct.stream()
                .sorted(Comparator.comparingInt(IntBuffer::remaining))
                .toList();
        var parts = new ArrayList<Callable<Void>>();
        for (int from = 0; from < order.size(); from += TOGETHER) {
            var part = order.subList(from, Math.min(order.size(), from + TOGETHER));
            parts.add(() -> {
                kept.read(engine, network, part);
                return null;
            });
        }
        try (var threads = Executors.newFixedThreadPool(workers)) {
            for (Future<Void> done : threads.invokeAll(parts)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new TrainingException("The frozen layers cannot read a text: " + e.getCause(), e);
        }
        return kept;
    }

    /** [n, T, width]: the kept rows of texts, padded with zeros to the longest. */
    public Tensor lower(Engine engine, List<int[]> texts) {
        int longest = texts.stream().mapToInt(text -> text.length).max().orElseThrow();
        var values = new float[texts.size() * longest * width];
        for (int i = 0; i < texts.size(); i++) {
            var halves = rows.get(IntBuffer.wrap(texts.get(i)));
            if (halves == null) {
                throw new IllegalArgumentException("Text " + i + " was not read by the frozen layers");
            }
            for (int j = 0, to = i * longest * width; j < halves.length; j++) {
                values[to + j] = Float.float16ToFloat(halves[j]);
            }
        }
        return engine.floats(values, texts.size(), longest, width);
    }

    private void read(Engine engine, Network network, List<IntBuffer> texts) {
        int longest = texts.getLast().remaining();
        var lengths = texts.stream().mapToInt(IntBuffer::remaining).toArray();
        var pieces = new int[texts.size() * longest];
        for (int i = 0; i < texts.size(); i++) {
            for (int t = 0; t < lengths[i]; t++) {
                pieces[i * longest + t] = texts.get(i).get(t);
            }
        }
        try (var scope = engine.openScope()) {
            var hidden = network.sentence()
                    .lower(pieces, network.textMask(lengths, longest))
                    .toFloats();
            for (int i = 0; i < lengths.length; i++) {
                int from = i * longest * width;
                var halves = new short[lengths[i] * width];
                IntStream.range(0, halves.length).forEach(j -> halves[j] = Float.floatToFloat16(hidden[from + j]));
                rows.put(texts.get(i), halves);
            }
        }
    }
}
