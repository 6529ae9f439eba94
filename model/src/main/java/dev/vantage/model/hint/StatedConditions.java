package dev.vantage.model.hint;

import dev.vantage.model.hint.StatedCondition.Pair;
import dev.vantage.model.link.LinkedQuestion;
import dev.vantage.model.link.Negation;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.PlanToken;
import dev.vantage.model.plan.PlanToken.ColumnRef;
import dev.vantage.model.plan.PlanToken.TableRef;
import dev.vantage.model.plan.PlanToken.ValueRef;
import dev.vantage.model.schema.Schema;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The conditions that a hint states as SQL would: {@code normal refers to CPK < 250}. Where a plan compares something else
 * with such a value, or such a column with something else, or has one of two bounds, it is made to say what the hint says.
 */
final class StatedConditions {

    private static final Set<Keyword> COMPARISONS = EnumSet.of(
            Keyword.EQUAL,
            Keyword.NOT_EQUAL,
            Keyword.LESS,
            Keyword.GREATER,
            Keyword.LESS_OR_EQUAL,
            Keyword.GREATER_OR_EQUAL);

    /** What stands before a condition on a column as it is. */
    private static final Set<Keyword> BEFORE =
            EnumSet.of(Keyword.WHERE, Keyword.WHEN, Keyword.AND, Keyword.OR, Keyword.LEFT_PARENTHESIS);

    private static final Set<Keyword> ARITHMETIC =
            EnumSet.of(Keyword.PLUS, Keyword.MINUS, Keyword.TIMES, Keyword.DIVIDE, Keyword.RATIO, Keyword.PERCENT);

    private static final Map<Keyword, Keyword> OPPOSITES = Map.of(
            Keyword.EQUAL, Keyword.NOT_EQUAL,
            Keyword.NOT_EQUAL, Keyword.EQUAL,
            Keyword.LESS, Keyword.GREATER_OR_EQUAL,
            Keyword.GREATER_OR_EQUAL, Keyword.LESS,
            Keyword.GREATER, Keyword.LESS_OR_EQUAL,
            Keyword.LESS_OR_EQUAL, Keyword.GREATER);

    private final Schema schema;
    private final LinkedQuestion question;
    private final List<StatedCondition> conditions;
    private final List<Pair> pairs;
    private final boolean denies;

    private StatedConditions(
            Schema schema, LinkedQuestion question, List<StatedCondition> conditions, List<Pair> pairs) {
        this.schema = schema;
        this.question = question;
        this.conditions = conditions;
        this.pairs = pairs;
        this.denies = Negation.isIn(question);
    }

    /**
     * @param text of the question with its hint
     * @param schema whose columns the plans point at
     * @param question with the values that they point at
     */
    static StatedConditions in(String text, Schema schema, LinkedQuestion question) {
        return new StatedConditions(
                schema,
                question,
                StatedCondition.in(text, schema, question),
                StatedCondition.pairsIn(text, schema, question));
    }

    /** @param tokens of a plan that points at the same columns and values */
    List<PlanToken> in(List<PlanToken> tokens) {
        if (conditions.isEmpty()) {
            return tokens;
        }
        var said = new ArrayList<>(tokens);
        eachCondition(said, this::compareRightly);
        eachCondition(said, this::compareWhatIsStated);
        pairs.forEach(pair -> complete(said, pair));
        return said;
    }

    /** Mends the condition on a column that begins at a place. */
    @FunctionalInterface
    private interface Mending {
        void mend(List<PlanToken> plan, int at, int column);
    }

    private static void eachCondition(List<PlanToken> plan, Mending mending) {
        for (int i = 1; i + 1 < plan.size(); i++) {
            if (plan.get(i) instanceof ColumnRef(int column) && BEFORE.contains(plan.get(i - 1))) {
                mending.mend(plan, i, column);
            }
        }
    }

    /** By the operator that is stated for this column and this value. */
    private void compareRightly(List<PlanToken> plan, int at, int column) {
        if (!isComparedWithAValue(plan, at) && plan.get(at + 1) != Keyword.CONTAINS) {
            return;
        }
        var stated = ofValueAt(plan, at + 2).stream()
                .filter(condition -> condition.same().contains(column))
                .toList();
        if (stated.size() == 1) {
            var operator = stated.getFirst().operator();
            if (!mayBeDenied(operator, plan.get(at + 1))) {
                plan.set(at + 1, operator);
            }
        }
    }

    /** {@code not normal} is the opposite of what the hint explains. */
    private boolean mayBeDenied(Keyword stated, PlanToken written) {
        return written == Keyword.NOT_EQUAL || denies && OPPOSITES.get(stated) == written;
    }

    /** The column that is stated for a value, or the value that is stated for a column, if the plan does not compare it. */
    private void compareWhatIsStated(List<PlanToken> plan, int at, int column) {
        var operator = plan.get(at + 1);
        if (operator == Keyword.IS_NOT_NULL || operator == Keyword.IS_NULL && !denies) {
            onlyMissing(plan, condition -> condition.same().contains(column)).ifPresent(condition -> {
                plan.set(at + 1, condition.operator());
                plan.add(at + 2, new ValueRef(condition.value()));
            });
        } else if (isComparedWithAValue(plan, at)) {
            var ofValue = ofValueAt(plan, at + 2);
            if (ofValue.size() == 1 && !isCompared(plan, ofValue.getFirst())) {
                columnOf(ofValue.getFirst(), plan).ifPresent(other -> {
                    plan.set(at, new ColumnRef(other));
                    plan.set(at + 1, ofValue.getFirst().operator());
                });
            } else if (ofValue.isEmpty() && isUnsaid(plan.get(at + 2)) || isExplained(plan, at, column, ofValue)) {
                onlyMissing(plan, condition -> condition.same().contains(column))
                        .ifPresent(condition -> {
                            plan.set(at + 1, condition.operator());
                            plan.set(at + 2, new ValueRef(condition.value()));
                        });
            }
        }
    }

    /** {@code after 2014/9/1 refers to LastAccess > '2014-09-01'}: the only thing that is said of a column is what is compared. */
    private boolean isExplained(List<PlanToken> plan, int at, int column, List<StatedCondition> ofValue) {
        boolean isElsewhere =
                ofValue.stream().allMatch(condition -> !condition.same().contains(column) && isIn(plan, condition));
        var stated = conditions.stream()
                .filter(condition -> condition.same().contains(column))
                .toList();
        long compared = plan.stream().filter(new ColumnRef(column)::equals).count();
        boolean isOtherNumber = ofValue.isEmpty()
                && plan.get(at + 2) instanceof ValueRef(int value)
                && question.values().get(value).number().isPresent();
        return !denies
                && isElsewhere
                && !isOtherNumber
                && stated.size() == 1
                && compared == 1
                && plan.stream()
                        .noneMatch(token -> isSame(token, stated.getFirst().value()));
    }

    private static boolean isComparedWithAValue(List<PlanToken> plan, int at) {
        return COMPARISONS.contains(plan.get(at + 1))
                && plan.get(at + 2) instanceof ValueRef
                && !ARITHMETIC.contains(plan.get(at + 3));
    }

    private List<StatedCondition> ofValueAt(List<PlanToken> plan, int place) {
        return conditions.stream()
                .filter(condition -> isSame(plan.get(place), condition.value()))
                .toList();
    }

    /** Whether a plan compares a condition's column with anything. */
    private static boolean isCompared(List<PlanToken> plan, StatedCondition condition) {
        return IntStream.range(1, plan.size())
                .anyMatch(i -> plan.get(i) instanceof ColumnRef(int column)
                        && condition.same().contains(column)
                        && BEFORE.contains(plan.get(i - 1)));
    }

    private boolean isUnsaid(PlanToken token) {
        return token instanceof ValueRef(int value)
                && question.values().get(value).firstWord() < 0;
    }

    /** Where one of two bounds is missing. */
    private void complete(List<PlanToken> plan, Pair pair) {
        boolean hasFirst = isIn(plan, pair.first());
        if (hasFirst == isIn(plan, pair.second())) {
            return;
        }
        var there = hasFirst ? pair.first() : pair.second();
        var missing = hasFirst ? pair.second() : pair.first();
        int at = placeOf(plan, there);
        if (!BEFORE.contains(plan.get(at - 1)) || ARITHMETIC.contains(plan.get(at + 3))) {
            return;
        }
        boolean standsAlone = plan.get(at - 1) == Keyword.WHERE && plan.get(at + 3) == Keyword.FROM;
        boolean isInParentheses = pair.connector() == Keyword.OR && !standsAlone;
        if (isInParentheses && plan.contains(Keyword.LEFT_PARENTHESIS)) {
            return;
        }
        var more = new ArrayList<PlanToken>(
                List.of(pair.connector(), plan.get(at), missing.operator(), new ValueRef(missing.value())));
        if (isInParentheses) {
            more.add(Keyword.RIGHT_PARENTHESIS);
        }
        plan.addAll(at + 3, more);
        if (isInParentheses) {
            plan.add(at, Keyword.LEFT_PARENTHESIS);
        }
    }

    /** The only condition of a kind that the plan does not have yet. */
    private Optional<StatedCondition> onlyMissing(List<PlanToken> plan, Predicate<StatedCondition> kind) {
        var missing = conditions.stream()
                .filter(kind)
                .filter(condition -> !isIn(plan, condition))
                .toList();
        return missing.size() == 1 ? Optional.of(missing.getFirst()) : Optional.empty();
    }

    private boolean isIn(List<PlanToken> plan, StatedCondition condition) {
        return placeOf(plan, condition) >= 0;
    }

    /** Where a plan has a condition; -1 if it does not. */
    private int placeOf(List<PlanToken> plan, StatedCondition condition) {
        return IntStream.range(0, plan.size() - 2)
                .filter(i -> plan.get(i) instanceof ColumnRef(int column)
                        && condition.same().contains(column)
                        && plan.get(i + 1) == condition.operator()
                        && isSame(plan.get(i + 2), condition.value()))
                .findFirst()
                .orElse(-1);
    }

    private boolean isSame(PlanToken token, int value) {
        var values = question.values();
        return token instanceof ValueRef(int other)
                && (other == value || values.get(other).says(values.get(value).text()));
    }

    /** Of several columns of one name the only one whose table the plan names. */
    private Optional<Integer> columnOf(StatedCondition condition, List<PlanToken> plan) {
        if (condition.columns().size() == 1) {
            return Optional.of(condition.columns().getFirst());
        }
        var tables = schema.tableOfColumn();
        var named = new BitSet();
        for (var token : plan) {
            if (token instanceof ColumnRef(int column)) {
                named.set(tables[column]);
            } else if (token instanceof TableRef(int table)) {
                named.set(table);
            }
        }
        var ofPlan = condition.columns().stream()
                .filter(column -> named.get(tables[column]))
                .toList();
        return ofPlan.size() == 1 ? Optional.of(ofPlan.getFirst()) : Optional.empty();
    }
}
