package dev.vantage.model.link;

import dev.vantage.model.plan.PlanValue.Cell;
import dev.vantage.model.schema.Epoch;
import dev.vantage.model.schema.Notation;
import dev.vantage.model.schema.StoredValues;
import dev.vantage.model.schema.Timestamps;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Stored text values of a database by their words, so that a question's words find the columns they are stored in; and the
 * ranges of its numbers.
 * Immutable once built; safe for use by several threads.
 *
 * <p>A value is kept as UTF-8, and costs one to three postings of eight bytes beside it: the upper bits of a posting are
 * the hash of stemmed words, the lower bits the number of the value. Postings are sorted, so that equal words lie
 * together. A hash only proposes; what it finds is compared word by word.
 */
public final class ValueIndex {

    private static final int LONGEST_TEXT = 80;
    private static final int MOST_WORDS = 8;
    private static final int MOST_VALUES = 1 << 22;
    private static final long VALUE_MASK = MOST_VALUES - 1L;
    private static final int MOST_VALUES_FOR_PARTS = 2000;
    private static final int SHORTEST_PART = 4;
    private static final int MOST_VALUES_WITH_ONE_PART = 64;
    private static final int MOST_CATEGORIES_OF_A_COLUMN = 8;
    private static final int LONGEST_CATEGORY = 32;
    private static final ValueIndex EMPTY = new Builder().build();

    private final byte[] utf8;
    private final int[] ends;
    private final int[] columns;
    private final long[] postings;
    private final Categories categories;
    private final ColumnRanges ranges;
    private final StoredValues stored;

    private ValueIndex(
            byte[] utf8,
            int[] ends,
            int[] columns,
            long[] postings,
            Categories categories,
            ColumnRanges ranges,
            StoredValues stored) {
        this.utf8 = utf8;
        this.ends = ends;
        this.columns = columns;
        this.postings = postings;
        this.categories = categories;
        this.ranges = ranges;
        this.stored = stored;
    }

    /** An index without values: candidates then come from the question alone. */
    public static ValueIndex empty() {
        return EMPTY;
    }

    /** How many values it holds; a text that two columns store counts twice. */
    public int size() {
        return columns.length;
    }

    /** Of the columns of numbers and dates. */
    public ColumnRanges ranges() {
        return ranges;
    }

    /** How columns write their values, and what in them says that there is none, as far as it is known. */
    public StoredValues stored() {
        return stored;
    }

    /** The longest values, in words. */
    int mostWords() {
        return MOST_WORDS;
    }

    /** All values of the columns that have so few and so short ones that each may be meant without being named. */
    public Categories categories() {
        return categories;
    }

    /** Values of exactly these words. */
    List<Cell> equalTo(List<Word> words) {
        return valuesAt(Hash.ofWords(words), stored -> normals(stored).equals(normals(words)));
    }

    /** Values of these words, whatever their inflection. */
    List<Cell> stemmedLike(List<Word> words) {
        return valuesAt(Hash.ofWords(words), stored -> stems(stored).equals(stems(words)));
    }

    /** Values of one word, which is these words without the spaces between them. */
    List<Cell> runTogether(List<Word> words) {
        return equalTo(List.of(Word.of(String.join("", normals(words)))));
    }

    /** Values of several words that begin or end with this one, whatever its inflection; none where that is too common. */
    List<Cell> beginningOrEndingWith(Word word) {
        long hash = Hash.ofPart(word);
        int first = firstPosting(hash);
        if (endOfPostings(hash, first) - first > MOST_VALUES_WITH_ONE_PART) {
            return List.of();
        }
        return valuesAt(
                hash, stored -> parts(stored).anyMatch(part -> part.stem().equals(word.stem())));
    }

    private List<Cell> valuesAt(long hash, Predicate<List<Word>> accepted) {
        int first = firstPosting(hash);
        int end = endOfPostings(hash, first);
        if (first == end) {
            return List.of();
        }
        var cells = new ArrayList<Cell>(end - first);
        for (int p = first; p < end; p++) {
            int value = (int) (postings[p] & VALUE_MASK);
            var text = text(value);
            if (accepted.test(Word.allOf(text))) {
                cells.add(new Cell(columns[value], text));
            }
        }
        return cells;
    }

    private int firstPosting(long hash) {
        int found = Arrays.binarySearch(postings, hash & ~VALUE_MASK);
        return found >= 0 ? found : -found - 1;
    }

    private int endOfPostings(long hash, int first) {
        int end = first;
        while (end < postings.length && (postings[end] & ~VALUE_MASK) == (hash & ~VALUE_MASK)) {
            end++;
        }
        return end;
    }

    private String text(int value) {
        int start = value == 0 ? 0 : ends[value - 1];
        return new String(utf8, start, ends[value] - start, StandardCharsets.UTF_8);
    }

    private static List<String> normals(List<Word> words) {
        return words.stream().map(Word::normal).toList();
    }

    private static List<String> stems(List<Word> words) {
        return words.stream().map(Word::stem).toList();
    }

    /** The first and the last word of a value of several words, where they are long enough to mean it. */
    private static Stream<Word> parts(List<Word> stored) {
        if (stored.size() < 2) {
            return Stream.empty();
        }
        return Stream.of(stored.getFirst(), stored.getLast())
                .distinct()
                .filter(word -> word.normal().length() >= SHORTEST_PART && !word.isStop());
    }

    /** Collects values column by column. */
    public static final class Builder {

        private final ByteArrayOutputStream utf8 = new ByteArrayOutputStream();
        private final IntStream.Builder ends = IntStream.builder();
        private final IntStream.Builder columns = IntStream.builder();
        private final LongStream.Builder postings = LongStream.builder();
        private final List<Cell> categories = new ArrayList<>();
        private final ColumnRanges.Builder ranges = new ColumnRanges.Builder();
        private final Map<Integer, Notation> notations = new HashMap<>();
        private final Set<Integer> gaps = new HashSet<>();
        private final Map<Integer, String> openEnds = new HashMap<>();
        private final Map<Integer, String> blanks = new HashMap<>();
        private int size;

        /**
         * Adds all values of a column, or so many of them that the others would not be few. Values of more than 80
         * characters or 8 words are left out, and so are those beyond 4,194,304.
         *
         * @param column flat column index
         * @param values the distinct stored texts of the column
         */
        public Builder add(int column, List<String> values) {
            values.stream().filter(String::isBlank).findFirst().ifPresent(blank -> addBlank(column, blank));
            return addPresent(
                    column, values.stream().filter(value -> !value.isBlank()).toList());
        }

        private Builder addPresent(int column, List<String> values) {
            if (areCategories(values)) {
                values.forEach(value -> categories.add(new Cell(column, value)));
            }
            Notation.of(values).ifPresent(notation -> {
                notations.put(column, notation);
                var range = values.stream().mapToDouble(notation::number).summaryStatistics();
                addRange(column, range.getMin(), range.getMax());
            });
            return addSample(column, values);
        }

        /**
         * Adds some values of a column whose others are not known. They are found by their words; that they are few says
         * nothing.
         *
         * @param column flat column index
         * @param values distinct stored texts of the column
         */
        public Builder addSample(int column, List<String> values) {
            boolean withParts = values.size() <= MOST_VALUES_FOR_PARTS;
            for (var value : values) {
                if (value.length() <= LONGEST_TEXT && size < MOST_VALUES) {
                    add(column, value, Word.allOf(value), withParts);
                }
            }
            return this;
        }

        /**
         * Tells between which numbers a column's values lie, or of dates between which years.
         *
         * @param column flat column index
         */
        public Builder addRange(int column, double least, double most) {
            ranges.add(column, least, most);
            return this;
        }

        /** Tells that a column has NULLs. */
        public Builder addGap(int column) {
            gaps.add(column);
            return this;
        }

        /**
         * Tells which date of a column stands for no end yet.
         *
         * @param text as it is stored
         */
        public Builder addOpenEnd(int column, String text) {
            openEnds.put(column, text);
            return this;
        }

        /** Tells which text of a column says that there is no value. */
        public Builder addBlank(int column, String text) {
            blanks.put(column, text);
            return this;
        }

        /** Tells that a column's values are numbers that are points in time, the first and last of which are in these years. */
        public Builder addEpoch(int column, Epoch notation, int firstYear, int lastYear) {
            notations.put(column, notation);
            return addRange(column, firstYear, lastYear);
        }

        /** Tells that a column's values have a time of day. */
        public Builder addTimestamps(int column) {
            notations.putIfAbsent(column, new Timestamps());
            return this;
        }

        private void add(int column, String value, List<Word> words, boolean withParts) {
            if (words.isEmpty() || words.size() > MOST_WORDS) {
                return;
            }
            utf8.writeBytes(value.getBytes(StandardCharsets.UTF_8));
            ends.add(utf8.size());
            columns.add(column);
            addPosting(Hash.ofWords(words));
            if (withParts) {
                parts(words).forEach(part -> addPosting(Hash.ofPart(part)));
            }
            size++;
        }

        private void addPosting(long hash) {
            postings.add((hash & ~VALUE_MASK) | size);
        }

        private static boolean areCategories(List<String> values) {
            return !values.isEmpty()
                    && values.size() <= MOST_CATEGORIES_OF_A_COLUMN
                    && values.stream().allMatch(value -> value.length() <= LONGEST_CATEGORY);
        }

        public ValueIndex build() {
            return new ValueIndex(
                    utf8.toByteArray(),
                    ends.build().toArray(),
                    columns.build().toArray(),
                    postings.build().sorted().toArray(),
                    new Categories(categories),
                    ranges.build(),
                    new StoredValues(notations, gaps, openEnds, blanks));
        }
    }
}
