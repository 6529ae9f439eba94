package dev.vantage.training.synthesis;

import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.Plan;
import dev.vantage.model.plan.PlanToken;
import dev.vantage.model.plan.PlanToken.ColumnRef;
import dev.vantage.model.plan.PlanToken.TableRef;
import dev.vantage.model.plan.PlanToken.ValueRef;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.training.synthesis.Template.ColumnSlot;
import dev.vantage.training.synthesis.Template.Link;
import dev.vantage.training.synthesis.Template.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The tables and columns of a plan in the order in which they first stand there, and the columns that its values are
 * compared with. A slot is an index in these lists.
 *
 * @param storedIn for each value that a column is compared with, the column
 * @param years the values that the year of a column is compared with
 */
record Slots(List<Integer> tables, List<Integer> columns, Map<Integer, Integer> storedIn, Set<Integer> years) {

    /** What makes something else of a column than the values that it stores. */
    private static final Set<PlanToken> NOT_ITS_VALUES =
            Set.of(Keyword.COUNT, Keyword.DISTINCT, Keyword.MONTH, Keyword.DAY, Keyword.DATE);

    static Slots of(Plan plan, Structure structure) {
        var slots = new Slots(new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>(), new HashSet<>());
        PlanToken before = Keyword.BEGIN;
        int compared = -1;
        boolean year = false;
        for (var token : plan.tokens()) {
            switch (token) {
                case TableRef(int table) -> add(slots.tables, table);
                case ColumnRef(int column) -> {
                    add(slots.columns, column);
                    add(slots.tables, structure.tableOf(column));
                    compared = NOT_ITS_VALUES.contains(before) ? -1 : column;
                    year = before == Keyword.YEAR;
                }
                case ValueRef(int value) -> {
                    if (compared >= 0) {
                        slots.storedIn.put(value, compared);
                        if (year) {
                            slots.years.add(value);
                        }
                    }
                }
                case Keyword keyword -> {
                    if (keyword == Keyword.COUNT_ALL || keyword == Keyword.LIMIT) {
                        compared = -1;
                    }
                }
            }
            before = token;
        }
        slots.addTablesBetween(structure);
        return slots;
    }

    /** The plan with slots in place of tables and columns. */
    List<PlanToken> tokens(Plan plan) {
        return plan.tokens().stream()
                .map(token -> switch (token) {
                    case TableRef(int table) -> (PlanToken) new TableRef(tables.indexOf(table));
                    case ColumnRef(int column) -> new ColumnRef(columns.indexOf(column));
                    case ValueRef ignored -> token;
                    case Keyword ignored -> token;
                })
                .toList();
    }

    List<Link> links(Structure structure) {
        var links = new ArrayList<Link>();
        for (int from = 0; from < tables.size(); from++) {
            for (int to = 0; to < tables.size(); to++) {
                if (from != to && structure.refers(tables.get(from), tables.get(to))) {
                    links.add(new Link(from, to));
                }
            }
        }
        return links;
    }

    /** @return empty if a column refers to a table that is not among these */
    Optional<List<ColumnSlot>> columnSlots(Structure structure) {
        var found = new ArrayList<ColumnSlot>();
        for (int column : columns) {
            int table = tables.indexOf(structure.tableOf(column));
            var role = role(column, structure);
            if (role.isEmpty()) {
                return Optional.empty();
            }
            found.add(new ColumnSlot(table, role.get()));
        }
        return Optional.of(found);
    }

    private Optional<Role> role(int column, Structure structure) {
        if (structure.isForeign(column)) {
            return structure
                    .referred(column)
                    .map(tables::indexOf)
                    .filter(slot -> slot >= 0)
                    .mapToObj(slot -> (Role) new Role.Foreign(slot))
                    .findFirst();
        }
        var itself = structure.column(column);
        if (itself.primaryKey()) {
            return Optional.of(new Role.Primary());
        }
        return Optional.of(itself.type() == ColumnType.BOOLEAN ? new Role.Flag() : new Role.Plain(itself.type()));
    }

    /** Adds a table that nobody names but that connects two that the plan has. */
    private void addTablesBetween(Structure structure) {
        if (tables.size() < 2 || isConnected(structure)) {
            return;
        }
        for (int table = 0; table < structure.tables(); table++) {
            if (!tables.contains(table)) {
                tables.add(table);
                if (isConnected(structure)) {
                    return;
                }
                tables.removeLast();
            }
        }
    }

    boolean isConnected(Structure structure) {
        var reached = new ArrayList<Integer>(List.of(0));
        for (int i = 0; i < reached.size(); i++) {
            int from = tables.get(reached.get(i));
            IntStream.range(0, tables.size())
                    .filter(slot -> !reached.contains(slot))
                    .filter(slot ->
                            structure.refers(from, tables.get(slot)) || structure.refers(tables.get(slot), from))
                    .forEach(reached::add);
        }
        return reached.size() == tables.size();
    }

    private static void add(List<Integer> list, int item) {
        if (!list.contains(item)) {
            list.add(item);
        }
    }
}
