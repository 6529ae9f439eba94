package dev.vantage.model.network;

import java.util.EnumSet;
import java.util.Set;

/**
 * How one node of the joint encoder stands to another. A pair may have several. The order is part of a checkpoint: each
 * has one learned scalar for every attention head. There are fewer than 64, so that a pair's relations fit one
 * {@code long}.
 */
enum Relation {
    WORD_4_BEFORE,
    WORD_3_BEFORE,
    WORD_2_BEFORE,
    WORD_1_BEFORE,
    WORD_SELF,
    WORD_1_AFTER,
    WORD_2_AFTER,
    WORD_3_AFTER,
    WORD_4_AFTER,
    WORD_TABLE,
    WORD_TABLE_EXACT,
    WORD_TABLE_PARTIAL,
    WORD_COLUMN,
    WORD_COLUMN_EXACT,
    WORD_COLUMN_PARTIAL,
    WORD_COLUMN_CELL,
    WORD_VALUE,
    WORD_IN_VALUE,
    TABLE_WORD,
    TABLE_WORD_EXACT,
    TABLE_WORD_PARTIAL,
    COLUMN_WORD,
    COLUMN_WORD_EXACT,
    COLUMN_WORD_PARTIAL,
    COLUMN_WORD_CELL,
    VALUE_WORD,
    VALUE_HAS_WORD,
    TABLE_SELF,
    TABLE_REFERENCES,
    TABLE_REFERENCED_BY,
    TABLE_TABLE,
    TABLE_HAS_COLUMN,
    TABLE_HAS_KEY,
    TABLE_COLUMN,
    COLUMN_IN_TABLE,
    COLUMN_KEY_OF_TABLE,
    COLUMN_TABLE,
    COLUMN_SELF,
    COLUMN_SAME_TABLE,
    COLUMN_REFERENCES,
    COLUMN_REFERENCED_BY,
    COLUMN_SAME_NAME,
    COLUMN_COLUMN,
    COLUMN_VALUE,
    COLUMN_VALUE_CELL,
    COLUMN_VALUE_PARTIAL,
    COLUMN_VALUE_NUMBER,
    VALUE_COLUMN,
    VALUE_COLUMN_CELL,
    VALUE_COLUMN_PARTIAL,
    VALUE_COLUMN_NUMBER,
    VALUE_SELF,
    VALUE_VALUE,
    VALUE_TABLE,
    VALUE_TABLE_CELL,
    TABLE_VALUE,
    TABLE_VALUE_CELL;

    static final int COUNT = values().length;

    private static final int FARTHEST_WORD = 4;

    private static final Set<Relation> LINKS = EnumSet.of(
            WORD_TABLE_EXACT,
            WORD_TABLE_PARTIAL,
            WORD_COLUMN_EXACT,
            WORD_COLUMN_PARTIAL,
            WORD_COLUMN_CELL,
            TABLE_WORD_EXACT,
            TABLE_WORD_PARTIAL,
            COLUMN_WORD_EXACT,
            COLUMN_WORD_PARTIAL,
            COLUMN_WORD_CELL,
            COLUMN_VALUE_CELL,
            COLUMN_VALUE_PARTIAL,
            VALUE_COLUMN_CELL,
            VALUE_COLUMN_PARTIAL,
            VALUE_TABLE_CELL,
            TABLE_VALUE_CELL);

    /** This relation as a bit of a set. */
    long bit() {
        return 1L << ordinal();
    }

    /** Whether the linker found it: a name in the question, or a value in a column. */
    boolean isLink() {
        return LINKS.contains(this);
    }

    /** Where the second of two words stands as seen from the first, cut at four words. */
    static Relation ofWords(int first, int second) {
        int distance = Math.clamp(second - first, -FARTHEST_WORD, FARTHEST_WORD);
        return values()[WORD_SELF.ordinal() + distance];
    }
}
