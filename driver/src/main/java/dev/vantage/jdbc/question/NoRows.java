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
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.text.Spelling;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Says why a question has no rows: a text that it looks for in a column, and that the column does not store. Asks the
 * database whether it is stored, and looks for the nearest among the first 100,000 rows, then in other columns of the table.
 */
final class NoRows {

    private static final int ROWS = 100_000;
    private static final int VALUES = 5_000;
    private static final int LONGEST = 100;
    private static final int MOST_OTHER_COLUMNS = 8;
    /** How many of its letters a text may have wrong: one of so many. */
    private static final int LIKE = 2;

    private static final int VERY_LIKE = 4;
    private static final int SHORTEST_PART = 4;

    private final Connection connection;
    private final Dialect dialect;
    private final Schema schema;
    private final List<Column> columns;
    private final int[] tableOfColumn;
    private final Consumer<Statement> watched;

    /** @param watched is told of each statement before it runs, so that it can be stopped */
    NoRows(Connection connection, Dialect dialect, Schema schema, Consumer<Statement> watched) {
        this.connection = connection;
        this.dialect = dialect;
        this.schema = schema;
        this.columns = schema.columns();
        this.tableOfColumn = schema.tableOfColumn();
        this.watched = watched;
    }

    /**
     * A text that a column is to equal, or to contain.
     *
     * @param column flat index
     */
    private record Wanted(int column, String text, boolean isPart) {}

    /**
     * Tells the first text that is not stored, and again with the nearest one that is; nothing if all are stored or nothing is
     * compared.
     */
    void tell(Plan plan, Consumer<String> listener) throws SQLException {
        for (var wanted : wanted(plan)) {
            if (!isStored(wanted)) {
                var message = message(wanted);
                listener.accept(message);
                nearest(wanted).ifPresent(nearest -> listener.accept(message + "; " + nearest));
                return;
            }
        }
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

    private static Stream<Condition> comparisons(Condition condition) {
        return switch (condition) {
            case All(var parts) -> parts.stream().flatMap(NoRows::comparisons);
            case Any(var parts) -> parts.stream().flatMap(NoRows::comparisons);
            case Comparison comparison -> Stream.of(comparison);
            case Matches matches -> Stream.of(matches);
            case Between ignored -> Stream.empty();
            case Member ignored -> Stream.empty();
            case Missing ignored -> Stream.empty();
        };
    }

    private void add(Condition condition, List<PlanValue> values, List<Wanted> wanted) {
        if (condition instanceof Comparison(ColumnUse column, var operator, Value(int value))
                && operator == Keyword.EQUAL) {
            add(column, values.get(value), false, wanted);
        }
        if (condition instanceof Matches(ColumnUse column, var operator, int value) && operator == Keyword.CONTAINS) {
            add(column, values.get(value), true, wanted);
        }
    }

    /** A value that a column was found to store is no cause; that of a parameter is not known. */
    private void add(ColumnUse use, PlanValue value, boolean isPart, List<Wanted> wanted) {
        int column = use.column();
        if (isText(column) && !value.isStoredIn(column) && value.kind() != PlanValue.Kind.PARAMETER) {
            wanted.add(new Wanted(column, value.text(), isPart));
        }
    }

    private boolean isText(int column) {
        return columns.get(column).type() == ColumnType.TEXT;
    }

    private boolean isStored(Wanted wanted) throws SQLException {
        var condition = wanted.isPart() ? "lower(%s) LIKE lower(?) ESCAPE '!'" : "%s = ?";
        var text = wanted.isPart() ? '%' + wanted.text().replaceAll("([!%_])", "!$1") + '%' : wanted.text();
        var sql = "SELECT 1 FROM " + table(wanted.column()) + " WHERE " + condition.formatted(column(wanted.column()))
                + " LIMIT 1";
        try (var statement = connection.prepareStatement(sql)) {
            watched.accept(statement);
            statement.setString(1, text);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** A stored text that may be meant, and where it stands if that is another column. */
    private Optional<String> nearest(Wanted wanted) throws SQLException {
        var same = nearest(texts(wanted.column()), wanted.text(), LIKE);
        if (same.isPresent()) {
            return same.map(text -> "nearest: '" + text + "'");
        }
        for (int other : otherColumns(wanted.column())) {
            var texts = texts(other);
            var found = containing(texts, wanted.text()).or(() -> nearest(texts, wanted.text(), VERY_LIKE));
            if (found.isPresent()) {
                return Optional.of("there is '" + found.get() + "' in "
                        + columns.get(other).label());
            }
        }
        return Optional.empty();
    }

    private int[] otherColumns(int column) {
        return IntStream.range(0, tableOfColumn.length)
                .filter(other -> tableOfColumn[other] == tableOfColumn[column] && other != column && isText(other))
                .limit(MOST_OTHER_COLUMNS)
                .toArray();
    }

    private List<String> texts(int column) throws SQLException {
        var sql = "SELECT DISTINCT v FROM (SELECT " + column(column) + " AS v FROM " + table(column) + " LIMIT " + ROWS
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
        return stored;
    }

    /** @param nearness one letter of so many may be wrong */
    private static Optional<String> nearest(List<String> stored, String wanted, int nearness) {
        int far = Math.max(1, wanted.length() / nearness);
        return stored.stream()
                .filter(text -> Spelling.edits(text, wanted) <= far)
                .min(Comparator.comparingInt((String text) -> Spelling.edits(text, wanted))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static Optional<String> containing(List<String> stored, String wanted) {
        var part = wanted.toLowerCase(Locale.ROOT);
        return part.length() < SHORTEST_PART
                ? Optional.empty()
                : stored.stream()
                        .filter(text -> text.toLowerCase(Locale.ROOT).contains(part))
                        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    }

    private String message(Wanted wanted) {
        var table = schema.tables().get(tableOfColumn[wanted.column()]);
        var column = columns.get(wanted.column());
        return "No " + table.label() + " with " + column.label() + (wanted.isPart() ? " containing '" : " '")
                + wanted.text() + "'";
    }

    private String table(int column) {
        return Dialects.quoted(schema.tables().get(tableOfColumn[column]));
    }

    private String column(int column) {
        return Dialects.asText(columns.get(column).name(), dialect);
    }
}
