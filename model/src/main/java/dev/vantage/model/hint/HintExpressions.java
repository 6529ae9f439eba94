package dev.vantage.model.hint;

import dev.vantage.model.hint.HintToken.Literal;
import dev.vantage.model.hint.HintToken.Name;
import dev.vantage.model.hint.HintToken.Sign;
import dev.vantage.model.hint.HintToken.Word;
import dev.vantage.model.plan.ColumnUse;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.PlanTree.*;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/**
 * Reads expressions in one clause of a hint, by recursive descent. {@code *} and {@code /} bind closer than {@code +} and
 * {@code -}; {@code DIVIDE(a, b)} and its like are read as BIRD's hints have them.
 */
final class HintExpressions {

    private static final Map<String, Keyword> FUNCTIONS_OF_TWO = Map.of(
            "divide", Keyword.RATIO,
            "subtract", Keyword.MINUS,
            "multiply", Keyword.TIMES,
            "add", Keyword.PLUS);

    private static final Map<String, Keyword> AGGREGATES = Map.of(
            "sum", Keyword.SUM, "avg", Keyword.AVG, "min", Keyword.MIN, "max", Keyword.MAX, "count", Keyword.COUNT);

    private static final Map<String, Keyword> FUNCTIONS_OF_ONE =
            Map.of("year", Keyword.YEAR, "month", Keyword.MONTH, "day", Keyword.DAY, "abs", Keyword.ABS);

    private static final Map<String, Keyword> FORMATS = Map.of(
            "%Y", Keyword.YEAR,
            "%m", Keyword.MONTH,
            "%d", Keyword.DAY,
            "%Y-%m", Keyword.YEAR_MONTH,
            "%H", Keyword.HOUR,
            "%w", Keyword.WEEKDAY);

    private static final Map<String, Keyword> COMPARISONS = Map.of(
            "=", Keyword.EQUAL,
            "<>", Keyword.NOT_EQUAL,
            "!=", Keyword.NOT_EQUAL,
            "<", Keyword.LESS,
            ">", Keyword.GREATER,
            "<=", Keyword.LESS_OR_EQUAL,
            ">=", Keyword.GREATER_OR_EQUAL);

    private static final Set<String> CONDITIONAL = Set.of("where", "when", "if");
    private static final Set<String> NOW = Set.of("current_timestamp", "current_date");
    private static final Sign END = new Sign("end");
    /** Deeper and longer than plans can be. */
    private static final int DEEPEST = 10;

    private static final int MOST_OPERATORS = 8;

    private final List<HintToken> tokens;
    private final Function<Name, OptionalInt> columns;
    private final IntPredicate isHundred;
    private int next;
    private int depth;
    private boolean isUnreadable;

    /**
     * @param columns which of the columns that a name may mean it does
     * @param isHundred whether a value of the question is 100
     */
    HintExpressions(List<HintToken> tokens, Function<Name, OptionalInt> columns, IntPredicate isHundred) {
        this.tokens = tokens;
        this.columns = columns;
        this.isHundred = isHundred;
    }

    int next() {
        return next;
    }

    void goTo(int place) {
        next = place;
    }

    /** Whether a function or parenthesis has been begun that cannot be read. */
    boolean isUnreadable() {
        return isUnreadable;
    }

    /** An expression that begins here; what was read of one that cannot be read on is left behind. */
    Optional<Operand> sum() {
        return chain(this::product, "+-");
    }

    private Optional<Operand> product() {
        return chain(this::atom, "*/");
    }

    private Optional<Operand> chain(Supplier<Optional<Operand>> part, String operators) {
        var left = part.get();
        for (int steps = 0; left.isPresent() && isSign(operators); steps++) {
            int start = next;
            var operator = operator(((Sign) tokens.get(next)).text());
            next++;
            var right = part.get();
            if (right.isEmpty() || steps == MOST_OPERATORS) {
                next = start;
                return left;
            }
            left = Optional.of(arithmetic(left.get(), operator, right.get()));
        }
        return left;
    }

    private static Keyword operator(String sign) {
        return switch (sign) {
            case "+" -> Keyword.PLUS;
            case "-" -> Keyword.MINUS;
            case "*" -> Keyword.TIMES;
            default -> Keyword.RATIO;
        };
    }

    /** A constant stands right of its operator in a plan; {@code year / 10 * 10} loses something, and is not the year. */
    private Operand arithmetic(Operand left, Keyword operator, Operand right) {
        boolean mayTurn = operator == Keyword.PLUS || operator == Keyword.TIMES;
        if (mayTurn && left instanceof Constant && !(right instanceof Constant)) {
            return arithmetic(right, operator, left);
        }
        if (left instanceof Arithmetic(var a, var inside, var b)) {
            if (inside == Keyword.RATIO && operator == Keyword.TIMES && right.equals(b)) {
                return new Arithmetic(new Arithmetic(a, Keyword.DIVIDE, b), operator, right);
            }
            if (inside == Keyword.RATIO && operator == Keyword.TIMES && isHundred(right)) {
                return new Arithmetic(a, Keyword.PERCENT, b);
            }
            if (inside == Keyword.TIMES && operator == Keyword.RATIO && isHundred(b)) {
                return new Arithmetic(a, Keyword.PERCENT, right);
            }
        }
        return new Arithmetic(left, operator, right);
    }

    private boolean isHundred(Operand operand) {
        return operand instanceof Constant(int value) && isHundred.test(value);
    }

    private Optional<Operand> atom() {
        return switch (peek()) {
            case Name name -> {
                next++;
                var column = columns.apply(name);
                yield column.isEmpty() ? Optional.empty() : Optional.of(new ColumnUse(column.getAsInt(), false));
            }
            case Literal literal when isNumber(literal) -> constant(literal);
            case Sign(var sign) when sign.equals("(") -> nested(1, () -> closed(sum()));
            case Word(var word)
            when NOW.contains(word) -> {
                next++;
                yield Optional.of(new Now());
            }
            case Word(var word) when isFunction(word) -> nested(2, () -> function(word));
            default -> Optional.empty();
        };
    }

    /** @param opening how many tokens begin it */
    private Optional<Operand> nested(int opening, Supplier<Optional<Operand>> inside) {
        next += opening;
        depth++;
        var read = depth > DEEPEST ? Optional.<Operand>empty() : inside.get();
        depth--;
        isUnreadable |= read.isEmpty();
        return read;
    }

    private boolean isFunction(String word) {
        boolean isKnown = FUNCTIONS_OF_TWO.containsKey(word)
                || AGGREGATES.containsKey(word)
                || FUNCTIONS_OF_ONE.containsKey(word)
                || word.equals("strftime")
                || word.equals("cast");
        return isKnown && next + 1 < tokens.size() && tokens.get(next + 1).equals(new Sign("("));
    }

    private Optional<Operand> function(String name) {
        if (FUNCTIONS_OF_TWO.containsKey(name)) {
            var left = sum();
            var right = left.isPresent() && takes(",") ? closed(sum()) : Optional.<Operand>empty();
            return right.map(other -> arithmetic(left.orElseThrow(), FUNCTIONS_OF_TWO.get(name), other));
        }
        if (AGGREGATES.containsKey(name)) {
            return aggregate(AGGREGATES.get(name));
        }
        var function = FUNCTIONS_OF_ONE.get(name);
        if (function != null) {
            return closed(sum()).map(argument -> new Call(function, List.of(), argument));
        }
        return name.equals("cast") ? cast() : formatted();
    }

    /** {@code SUM(price)}, {@code COUNT(id WHERE sex = 'F')}, {@code SUM(sex = 'F')}. */
    private Optional<Operand> aggregate(Keyword function) {
        var operand = sum();
        boolean isConditional = peek() instanceof Word(var word) && CONDITIONAL.contains(word);
        if (isConditional) {
            next++;
            operand = sum();
        }
        boolean counts = function == Keyword.COUNT || function == Keyword.SUM;
        var comparison = counts ? operand.flatMap(this::comparison) : Optional.<Comparison>empty();
        if (comparison.isPresent() || isConditional) {
            return comparison.flatMap(condition -> closed(Optional.of(new CountIf(condition))));
        }
        return closed(operand).map(argument -> new Aggregate(function, false, argument));
    }

    private Optional<Operand> formatted() {
        var format = peek() instanceof Literal(var text, var ignored) ? FORMATS.get(text) : null;
        next++;
        if (format == null || !takes(",")) {
            return Optional.empty();
        }
        boolean isNow = peek() instanceof Literal(var text, var ignored) && text.equalsIgnoreCase("now");
        next += isNow ? 1 : 0;
        return closed(isNow ? Optional.of(new Now()) : sum()).map(date -> new Call(format, List.of(), date));
    }

    private Optional<Operand> cast() {
        var number = sum();
        boolean isCast = peek().equals(new Word("as"));
        next += 2;
        return isCast ? closed(number) : Optional.empty();
    }

    /** What the expression that was read is compared with, by the sign that stands here. */
    Optional<Comparison> comparison(Operand left) {
        int start = next;
        var operator = peek() instanceof Sign(var sign) ? COMPARISONS.get(sign) : null;
        if (operator == null) {
            return Optional.empty();
        }
        next++;
        var right = peek() instanceof Literal literal && !isNumber(literal) ? constant(literal) : sum();
        var comparison = right.filter(other -> !other.equals(left)).map(other -> comparison(left, operator, other));
        if (comparison.isEmpty()) {
            next = start;
        }
        return comparison;
    }

    private static Comparison comparison(Operand left, Keyword operator, Operand right) {
        var comparison = new Comparison(left, operator, new Compared(right));
        if (right instanceof Constant(int value)) {
            return new Comparison(left, operator, new Value(value));
        }
        return left instanceof Constant(int value)
                ? new Comparison(right, Operands.turned(comparison).operator(), new Value(value))
                : comparison;
    }

    /** The two values of {@code between 100 and 400}, if that stands here; empty if not. */
    List<Integer> range() {
        int start = next;
        if (takes(new Word("between"))) {
            var low = literal();
            boolean goesOn = takes(new Word("and"));
            var high = literal();
            if (low.isPresent() && goesOn && high.isPresent()) {
                return List.of(low.getAsInt(), high.getAsInt());
            }
        }
        next = start;
        return List.of();
    }

    private OptionalInt literal() {
        return peek() instanceof Literal(var text, var value) && takes(peek()) ? value : OptionalInt.empty();
    }

    private Optional<Operand> constant(Literal literal) {
        next++;
        return literal.value().isPresent()
                ? Optional.of(new Constant(literal.value().getAsInt()))
                : Optional.empty();
    }

    private static boolean isNumber(Literal literal) {
        return !literal.text().isEmpty() && Character.isDigit(literal.text().charAt(0));
    }

    private Optional<Operand> closed(Optional<Operand> inside) {
        return inside.isPresent() && takes(")") ? inside : Optional.empty();
    }

    private boolean takes(String sign) {
        return takes(new Sign(sign));
    }

    private boolean takes(HintToken token) {
        boolean isHere = peek().equals(token);
        next += isHere ? 1 : 0;
        return isHere;
    }

    private boolean isSign(String signs) {
        return peek() instanceof Sign(var sign) && signs.contains(sign);
    }

    private HintToken peek() {
        return next < tokens.size() ? tokens.get(next) : END;
    }
}
