package dev.vantage.model.plan;

import static dev.vantage.model.plan.Allowed.bit;
import static dev.vantage.model.plan.Allowed.bits;
import static dev.vantage.model.plan.Keyword.*;

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

    private static final long ARITHMETIC = bits(PLUS, MINUS, TIMES, DIVIDE);
    private static final long AGGREGATES = bits(COUNT_ALL, COUNT, MAX, MIN, SUM, AVG);
    private static final long COMPARISONS = bits(EQUAL, NOT_EQUAL, LESS, GREATER, LESS_OR_EQUAL, GREATER_OR_EQUAL);
    private static final long PATTERNS = bits(CONTAINS, STARTS_WITH, ENDS_WITH, LIKE, NOT_CONTAINS, NOT_LIKE);
    private static final long PREDICATES = COMPARISONS | PATTERNS | bits(BETWEEN, IN, NOT_IN, IS_NULL, IS_NOT_NULL);
    private static final long SET_OPERATIONS = bits(INTERSECT, UNION, EXCEPT);

    static final GrammarState START =
            new GrammarState(null, Role.WHOLE, Phase.SELECT, PlanCore.first(PlanCore.ANY_NUMBER));

    /** What a query is for. */
    private enum Role {
        WHOLE,
        CONDITION,
        SOURCE
    }

    private enum Phase {
        SELECT,
        FIRST_ITEM,
        OPERAND,
        AGGREGATE,
        COLUMN,
        ALT_COLUMN,
        AFTER_OPERAND,
        RIGHT_SIDE,
        LOW,
        VALUE_OF_PREDICATE,
        SET,
        AFTER_PREDICATE,
        AFTER_DIRECTION,
        LIMIT_VALUE,
        AFTER_LIMIT,
        FROM,
        ALT_TABLE,
        AFTER_TABLE,
        VIA_LEFT,
        VIA_LEFT_ALT,
        VIA_RIGHT,
        VIA_RIGHT_ALT,
        AFTER_SOURCE,
        COMPLETE
    }

    private final @Nullable GrammarState outer;
    private final Role role;
    private final Phase phase;
    private final PlanCore core;

    private GrammarState(@Nullable GrammarState outer, Role role, Phase phase, PlanCore core) {
        this.outer = outer;
        this.role = role;
        this.phase = phase;
        this.core = core;
    }

    /** Whether the plan has had its last {@link Keyword#END}. */
    public boolean isComplete() {
        return phase == Phase.COMPLETE;
    }

    /** The tokens that may follow; none once the plan is complete. */
    public Allowed allowed() {
        return switch (phase) {
            case SELECT -> Allowed.keywords(atoms() | bit(DISTINCT) | star()).orColumn();
            case FIRST_ITEM -> Allowed.keywords(atoms() | star()).orColumn();
            case OPERAND -> Allowed.keywords(atoms() | openingParenthesis()).orColumn();
            case AGGREGATE -> Allowed.keywords(bits(DISTINCT, ALT)).orColumn();
            case COLUMN, VIA_LEFT, VIA_RIGHT -> Allowed.keywords(bit(ALT)).orColumn();
            case ALT_COLUMN, VIA_LEFT_ALT, VIA_RIGHT_ALT -> Allowed.keywords(0).orColumn();
            case AFTER_OPERAND -> afterOperand();
            case RIGHT_SIDE ->
                Allowed.keywords(atoms() | bit(SUBQUERY)).orColumn().orValue();
            case LOW, VALUE_OF_PREDICATE, LIMIT_VALUE -> Allowed.keywords(0).orValue();
            case SET -> Allowed.keywords(bit(SUBQUERY));
            case AFTER_PREDICATE -> Allowed.keywords(afterPredicate());
            case AFTER_DIRECTION -> Allowed.keywords(atoms() | laterClauses()).orColumn();
            case AFTER_LIMIT -> Allowed.keywords(laterClauses());
            case FROM -> from();
            case ALT_TABLE -> Allowed.keywords(0).orTable();
            case AFTER_TABLE -> afterTable();
            case AFTER_SOURCE -> Allowed.keywords(bit(END));
            case COMPLETE -> Allowed.keywords(0);
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
            case TableRef ignored -> to(Phase.AFTER_TABLE, core.withTable());
            case ValueRef ignored -> afterValue();
            case Keyword keyword -> afterKeyword(keyword);
        };
    }

    private long atoms() {
        return core.clause() == Clause.WHERE || core.clause() == Clause.GROUP ? bit(ALT) : AGGREGATES | bit(ALT);
    }

    private long star() {
        return role == Role.CONDITION ? 0 : bit(STAR);
    }

    private long openingParenthesis() {
        boolean startsPredicate = core.isCondition() && !core.isRight() && !core.isArithmetic();
        return startsPredicate && !core.isParenthesised() ? bit(LEFT_PARENTHESIS) : 0;
    }

    private Allowed afterOperand() {
        long arithmetic = core.isArithmetic() ? 0 : ARITHMETIC;
        return switch (core.clause()) {
            case SELECT -> afterItem(arithmetic);
            case WHERE, HAVING -> Allowed.keywords(arithmetic | (core.isRight() ? afterPredicate() : PREDICATES));
            case GROUP -> Allowed.keywords(bit(ALT) | laterClauses()).orColumn();
            case ORDER -> Allowed.keywords(arithmetic | bits(ASC, DESC));
            case LIMIT -> throw new IllegalStateException("LIMIT has no operand");
        };
    }

    private Allowed afterItem(long arithmetic) {
        var keywords = arithmetic | (core.mayEndItems() ? laterClauses() : 0);
        return core.mayAddItem()
                ? Allowed.keywords(keywords | atoms() | star()).orColumn()
                : Allowed.keywords(keywords);
    }

    private long afterPredicate() {
        return bits(AND, OR) | (core.isParenthesised() ? bit(RIGHT_PARENTHESIS) : laterClauses());
    }

    private long laterClauses() {
        return switch (core.clause()) {
            case SELECT -> bits(WHERE, GROUP, ORDER, LIMIT, LIMIT_ONE, FROM);
            case WHERE -> bits(GROUP, ORDER, LIMIT, LIMIT_ONE, FROM);
            case GROUP -> bits(HAVING, ORDER, LIMIT, LIMIT_ONE, FROM);
            case HAVING -> bits(ORDER, LIMIT, LIMIT_ONE, FROM);
            case ORDER -> bits(LIMIT, LIMIT_ONE, FROM);
            case LIMIT -> bit(FROM);
        };
    }

    private Allowed from() {
        if (!core.hasTable()) {
            return Allowed.keywords(role == Role.WHOLE ? bit(SUBQUERY) : 0).orTable();
        }
        return Allowed.keywords(bit(ALT) | endOfCore()).orTable();
    }

    private Allowed afterTable() {
        return Allowed.keywords(bit(ALT) | endOfCore() | (core.mayJoin() ? bit(VIA) : 0))
                .orTable();
    }

    private long endOfCore() {
        return bit(END) | (core.isOrdered() ? 0 : SET_OPERATIONS);
    }

    private GrammarState afterColumn() {
        return switch (phase) {
            case VIA_LEFT, VIA_LEFT_ALT -> to(Phase.VIA_RIGHT);
            case VIA_RIGHT, VIA_RIGHT_ALT -> to(Phase.AFTER_TABLE);
            default -> to(Phase.AFTER_OPERAND, operand().withColumn());
        };
    }

    private GrammarState afterValue() {
        return switch (phase) {
            case LOW -> to(Phase.VALUE_OF_PREDICATE);
            case LIMIT_VALUE -> to(Phase.AFTER_LIMIT);
            default -> to(Phase.AFTER_PREDICATE);
        };
    }

    private GrammarState afterKeyword(Keyword keyword) {
        return switch (keyword) {
            case DISTINCT -> to(phase == Phase.AGGREGATE ? Phase.COLUMN : Phase.FIRST_ITEM);
            case STAR -> to(Phase.AFTER_OPERAND, operand().withArithmetic());
            case COUNT_ALL -> to(Phase.AFTER_OPERAND, operand());
            case COUNT, MAX, MIN, SUM, AVG -> to(Phase.AGGREGATE, operand());
            case ALT -> afterAlt();
            case PLUS, MINUS, TIMES, DIVIDE -> to(Phase.OPERAND, core.withArithmetic());
            case WHERE -> to(Phase.OPERAND, core.in(Clause.WHERE));
            case GROUP -> to(Phase.OPERAND, core.in(Clause.GROUP));
            case HAVING -> to(Phase.OPERAND, core.in(Clause.HAVING));
            case ORDER -> to(Phase.OPERAND, core.in(Clause.ORDER));
            case ASC, DESC -> to(Phase.AFTER_DIRECTION);
            case LIMIT_ONE -> to(Phase.AFTER_LIMIT, core.in(Clause.LIMIT));
            case LIMIT -> to(Phase.LIMIT_VALUE, core.in(Clause.LIMIT));
            case FROM -> to(Phase.FROM);
            case VIA -> to(Phase.VIA_LEFT);
            case SUBQUERY -> subquery();
            case END -> end();
            case INTERSECT, UNION, EXCEPT -> to(Phase.SELECT, PlanCore.first(core.items()));
            case AND, OR -> to(Phase.OPERAND, core.atNextPredicate());
            case LEFT_PARENTHESIS -> to(Phase.OPERAND, core.withParenthesis(true));
            case RIGHT_PARENTHESIS -> to(Phase.AFTER_PREDICATE, core.withParenthesis(false));
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
            case FROM, AFTER_TABLE -> to(Phase.ALT_TABLE);
            case VIA_LEFT -> to(Phase.VIA_LEFT_ALT);
            case VIA_RIGHT -> to(Phase.VIA_RIGHT_ALT);
            default -> to(Phase.ALT_COLUMN, operand());
        };
    }

    /** The core as it is once a token begins an operand here. */
    private PlanCore operand() {
        return switch (phase) {
            case SELECT, FIRST_ITEM -> core.withItem();
            case AFTER_OPERAND -> core.clause() == Clause.SELECT ? core.withItem() : core;
            case RIGHT_SIDE -> core.atRightSide();
            case AFTER_DIRECTION -> core.withoutArithmetic();
            default -> core;
        };
    }

    private GrammarState subquery() {
        if (phase == Phase.FROM) {
            return new GrammarState(
                    to(Phase.AFTER_SOURCE), Role.SOURCE, Phase.SELECT, PlanCore.first(PlanCore.ANY_NUMBER));
        }
        return new GrammarState(to(Phase.AFTER_PREDICATE), Role.CONDITION, Phase.SELECT, PlanCore.first(1));
    }

    private GrammarState end() {
        return role == Role.WHOLE ? to(Phase.COMPLETE) : Objects.requireNonNull(outer);
    }

    private GrammarState to(Phase next) {
        return to(next, core);
    }

    private GrammarState to(Phase next, PlanCore nextCore) {
        return new GrammarState(outer, role, next, nextCore);
    }

    @Override
    public String toString() {
        return phase + " in " + core.clause();
    }
}
