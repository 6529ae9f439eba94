package dev.vantage.model.decoding;

import dev.vantage.model.decoding.Inference.ItemRows;
import dev.vantage.model.network.ItemTexts;
import java.lang.ref.SoftReference;
import java.nio.IntBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What the names of the last few schemas were read as, kept while memory is not short: a schema that has changed, or another
 * one with such tables, is read only where it differs. Safe for use by several threads.
 */
final class KnownItems {

    private static final int MOST_SCHEMAS = 4;

    private final int width;
    private final Deque<SoftReference<Known>> lately = new ArrayDeque<>();

    /** @param width of a row of names; a row of vectors is twice as wide */
    KnownItems(int width) {
        this.width = width;
    }

    private record Text(IntBuffer pieces, int nameLength) {}

    /** @param rowOf where in the rows each text is */
    private record Known(Map<Text, Integer> rowOf, ItemRows rows) {

        boolean copy(Text text, ItemRows to, int row, int width) {
            var from = rowOf.get(text);
            if (from == null) {
                return false;
            }
            System.arraycopy(rows.vectors(), from * 2 * width, to.vectors(), row * 2 * width, 2 * width);
            System.arraycopy(rows.names(), from * width, to.names(), row * width, width);
            return true;
        }
    }

    /** @param reader is given the texts that are not known, if there are any, each once */
    ItemRows read(ItemTexts items, Function<ItemTexts, ItemRows> reader) {
        var texts = IntStream.range(0, items.pieces().size())
                .mapToObj(i -> new Text(IntBuffer.wrap(items.pieces().get(i)), items.nameLengths()[i]))
                .toList();
        var rows = new ItemRows(new float[texts.size() * 2 * width], new float[texts.size() * width]);
        var rowOf = new LinkedHashMap<Text, Integer>();
        var unread = new LinkedHashMap<Text, Integer>();
        var sources = lately();
        for (int i = 0; i < texts.size(); i++) {
            int row = i;
            var text = texts.get(i);
            if (sources.stream().noneMatch(known -> known.copy(text, rows, row, width))) {
                unread.putIfAbsent(text, unread.size());
            }
            rowOf.put(text, row);
        }
        if (!unread.isEmpty()) {
            var read = new Known(
                    unread, reader.apply(texts(unread.keySet().stream().toList())));
            for (int i = 0; i < texts.size(); i++) {
                read.copy(texts.get(i), rows, i, width);
            }
            remember(new Known(rowOf, rows));
        }
        return rows;
    }

    private static ItemTexts texts(List<Text> texts) {
        return new ItemTexts(
                texts.stream().map(text -> text.pieces().array()).toList(),
                texts.stream().mapToInt(Text::nameLength).toArray());
    }

    private synchronized List<Known> lately() {
        return lately.stream().map(SoftReference::get).filter(Objects::nonNull).toList();
    }

    private synchronized void remember(Known known) {
        lately.addFirst(new SoftReference<>(known));
        if (lately.size() > MOST_SCHEMAS) {
            lately.removeLast();
        }
    }
}
