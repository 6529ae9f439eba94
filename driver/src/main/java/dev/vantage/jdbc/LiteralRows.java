package dev.vantage.jdbc;

import dev.vantage.jdbc.schema.Dialects;
import dev.vantage.model.schema.Dialect;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Rows of ours that look like those of the wrapped driver: its database makes them of literals. */
final class LiteralRows {

    private final Dialect dialect;
    private final List<Column> columns = new ArrayList<>();

    /** @param type as the database names it */
    private record Column(String label, String type) {}

    /** @param shape whose columns they have, by label and, where the database is strict, by type */
    LiteralRows(ResultSetMetaData shape, Dialect dialect) throws SQLException {
        this.dialect = dialect;
        for (int column = 1; column <= shape.getColumnCount(); column++) {
            columns.add(new Column(shape.getColumnLabel(column), shape.getColumnTypeName(column)));
        }
    }

    /**
     * Makes the rows. Their statement closes with them.
     *
     * @param type of a result set, as of {@link Connection#createStatement(int, int)}
     * @param rows at least one; values by the column's label in upper case, null where there is none
     */
    ResultSet make(Connection connection, int type, List<Map<String, Object>> rows) throws SQLException {
        var statement = connection.createStatement(type, ResultSet.CONCUR_READ_ONLY);
        try {
            statement.closeOnCompletion();
            return statement.executeQuery(sql(rows));
        } catch (SQLException failed) {
            statement.close();
            throw failed;
        }
    }

    private String sql(List<Map<String, Object>> rows) {
        var selected = new StringJoiner(", ", "SELECT ", "");
        for (int i = 0; i < columns.size(); i++) {
            selected.add(
                    "column" + (i + 1) + " AS " + Dialects.quote(columns.get(i).label()));
        }
        var values = new StringJoiner(", ", " FROM (VALUES ", ") AS saved");
        rows.forEach(row -> values.add(row(row)));
        return selected.toString() + values;
    }

    private String row(Map<String, Object> row) {
        var values = new StringJoiner(", ", "(", ")");
        for (var column : columns) {
            values.add(value(row.get(column.label().toUpperCase(Locale.ROOT)), column.type()));
        }
        return values.toString();
    }

    private String value(@Nullable Object value, String type) {
        var literal = value instanceof String text ? Dialects.literal(text, dialect) : String.valueOf(value);
        return switch (dialect) {
            case SQLITE -> literal;
            case POSTGRESQL -> "CAST(" + literal + " AS " + Dialects.quote(type) + ")";
        };
    }
}
