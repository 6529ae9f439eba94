package dev.vantage.jdbc.saved;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The pinned answer to a question.
 *
 * @param question that it answers
 * @param sql as the gate accepted it
 * @param reads the columns that the SQL reads, as {@code table.column}, and the type of each
 */
public record LockedQuestion(String question, String sql, SortedMap<String, String> reads) {

    public LockedQuestion {
        reads = Collections.unmodifiableSortedMap(new TreeMap<>(reads));
    }
}
