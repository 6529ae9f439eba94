package dev.vantage.jdbc.question;

import dev.vantage.jdbc.schema.Dialects;
import dev.vantage.model.plan.ColumnUse;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.Plan;
import dev.vantage.model.plan.PlanParser;
import dev.vantage.model.plan.PlanTree.All;
import dev.vantage.model.plan.PlanTree.Any;
import dev.vantage.model.plan.PlanTree.Between;
import dev.vantage.model.plan.PlanTree.Comparison;
import dev.vantage.model.plan.PlanTree.Condition;
import dev.vantage.model.plan.PlanTree.Matches;
import dev.vantage.model.plan.PlanTree.Member;
import dev.vantage.model.plan.PlanTree.Missing;
import dev.vantage.model.plan.PlanTree.Value;
import dev.vantage.model.plan.PlanValue;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.text.Spelling;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Says why a question has no rows: a text that it compares a column with, and that the column does not store. Asks
 * the database whether it is stored, and looks for the nearest among the first 100,000 rows.
 */
final class NoRows {

    private static final int ROWS = 100_000;
    private static final int VALUES = 5_000;
    private static final int LONGEST = 100;

    private final Connection connection;
    private final Schema schema;
    private final Consumer<Statement> watched;

    /** @param watched is told of each statement before it runs, so that it can be stopped */
    NoRows(Connection connection, Schema schema, Consumer<Statement> watched) {
        this.connection = connection;
        this.schema = schema;
        this.watched = watched;
    }

    /** A text that some column is to equal. */
    private record Wanted(int column, String text) {}

    /** The first text that is not stored, and the nearest one that is; empty if all are stored or nothing is compared. */
    Optional<String> diagnosis(Plan plan) throws SQLException {
        for (var wanted : wanted(plan)) {
            if (!isStored(wanted)) {
                return Optional.of(message(wanted, nearest(wanted)));
            }
        }
        return Optional.empty();
    }

    private List<Wanted> wanted(Plan plan) {
        var wanted = new ArrayList<Wanted>();
        if (plan.tokens().isEmpty()) {
            return wanted;
        }
        for (var core : PlanParser.parse(plan.tokens()).cores()) {
            var where = core.where();
            if (where != null) {
                comparisons(where).forEach(comparison -> add(comparison, plan.values(), wanted));
            }
        }
        return wanted;
    }

    private static Stream<Comparison> comparisons(Condition condition) {
        return switch (condition) {
            case All(var parts) -> parts.stream().flatMap(NoRows::comparisons);
            case Any(var parts) -> parts.stream().flatMap(NoRows::comparisons);
            case Comparison comparison -> Stream.of(comparison);
            case Between ignored -> Stream.empty();
            case Matches ignored -> Stream.empty();
            case Member ignored -> Stream.empty();
            case Missing ignored -> Stream.empty();
        };
    }

    /** A value that a column was found to store is no cause; that of a parameter is not known. */
    private void add(Comparison comparison, List<PlanValue> values, List<Wanted> wanted) {
        if (comparison.operator() == Keyword.EQUAL
                && comparison.left() instanceof ColumnUse column
                && comparison.right() instanceof Value(int index)
                && schema.columns().get(column.column()).type() == ColumnType.TEXT) {
            var value = values.get(index);
            boolean isStored = value.cells().stream().anyMatch(cell -> cell.column() == column.column());
            if (!isStored && value.kind() != PlanValue.Kind.PARAMETER) {
                wanted.add(new Wanted(column.column(), value.text()));
            }
        }
    }

    private boolean isStored(Wanted wanted) throws SQLException {
        var sql = "SELECT 1 FROM " + table(wanted) + " WHERE " + column(wanted) + " = ? LIMIT 1";
        try (var statement = connection.prepareStatement(sql)) {
            watched.accept(statement);
            statement.setString(1, wanted.text());
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private Optional<String> nearest(Wanted wanted) throws SQLException {
        var sql = "SELECT DISTINCT v FROM (SELECT " + column(wanted) + " AS v FROM " + table(wanted) + " LIMIT " + ROWS
                + ") AS sample WHERE v IS NOT NULL AND length(v) <= " + LONGEST + " LIMIT " + VALUES;
        var stored = new ArrayList<String>();
        try (var statement = connection.createStatement()) {
            watched.accept(statement);
            try (var rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    stored.add(rows.getString(1));
                }
            }
        }
        int far = Math.max(1, wanted.text().length() / 2);
        return stored.stream()
                .filter(text -> Spelling.edits(text, wanted.text()) <= far)
                .min(Comparator.comparingInt((String text) -> Spelling.edits(text, wanted.text()))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private String message(Wanted wanted, Optional<String> nearest) {
        var table = schema.tables().get(schema.tableOfColumn()[wanted.column()]);
        var column = schema.columns().get(wanted.column());
        return "No " + table.label() + " with " + column.label() + " '" + wanted.text() + "'"
                + nearest.map(text -> "; nearest: '" + text + "'").orElse("");
    }

    private String table(Wanted wanted) {
        return Dialects.quoted(schema.tables().get(schema.tableOfColumn()[wanted.column()]));
    }

    private String column(Wanted wanted) {
        return Dialects.quote(schema.columns().get(wanted.column()).name());
    }
}
