package dev.vantage.model.schema;

import java.util.Map;
import java.util.Set;

/**
 * What is known of the values that the columns of a schema store, by flat index.
 *
 * @param notations of columns that write numbers or dates only, how they do
 * @param gaps columns of numbers or dates that have NULLs
 * @param openEnds of a column of dates the stored text of one so far off (the year 9999) that it says what NULL says
 *     elsewhere: no end yet
 * @param blanks of a column that stores a text of nothing but blanks, most often none of them, or one word for nothing
 *     among numbers, that text: it says what NULL says elsewhere, as the import of a file leaves it
 */
public record StoredValues(
        Map<Integer, Notation> notations,
        Set<Integer> gaps,
        Map<Integer, String> openEnds,
        Map<Integer, String> blanks) {

    /** Of a database that has not been looked into. */
    public static final StoredValues UNKNOWN = new StoredValues(Map.of(), Set.of(), Map.of(), Map.of());

    public StoredValues {
        notations = Map.copyOf(notations);
        gaps = Set.copyOf(gaps);
        openEnds = Map.copyOf(openEnds);
        blanks = Map.copyOf(blanks);
    }

    public StoredValues withNotations(Map<Integer, Notation> found) {
        return new StoredValues(found, gaps, openEnds, blanks);
    }

    public StoredValues withGaps(Set<Integer> found) {
        return new StoredValues(notations, found, openEnds, blanks);
    }

    public StoredValues withOpenEnds(Map<Integer, String> found) {
        return new StoredValues(notations, gaps, found, blanks);
    }

    public StoredValues withBlanks(Map<Integer, String> found) {
        return new StoredValues(notations, gaps, openEnds, found);
    }
}
