package dev.vantage.calcite.sql;

import dev.vantage.model.plan.ColumnUse;
import dev.vantage.model.plan.Join;
import dev.vantage.model.plan.JoinGraph;
import dev.vantage.model.plan.JoinPlanner;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.PlanTree.*;
import dev.vantage.model.plan.TableUse;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Notation;
import dev.vantage.model.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A schema with what is looked up in it for every statement. */
record SchemaNames(Schema schema, List<Column> columns, int[] tableOfColumn, JoinGraph graph, JoinPlanner joins) {

    static SchemaNames of(Schema schema) {
        var graph = JoinGraph.of(schema);
        return new SchemaNames(schema, schema.columns(), schema.tableOfColumn(), graph, new JoinPlanner(graph));
    }

    /** The tables of a core and how they are joined; none where it reads the rows of a query. */
    List<Join> joins(Core core) {
        return switch (core.source()) {
            case Rowset ignored -> List.of();
            case Tables(var listed) -> {
                var used = core.tables(tableOfColumn);
                yield used.isEmpty() && listed.isEmpty() ? List.of() : joins.plan(used, listed);
            }
        };
    }

    TableUse tableOf(ColumnUse use) {
        return new TableUse(tableOfColumn[use.column()], use.second());
    }

    /** The columns of the table's primary key; empty if it has none. */
    Set<ColumnUse> primaryKey(TableUse table) {
        return columns(table)
                .filter(use -> columns.get(use.column()).primaryKey())
                .collect(Collectors.toSet());
    }

    Stream<ColumnUse> columns(TableUse table) {
        int first = schema.firstColumnOfTable()[table.table()];
        int end = first + schema.tables().get(table.table()).columns().size();
        return IntStream.range(first, end).mapToObj(column -> new ColumnUse(column, table.second()));
    }

    /** How its texts write something else, if they do. */
    @Nullable
    Notation notation(ColumnUse use) {
        return schema.stored().notations().get(use.column());
    }

    Column.Form form(ColumnUse use) {
        return columns.get(use.column()).form();
    }

    /** The column that an operand has a value of: one of a row, or the greatest or least of several. */
    static Optional<ColumnUse> columnOf(Operand operand) {
        return switch (operand) {
            case ColumnUse column -> Optional.of(column);
            case Aggregate(var function, var ignored, ColumnUse column)
            when function == Keyword.MAX || function == Keyword.MIN -> Optional.of(column);
            default -> Optional.empty();
        };
    }

    /** As of an operand; of the first column of a query, too. */
    static Optional<ColumnUse> columnOfValue(Operand operand) {
        if (operand instanceof Scalar(var query)) {
            return query.cores().getFirst().items().getFirst() instanceof Operand first
                    ? columnOfValue(first)
                    : Optional.empty();
        }
        return columnOf(operand);
    }

    @Nullable
    Notation notationOfValue(Operand operand) {
        return columnOfValue(operand).map(this::notation).orElse(null);
    }

    ColumnType type(ColumnUse use) {
        return columns.get(use.column()).type();
    }
}
