package dev.vantage.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/**
 * The order in which rows of the wrapped driver and rows of ours are read as one.
 *
 * @param columns of text that both are ordered by
 */
record RowOrder(List<String> columns) {

    RowOrder {
        columns = List.copyOf(columns);
    }

    /** Whether the row that ours are at comes before the one that theirs are at. */
    boolean areOursFirst(ResultSet theirs, ResultSet ours) throws SQLException {
        for (var column : columns) {
            var their = Objects.requireNonNullElse(theirs.getString(column), "");
            int comparison =
                    Objects.requireNonNullElse(ours.getString(column), "").compareTo(their);
            if (comparison != 0) {
                return comparison < 0;
            }
        }
        return false;
    }
}
