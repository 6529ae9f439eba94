package dev.vantage.model.plan;

/**
 * What the grammar remembers of the core being written, or of an expression inside it that has an end of its own.
 *
 * @param clause the clause begun last
 * @param items how many items were selected so far
 * @param wanted how many items must be selected, or {@link #ANY_NUMBER}
 * @param tables how many tables are listed in FROM, counting up to two
 * @param steps how many operators and functions the operand has so far
 * @param facts a set of the bits below
 */
record PlanCore(Clause clause, int items, int wanted, int tables, int steps, int facts) {

    static final int ANY_NUMBER = 0;

    private static final int ARITHMETIC = 1;
    private static final int RIGHT = 2;
    private static final int PARENTHESIS = 4;
    private static final int COLUMN = 8;
    private static final int SCALAR = 16;
    private static final int PLAIN = 32;
    private static final int COUNTING = 64;
    private static final int AGGREGATE = 128;
    private static final int ROWS = 256;

    /** The clauses of a core, and the parts of an expression that ends with a parenthesis. */
    enum Clause {
        SELECT,
        WHERE,
        GROUP,
        HAVING,
        ORDER,
        LIMIT,
        BRACKET,
        WHEN,
        THEN,
        ELSE
    }

    static PlanCore first(int wanted) {
        return new PlanCore(Clause.SELECT, 0, wanted, 0, 0, 0);
    }

    /** An expression in parentheses. */
    static PlanCore bracket(boolean mayAggregate) {
        return new PlanCore(Clause.BRACKET, 0, ANY_NUMBER, 0, 0, mayAggregate ? 0 : PLAIN);
    }

    /** The condition of a CASE. */
    static PlanCore when(boolean mayAggregate, boolean isCounting) {
        int facts = (mayAggregate ? 0 : PLAIN) | (isCounting ? COUNTING : 0);
        return new PlanCore(Clause.WHEN, 0, ANY_NUMBER, 0, 0, facts);
    }

    boolean isCondition() {
        return clause == Clause.WHERE || clause == Clause.HAVING || clause == Clause.WHEN;
    }

    boolean isOrdered() {
        return clause == Clause.ORDER || clause == Clause.LIMIT;
    }

    boolean mayAggregate() {
        return clause != Clause.WHERE && clause != Clause.GROUP && !has(PLAIN | AGGREGATE);
    }

    /** Whether the operand has an arithmetic operator, or takes none. */
    boolean isArithmetic() {
        return has(ARITHMETIC);
    }

    /** Whether the operand stands right of a comparison. */
    boolean isRight() {
        return has(RIGHT);
    }

    boolean isParenthesised() {
        return has(PARENTHESIS);
    }

    /** Whether the condition alone says which rows COUNT counts. */
    boolean isCounting() {
        return has(COUNTING);
    }

    boolean hasColumn() {
        return has(COLUMN);
    }

    /** Whether FROM may end: some table is known, listed or implied by a column, or only subqueries are selected. */
    boolean hasSource() {
        return isJoinable() || (has(SCALAR) && !has(ROWS));
    }

    /** Whether there is some table that another could be joined to. */
    boolean isJoinable() {
        return has(COLUMN) || tables > 0;
    }

    /** Whether there is an earlier table that the one listed last could be joined to. */
    boolean mayJoin() {
        return has(COLUMN) || tables > 1;
    }

    boolean mayAddItem() {
        return wanted == ANY_NUMBER || items < wanted;
    }

    boolean mayEndItems() {
        return wanted == ANY_NUMBER || items >= wanted;
    }

    PlanCore in(Clause next) {
        return new PlanCore(next, items, wanted, tables, 0, facts & (COLUMN | SCALAR | ROWS | PLAIN));
    }

    PlanCore withItem() {
        return new PlanCore(clause, items + 1, wanted, tables, 0, facts & ~ARITHMETIC);
    }

    PlanCore withTable() {
        return new PlanCore(clause, items, wanted, Math.min(2, tables + 1), steps, facts);
    }

    PlanCore withColumn() {
        return withFacts(facts | COLUMN);
    }

    PlanCore withScalar() {
        return withFacts(facts | SCALAR);
    }

    /** With a count of rows, which needs a table. */
    PlanCore withRows() {
        return withFacts(facts | ROWS);
    }

    /** Behind an expression in parentheses, whose columns, subqueries and counts are those of the core around it too. */
    PlanCore withSources(PlanCore inside) {
        return withFacts(facts | inside.facts & (COLUMN | SCALAR | ROWS));
    }

    /** Inside an aggregate, which has no other inside. */
    PlanCore withAggregate() {
        return withFacts(facts | AGGREGATE);
    }

    /** Behind an operand's last token, as far as it has no operator after it. */
    PlanCore afterAtom() {
        return withFacts(facts & ~AGGREGATE);
    }

    PlanCore withArithmetic() {
        return withStep().withFacts(facts | ARITHMETIC);
    }

    /** With an item that no operator may follow. */
    PlanCore withoutOperators() {
        return new PlanCore(clause, items, wanted, tables, Integer.MAX_VALUE, facts | ARITHMETIC);
    }

    PlanCore withStep() {
        return new PlanCore(clause, items, wanted, tables, steps + 1, facts);
    }

    /** At the beginning of another operand. */
    PlanCore withoutArithmetic() {
        return new PlanCore(clause, items, wanted, tables, 0, facts & ~ARITHMETIC);
    }

    PlanCore withParenthesis(boolean open) {
        return withFacts(open ? facts | PARENTHESIS : facts & ~PARENTHESIS);
    }

    PlanCore atRightSide() {
        return new PlanCore(clause, items, wanted, tables, 0, (facts | RIGHT) & ~ARITHMETIC);
    }

    PlanCore atNextPredicate() {
        return new PlanCore(clause, items, wanted, tables, 0, facts & ~(RIGHT | ARITHMETIC));
    }

    private PlanCore withFacts(int nextFacts) {
        return new PlanCore(clause, items, wanted, tables, steps, nextFacts);
    }

    private boolean has(int fact) {
        return (facts & fact) != 0;
    }
}
