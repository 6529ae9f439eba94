package dev.vantage.calcite.sql;

import dev.vantage.model.plan.ColumnUse;
import dev.vantage.model.plan.JoinGraph;
import dev.vantage.model.plan.JoinPlanner;
import dev.vantage.model.plan.TableUse;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Schema;
import java.util.List;

/** A schema with what is looked up in it for every statement. */
record SchemaNames(Schema schema, List<Column> columns, int[] tableOfColumn, JoinGraph graph, JoinPlanner joins) {

    static SchemaNames of(Schema schema) {
        var graph = JoinGraph.of(schema);
        return new SchemaNames(schema, schema.columns(), schema.tableOfColumn(), graph, new JoinPlanner(graph));
    }

    TableUse tableOf(ColumnUse use) {
        return new TableUse(tableOfColumn[use.column()], use.second());
    }

    ColumnType type(ColumnUse use) {
        return columns.get(use.column()).type();
    }
}
