package dev.vantage.model.plan;

import static dev.vantage.model.plan.Keyword.*;
import static dev.vantage.model.plan.KeywordGroups.*;

import dev.vantage.model.plan.PlanCore.Clause;
import dev.vantage.model.plan.PlanToken.ColumnRef;
import dev.vantage.model.plan.PlanToken.TableRef;
import dev.vantage.model.plan.PlanToken.ValueRef;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in a plan: what was written so far, as far as it decides what may follow. Immutable and small; beams share the
 * states of their common beginnings.
 */
public final class GrammarState {

    /** Subqueries and parentheses inside each other; the second edition ends by itself. */
    private static final int DEEPEST = 6;

    /** Operators and functions of one operand, by the second edition. */
    private static final int MOST_STEPS = 8;

    /** What a query is for. */
    private enum Role {
        WHOLE,
        CONDITION,
        SOURCE
    }

    private final Edition edition;
    private final @Nullable GrammarState outer;
    private final int depth;
    private final Role role;
    private final Phase phase;
    private final PlanCore core;

    private GrammarState(
            Edition edition, @Nullable GrammarState outer, int depth, Role role, Phase phase, PlanCore core) {
        this.edition = edition;
        this.outer = outer;
        this.depth = depth;
        this.role = role;
        this.phase = phase;
        this.core = core;
    }

    static GrammarState start(Edition edition) {
        return new GrammarState(edition, null, 0, Role.WHOLE, Phase.SELECT, PlanCore.first(PlanCore.ANY_NUMBER));
    }

    /** Whether the plan has had its last {@link Keyword#END}. */
    public boolean isComplete() {
        return phase == Phase.COMPLETE;
    }

    /** The tokens that may follow; none once the plan is complete. */
    public Allowed allowed() {
        return switch (phase) {
            case SELECT -> Allowed.of(atoms().or(items()).or(DISTINCT)).orColumn();
            case FIRST_ITEM -> Allowed.of(atoms().or(items())).orColumn();
            case OPERAND -> Allowed.of(atoms().or(openingParenthesis())).orColumn();
            case RIGHT_OPERAND ->
                Allowed.of(atoms().or(nested(LEFT_PARENTHESIS, SUBQUERY)))
                        .orColumn()
                        .orValue();
            case COUNTED, AGGREGATE -> Allowed.of(argument().or(DISTINCT)).orColumn();
            case ARGUMENT -> Allowed.of(argument()).orColumn();
            case DATE_FUNCTION, FUNCTION, FUNCTION_OPTION -> function();
            case VIA_LEFT, VIA_RIGHT -> Allowed.of(ALT).orColumn();
            case ALT_COLUMN, VIA_LEFT_ALT, VIA_RIGHT_ALT -> Allowed.of().orColumn();
            case AFTER_OPERAND -> afterOperand();
            case AFTER_STAR -> isFirst() ? afterOperand() : afterOperand().orTable();
            case BRANCH -> Allowed.of(atoms()).orColumn().orValue();
            case RIGHT_SIDE -> Allowed.of(atoms().or(subqueries())).orColumn().orValue();
            case FUNCTION_VALUE, LOW, VALUE_OF_PREDICATE, LIMIT_VALUE ->
                Allowed.of().orValue();
            case SET -> Allowed.of(SUBQUERY);
            case AFTER_PREDICATE -> Allowed.of(afterPredicate());
            case AFTER_DIRECTION -> Allowed.of(atoms().or(laterClauses())).orColumn();
            case AFTER_LIMIT_VALUE -> Allowed.of(FROM).orValue();
            case AFTER_LIMIT -> Allowed.of(laterClauses());
            case FROM -> from();
            case LEFT_TABLE -> Allowed.of(ALT).orTable();
            case ALT_TABLE -> Allowed.of().orTable();
            case AFTER_TABLE -> afterTable();
            case AFTER_SOURCE -> Allowed.of(END);
            case COMPLETE -> Allowed.of();
        };
    }

    /**
     * The state after one more token.
     *
     * @throws IllegalArgumentException if the token is not {@link #allowed()}
     */
    public GrammarState advance(PlanToken token) {
        if (!allowed().token(token)) {
            throw new IllegalArgumentException(token + " cannot follow here: " + this);
        }
        return switch (token) {
            case ColumnRef ignored -> afterColumn();
            case TableRef ignored ->
                phase == Phase.AFTER_STAR
                        ? to(Phase.AFTER_OPERAND, core.withColumn())
                        : to(Phase.AFTER_TABLE, core.withTable());
            case ValueRef ignored -> afterValue();
            case Keyword keyword -> afterKeyword(keyword);
        };
    }

    private boolean isFirst() {
        return edition == Edition.FIRST;
    }

    private KeywordSet nested(Keyword... keywords) {
        return KeywordSet.of(keywords).onlyIf(!isFirst() && depth < DEEPEST);
    }

    private KeywordSet subqueries() {
        return KeywordSet.of(SUBQUERY).onlyIf(isFirst() || depth < DEEPEST);
    }

    private KeywordSet functions() {
        var known = edition == Edition.SECOND ? FUNCTIONS_OF_THE_SECOND : FUNCTIONS;
        return known.onlyIf(!isFirst() && core.steps() < MOST_STEPS - 1);
    }

    private KeywordSet atoms() {
        return KeywordSet.of(ALT).or(AGGREGATES.onlyIf(core.mayAggregate())).or(functions());
    }

    /** What an item may begin with and other operands may not. */
    private KeywordSet items() {
        return KeywordSet.of(STAR).onlyIf(role != Role.CONDITION).or(nested(WHEN, SUBQUERY));
    }

    private KeywordSet argument() {
        return KeywordSet.of(ALT).or(functions()).or(nested(LEFT_PARENTHESIS, WHEN));
    }

    private Allowed function() {
        var aggregates = AGGREGATES.without(KeywordSet.of(COUNT_ALL)).onlyIf(core.mayAggregate());
        var allowed = Allowed.of(argument().without(KeywordSet.of(WHEN)).or(aggregates))
                .orColumn();
        return switch (phase) {
            case DATE_FUNCTION -> Allowed.of(allowed.keywords().or(NOW)).orColumn();
            case FUNCTION_OPTION -> allowed.orValue();
            default -> allowed;
        };
    }

    private KeywordSet openingParenthesis() {
        boolean startsPredicate = core.isCondition() && !core.isRight() && !core.isArithmetic();
        return KeywordSet.of(LEFT_PARENTHESIS).onlyIf(startsPredicate && !core.isParenthesised());
    }

    private KeywordSet operators() {
        if (isFirst()) {
            return ARITHMETIC.onlyIf(!core.isArithmetic());
        }
        return ARITHMETIC.or(QUOTIENTS).onlyIf(core.steps() < MOST_STEPS);
    }

    private Allowed afterOperand() {
        var operators = operators();
        return switch (core.clause()) {
            case SELECT -> afterItem(operators);
            case WHERE, HAVING, WHEN -> Allowed.of(operators.or(core.isRight() ? afterPredicate() : predicates()));
            case GROUP ->
                Allowed.of(KeywordSet.of(ALT).or(functions()).or(laterClauses()))
                        .orColumn();
            case ORDER -> Allowed.of(operators.or(KeywordSet.of(ASC, DESC)));
            case LIMIT -> throw new IllegalStateException("LIMIT has no operand");
            case BRACKET ->
                Allowed.of(operators.or(KeywordSet.of(RIGHT_PARENTHESIS).onlyIf(core.isArithmetic())));
            case THEN -> Allowed.of(operators.or(KeywordSet.of(ELSE, RIGHT_PARENTHESIS)));
            case ELSE -> Allowed.of(operators.or(RIGHT_PARENTHESIS));
        };
    }

    private KeywordSet predicates() {
        return isFirst() || depth < DEEPEST ? PREDICATES : PREDICATES.without(MEMBERSHIP);
    }

    private Allowed afterItem(KeywordSet operators) {
        var keywords = operators.or(laterClauses().onlyIf(core.mayEndItems()));
        return core.mayAddItem() ? Allowed.of(keywords.or(atoms()).or(items())).orColumn() : Allowed.of(keywords);
    }

    private KeywordSet afterPredicate() {
        var next = core.isParenthesised() ? KeywordSet.of(RIGHT_PARENTHESIS) : laterClauses();
        return KeywordSet.of(AND, OR).or(next);
    }

    private KeywordSet laterClauses() {
        return switch (core.clause()) {
            case SELECT -> KeywordSet.of(WHERE, GROUP, ORDER, LIMIT, LIMIT_ONE, FROM);
            case WHERE -> KeywordSet.of(GROUP, ORDER, LIMIT, LIMIT_ONE, FROM);
            case GROUP -> KeywordSet.of(HAVING, ORDER, LIMIT, LIMIT_ONE, FROM);
            case HAVING -> KeywordSet.of(ORDER, LIMIT, LIMIT_ONE, FROM);
            case ORDER -> KeywordSet.of(LIMIT, LIMIT_ONE, FROM);
            case LIMIT -> KeywordSet.of(FROM);
            case WHEN ->
                KeywordSet.of(core.isCounting() ? RIGHT_PARENTHESIS : THEN).or(THEN);
            case BRACKET, THEN, ELSE -> KeywordSet.NONE;
        };
    }

    private Allowed from() {
        var source = isFirst() ? KeywordSet.of(SUBQUERY).onlyIf(role == Role.WHOLE) : nested(SUBQUERY);
        if (!core.hasSource()) {
            return Allowed.of(source).orTable();
        }
        return Allowed.of(afterTables().or(source.onlyIf(!isFirst()))).orTable();
    }

    private Allowed afterTable() {
        return Allowed.of(afterTables().or(KeywordSet.of(VIA).onlyIf(core.mayJoin())))
                .orTable();
    }

    private KeywordSet afterTables() {
        return KeywordSet.of(ALT, END)
                .or(setOperations())
                .or(KeywordSet.of(LEFT).onlyIf(!isFirst() && core.isJoinable()));
    }

    private KeywordSet setOperations() {
        var operations = isFirst() ? SET_OPERATIONS : SET_OPERATIONS.or(UNION_ALL);
        return operations.onlyIf(!core.isOrdered());
    }

    private GrammarState afterColumn() {
        return switch (phase) {
            case VIA_LEFT, VIA_LEFT_ALT -> to(Phase.VIA_RIGHT);
            case VIA_RIGHT, VIA_RIGHT_ALT -> to(Phase.AFTER_TABLE);
            default -> to(Phase.AFTER_OPERAND, operand().withColumn().afterAtom());
        };
    }

    private GrammarState afterValue() {
        return switch (phase) {
            case RIGHT_OPERAND, BRANCH -> to(Phase.AFTER_OPERAND);
            case FUNCTION_VALUE -> to(Phase.FUNCTION_OPTION);
            case FUNCTION_OPTION -> to(Phase.FUNCTION);
            case LOW -> to(Phase.VALUE_OF_PREDICATE);
            case LIMIT_VALUE -> to(isFirst() ? Phase.AFTER_LIMIT : Phase.AFTER_LIMIT_VALUE);
            case AFTER_LIMIT_VALUE -> to(Phase.AFTER_LIMIT);
            default -> to(Phase.AFTER_PREDICATE);
        };
    }

    private GrammarState afterKeyword(Keyword keyword) {
        return switch (keyword) {
            case DISTINCT -> to(phase == Phase.SELECT ? Phase.FIRST_ITEM : Phase.ARGUMENT);
            case STAR -> to(Phase.AFTER_STAR, operand().withoutOperators());
            case COUNT_ALL -> to(Phase.AFTER_OPERAND, operand().withRows());
            case COUNT -> to(Phase.COUNTED, operand().withAggregate());
            case MAX, MIN, SUM, AVG -> to(Phase.AGGREGATE, operand().withAggregate());
            case ALT -> afterAlt();
            case PLUS, MINUS, TIMES, DIVIDE, RATIO, PERCENT ->
                to(isFirst() ? Phase.OPERAND : Phase.RIGHT_OPERAND, core.withArithmetic());
            case YEAR, MONTH, DAY, JULIAN_DAY, DATE, YEAR_MONTH, WEEK, QUARTER, WEEKDAY, HOUR ->
                to(Phase.DATE_FUNCTION, operand().withStep());
            case NOW -> to(Phase.AFTER_OPERAND, core.afterAtom());
            case AS_REAL, AS_INTEGER, WITHOUT_COMMAS, ABS, LENGTH, LOWER, UPPER ->
                to(Phase.FUNCTION, operand().withStep());
            case SUBSTRING -> to(Phase.FUNCTION_VALUE, operand().withStep());
            case ROUND -> to(Phase.FUNCTION_OPTION, operand().withStep());
            case WHEN -> nested(PlanCore.when(core.mayAggregate(), phase == Phase.COUNTED), Phase.OPERAND);
            case THEN -> to(Phase.BRANCH, core.in(Clause.THEN));
            case ELSE -> to(Phase.BRANCH, core.in(Clause.ELSE));
            case WHERE -> to(Phase.OPERAND, core.in(Clause.WHERE));
            case GROUP -> to(Phase.OPERAND, core.in(Clause.GROUP));
            case HAVING -> to(Phase.OPERAND, core.in(Clause.HAVING));
            case ORDER -> to(Phase.OPERAND, core.in(Clause.ORDER));
            case ASC, DESC -> to(Phase.AFTER_DIRECTION);
            case LIMIT_ONE -> to(Phase.AFTER_LIMIT, core.in(Clause.LIMIT));
            case LIMIT -> to(Phase.LIMIT_VALUE, core.in(Clause.LIMIT));
            case FROM -> to(Phase.FROM);
            case LEFT -> to(Phase.LEFT_TABLE);
            case VIA -> to(Phase.VIA_LEFT);
            case SUBQUERY -> subquery();
            case END -> end();
            case INTERSECT, UNION, EXCEPT, UNION_ALL -> to(Phase.SELECT, PlanCore.first(core.items()));
            case AND, OR -> to(Phase.OPERAND, core.atNextPredicate());
            case LEFT_PARENTHESIS -> openedParenthesis();
            case RIGHT_PARENTHESIS -> closedParenthesis();
            case EQUAL, NOT_EQUAL, LESS, GREATER, LESS_OR_EQUAL, GREATER_OR_EQUAL -> to(Phase.RIGHT_SIDE);
            case BETWEEN -> to(Phase.LOW);
            case CONTAINS, STARTS_WITH, ENDS_WITH, LIKE, NOT_CONTAINS, NOT_LIKE -> to(Phase.VALUE_OF_PREDICATE);
            case IN, NOT_IN -> to(Phase.SET);
            case IS_NULL, IS_NOT_NULL -> to(Phase.AFTER_PREDICATE);
            case PAD, BEGIN -> throw new IllegalStateException(keyword + " is no part of a plan");
        };
    }

    private GrammarState afterAlt() {
        return switch (phase) {
            case FROM, AFTER_TABLE, LEFT_TABLE -> to(Phase.ALT_TABLE);
            case VIA_LEFT -> to(Phase.VIA_LEFT_ALT);
            case VIA_RIGHT -> to(Phase.VIA_RIGHT_ALT);
            default -> to(Phase.ALT_COLUMN, operand());
        };
    }

    /** The core as it is once a token begins an operand here. */
    private PlanCore operand() {
        return switch (phase) {
            case SELECT, FIRST_ITEM -> core.withItem();
            case AFTER_OPERAND, AFTER_STAR ->
                core.clause() == Clause.SELECT ? core.withItem() : core.withoutArithmetic();
            case RIGHT_SIDE -> core.atRightSide();
            case AFTER_DIRECTION -> core.withoutArithmetic();
            default -> core;
        };
    }

    private GrammarState openedParenthesis() {
        return phase == Phase.OPERAND
                ? to(Phase.OPERAND, core.withParenthesis(true))
                : nested(PlanCore.bracket(core.mayAggregate()), Phase.BRANCH);
    }

    private GrammarState closedParenthesis() {
        if (core.isParenthesised()) {
            return to(Phase.AFTER_PREDICATE, core.withParenthesis(false));
        }
        var around = Objects.requireNonNull(outer);
        return around.to(around.phase, around.core.withSources(core));
    }

    /** In an expression that ends with a parenthesis; then the operand around it goes on. */
    private GrammarState nested(PlanCore inside, Phase first) {
        return new GrammarState(
                edition, to(Phase.AFTER_OPERAND, operand().afterAtom()), depth + 1, role, first, inside);
    }

    private GrammarState subquery() {
        return switch (phase) {
            case FROM -> inside(to(Phase.AFTER_SOURCE), Role.SOURCE, PlanCore.first(PlanCore.ANY_NUMBER));
            case SELECT, FIRST_ITEM, AFTER_OPERAND, AFTER_STAR, RIGHT_OPERAND ->
                inside(to(Phase.AFTER_OPERAND, operand().withScalar()), Role.CONDITION, PlanCore.first(1));
            case RIGHT_SIDE -> {
                var after = isFirst() ? to(Phase.AFTER_PREDICATE) : to(Phase.AFTER_OPERAND, operand());
                yield inside(after, Role.CONDITION, PlanCore.first(1));
            }
            default -> inside(to(Phase.AFTER_PREDICATE), Role.CONDITION, PlanCore.first(1));
        };
    }

    private GrammarState inside(GrammarState after, Role use, PlanCore first) {
        return new GrammarState(edition, after, depth + 1, use, Phase.SELECT, first);
    }

    private GrammarState end() {
        return role == Role.WHOLE ? to(Phase.COMPLETE) : Objects.requireNonNull(outer);
    }

    private GrammarState to(Phase next) {
        return to(next, core);
    }

    private GrammarState to(Phase next, PlanCore nextCore) {
        return new GrammarState(edition, outer, depth, role, next, nextCore);
    }

    @Override
    public String toString() {
        return phase + " in " + core.clause();
    }
}
