package dev.vantage.model.decoding;

import dev.vantage.model.network.ItemTexts;
import java.lang.ref.SoftReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/**
 * What the names of the last few schemas were read as, kept while memory is not short: a schema that has changed, or another
 * one with such tables, is read only where it differs. Safe for use by several threads.
 */
final class KnownItems {

    private static final int MOST_SCHEMAS = 4;

    private final int width;
    private final ReadItems.Reader reader;
    private final Deque<SoftReference<ReadItems>> lately = new ArrayDeque<>();

    /** @param width of a row of names; a row of vectors is twice as wide */
    KnownItems(int width, ReadItems.Reader reader) {
        this.width = width;
        this.reader = reader;
    }

    /** The items of another schema, of which those are read already that are known. */
    synchronized ReadItems of(ItemTexts texts) {
        var known =
                lately.stream().map(SoftReference::get).filter(Objects::nonNull).toList();
        var items = ReadItems.of(texts, known, width, reader);
        if (!items.isRead()) {
            remember(items);
        }
        return items;
    }

    private void remember(ReadItems items) {
        lately.addFirst(new SoftReference<>(items));
        if (lately.size() > MOST_SCHEMAS) {
            lately.removeLast();
        }
    }
}
