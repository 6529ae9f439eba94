package dev.vantage.jdbc;

import dev.vantage.jdbc.error.SqlState;
import dev.vantage.jdbc.question.Turns;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the wrapped driver with rows of ours among them, in one order. Whoever reads a row reads it from the one it came
 * with. As the standard has it for metadata, it goes forward only.
 */
final class MergedRows implements ForwardingResultSet {

    private final ResultSet theirs;
    private final ResultSet ours;
    private final List<String> order;
    private @Nullable ResultSet current;
    private boolean hasTheirs;
    private boolean hasOurs;
    private boolean isBehind;
    private int row;

    /**
     * @param theirs what is told of the whole: its columns, its statement
     * @param ours with the same columns
     * @param order columns of text that both are ordered by
     */
    MergedRows(ResultSet theirs, ResultSet ours, List<String> order) {
        this.theirs = theirs;
        this.ours = ours;
        this.order = List.copyOf(order);
    }

    @Override
    public ResultSet delegate() {
        return Objects.requireNonNullElse(current, theirs);
    }

    /** What a caller sees is wrapped around the merged rows, and takes turns. */
    @Override
    public Turns.Turn turn() {
        return () -> {};
    }

    @Override
    public @Nullable Array wrap(@Nullable Array raw) {
        return raw;
    }

    @Override
    public <T> @Nullable T wrap(Class<T> type, @Nullable T raw) {
        return raw;
    }

    @Override
    public boolean next() throws SQLException {
        if (isBehind) {
            return false;
        }
        boolean isFirst = current == null;
        if (isFirst || current == theirs) {
            hasTheirs = theirs.next();
        }
        if (isFirst || current == ours) {
            hasOurs = ours.next();
        }
        current = hasOurs && (!hasTheirs || areOursFirst()) ? ours : theirs;
        isBehind = !hasTheirs && !hasOurs;
        row = isBehind ? 0 : row + 1;
        return !isBehind;
    }

    private boolean areOursFirst() throws SQLException {
        for (var column : order) {
            var their = Objects.requireNonNullElse(theirs.getString(column), "");
            int comparison =
                    Objects.requireNonNullElse(ours.getString(column), "").compareTo(their);
            if (comparison != 0) {
                return comparison < 0;
            }
        }
        return false;
    }

    @Override
    public ResultSetMetaData getMetaData() throws SQLException {
        return theirs.getMetaData();
    }

    @Override
    public @Nullable Statement getStatement() throws SQLException {
        return theirs.getStatement();
    }

    @Override
    public boolean isClosed() throws SQLException {
        return theirs.isClosed();
    }

    @Override
    public void close() throws SQLException {
        try {
            ours.close();
        } finally {
            theirs.close();
        }
    }

    @Override
    public int getRow() {
        return row;
    }

    @Override
    public boolean isBeforeFirst() {
        return row == 0 && !isBehind;
    }

    @Override
    public boolean isFirst() {
        return row == 1;
    }

    @Override
    public boolean isAfterLast() {
        return isBehind && current != null;
    }

    @Override
    public int getType() {
        return TYPE_FORWARD_ONLY;
    }

    @Override
    public boolean isLast() throws SQLException {
        throw forwardOnly();
    }

    @Override
    public void beforeFirst() throws SQLException {
        throw forwardOnly();
    }

    @Override
    public void afterLast() throws SQLException {
        throw forwardOnly();
    }

    @Override
    public boolean first() throws SQLException {
        throw forwardOnly();
    }

    @Override
    public boolean last() throws SQLException {
        throw forwardOnly();
    }

    @Override
    public boolean previous() throws SQLException {
        throw forwardOnly();
    }

    @Override
    public boolean absolute(int to) throws SQLException {
        throw forwardOnly();
    }

    @Override
    public boolean relative(int rows) throws SQLException {
        throw forwardOnly();
    }

    private static SQLException forwardOnly() {
        return SqlState.NOT_SUPPORTED.exception(
                "Metadata with saved questions in it is read forward, row by row. Call next.");
    }
}
