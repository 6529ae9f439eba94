package dev.vantage.calcite.sql;

import dev.vantage.model.plan.ColumnUse;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.PlanTree.*;
import dev.vantage.model.schema.ColumnType;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Columns beside aggregates that are neither grouped nor follow from what is. SQLite takes their value from one row of the
 * group: that of the maximum where a lone MAX is asked for, and of the minimum for a lone MIN. PostgreSQL wants to be told.
 *
 * @param extreme the lone MAX or MIN, if there is one
 * @see <a href="https://www.sqlite.org/lang_select.html#bareagg">Bare columns in an aggregate query</a>
 */
record LooseColumns(Core core, SchemaNames names, boolean isGrouped, Optional<Aggregate> extreme) {

    static LooseColumns of(Core core, SchemaNames names) {
        var aggregates = Aggregates.in(core).distinct().toList();
        var extremes = aggregates.stream().flatMap(LooseColumns::extreme).toList();
        boolean isGrouped = !core.groups().isEmpty() || !aggregates.isEmpty();
        return new LooseColumns(
                core, names, isGrouped, extremes.size() == 1 ? Optional.of(extremes.getFirst()) : Optional.empty());
    }

    private static Stream<Aggregate> extreme(Atom atom) {
        return Stream.of(atom)
                .filter(Aggregate.class::isInstance)
                .map(Aggregate.class::cast)
                .filter(aggregate -> aggregate.function() == Keyword.MAX || aggregate.function() == Keyword.MIN);
    }

    boolean has(ColumnUse column) {
        return isGrouped && !core.groups().contains(column) && !followsFromKey(column, core, names);
    }

    /** Whether PostgreSQL knows the column by the primary key of its table. */
    static boolean followsFromKey(ColumnUse column, Core core, SchemaNames names) {
        var key = names.primaryKey(names.tableOf(column));
        return core.source() instanceof Tables
                && !key.isEmpty()
                && core.groups().containsAll(key);
    }

    /** @param writer of operands as they are in a row */
    String write(ColumnUse column, OperandWriter writer) {
        var text = writer.write(column);
        if (extreme.isPresent()) {
            var argument = writer.write(extreme.get().argument());
            var order = extreme.get().function() == Keyword.MAX ? argument + " DESC NULLS LAST" : argument;
            return "(ARRAY_AGG(" + text + " ORDER BY " + order + "))[1]";
        }
        boolean hasLeast = names.type(column) != ColumnType.BOOLEAN && names.type(column) != ColumnType.OTHER;
        return hasLeast ? "MIN(" + text + ')' : "(ARRAY_AGG(" + text + "))[1]";
    }
}
