package dev.vantage.model.decoding;

import dev.vantage.model.link.LinkedQuestion;
import dev.vantage.model.link.Quantities;
import dev.vantage.model.link.ValueCandidate;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.Plan;
import dev.vantage.model.plan.PlanToken;
import dev.vantage.model.plan.PlanToken.ColumnRef;
import dev.vantage.model.plan.PlanToken.ValueRef;
import dev.vantage.model.plan.PlanValue;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A plan that the search found, made to stand on its own: it points into the whole schema and holds its values. */
final class FoundPlan {

    private static final Set<Keyword> COMPARISONS = EnumSet.of(
            Keyword.EQUAL,
            Keyword.NOT_EQUAL,
            Keyword.LESS,
            Keyword.GREATER,
            Keyword.LESS_OR_EQUAL,
            Keyword.GREATER_OR_EQUAL,
            Keyword.BETWEEN);

    /** What may stand before a column whose numbers are compared as they are kept; a count of it or its year may not. */
    private static final Set<Keyword> BEFORE_A_COLUMN = EnumSet.of(
            Keyword.WHERE,
            Keyword.HAVING,
            Keyword.WHEN,
            Keyword.AND,
            Keyword.OR,
            Keyword.LEFT_PARENTHESIS,
            Keyword.SUM,
            Keyword.AVG,
            Keyword.MAX,
            Keyword.MIN);

    private static final Set<Keyword> PATTERNS =
            EnumSet.of(Keyword.CONTAINS, Keyword.NOT_CONTAINS, Keyword.STARTS_WITH, Keyword.ENDS_WITH);

    private static final Pattern DAY = Pattern.compile("\\d{1,4}[/.]\\d{1,2}[/.]\\d{1,4}");
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private FoundPlan() {}

    /** @param columns of the whole schema */
    static Plan of(
            List<PlanToken> tokens,
            SchemaSelection selection,
            LinkedQuestion question,
            Quantities quantities,
            List<Column> columns) {
        var values = new ArrayList<PlanValue>();
        var widened = new ArrayList<PlanToken>();
        for (var token : tokens) {
            if (token instanceof ValueRef(int value)) {
                var candidate = question.values().get(value);
                values.add(
                        isPattern(widened)
                                ? part(candidate, question)
                                : comparedColumn(widened)
                                        .map(column -> kept(
                                                onDay(
                                                        candidate,
                                                        column,
                                                        columns.get(column).type(),
                                                        question),
                                                column,
                                                columns,
                                                quantities))
                                        .orElseGet(candidate::toPlanValue));
                widened.add(new ValueRef(values.size() - 1));
            } else {
                widened.add(selection.widen(token));
            }
        }
        return new Plan(widened, values);
    }

    private static boolean isPattern(List<PlanToken> before) {
        return !before.isEmpty() && PATTERNS.contains(before.getLast());
    }

    /** {@code comments about a gate} do not contain all of the only comment that has the word. */
    private static PlanValue part(ValueCandidate value, LinkedQuestion question) {
        return new PlanValue(
                value.mentionedPart(question.words()), value.toPlanValue().kind(), List.of());
    }

    /** {@code 2000/1/1} as databases write days, where it is compared with days and can be one only. */
    private static ValueCandidate onDay(ValueCandidate value, int column, ColumnType type, LinkedQuestion question) {
        boolean isStored = value.exactCells().stream().anyMatch(cell -> cell.column() == column);
        if (type != ColumnType.TIME || isStored || !DAY.matcher(value.text()).matches()) {
            return value;
        }
        var days = question.values().stream()
                .filter(other -> other.firstWord() == value.firstWord() && other.endWord() == value.endWord())
                .filter(other -> ISO_DAY.matcher(other.text()).matches())
                .toList();
        return days.size() == 1 ? days.getFirst() : value;
    }

    private static PlanValue kept(ValueCandidate value, int column, List<Column> columns, Quantities quantities) {
        var text = quantities.asKept(value, column, columns.get(column).name());
        var found = value.toPlanValue();
        return text.equals(found.text()) ? found : new PlanValue(text, found.kind(), List.of());
    }

    /** The column with which a value is compared that follows these tokens. */
    private static Optional<Integer> comparedColumn(List<PlanToken> before) {
        int operator = before.size() - 1;
        if (operator > 0 && before.get(operator) instanceof ValueRef) {
            operator--; // the upper of two bounds
        }
        return operator >= 2
                        && COMPARISONS.contains(before.get(operator))
                        && before.get(operator - 1) instanceof ColumnRef(int column)
                        && BEFORE_A_COLUMN.contains(before.get(operator - 2))
                ? Optional.of(column)
                : Optional.empty();
    }
}
