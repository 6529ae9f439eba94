package dev.vantage.model.hint;

import dev.vantage.model.hint.HintToken.Literal;
import dev.vantage.model.hint.HintToken.Name;
import dev.vantage.model.hint.HintToken.Sign;
import dev.vantage.model.hint.HintToken.Word;
import dev.vantage.model.plan.ColumnUse;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.PlanTree.*;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads calculations and comparisons in one clause of a hint, by recursive descent. {@code *} and {@code /} bind closer than
 * {@code +} and {@code -}; {@code DIVIDE(a, b)} and its like are read as BIRD's hints have them.
 */
final class HintParser {

    private static final Map<String, Keyword> FUNCTIONS_OF_TWO = Map.of(
            "divide", Keyword.RATIO,
            "subtract", Keyword.MINUS,
            "multiply", Keyword.TIMES,
            "add", Keyword.PLUS);

    private static final Map<String, Keyword> AGGREGATES = Map.of(
            "sum", Keyword.SUM, "avg", Keyword.AVG, "min", Keyword.MIN, "max", Keyword.MAX, "count", Keyword.COUNT);

    private static final Map<String, Keyword> DATES =
            Map.of("year", Keyword.YEAR, "month", Keyword.MONTH, "day", Keyword.DAY);

    private static final Set<String> CONDITIONAL = Set.of("where", "when", "if");

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

    private static final Map<Keyword, Keyword> TURNED = Map.of(
            Keyword.EQUAL, Keyword.EQUAL,
            Keyword.NOT_EQUAL, Keyword.NOT_EQUAL,
            Keyword.LESS, Keyword.GREATER,
            Keyword.GREATER, Keyword.LESS,
            Keyword.LESS_OR_EQUAL, Keyword.GREATER_OR_EQUAL,
            Keyword.GREATER_OR_EQUAL, Keyword.LESS_OR_EQUAL);

    private static final Set<String> DEFINING = Set.of("to", "means", "is", "are", "as", "by", "equals");
    private static final String ARITHMETIC = "+-*/";
    private static final String END = "end";
    /** Stands for 100 until it is known to be no part of a percentage. */
    private static final Constant HUNDRED = new Constant(-1);

    private final List<HintToken> tokens;
    private final Function<Name, OptionalInt> columns;
    private int next;
    private OptionalInt hundred = OptionalInt.empty();

    private HintParser(List<HintToken> tokens, Function<Name, OptionalInt> columns) {
        this.tokens = tokens;
        this.columns = columns;
    }

    /**
     * @param calculations each with an operator outside of its aggregates or inside the only one
     * @param conditions comparisons and ranges
     */
    record Clause(List<Operand> calculations, List<Condition> conditions) {}

    /**
     * What a clause states; nothing if it goes on where it cannot be read, as then more may be meant.
     *
     * @param columns which of the columns that a name may mean it does
     */
    static Clause parse(List<HintToken> clause, Function<Name, OptionalInt> columns) {
        return new HintParser(clause, columns).clause();
    }

    /** The comparison that says the same with its sides changed over. */
    static Keyword turned(Keyword comparison) {
        return Objects.requireNonNull(TURNED.get(comparison));
    }

    private Clause clause() {
        var calculations = new ArrayList<Operand>();
        var conditions = new ArrayList<Condition>();
        while (next < tokens.size()) {
            int start = next;
            var operand = sum();
            if (operand.isEmpty()) {
                next = start;
                if (isSign(ARITHMETIC)) {
                    return new Clause(List.of(), List.of());
                }
                next++;
                continue;
            }
            var left = operand.get();
            var condition = condition(left);
            condition.ifPresent(conditions::add);
            if (condition.isEmpty() && isCalculation(left) && isDefinition(start)) {
                known(left instanceof Aggregate(var ignored, var distinct, var inside) ? inside : left)
                        .ifPresent(calculations::add);
            }
        }
        return new Clause(calculations, conditions);
    }

    /** {@code income / expense} may be the two of them; {@code ratio = income / expense} is not. */
    private boolean isDefinition(int start) {
        if (tokens.get(start) instanceof Word) {
            return true;
        }
        return start > 0
                && switch (tokens.get(start - 1)) {
                    case Sign(var sign) -> sign.equals("=") || sign.equals(":");
                    case Word(var word) -> DEFINING.contains(word);
                    default -> false;
                };
    }

    private Optional<Condition> condition(Operand left) {
        return peek().equals(new Word("between"))
                ? range(left)
                : comparison(left).map(Function.identity());
    }

    private Optional<Condition> range(Operand operand) {
        int start = next++;
        var low = literal();
        boolean goesOn = low.isPresent() && peek().equals(new Word("and"));
        next += goesOn ? 1 : 0;
        var high = goesOn ? literal() : OptionalInt.empty();
        if (high.isEmpty() || !(operand instanceof ColumnUse)) {
            next = start + 1;
            return Optional.empty();
        }
        return Optional.of(new Between(operand, low.getAsInt(), high.getAsInt()));
    }

    private OptionalInt literal() {
        var value = peek() instanceof Literal literal ? literal.value() : OptionalInt.empty();
        next += value.isPresent() ? 1 : 0;
        return value;
    }

    /** {@code a = b * c} says what {@code a} is, and compares nothing. */
    private Optional<Comparison> comparison(Operand left) {
        int start = next;
        var operator = peek() instanceof Sign(var sign) ? COMPARISONS.get(sign) : null;
        if (operator == null) {
            return Optional.empty();
        }
        next++;
        var right = peek() instanceof Literal literal && !isNumber(literal) ? constant(literal) : sum();
        boolean defines = operator == Keyword.EQUAL
                && right.filter(HintParser::isCalculation).isPresent();
        var compared = defines
                ? Optional.<Comparison>empty()
                : known(left)
                        .flatMap(one -> right.flatMap(this::known).map(other -> comparison(one, operator, other)))
                        .filter(comparison -> !comparison.columns().isEmpty());
        if (compared.isEmpty()) {
            next = start + 1;
        }
        return compared;
    }

    private static Comparison comparison(Operand left, Keyword operator, Operand right) {
        if (right instanceof Constant(int value)) {
            return new Comparison(left, operator, new Value(value));
        }
        return left instanceof Constant(int value)
                ? new Comparison(right, turned(operator), new Value(value))
                : new Comparison(left, operator, new Compared(right));
    }

    private static boolean isCalculation(Operand operand) {
        var inside = operand instanceof Aggregate(var ignored, var distinct, var argument) ? argument : operand;
        return inside instanceof Arithmetic && !inside.columns().isEmpty();
    }

    /** With the value of the question in the place of a 100; empty if it has none. */
    private Optional<Operand> known(Operand operand) {
        return switch (operand) {
            case Arithmetic(var left, var operator, var right) ->
                known(left).flatMap(one -> known(right).map(other -> new Arithmetic(one, operator, other)));
            case Constant constant
            when constant.equals(HUNDRED) ->
                hundred.isPresent() ? Optional.of(new Constant(hundred.getAsInt())) : Optional.empty();
            default -> Optional.of(operand);
        };
    }

    private Optional<Operand> sum() {
        return chain(this::product, "+-");
    }

    private Optional<Operand> product() {
        return chain(this::atom, "*/");
    }

    private Optional<Operand> chain(Supplier<Optional<Operand>> part, String operators) {
        var left = part.get();
        while (left.isPresent() && isSign(operators)) {
            int start = next;
            var operator = operator(((Sign) tokens.get(next)).text());
            next++;
            var right = part.get();
            if (right.isEmpty()) {
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

    private static Operand arithmetic(Operand left, Keyword operator, Operand right) {
        boolean isTurned = operator == Keyword.PLUS || operator == Keyword.TIMES;
        if (isTurned && left instanceof Constant && !(right instanceof Constant)) {
            return arithmetic(right, operator, left);
        }
        if (left instanceof Arithmetic(var a, var inside, var b)) {
            if (inside == Keyword.RATIO && operator == Keyword.TIMES && right.equals(HUNDRED)) {
                return new Arithmetic(a, Keyword.PERCENT, b);
            }
            if (inside == Keyword.TIMES && operator == Keyword.RATIO && b.equals(HUNDRED)) {
                return new Arithmetic(a, Keyword.PERCENT, right);
            }
        }
        return new Arithmetic(left, operator, right);
    }

    private Optional<Operand> atom() {
        return switch (peek()) {
            case Name name -> {
                next++;
                var column = columns.apply(name);
                yield column.isEmpty() ? Optional.empty() : Optional.of(new ColumnUse(column.getAsInt(), false));
            }
            case Literal literal when isNumber(literal) -> constant(literal);
            case Sign(var sign)
            when sign.equals("(") -> {
                next++;
                yield closed(sum());
            }
            case Word(var word)
            when word.equals("current_timestamp") || word.equals("current_date") -> {
                next++;
                yield Optional.of(new Now());
            }
            case Word(var word) when isFollowedByParenthesis() -> function(word);
            default -> Optional.empty();
        };
    }

    private static boolean isNumber(Literal literal) {
        return !literal.text().isEmpty() && Character.isDigit(literal.text().charAt(0));
    }

    private Optional<Operand> constant(Literal literal) {
        next++;
        if (literal.text().equals("100")) {
            hundred = literal.value();
            return Optional.of(HUNDRED);
        }
        var value = literal.value();
        return value.isPresent() ? Optional.of(new Constant(value.getAsInt())) : Optional.empty();
    }

    private Optional<Operand> function(String name) {
        next += 2;
        if (FUNCTIONS_OF_TWO.containsKey(name)) {
            var left = sum();
            boolean goesOn = left.isPresent() && takes(",");
            var right = goesOn ? closed(sum()) : Optional.<Operand>empty();
            return right.map(divisor -> arithmetic(left.orElseThrow(), FUNCTIONS_OF_TWO.get(name), divisor));
        }
        if (name.equals("count") || name.equals("sum")) {
            var counted = countedIf();
            if (counted.isPresent()) {
                return counted;
            }
        }
        if (AGGREGATES.containsKey(name)) {
            return closed(sum()).map(argument -> new Aggregate(AGGREGATES.get(name), false, argument));
        }
        if (DATES.containsKey(name)) {
            return closed(sum()).map(date -> new Call(DATES.get(name), List.of(), date));
        }
        return switch (name) {
            case "strftime" -> formatted();
            case "abs" -> closed(sum()).map(number -> new Call(Keyword.ABS, List.of(), number));
            case "cast" -> cast();
            default -> Optional.empty();
        };
    }

    /** {@code COUNT(id WHERE sex = 'F')}, {@code SUM(sex = 'F')}. */
    private Optional<Operand> countedIf() {
        int start = next;
        var operand = sum();
        if (peek() instanceof Word(var word) && CONDITIONAL.contains(word)) {
            next++;
            operand = sum();
        }
        var counted =
                operand.flatMap(this::condition).flatMap(condition -> closed(Optional.of(new CountIf(condition))));
        if (counted.isEmpty()) {
            next = start;
        }
        return counted;
    }

    private Optional<Operand> formatted() {
        var format = peek() instanceof Literal(var text, var ignored) ? FORMATS.get(text) : null;
        if (format == null) {
            return Optional.empty();
        }
        next++;
        if (!takes(",")) {
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

    private Optional<Operand> closed(Optional<Operand> inside) {
        return inside.isPresent() && takes(")") ? inside : Optional.empty();
    }

    private boolean takes(String sign) {
        boolean isHere = peek().equals(new Sign(sign));
        next += isHere ? 1 : 0;
        return isHere;
    }

    private boolean isFollowedByParenthesis() {
        return next + 1 < tokens.size() && tokens.get(next + 1).equals(new Sign("("));
    }

    private boolean isSign(String signs) {
        return peek() instanceof Sign(var sign) && signs.contains(sign);
    }

    private HintToken peek() {
        return next < tokens.size() ? tokens.get(next) : new Sign(END);
    }
}
