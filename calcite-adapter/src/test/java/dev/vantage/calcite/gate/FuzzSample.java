package dev.vantage.calcite.gate;

import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.opentest4j.TestAbortedException;

/**
 * Statements to mutate, and the tables that they are about: those of the tests, and where they lie beside the repository
 * those of the reference and of two databases of BIRD whose names need quotes.
 *
 * @param creations what makes the tables
 */
record FuzzSample(Dialect dialect, Schema schema, List<String> creations, List<String> statements) {

    private static final List<String> PUBLISHED = List.of("california_schools", "formula_1");

    static FuzzSample of(Dialect dialect) throws SQLException {
        var tables = new ArrayList<>(Shop.schema().tables().stream()
                .filter(table -> table.namespace().isEmpty())
                .toList());
        var creations = new ArrayList<>(Shop.tables().stream()
                .filter(creation -> !creation.contains("hr."))
                .map(creation -> dialect == Dialect.SQLITE ? creation.replace("text[]", "text") : creation)
                .toList());
        var statements = new ArrayList<>(
                switch (dialect) {
                    case SQLITE -> GateQueriesTest.sqlite();
                    case POSTGRESQL -> GateQueriesTest.postgresql();
                });
        statements.add("SELECT id FROM orders");
        addProbes(dialect, statements);
        addPublished(dialect, tables, creations, statements);
        return new FuzzSample(dialect, new Schema(tables, List.of()), creations, statements);
    }

    private static void addProbes(Dialect dialect, List<String> statements) {
        try {
            var probes = switch (dialect) {
                case SQLITE -> GateProbesTest.sqlite();
                case POSTGRESQL -> GateProbesTest.postgresql();
            };
            probes.forEach(statements::add);
        } catch (TestAbortedException absent) {
            System.out.println("Without the reference's statements: " + absent.getMessage());
        }
    }

    private static void addPublished(
            Dialect dialect, List<Table> tables, List<String> creations, List<String> statements) throws SQLException {
        try {
            var made = Corpus.birdTables("dev_schema_ddl.json");
            var gold = gold(dialect);
            for (var name : PUBLISHED) {
                try (var database = LiveSqlite.made(made.getOrDefault(name, List.of()))) {
                    var schema =
                            dialect == Dialect.SQLITE ? database.schema() : LivePostgresql.folded(database.schema());
                    schema.tables().stream()
                            .filter(table -> !table.name().equals("sqlite_sequence"))
                            .peek(tables::add)
                            .map(LivePostgresql::creation)
                            .forEach(creations::add);
                    statements.addAll(gold.getOrDefault(name, List.of()));
                }
            }
        } catch (TestAbortedException absent) {
            System.out.println("Without published statements: " + absent.getMessage());
        }
    }

    private static Map<String, List<String>> gold(Dialect dialect) {
        return Corpus.bird(
                switch (dialect) {
                    case SQLITE -> "dev.json";
                    case POSTGRESQL -> "mini_dev_postgresql.json";
                });
    }
}
