package dev.vantage.model.rank;

import dev.vantage.model.link.LinkedQuestion;
import dev.vantage.model.link.ValueCandidate;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.Plan;
import dev.vantage.model.plan.PlanToken;
import dev.vantage.model.plan.PlanToken.ColumnRef;
import dev.vantage.model.plan.PlanToken.TableRef;
import dev.vantage.model.plan.PlanToken.ValueRef;
import dev.vantage.model.plan.PlanValue;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one plan uses, gathered token by token. */
final class PlanUse {

    private static final Set<Keyword> CLAUSES =
            EnumSet.of(Keyword.WHERE, Keyword.GROUP, Keyword.HAVING, Keyword.ORDER, Keyword.FROM);
    private static final Set<Keyword> SET_OPERATIONS =
            EnumSet.of(Keyword.INTERSECT, Keyword.UNION, Keyword.EXCEPT, Keyword.UNION_ALL);
    private static final Set<PlanToken> COMPARISONS = Set.of(
            Keyword.EQUAL,
            Keyword.NOT_EQUAL,
            Keyword.LESS,
            Keyword.GREATER,
            Keyword.LESS_OR_EQUAL,
            Keyword.GREATER_OR_EQUAL);
    private static final Set<PlanToken> MEASURES = Set.of(Keyword.MIN, Keyword.MAX, Keyword.SUM, Keyword.AVG);
    private static final Set<PlanToken> DIVISIONS = Set.of(Keyword.DIVIDE, Keyword.RATIO);
    private static final Keyword SELECT = Keyword.BEGIN;

    /**
     * A value with the column and the operator before it.
     *
     * @param ofRows whether it is compared with the column itself, row by row
     */
    record ValueUse(ValueCandidate value, int column, PlanToken operator, boolean ofRows) {}

    /** One column taken from another, or from an expression that ends with it. */
    record Difference(int from, int taken) {}

    /** Two columns that are compared with each other. */
    record Pair(int left, int right) {}

    private final List<Column> columns;
    private final LinkedQuestion question;
    private final Plan plan;

    final Set<Keyword> keywords = EnumSet.noneOf(Keyword.class);
    final BitSet usedColumns = new BitSet();
    final BitSet listedTables = new BitSet();
    final BitSet wholeTables = new BitSet();
    final BitSet selected = new BitSet();
    final BitSet compared = new BitSet();
    /** Columns whose size matters: the greatest, the sum, what is sorted by. */
    final BitSet measured = new BitSet();

    final List<ValueUse> values = new ArrayList<>();
    int queries = 1;
    int conjunctions;
    int disjunctions;
    int groupedByKey;
    int addedKeys;
    int addedTexts;
    final List<Difference> differences = new ArrayList<>();
    final List<Pair> pairs = new ArrayList<>();
    final List<Integer> sharesOfHundred = new ArrayList<>();
    int required;

    private final Deque<Keyword> clauses = new ArrayDeque<>();
    private Keyword clause = SELECT;
    private PlanToken before = SELECT;
    private PlanToken beforeThat = SELECT;
    private int lastColumn = -1;

    private PlanUse(List<Column> columns, LinkedQuestion question, Plan plan) {
        this.columns = columns;
        this.question = question;
        this.plan = plan;
    }

    /** @param columns of the whole schema, by their flat index */
    static PlanUse of(Plan plan, LinkedQuestion question, List<Column> columns) {
        var use = new PlanUse(columns, question, plan);
        for (var token : plan.tokens()) {
            use.take(token);
            use.beforeThat = use.before;
            use.before = token;
        }
        return use;
    }

    private void take(PlanToken token) {
        switch (token) {
            case Keyword keyword -> take(keyword);
            case TableRef(int table) -> {
                listedTables.set(table);
                if (before == Keyword.STAR) {
                    wholeTables.set(table);
                }
            }
            case ColumnRef(int column) -> takeColumn(column);
            case ValueRef(int value) -> {
                if (DIVISIONS.contains(before)
                        && plan.values().get(value).text().equals("100")) {
                    sharesOfHundred.add(lastColumn);
                }
                candidate(plan.values().get(value))
                        .ifPresent(candidate -> values.add(new ValueUse(candidate, lastColumn, before, isOfRows())));
            }
        }
    }

    private void take(Keyword keyword) {
        keywords.add(keyword);
        if (CLAUSES.contains(keyword)) {
            clause = keyword;
        } else if (SET_OPERATIONS.contains(keyword)) {
            clause = SELECT;
            queries++;
        } else if (keyword == Keyword.SUBQUERY) {
            clauses.push(clause);
            clause = SELECT;
            queries++;
        } else if (keyword == Keyword.END && !clauses.isEmpty()) {
            clause = clauses.pop();
        }
        required += keyword == Keyword.IS_NOT_NULL ? 1 : 0;
        conjunctions += keyword == Keyword.AND ? 1 : 0;
        disjunctions += keyword == Keyword.OR ? 1 : 0;
    }

    private void takeColumn(int column) {
        if (before == Keyword.MINUS && beforeThat instanceof ColumnRef(int from)) {
            differences.add(new Difference(from, column));
        }
        lastColumn = column;
        usedColumns.set(column);
        if (COMPARISONS.contains(before) && beforeThat instanceof ColumnRef(int left)) {
            pairs.add(new Pair(left, column));
        }
        var function = before == Keyword.DISTINCT ? beforeThat : before;
        if (MEASURES.contains(function) || before == Keyword.ORDER) {
            measured.set(column);
        }
        if (function == Keyword.SUM || function == Keyword.AVG) {
            addedKeys += columns.get(column).primaryKey() ? 1 : 0;
            addedTexts += columns.get(column).type() != ColumnType.NUMBER ? 1 : 0;
        }
        groupedByKey += before == Keyword.GROUP && columns.get(column).primaryKey() ? 1 : 0;
        if (clause == SELECT) {
            selected.set(column);
        } else if (clause == Keyword.WHERE) {
            compared.set(column);
        }
    }

    private boolean isOfRows() {
        return clause == Keyword.WHERE && beforeThat instanceof ColumnRef;
    }

    private Optional<ValueCandidate> candidate(PlanValue value) {
        return question.values().stream()
                .filter(candidate -> candidate.text().equals(value.text()))
                .findFirst();
    }
}
