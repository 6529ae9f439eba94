package dev.vantage.eval.errors;

import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.Plan;
import dev.vantage.model.plan.PlanToken;
import dev.vantage.model.plan.PlanToken.ColumnRef;
import dev.vantage.model.plan.PlanToken.TableRef;
import dev.vantage.model.plan.PlanToken.ValueRef;
import dev.vantage.model.schema.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A plan taken to pieces, of which each kind of error compares one. */
final class PlanParts {

    private static final Set<Keyword> FRAME = EnumSet.of(Keyword.PAD, Keyword.BEGIN, Keyword.FROM, Keyword.END);
    private static final Set<Keyword> FIRST_OF_ORDER = EnumSet.of(Keyword.ORDER, Keyword.LIMIT, Keyword.LIMIT_ONE);

    /** The columns named of each table; empty for one that is only named itself. */
    private final Map<Integer, Set<Integer>> columns = new TreeMap<>();

    private final Map<String, Integer> values = new TreeMap<>();
    private final Map<Keyword, Integer> structure = new EnumMap<>(Keyword.class);
    private final List<PlanToken> order = new ArrayList<>();
    private final List<Object> whole = new ArrayList<>();
    private int distinct;

    PlanParts(Plan plan, Schema schema) {
        boolean ordering = false;
        for (var token : plan.tokens()) {
            whole.add(token instanceof ValueRef(int value) ? value(plan, value) : token);
            switch (token) {
                case Keyword keyword -> {
                    ordering = FIRST_OF_ORDER.contains(keyword) || (ordering && !FRAME.contains(keyword));
                    keyword(keyword, ordering);
                }
                case TableRef(int table) -> columns.computeIfAbsent(table, unseen -> new TreeSet<>());
                case ColumnRef(int column) -> {
                    columns.computeIfAbsent(schema.tableOfColumn()[column], unseen -> new TreeSet<>())
                            .add(column);
                    if (ordering) {
                        order.add(token);
                    }
                }
                case ValueRef(int value) -> values.merge(value(plan, value), 1, Integer::sum);
            }
        }
    }

    private void keyword(Keyword keyword, boolean ordering) {
        if (keyword == Keyword.DISTINCT) {
            distinct++;
            return;
        }
        if (ordering) {
            order.add(keyword);
            return;
        }
        if (!FRAME.contains(keyword)) {
            structure.merge(keyword, 1, Integer::sum);
        }
    }

    /** Numbers by what they are worth, all else as it is spelled. */
    private static String value(Plan plan, int index) {
        var text = plan.values().get(index).text();
        try {
            return new BigDecimal(text).stripTrailingZeros().toString();
        } catch (NumberFormatException noNumber) {
            return text;
        }
    }

    /** In what two plans differ; {@link ErrorKind#SAME_QUERY} alone if in nothing. */
    static Set<ErrorKind> differences(PlanParts gold, PlanParts predicted) {
        var kinds = EnumSet.noneOf(ErrorKind.class);
        addIf(!gold.columns.keySet().equals(predicted.columns.keySet()), ErrorKind.TABLE, kinds);
        addIf(gold.differsInColumnsFrom(predicted), ErrorKind.COLUMN, kinds);
        addIf(!gold.values.equals(predicted.values), ErrorKind.VALUE, kinds);
        addIf(!gold.structure.equals(predicted.structure), ErrorKind.STRUCTURE, kinds);
        addIf(gold.distinct != predicted.distinct, ErrorKind.DISTINCT, kinds);
        addIf(!gold.order.equals(predicted.order), ErrorKind.ORDER, kinds);
        if (kinds.isEmpty()) {
            kinds.add(gold.whole.equals(predicted.whole) ? ErrorKind.SAME_QUERY : ErrorKind.PLACE);
        }
        return kinds;
    }

    private boolean differsInColumnsFrom(PlanParts other) {
        return columns.entrySet().stream()
                .anyMatch(entry ->
                        !entry.getValue().equals(other.columns.getOrDefault(entry.getKey(), entry.getValue())));
    }

    private static void addIf(boolean holds, ErrorKind kind, Set<ErrorKind> kinds) {
        if (holds) {
            kinds.add(kind);
        }
    }
}
