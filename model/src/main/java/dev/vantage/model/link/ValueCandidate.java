package dev.vantage.model.link;

import dev.vantage.model.plan.PlanValue;
import dev.vantage.model.plan.PlanValue.Cell;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A value that the question may be asking about.
 *
 * @param text as it will be written if no stored text matches
 * @param kinds how it was found; never empty
 * @param firstWord index in {@link LinkedQuestion#words()} of the first word it was found at, or -1
 * @param endWord one past the last word, or -1
 * @param exactCells stored texts that equal it, by column
 * @param partialCells stored texts that contain it, by column
 * @param isParameter whether it stands for a value that is known only when the query runs; then the text is
 *     {@code $1} for the first parameter of the question, {@code $2} for the second
 */
public record ValueCandidate(
        String text,
        Set<Kind> kinds,
        int firstWord,
        int endWord,
        List<Cell> exactCells,
        List<Cell> partialCells,
        boolean isParameter) {

    private static final Set<String> AFFIRMATIVE = Set.of("y", "yes", "t", "true", "on");
    /** Not "f", which stands for women more often than for what is false. */
    private static final Set<String> NEGATIVE = Set.of("n", "no", "false", "off");

    /** A value that is known. */
    public ValueCandidate(
            String text, Set<Kind> kinds, int firstWord, int endWord, List<Cell> exactCells, List<Cell> partialCells) {
        this(text, kinds, firstWord, endWord, exactCells, partialCells, false);
    }

    /** A parameter of the question. It is found as a quoted text is, which may be a number too. */
    static ValueCandidate parameter(int number, Span span) {
        var kinds = EnumSet.of(Kind.QUOTED, Kind.NUMBER);
        return new ValueCandidate("$" + number, kinds, span.first(), span.end(), List.of(), List.of(), true);
    }

    public ValueCandidate {
        kinds = Set.copyOf(EnumSet.copyOf(kinds));
        exactCells = List.copyOf(exactCells);
        partialCells = List.copyOf(partialCells);
    }

    /** How a candidate was found. The order is part of a checkpoint: each is one input feature. */
    public enum Kind {
        NUMBER,
        NUMBER_WORD,
        QUOTED,
        CAPITALISED,
        CELL,
        STEMMED_CELL,
        CATEGORY,
        CONSTANT,
        WORD,
        PARTIAL_CELL
    }

    /** The candidate read as a number, if it is one. */
    public OptionalDouble number() {
        return Numerals.plain(text).stream()
                .mapToDouble(BigDecimal::doubleValue)
                .findFirst();
    }

    /** Whether it is this text, in any letter case, or this number. */
    public boolean says(String literal) {
        return text.equalsIgnoreCase(literal)
                || Numerals.plain(literal)
                        .flatMap(number -> Numerals.plain(text).filter(own -> own.compareTo(number) == 0))
                        .isPresent();
    }

    /** Whether it is 1, or a flag that says yes. */
    public boolean affirms() {
        return is(1) || isFlagOf(AFFIRMATIVE);
    }

    /** Whether it is 0, or a flag that says no. */
    public boolean denies() {
        return is(0) || isFlagOf(NEGATIVE);
    }

    /**
     * What a question says of a stored text that it mentions only in part or in another form, as it is stored: {@code brake} of
     * {@code Brakes}; the whole text of any other candidate.
     *
     * @param words of the question
     */
    public String mentionedPart(List<String> words) {
        if (firstWord < 0) {
            return text;
        }
        if (kinds.equals(Set.of(Kind.STEMMED_CELL))) {
            return saidOf(text, String.join(" ", words.subList(firstWord, endWord)))
                    .orElse(text);
        }
        if (!kinds.equals(Set.of(Kind.PARTIAL_CELL))) {
            return text;
        }
        var said = Word.of(words.get(firstWord));
        return Tokens.of(text).stream()
                .map(Token::text)
                .filter(stored -> Word.of(stored).stem().equals(said.stem()))
                .map(stored -> saidOf(stored, said.normal()).orElse(stored))
                .findFirst()
                .orElse(text);
    }

    private static Optional<String> saidOf(String stored, String said) {
        return stored.regionMatches(true, 0, said, 0, said.length())
                ? Optional.of(stored.substring(0, said.length()))
                : Optional.empty();
    }

    private boolean is(double wanted) {
        var number = number();
        return number.isPresent() && number.getAsDouble() == wanted;
    }

    private boolean isFlagOf(Set<String> words) {
        return kinds.contains(Kind.CATEGORY) && words.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /**
     * The candidate as a plan holds it: the compared column decides how it is written. Stored texts lose the blanks around
     * them.
     */
    public PlanValue toPlanValue() {
        var cells = Stream.concat(exactCells.stream(), partialCells.stream())
                .map(cell -> new Cell(cell.column(), cell.text().strip()))
                .toList();
        return new PlanValue(text, isParameter ? PlanValue.Kind.PARAMETER : PlanValue.Kind.UNTYPED, cells);
    }
}
