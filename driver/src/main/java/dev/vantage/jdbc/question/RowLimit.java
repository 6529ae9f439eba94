package dev.vantage.jdbc.question;

import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;

/** The limit on the rows of a statement, beyond an int where the wrapped driver has such. */
public final class RowLimit {

    private RowLimit() {}

    /** 0 for none. */
    public static long of(Statement statement) throws SQLException {
        try {
            return statement.getLargeMaxRows();
        } catch (UnsupportedOperationException | SQLFeatureNotSupportedException intOnly) {
            return statement.getMaxRows();
        }
    }

    /** @param rows 0 for no limit */
    public static void set(Statement statement, long rows) throws SQLException {
        if (rows > Integer.MAX_VALUE) {
            statement.setLargeMaxRows(rows);
            return;
        }
        statement.setMaxRows((int) rows);
    }
}
