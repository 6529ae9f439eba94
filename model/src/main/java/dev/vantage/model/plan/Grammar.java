package dev.vantage.model.plan;

/**
 * The grammar of plans. A plan is a query and {@link Keyword#END}; {@code c} is a column, {@code t} a table, {@code v} a
 * value.
 *
 * <pre>
 * plan    := query END
 * query   := core { (INTERSECT|UNION|EXCEPT) core }
 * core    := [DISTINCT] item+ [WHERE cond] [GROUP col+ [HAVING cond]]
 *            [ORDER (operand (ASC|DESC))+] [LIMIT_ONE | LIMIT v] FROM from
 * item    := STAR | operand
 * operand := atom [(PLUS|MINUS|TIMES|DIVIDE) atom]
 * atom    := COUNT_ALL | col | (COUNT|MAX|MIN|SUM|AVG) [DISTINCT] col
 * col     := [ALT] c
 * cond    := pred { (AND|OR) pred }
 * pred    := LEFT_PARENTHESIS cond RIGHT_PARENTHESIS
 *          | operand (EQUAL|NOT_EQUAL|LESS|GREATER|LESS_OR_EQUAL|GREATER_OR_EQUAL) (v | operand | SUBQUERY query END)
 *          | operand BETWEEN v v
 *          | operand (CONTAINS|STARTS_WITH|ENDS_WITH|LIKE|NOT_CONTAINS|NOT_LIKE) v
 *          | operand (IN|NOT_IN) SUBQUERY query END
 *          | operand (IS_NULL|IS_NOT_NULL)
 * from    := { [ALT] t { VIA col col } } | SUBQUERY query END
 * </pre>
 *
 * <p>{@code ALT} points to the second occurrence of a table. FROM lists only what the columns of the core do not imply:
 * see {@link Plan}. A FROM that is a subquery belongs to a core that uses no column. AND binds closer than OR,
 * and parentheses do not nest. ORDER and LIMIT of the last core of a set operation hold for the whole of it, and no
 * earlier core has them.
 *
 * <p>The automaton knows three more things: WHERE and GROUP have no aggregates, a subquery of a condition selects one
 * item that is not STAR, and the cores of a set operation select as many items as the first. It does not know the
 * schema.
 */
public final class Grammar {

    private Grammar() {}

    /** The state before the first token. */
    public static GrammarState start() {
        return GrammarState.START;
    }
}
