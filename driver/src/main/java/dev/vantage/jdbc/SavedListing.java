package dev.vantage.jdbc;

import dev.vantage.jdbc.question.Questions;
import dev.vantage.jdbc.schema.Dialects;
import dev.vantage.model.schema.Dialect;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Lists saved questions among the tables of a database. Where none is asked for, the wrapped driver's rows stay alone. */
final class SavedListing {

    /** What tables are told to be that are saved questions. */
    private static final String TYPE = "SAVED QUESTION";

    private static final Logger LOG = Logger.getLogger("dev.vantage.jdbc");

    private final Connection raw;
    private final Questions questions;
    private final Dialect dialect;
    private final SavedTables saved;

    /** @param raw of the wrapped driver */
    SavedListing(Connection raw, Questions questions, SavedTables saved) {
        this.raw = raw;
        this.questions = questions;
        this.dialect = questions.dialect();
        this.saved = saved;
    }

    /** The wrapped driver's own rows. */
    @FunctionalInterface
    interface Theirs {
        ResultSet rows() throws SQLException;
    }

    /**
     * What a caller wants to have listed, as of {@link DatabaseMetaData#getTables}.
     *
     * @param name a pattern, as the schema is
     */
    record Wanted(
            @Nullable String catalog,
            @Nullable String schema,
            @Nullable String name) {}

    /** As of {@link DatabaseMetaData#getTableTypes}. */
    ResultSet types(Theirs theirs) throws SQLException {
        return merged(theirs, List.of(Map.of("TABLE_TYPE", TYPE)), List.of("TABLE_TYPE"));
    }

    /** As of {@link DatabaseMetaData#getTables}; the question is told in the remarks. */
    ResultSet tables(Wanted wanted, String @Nullable [] types, Theirs theirs) throws SQLException {
        var rows = new ArrayList<Map<String, Object>>();
        if (types == null || Arrays.asList(types).contains(TYPE)) {
            for (var table : matching(wanted)) {
                var row = row(table);
                row.put("TABLE_TYPE", TYPE);
                row.put("REMARKS", table.question().text());
                rows.add(row);
            }
        }
        return merged(theirs, rows, List.of("TABLE_TYPE", "TABLE_SCHEM", "TABLE_NAME"));
    }

    /** As of {@link DatabaseMetaData#getColumns}; a question that has no answer has no columns. */
    ResultSet columns(Wanted wanted, @Nullable String columnPattern, Theirs theirs) throws SQLException {
        var rows = new ArrayList<Map<String, Object>>();
        for (var table : matching(wanted)) {
            rows.addAll(columns(table, new NamePattern(columnPattern, dialect)));
        }
        return merged(theirs, rows, List.of("TABLE_SCHEM", "TABLE_NAME"));
    }

    /**
     * Rows about one table that are none where it is a saved question, though the wrapped driver may know no such table.
     *
     * @param labels of the columns, by the standard
     */
    ResultSet about(@Nullable String table, List<String> labels, Theirs theirs) throws SQLException {
        try (var turn = questions.turn()) {
            return rowsAbout(table, labels, theirs);
        }
    }

    private ResultSet rowsAbout(@Nullable String table, List<String> labels, Theirs theirs) throws SQLException {
        try {
            return theirs.rows();
        } catch (SQLException unknownTable) {
            if (table == null || saved.names().named(Dialects.quote(table)).isEmpty()) {
                throw unknownTable;
            }
            var sql = new StringJoiner(", ", "SELECT ", " WHERE 1 = 0");
            labels.forEach(label -> sql.add("NULL AS " + Dialects.quote(label)));
            return rows(sql.toString());
        }
    }

    private ResultSet rows(String sql) throws SQLException {
        var statement = raw.createStatement();
        try {
            statement.closeOnCompletion();
            return statement.executeQuery(sql);
        } catch (SQLException failed) {
            statement.close();
            throw failed;
        }
    }

    private List<SavedTable> matching(Wanted wanted) throws SQLException {
        var catalog = raw.getCatalog();
        boolean isHere = wanted.catalog() == null
                || wanted.catalog().isEmpty()
                || catalog == null
                || wanted.catalog().equals(catalog);
        var name = new NamePattern(wanted.name(), dialect);
        return isHere && isInNamespace(wanted.schema())
                ? free().stream().filter(table -> name.matches(table.name())).toList()
                : List.of();
    }

    /** A tool that browses must not fail because the database's own tables cannot be read for questions. */
    private List<SavedTable> free() {
        try {
            return saved.free(questions);
        } catch (SQLException unknownTables) {
            LOG.log(Level.FINE, "Whether tables have the names of saved questions is not known", unknownTables);
            return saved.list();
        }
    }

    /** SQLite's driver tells no schema of a table, and looks at none. */
    private boolean isInNamespace(@Nullable String pattern) {
        return switch (dialect) {
            case SQLITE -> true;
            case POSTGRESQL -> new NamePattern(pattern, dialect).matches(saved.namespace());
        };
    }

    private Map<String, Object> row(SavedTable table) throws SQLException {
        var row = new HashMap<String, Object>();
        var catalog = raw.getCatalog();
        if (catalog != null) {
            row.put("TABLE_CAT", catalog);
        }
        if (dialect == Dialect.POSTGRESQL) {
            row.put("TABLE_SCHEM", saved.namespace());
        }
        row.put("TABLE_NAME", table.name());
        return row;
    }

    /** A tool that reads the columns of all tables must not fail because one question has no answer. */
    private List<Map<String, Object>> columns(SavedTable table, NamePattern wanted) throws SQLException {
        var row = row(table);
        try {
            var clock = questions.newClock(Duration.ZERO);
            var told = new QuestionSql(questions, true).of(table, clock);
            return questions.describe(told.sql(), clock, prepared -> columns(row, prepared.getMetaData(), wanted));
        } catch (SQLException noAnswer) {
            LOG.log(Level.FINE, "The saved question " + table.name() + " has no columns", noAnswer);
            return List.of();
        }
    }

    private static List<Map<String, Object>> columns(
            Map<String, Object> table, ResultSetMetaData metaData, NamePattern wanted) throws SQLException {
        var rows = new ArrayList<Map<String, Object>>();
        for (int column = 1; column <= metaData.getColumnCount(); column++) {
            if (wanted.matches(metaData.getColumnLabel(column))) {
                var row = new HashMap<>(table);
                row.putAll(column(metaData, column));
                rows.add(row);
            }
        }
        return rows;
    }

    private static Map<String, Object> column(ResultSetMetaData metaData, int column) throws SQLException {
        int nullable = metaData.isNullable(column);
        return Map.ofEntries(
                Map.entry("COLUMN_NAME", metaData.getColumnLabel(column)),
                Map.entry("DATA_TYPE", metaData.getColumnType(column)),
                Map.entry("TYPE_NAME", metaData.getColumnTypeName(column)),
                Map.entry("COLUMN_SIZE", metaData.getPrecision(column)),
                Map.entry("DECIMAL_DIGITS", metaData.getScale(column)),
                Map.entry("NUM_PREC_RADIX", 10),
                Map.entry("NULLABLE", nullable),
                Map.entry("ORDINAL_POSITION", column),
                Map.entry("IS_NULLABLE", isNullable(nullable)),
                Map.entry("IS_AUTOINCREMENT", "NO"),
                Map.entry("IS_GENERATEDCOLUMN", "NO"));
    }

    private static String isNullable(int nullable) {
        return switch (nullable) {
            case ResultSetMetaData.columnNoNulls -> "NO";
            case ResultSetMetaData.columnNullable -> "YES";
            default -> "";
        };
    }

    private ResultSet merged(Theirs theirs, List<Map<String, Object>> rows, List<String> order) throws SQLException {
        try (var turn = questions.turn()) {
            return inTurn(theirs.rows(), rows, order);
        }
    }

    private ResultSet inTurn(ResultSet raws, List<Map<String, Object>> rows, List<String> order) throws SQLException {
        if (rows.isEmpty()) {
            return raws;
        }
        try {
            int type = raws.getType();
            var ours = new LiteralRows(raws.getMetaData(), dialect).make(raw, type, rows);
            return type == ResultSet.TYPE_FORWARD_ONLY
                    ? new MergedRows(raws, ours, new RowOrder(order))
                    : ScrollableMergedRows.of(raws, ours, new RowOrder(order));
        } catch (SQLException failed) {
            raws.close();
            throw failed;
        }
    }
}
