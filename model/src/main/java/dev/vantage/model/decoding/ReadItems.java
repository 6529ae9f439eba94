package dev.vantage.model.decoding;

import dev.vantage.model.decoding.Inference.ItemRows;
import dev.vantage.model.network.ItemTexts;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * The names of one schema as the sentence encoder reads them, each read when it is first wanted and kept from then on. Safe
 * for use by several threads.
 */
final class ReadItems {

    /** What reads names. */
    @FunctionalInterface
    interface Reader {

        ItemRows read(ItemTexts texts);
    }

    private record Text(IntBuffer pieces, int nameLength) {}

    /**
     * @param vector of twice the width
     * @param name of length 1
     */
    private record Row(float[] vector, float[] name) {}

    private final List<Text> texts;
    private final int width;
    private final Reader reader;
    private final Map<Text, Row> rows = new ConcurrentHashMap<>();

    private ReadItems(List<Text> texts, int width, Reader reader) {
        this.texts = texts;
        this.width = width;
        this.reader = reader;
    }

    /** @param known schemas whose rows are taken over where the text is the same */
    static ReadItems of(ItemTexts texts, List<ReadItems> known, int width, Reader reader) {
        var items = new ReadItems(
                IntStream.range(0, texts.pieces().size())
                        .mapToObj(i -> new Text(IntBuffer.wrap(texts.pieces().get(i)), texts.nameLengths()[i]))
                        .toList(),
                width,
                reader);
        for (var text : items.texts) {
            for (var other : known) {
                var row = other.rows.get(text);
                if (row != null) {
                    items.rows.put(text, row);
                }
            }
        }
        return items;
    }

    int size() {
        return texts.size();
    }

    /** Whether nothing is left to be read. */
    boolean isRead() {
        return rows.keySet().containsAll(texts);
    }

    void readAll() {
        read(IntStream.range(0, size()).toArray());
    }

    /** The ids of an item's own name. */
    int[] nameOf(int item) {
        var text = texts.get(item);
        return Arrays.copyOfRange(text.pieces().array(), 1, 1 + text.nameLength());
    }

    /** The vectors of the names of some items, each of length 1. */
    List<float[]> names(int[] items) {
        return read(items).stream().map(Row::name).toList();
    }

    /** Some of the items, in this order. */
    ItemRows rows(int[] items) {
        var chosen = read(items);
        var all = new ItemRows(new float[items.length * 2 * width], new float[items.length * width]);
        for (int i = 0; i < items.length; i++) {
            System.arraycopy(chosen.get(i).vector(), 0, all.vectors(), i * 2 * width, 2 * width);
            System.arraycopy(chosen.get(i).name(), 0, all.names(), i * width, width);
        }
        return all;
    }

    private List<Row> read(int[] items) {
        var wanted = Arrays.stream(items).mapToObj(texts::get).toList();
        var unread = wanted.stream()
                .filter(text -> !rows.containsKey(text))
                .distinct()
                .toList();
        if (!unread.isEmpty()) {
            var read = reader.read(new ItemTexts(
                    unread.stream().map(text -> text.pieces().array()).toList(),
                    unread.stream().mapToInt(Text::nameLength).toArray()));
            for (int i = 0; i < unread.size(); i++) {
                rows.put(unread.get(i), new Row(row(read.vectors(), i, 2 * width), row(read.names(), i, width)));
            }
        }
        var chosen = new ArrayList<Row>();
        for (var text : wanted) {
            chosen.add(Objects.requireNonNull(rows.get(text)));
        }
        return chosen;
    }

    private static float[] row(float[] all, int row, int width) {
        return Arrays.copyOfRange(all, row * width, (row + 1) * width);
    }
}
