package dev.vantage.model.link;

import dev.vantage.model.plan.PlanValue.Cell;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The stored texts of columns that have few different ones, such as a status: a question may mean each without naming it,
 * so that the network is told how each reads. Immutable; safe for use by several threads.
 */
public final class Categories {

    private static final int MOST_OF_A_FLAG = 3;
    private static final int LONGEST_OF_A_FLAG = 6;
    /** A number, a date or a time of day, for which there are no other words. */
    private static final Pattern MEASURE = Pattern.compile("[+-]?[0-9.,]+|[0-9]{4}-[0-9]{2}.*|[0-9]{1,2}:[0-9]{2}.*");

    /** Each is read by the sentence encoder, so that a database of a thousand tables must not have ten thousand. */
    private static final int MOST_BESIDE_FLAGS = 1000;

    private final List<Cell> cells;
    private final Map<Cell, Integer> places = new HashMap<>();
    private final BitSet flags = new BitSet();
    private final Map<String, List<Cell>> codes;
    private final ShortForms shortForms;

    /** @param cells of whole columns, some of which are left out here */
    Categories(List<Cell> cells) {
        cells.stream().collect(Collectors.groupingBy(Cell::column)).forEach((column, texts) -> {
            flags.set(column, isFlag(texts));
        });
        var kept = new ArrayList<Cell>();
        int others = 0;
        for (var cell : cells) {
            boolean isMeant = !MEASURE.matcher(cell.text()).matches();
            if (isFlag(cell.column()) || isMeant && others++ < MOST_BESIDE_FLAGS) {
                places.put(cell, kept.size());
                kept.add(cell);
            }
        }
        this.cells = List.copyOf(kept);
        codes = kept.stream().collect(Collectors.groupingBy(cell -> Candidates.keyOf(cell.text())));
        shortForms = new ShortForms(codes.keySet());
    }

    private static boolean isFlag(List<Cell> ofColumn) {
        return ofColumn.size() <= MOST_OF_A_FLAG
                && ofColumn.stream().allMatch(cell -> cell.text().length() <= LONGEST_OF_A_FLAG);
    }

    /** All of them, those of a column side by side. */
    public List<Cell> cells() {
        return cells;
    }

    /** Those that are the longest code for a word, cut short: {@code POSTP} for {@code postponed}. */
    List<Cell> cutShort(Word word) {
        return shortForms.of(word.normal()).stream().findFirst().map(codes::get).orElse(List.of());
    }

    /** Whether a column has two or three short ones, such as yes and no, which questions hardly ever name. */
    boolean isFlag(int column) {
        return flags.get(column);
    }

    /**
     * Where the text of a value stands that the question does not mention, if these texts follow those of the items.
     *
     * @param value of a question that is linked to the whole schema
     * @param items how many tables and columns there are
     * @return items and the index in {@link #cells()}, or -1 if the question mentions it or it is none of them
     */
    public int rowOf(ValueCandidate value, int items) {
        return value.firstWord() >= 0
                ? -1
                : value.exactCells().stream()
                        .mapToInt(cell -> places.getOrDefault(cell, -1))
                        .filter(place -> place >= 0)
                        .map(place -> items + place)
                        .findFirst()
                        .orElse(-1);
    }
}
