package dev.vantage.model.decoding;

import dev.vantage.model.link.LinkedQuestion;
import dev.vantage.model.link.PieceLikeness;
import dev.vantage.model.link.PieceVectors;
import java.util.stream.IntStream;

/**
 * The tables and columns of a schema whose names are read for a question: all of them, or where reading all would take long,
 * those that the question fits best by what is known before a name is read.
 */
final class LikelyItems {

    /** So many names are read in about two seconds. */
    private static final int MOST_ITEMS = 1000;

    private LikelyItems() {}

    /** Whether the names of a schema are all read before any question. */
    static boolean areAll(int items) {
        return items <= MOST_ITEMS;
    }

    /** @return rows of tables and columns */
    static int[] of(EncodedSchema encoded, LinkedQuestion question, PieceVectors vectors) {
        int tables = encoded.schema().tables().size();
        int items = tables + encoded.schema().columnCount();
        if (areAll(items)) {
            return IntStream.range(0, items).toArray();
        }
        var asked = IntStream.range(0, question.pieces().length)
                .filter(piece -> question.wordOfPiece()[piece] >= 0)
                .map(piece -> question.pieces()[piece])
                .toArray();
        var pieces = new PieceLikeness(vectors, asked);
        var likeness = new float[items];
        for (int item = 0; item < items; item++) {
            likeness[item] = pieces.of(encoded.items().nameOf(item));
        }
        return SchemaSelection.of(encoded.schema(), question, likeness, MOST_ITEMS)
                .itemRows(tables);
    }
}
