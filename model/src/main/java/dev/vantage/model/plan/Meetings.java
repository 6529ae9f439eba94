package dev.vantage.model.plan;

import dev.vantage.model.plan.PlanTree.Core;
import dev.vantage.model.plan.PlanTree.Tables;
import dev.vantage.model.schema.Schema;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Tables to which two others of one FROM belong. Joined there, each row of the one meets each row of the other that has the
 * same owner, which is seldom what a question is about: the visits of a patient beside his tests. Made once for a schema, in
 * time linear in its columns. Immutable.
 */
public final class Meetings {

    private static final int FEWEST_TABLES = 2;

    private final int[] tableOfColumn;
    private final JoinGraph graph;
    private final JoinPlanner planner;

    /** @param schema what the columns and tables of the plans are of */
    public Meetings(Schema schema) {
        tableOfColumn = schema.tableOfColumn();
        graph = JoinGraph.of(schema);
        planner = new JoinPlanner(graph);
    }

    /**
     * How many such tables there are, those of nested queries left out.
     *
     * @throws IllegalArgumentException if the tokens are not one complete plan
     */
    public int in(List<PlanToken> tokens) {
        return PlanParser.parse(tokens).cores().stream().mapToInt(this::in).sum();
    }

    private int in(Core core) {
        if (!(core.source() instanceof Tables(var listed))) {
            return 0;
        }
        var used = core.tables(tableOfColumn);
        var tables = new LinkedHashSet<>(used);
        listed.forEach(table -> tables.add(table.table()));
        return tables.size() < FEWEST_TABLES ? 0 : count(planner.plan(used, listed));
    }

    private int count(List<Join> joins) {
        var members = new HashMap<TableUse, Integer>();
        for (var join : joins) {
            if (join.on().isEmpty()) {
                continue;
            }
            var column = join.on().getFirst().earlier();
            var earlier = new TableUse(graph.tableOf(column.column()), column.second());
            if (graph.belongsTo(join.table().table(), earlier.table())) {
                members.merge(earlier, 1, Integer::sum);
            } else if (graph.belongsTo(earlier.table(), join.table().table())) {
                members.merge(join.table(), 1, Integer::sum);
            }
        }
        return (int) members.values().stream().filter(count -> count > 1).count();
    }
}
