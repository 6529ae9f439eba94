package dev.vantage.model.plan;

import java.util.List;

/**
 * The grammar of plans. A plan is a query and {@link Keyword#END}; {@code c} is a column, {@code t} a table, {@code v} a
 * value.
 *
 * <pre>
 * plan    := query END
 * query   := core { (INTERSECT|UNION|EXCEPT|UNION_ALL) core }
 * core    := [DISTINCT] item+ [WHERE cond] [GROUP (col | function arg)+ [HAVING cond]]
 *            [ORDER (operand (ASC|DESC))+] [LIMIT_ONE | LIMIT v [v]] FROM from
 * item    := STAR [t] | WHEN cond THEN branch [ELSE branch] RIGHT_PARENTHESIS | SUBQUERY query END | operand
 * operand := atom { (PLUS|MINUS|TIMES|DIVIDE|RATIO|PERCENT) right }
 * right   := atom | v | SUBQUERY query END | LEFT_PARENTHESIS operand RIGHT_PARENTHESIS
 * atom    := COUNT_ALL | col | COUNT WHEN cond RIGHT_PARENTHESIS | (COUNT|MAX|MIN|SUM|AVG) [DISTINCT] arg | function arg
 * date    := YEAR | MONTH | DAY | JULIAN_DAY | DATE | YEAR_MONTH | WEEK | QUARTER | WEEKDAY | HOUR
 * arg     := col | NOW behind a date | function arg | LEFT_PARENTHESIS operand RIGHT_PARENTHESIS
 *          | WHEN cond THEN branch [ELSE branch] RIGHT_PARENTHESIS
 * branch  := operand | v
 * function:= date | AS_REAL | AS_INTEGER | WITHOUT_COMMAS | ABS | LENGTH | LOWER | UPPER
 *          | SUBSTRING v [v] | ROUND [v]
 * col     := [ALT] c
 * cond    := pred { (AND|OR) pred }
 * pred    := LEFT_PARENTHESIS cond RIGHT_PARENTHESIS
 *          | operand (EQUAL|NOT_EQUAL|LESS|GREATER|LESS_OR_EQUAL|GREATER_OR_EQUAL) (v | operand | SUBQUERY query END { op right })
 *          | operand BETWEEN v v
 *          | operand (CONTAINS|STARTS_WITH|ENDS_WITH|LIKE|NOT_CONTAINS|NOT_LIKE) v
 *          | operand (IN|NOT_IN) SUBQUERY query END
 *          | operand (IS_NULL|IS_NOT_NULL)
 * from    := { [LEFT] [ALT] t { VIA col col } } | SUBQUERY query END
 * </pre>
 *
 * <p>{@code ALT} points to the second occurrence of a table. FROM lists only what the columns of the core do not imply:
 * see {@link Plan}. Where several keys join two tables and none of them is the usual one, VIA says which. The columns of a
 * core whose FROM is a subquery are items of it. AND binds closer than OR, and parentheses of conditions do not nest.
 * Arithmetic operators are of equal rank, from left to right. ORDER and LIMIT of the last core of a set operation hold for
 * the whole of it, and no earlier core has them. A number that is added to or taken from a DATE counts days, of a WEEK
 * weeks, and of a YEAR_MONTH months.
 *
 * <p>The automaton knows three more things: WHERE and GROUP have no aggregates, a subquery of a condition selects one
 * item that is not STAR, and the cores of a set operation select as many items as the first. It does not know the
 * schema. What an earlier {@link Edition} lacks is left out where a plan must be of that edition.
 */
public final class Grammar {

    private Grammar() {}

    /** Whether these tokens are one complete plan, by the newest edition. */
    public static boolean allows(List<PlanToken> tokens) {
        var state = start();
        for (var token : tokens) {
            if (!state.allowed().token(token)) {
                return false;
            }
            state = state.advance(token);
        }
        return state.isComplete();
    }

    /** The state before the first token, by the newest edition. */
    public static GrammarState start() {
        return start(Edition.newest());
    }

    /** The state before the first token. */
    public static GrammarState start(Edition edition) {
        return GrammarState.start(edition);
    }
}
