package dev.vantage.model.hint;

import dev.vantage.model.link.LinkedQuestion;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A condition that a text states as SQL would: {@code CPK < 250}.
 *
 * @param columns that the name may mean, ascending
 * @param same those and what foreign keys tie to them, which a plan may compare in their place
 * @param value index of a value of the question
 */
record StatedCondition(List<Integer> columns, Set<Integer> same, Keyword operator, int value) {

    /**
     * Two conditions on one column: {@code ALB <= 3.5 or ALB >= 5.5}.
     *
     * @param connector AND or OR
     */
    record Pair(StatedCondition first, StatedCondition second, Keyword connector) {}

    /** Where a text states a condition. */
    private record Place(StatedCondition condition, int start, int end) {}

    /** {@code > =} is written so in many hints. */
    private static final Pattern OPERATOR = Pattern.compile("<>|[<>!=] ?=|[<>=]");

    private static final Pattern LITERAL =
            Pattern.compile("\\s*(?:'([^']+)'|\"([^\"]+)\"|(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|[^\\s'\",;()]+))");
    /** A number goes on: {@code > 1 million}, {@code > 2 * lost}. */
    private static final Pattern SCALE = Pattern.compile(
            "(?i),\\d|\\s*[*/]|\\s*(?:%|(?:hundred|thousand|million|billion|trillion|dozen|percent)\\b)");

    private static final String QUOTES = "`\"']";
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern BEFORE_A_NAME = Pattern.compile("(?s).*[-+*/]\\s*[`\"'\\[]?|.*\\w");
    private static final Pattern CONNECTOR = Pattern.compile("(?i)\\s*(and|or)\\s*[`\"\\[]?");

    /** @param schema whose columns plans point at  @param question with the values that they point at */
    static List<StatedCondition> in(String text, Schema schema, LinkedQuestion question) {
        return places(text, schema, question).stream()
                .map(Place::condition)
                .distinct()
                .toList();
    }

    /** Pairs that stand side by side. */
    static List<Pair> pairsIn(String text, Schema schema, LinkedQuestion question) {
        var places = places(text, schema, question);
        return IntStream.range(1, places.size())
                .mapToObj(i -> pair(text, places.get(i - 1), places.get(i)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Pair> pair(String text, Place first, Place second) {
        if (first.end > second.start || !first.condition.columns.equals(second.condition.columns)) {
            return Optional.empty();
        }
        var between = CONNECTOR.matcher(text.substring(first.end, second.start));
        if (!between.matches()) {
            return Optional.empty();
        }
        var connector = between.group(1).equalsIgnoreCase("and") ? Keyword.AND : Keyword.OR;
        return Optional.of(new Pair(first.condition, second.condition, connector));
    }

    private static List<Place> places(String text, Schema schema, LinkedQuestion question) {
        var places = new ArrayList<Place>();
        var operator = OPERATOR.matcher(text);
        while (operator.find()) {
            var literal = LITERAL.matcher(text).region(operator.end(), text.length());
            if (!literal.lookingAt()
                    || SCALE.matcher(text).region(literal.end(), text.length()).lookingAt()) {
                continue;
            }
            var written = Stream.of(literal.group(1), literal.group(2), literal.group(3))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            var value = valueOf(GROUPED.matcher(written).matches() ? written.replace(",", "") : written, question);
            var before = withoutQuote(text.substring(0, operator.start()).stripTrailing());
            var columns = value.isEmpty() ? List.<Integer>of() : columnsAtEnd(before, schema, written);
            if (!columns.isEmpty()) {
                var condition = new StatedCondition(
                        columns, tiedTo(columns, schema), operator(operator.group()), value.getAsInt());
                int length = nameAtEnd(before, schema.columns().get(columns.getFirst()));
                places.add(new Place(condition, before.length() - length, literal.end()));
            }
        }
        return places;
    }

    private static String withoutQuote(String text) {
        boolean isQuoted = !text.isEmpty() && QUOTES.indexOf(text.charAt(text.length() - 1)) >= 0;
        return isQuoted ? text.substring(0, text.length() - 1) : text;
    }

    private static OptionalInt valueOf(String literal, LinkedQuestion question) {
        return IntStream.range(0, question.values().size())
                .filter(value -> !question.values().get(value).isParameter()
                        && question.values().get(value).says(literal))
                .findFirst();
    }

    /** Those with the longest name that the text ends in, if it is not the last part of a calculation. */
    private static List<Integer> columnsAtEnd(String text, Schema schema, String literal) {
        var columns = schema.columns();
        int longest = 0;
        var found = new ArrayList<Integer>();
        for (int c = 0; c < columns.size(); c++) {
            int length = nameAtEnd(text, columns.get(c));
            if (length > 0 && length >= longest && mayBe(columns.get(c), literal)) {
                if (length > longest) {
                    longest = length;
                    found.clear();
                }
                found.add(c);
            }
        }
        return List.copyOf(found);
    }

    /** How long the column's name, as it is spelled or in words, is at the end of a text; 0 if another stands there. */
    private static int nameAtEnd(String text, Column column) {
        return Stream.of(column.name(), column.label())
                .filter(name -> endsIn(text, name))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static boolean endsIn(String text, String name) {
        int start = text.length() - name.length();
        return start >= 0
                && text.regionMatches(true, start, name, 0, name.length())
                && !BEFORE_A_NAME.matcher(text.substring(0, start)).matches();
    }

    /** {@code alignment_id = Bad} is no condition on a number. */
    private static boolean mayBe(Column column, String literal) {
        return column.type() != ColumnType.NUMBER || literal.chars().anyMatch(Character::isDigit);
    }

    private static Set<Integer> tiedTo(List<Integer> columns, Schema schema) {
        var tied = new HashSet<>(columns);
        for (var key : schema.foreignKeys()) {
            if (columns.contains(key.from())) {
                tied.add(key.to());
            }
            if (columns.contains(key.to())) {
                tied.add(key.from());
            }
        }
        return Set.copyOf(tied);
    }

    private static Keyword operator(String sign) {
        return switch (sign.replace(" ", "")) {
            case "=", "==" -> Keyword.EQUAL;
            case "!=", "<>" -> Keyword.NOT_EQUAL;
            case "<" -> Keyword.LESS;
            case ">" -> Keyword.GREATER;
            case "<=" -> Keyword.LESS_OR_EQUAL;
            case ">=" -> Keyword.GREATER_OR_EQUAL;
            default -> throw new IllegalArgumentException(sign);
        };
    }
}
