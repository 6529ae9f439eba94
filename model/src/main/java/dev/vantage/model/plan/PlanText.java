package dev.vantage.model.plan;

import static java.util.stream.Collectors.joining;

import dev.vantage.model.plan.PlanToken.ColumnRef;
import dev.vantage.model.plan.PlanToken.TableRef;
import dev.vantage.model.plan.PlanToken.ValueRef;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Plans as people read and write them: keywords by name, and {@code c3}, {@code t1}, {@code v0} for pointers. */
public final class PlanText {

    private static final Pattern POINTER = Pattern.compile("[ctv]\\d+");

    private PlanText() {}

    /** {@code c0 WHERE c1 EQUAL v0 FROM END} */
    public static String write(List<PlanToken> tokens) {
        return tokens.stream().map(PlanText::write).collect(joining(" "));
    }

    /**
     * Reads tokens that are separated by spaces.
     *
     * @throws IllegalArgumentException if a word is neither a keyword nor a pointer
     */
    public static List<PlanToken> read(String text) {
        return Stream.of(text.strip().split("\\s+")).map(PlanText::token).toList();
    }

    private static String write(PlanToken token) {
        return switch (token) {
            case Keyword keyword -> keyword.name();
            case ColumnRef(int column) -> "c" + column;
            case TableRef(int table) -> "t" + table;
            case ValueRef(int value) -> "v" + value;
        };
    }

    private static PlanToken token(String word) {
        if (!POINTER.matcher(word).matches()) {
            return Keyword.valueOf(word);
        }
        int index = Integer.parseInt(word.substring(1));
        return switch (word.charAt(0)) {
            case 'c' -> new ColumnRef(index);
            case 't' -> new TableRef(index);
            default -> new ValueRef(index);
        };
    }
}
