package dev.vantage.model.plan;

/**
 * What the grammar remembers of the core being written.
 *
 * @param clause the clause begun last
 * @param items how many items were selected so far
 * @param wanted how many items must be selected, or {@link #ANY_NUMBER}
 * @param tables how many tables are listed in FROM, counting up to two
 * @param facts a set of the bits below
 */
record PlanCore(Clause clause, int items, int wanted, int tables, int facts) {

    static final int ANY_NUMBER = 0;

    private static final int ARITHMETIC = 1;
    private static final int RIGHT = 2;
    private static final int PARENTHESIS = 4;
    private static final int COLUMN = 8;

    enum Clause {
        SELECT,
        WHERE,
        GROUP,
        HAVING,
        ORDER,
        LIMIT
    }

    static PlanCore first(int wanted) {
        return new PlanCore(Clause.SELECT, 0, wanted, 0, 0);
    }

    boolean isCondition() {
        return clause == Clause.WHERE || clause == Clause.HAVING;
    }

    boolean isOrdered() {
        return clause == Clause.ORDER || clause == Clause.LIMIT;
    }

    /** Whether the operand has its one arithmetic operator, or takes none. */
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

    /** Whether some table is known, listed or implied by a column. */
    boolean hasTable() {
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
        return new PlanCore(next, items, wanted, tables, facts & COLUMN);
    }

    PlanCore withItem() {
        return new PlanCore(clause, items + 1, wanted, tables, facts & ~ARITHMETIC);
    }

    PlanCore withTable() {
        return new PlanCore(clause, items, wanted, Math.min(2, tables + 1), facts);
    }

    PlanCore withColumn() {
        return withFacts(facts | COLUMN);
    }

    PlanCore withArithmetic() {
        return withFacts(facts | ARITHMETIC);
    }

    PlanCore withoutArithmetic() {
        return withFacts(facts & ~ARITHMETIC);
    }

    PlanCore withParenthesis(boolean open) {
        return withFacts(open ? facts | PARENTHESIS : facts & ~PARENTHESIS);
    }

    PlanCore atRightSide() {
        return withFacts((facts | RIGHT) & ~ARITHMETIC);
    }

    PlanCore atNextPredicate() {
        return withFacts(facts & ~(RIGHT | ARITHMETIC));
    }

    private PlanCore withFacts(int nextFacts) {
        return new PlanCore(clause, items, wanted, tables, nextFacts);
    }

    private boolean has(int fact) {
        return (facts & fact) != 0;
    }
}
