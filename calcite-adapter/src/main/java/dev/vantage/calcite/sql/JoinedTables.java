package dev.vantage.calcite.sql;

import static java.util.stream.Collectors.joining;

import dev.vantage.model.plan.Join;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.TableUse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The tables of one FROM, which have aliases where there is more than one. */
final class JoinedTables {

    private final SchemaNames names;
    private final Identifiers identifiers;
    private final List<Join> joins;
    private final Map<TableUse, String> aliasOf = new HashMap<>();

    /** @param newAlias gives another alias each time */
    JoinedTables(SchemaNames names, Identifiers identifiers, List<Join> joins, Supplier<String> newAlias) {
        this.names = names;
        this.identifiers = identifiers;
        this.joins = joins;
        if (joins.size() > 1) {
            joins.forEach(join -> aliasOf.put(join.table(), newAlias.get()));
        }
    }

    /** Whether each table but the first is joined to one before it, and not only to itself. */
    boolean areConnected() {
        return joins.stream()
                .skip(1)
                .allMatch(join -> !join.on().isEmpty()
                        && join.on().stream()
                                .noneMatch(on -> names.tableOf(on.earlier()).equals(names.tableOf(on.here()))));
    }

    /** Whether a column of this table can be told from others: the table has an alias, or there is no other. */
    boolean canTell(TableUse table) {
        return joins.size() <= 1 || aliasOf.containsKey(table);
    }

    Optional<String> alias(TableUse table) {
        return Optional.ofNullable(aliasOf.get(table));
    }

    String from(OperandWriter operands) {
        return IntStream.range(0, joins.size())
                .mapToObj(index -> joined(index, operands))
                .collect(joining());
    }

    private String joined(int index, OperandWriter operands) {
        var join = joins.get(index);
        var table = table(join.table());
        return index == 0
                ? " FROM " + table
                : (join.left() ? " LEFT JOIN " : " JOIN ") + table + " ON "
                        + join.on().stream().map(on -> on(on, operands)).collect(joining(" AND "));
    }

    private String table(TableUse use) {
        var table = names.schema().tables().get(use.table());
        var namespace = table.namespace().isEmpty() ? "" : identifiers.write(table.namespace()) + '.';
        return namespace
                + identifiers.write(table.name())
                + alias(use).map(alias -> " AS " + alias).orElse("");
    }

    private static String on(Join.On on, OperandWriter operands) {
        return operands.comparable(on.earlier(), Keyword.EQUAL, on.here())
                + " = "
                + operands.comparable(on.here(), Keyword.EQUAL, on.earlier());
    }
}
