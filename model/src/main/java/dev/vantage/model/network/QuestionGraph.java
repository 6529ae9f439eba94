package dev.vantage.model.network;

import dev.vantage.model.link.LinkedQuestion;
import dev.vantage.model.link.ValueCandidate;
import java.util.OptionalDouble;

/**
 * The nodes of the joint encoder for one question and one schema, in three blocks: words, items, values; with the
 * relations of every pair and the features of every node.
 */
final class QuestionGraph {

    /** How a value was found (ten ways), and whether it is a number, a year, 1 or yes, 0 or no, stored, and part of the question. */
    static final int VALUE_FEATURES = ValueCandidate.Kind.values().length + 6;

    /** Exact and partial match of a table, of a column, match of a stored value. */
    static final int MATCH_FEATURES = 5;

    private static final long[] WORD_MATCHES = {
        Relation.WORD_TABLE_EXACT.bit(),
        Relation.WORD_TABLE_PARTIAL.bit(),
        Relation.WORD_COLUMN_EXACT.bit(),
        Relation.WORD_COLUMN_PARTIAL.bit(),
        Relation.WORD_COLUMN_CELL.bit()
    };
    private static final long[] ITEM_MATCHES = {
        Relation.TABLE_WORD_EXACT.bit(),
        Relation.TABLE_WORD_PARTIAL.bit(),
        Relation.COLUMN_WORD_EXACT.bit(),
        Relation.COLUMN_WORD_PARTIAL.bit(),
        Relation.COLUMN_WORD_CELL.bit()
    };

    private final LinkedQuestion question;
    private final SchemaGraph schema;
    private final int words;
    private final int items;
    private final int nodes;
    private final long[] relations;

    QuestionGraph(LinkedQuestion question, SchemaGraph schema) {
        this.question = question;
        this.schema = schema;
        words = question.words().size();
        items = schema.items();
        nodes = words + items + question.values().size();
        relations = new long[nodes * nodes];
        relateByDefault();
        for (var link : question.nameLinks()) {
            relateName(link);
        }
        for (int v = 0; v < question.values().size(); v++) {
            relateValue(v, question.values().get(v));
        }
    }

    int words() {
        return words;
    }

    int items() {
        return items;
    }

    int values() {
        return nodes - words - items;
    }

    /** Relations from one node to another, as bits. */
    long relations(int from, int to) {
        return relations[from * nodes + to];
    }

    /** For words and items, whether any relation of the other block is a match of the given kind. */
    void copyMatches(float[] target, int wordOffset, int itemOffset) {
        for (int w = 0; w < words; w++) {
            long all = 0;
            for (int i = 0; i < items; i++) {
                all |= relations(w, words + i);
            }
            copyBits(all, WORD_MATCHES, target, wordOffset + w * (MATCH_FEATURES + 1));
        }
        for (int i = 0; i < items; i++) {
            long all = 0;
            for (int w = 0; w < words; w++) {
                all |= relations(words + i, w);
            }
            copyBits(all, ITEM_MATCHES, target, itemOffset + i * (MATCH_FEATURES + 1));
        }
    }

    /** Features of all values, [values, VALUE_FEATURES]. */
    void copyValueFeatures(float[] target, int offset) {
        int kinds = ValueCandidate.Kind.values().length;
        for (int v = 0; v < values(); v++) {
            var value = question.values().get(v);
            int at = offset + v * VALUE_FEATURES;
            for (var kind : value.kinds()) {
                target[at + kind.ordinal()] = 1;
            }
            OptionalDouble number = value.number();
            if (number.isPresent()) {
                double n = number.getAsDouble();
                target[at + kinds] = 1;
                target[at + kinds + 1] = n > 1900 && n < 2100 ? 1 : 0;
            }
            target[at + kinds + 2] = value.affirms() ? 1 : 0;
            target[at + kinds + 3] = value.denies() ? 1 : 0;
            target[at + kinds + 4] = value.exactCells().isEmpty() ? 0 : 1;
            target[at + kinds + 5] = value.firstWord() < 0 ? 0 : 1;
        }
    }

    private static void copyBits(long set, long[] bits, float[] target, int at) {
        for (int k = 0; k < bits.length; k++) {
            target[at + k] = (set & bits[k]) != 0 ? 1 : 0;
        }
    }

    private void relate(int from, int to, Relation there, Relation back) {
        relations[from * nodes + to] |= there.bit();
        relations[to * nodes + from] |= back.bit();
    }

    private void relateByDefault() {
        int firstValue = words + items;
        for (int a = 0; a < words; a++) {
            for (int b = 0; b < words; b++) {
                relations[a * nodes + b] = Relation.ofWords(a, b).bit();
            }
            for (int i = 0; i < items; i++) {
                if (i < schema.tables()) {
                    relate(a, words + i, Relation.WORD_TABLE, Relation.TABLE_WORD);
                } else {
                    relate(a, words + i, Relation.WORD_COLUMN, Relation.COLUMN_WORD);
                }
            }
            for (int v = firstValue; v < nodes; v++) {
                relate(a, v, Relation.WORD_VALUE, Relation.VALUE_WORD);
            }
        }
        for (int i = 0; i < items; i++) {
            for (int j = 0; j < items; j++) {
                relations[(words + i) * nodes + words + j] = schema.relations(i, j);
            }
            for (int v = firstValue; v < nodes; v++) {
                if (i < schema.tables()) {
                    relate(words + i, v, Relation.TABLE_VALUE, Relation.VALUE_TABLE);
                } else {
                    relate(words + i, v, Relation.COLUMN_VALUE, Relation.VALUE_COLUMN);
                }
            }
        }
        for (int v = firstValue; v < nodes; v++) {
            for (int u = firstValue; u < nodes; u++) {
                relations[v * nodes + u] = Relation.VALUE_VALUE.bit();
            }
            relations[v * nodes + v] |= Relation.VALUE_SELF.bit();
        }
    }

    private void relateName(LinkedQuestion.NameLink link) {
        int item = words + link.item();
        if (link.item() < schema.tables()) {
            relate(
                    link.word(),
                    item,
                    link.exact() ? Relation.WORD_TABLE_EXACT : Relation.WORD_TABLE_PARTIAL,
                    link.exact() ? Relation.TABLE_WORD_EXACT : Relation.TABLE_WORD_PARTIAL);
            return;
        }
        relate(
                link.word(),
                item,
                link.exact() ? Relation.WORD_COLUMN_EXACT : Relation.WORD_COLUMN_PARTIAL,
                link.exact() ? Relation.COLUMN_WORD_EXACT : Relation.COLUMN_WORD_PARTIAL);
    }

    private void relateValue(int index, ValueCandidate value) {
        int node = words + items + index;
        for (int w = Math.max(0, value.firstWord()); w < value.endWord(); w++) {
            relate(w, node, Relation.WORD_IN_VALUE, Relation.VALUE_HAS_WORD);
        }
        for (var cell : value.exactCells()) {
            int column = words + schema.tables() + cell.column();
            int table = words + schema.tableOfColumn(cell.column());
            relate(node, column, Relation.VALUE_COLUMN_CELL, Relation.COLUMN_VALUE_CELL);
            relate(node, table, Relation.VALUE_TABLE_CELL, Relation.TABLE_VALUE_CELL);
            for (int w = Math.max(0, value.firstWord()); w < value.endWord(); w++) {
                relate(w, column, Relation.WORD_COLUMN_CELL, Relation.COLUMN_WORD_CELL);
            }
        }
        for (var cell : value.partialCells()) {
            int column = words + schema.tables() + cell.column();
            relate(node, column, Relation.VALUE_COLUMN_PARTIAL, Relation.COLUMN_VALUE_PARTIAL);
        }
        var number = value.number();
        if (number.isPresent()) {
            for (int c = 0; c < items - schema.tables(); c++) {
                if (schema.mayHold(c, number.getAsDouble())) {
                    relate(
                            node,
                            words + schema.tables() + c,
                            Relation.VALUE_COLUMN_NUMBER,
                            Relation.COLUMN_VALUE_NUMBER);
                }
            }
        }
    }
}
