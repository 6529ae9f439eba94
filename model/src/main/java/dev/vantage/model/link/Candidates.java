package dev.vantage.model.link;

import dev.vantage.model.link.ValueCandidate.Kind;
import dev.vantage.model.plan.PlanValue.Cell;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The values found so far for one question. What is found twice, but for letter case, becomes one candidate. */
final class Candidates {

    private static final int LONGEST_TEXT = 200;

    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    void add(Kind kind, String text, Span span) {
        add(kind, text, span, List.of(), List.of());
    }

    void addStored(Kind kind, Span span, List<Cell> exactCells) {
        add(kind, exactCells.getFirst().text(), span, exactCells, List.of());
    }

    /** A stored text that may be meant without being mentioned, unless it is mentioned. */
    void addCategory(Cell cell) {
        var found = drafts.get(keyOf(cell.text()));
        if (found == null || found.kinds.equals(EnumSet.of(Kind.CATEGORY))) {
            add(Kind.CATEGORY, cell.text(), Span.NONE, List.of(cell), List.of());
        }
    }

    void addPartlyStored(Span span, List<Cell> partialCells) {
        add(Kind.PARTIAL_CELL, partialCells.getFirst().text(), span, List.of(), partialCells);
    }

    private void add(Kind kind, String text, Span span, List<Cell> exactCells, List<Cell> partialCells) {
        var stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_TEXT) {
            return;
        }
        var draft = drafts.computeIfAbsent(keyOf(stripped), key -> new Draft(stripped));
        draft.kinds.add(kind);
        draft.span = draft.span == Span.NONE ? span : draft.span;
        draft.exactCells.addAll(exactCells);
        draft.partialCells.addAll(partialCells);
    }

    /** What is equal for texts that become one candidate. */
    static String keyOf(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether this very word is a candidate, and not only a part of one. */
    boolean hasWord(Span word) {
        return drafts.values().stream().anyMatch(draft -> draft.span.equals(word));
    }

    /** The best of them and all categories, in the order they were found. */
    List<ValueCandidate> best(int most) {
        var all = List.copyOf(drafts.values());
        var best = IntStream.range(0, all.size())
                .boxed()
                .filter(i -> !isCategory(all.get(i)))
                .sorted(Comparator.comparingInt(i -> rank(all.get(i).kinds)))
                .limit(most);
        var categories = IntStream.range(0, all.size()).boxed().filter(i -> isCategory(all.get(i)));
        return Stream.concat(best, categories)
                .sorted()
                .map(i -> all.get(i).candidate())
                .toList();
    }

    private static boolean isCategory(Draft draft) {
        return draft.kinds.contains(Kind.CATEGORY);
    }

    /** What was clearly meant as a value comes first, guesses come last. */
    private static int rank(Set<Kind> kinds) {
        return kinds.stream()
                .mapToInt(kind -> switch (kind) {
                    case NUMBER, QUOTED -> 0;
                    case CELL, NUMBER_WORD -> 1;
                    case STEMMED_CELL, CAPITALISED -> 2;
                    case CATEGORY, CONSTANT -> 3;
                    case PARTIAL_CELL -> 4;
                    case WORD -> 5;
                })
                .min()
                .orElseThrow();
    }

    private static final class Draft {

        private final String text;
        private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        private final Set<Cell> exactCells = new LinkedHashSet<>();
        private final Set<Cell> partialCells = new LinkedHashSet<>();
        private Span span = Span.NONE;

        private Draft(String text) {
            this.text = text;
        }

        private ValueCandidate candidate() {
            return new ValueCandidate(
                    text, kinds, span.first(), span.end(), List.copyOf(exactCells), List.copyOf(partialCells));
        }
    }
}
