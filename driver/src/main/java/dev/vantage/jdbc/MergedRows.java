package dev.vantage.jdbc;

import dev.vantage.jdbc.error.SqlState;
import dev.vantage.jdbc.question.Turns;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the wrapped driver with rows of ours among them, in one order. Whoever reads a row reads it from the one it came
 * with. They go forward only, as the wrapped driver's do.
 */
final class MergedRows implements ForwardingResultSet {

    private final ResultSet theirs;
    private final ResultSet ours;
    private final RowOrder order;
    private @Nullable ResultSet current;
    private boolean hasTheirs;
    private boolean hasOurs;
    private boolean isBehind;
    private boolean isClosed;
    private int row;

    /**
     * @param theirs what is told of the whole: its columns, its statement
     * @param ours with the same columns
     * @param order that both are in
     */
    MergedRows(ResultSet theirs, ResultSet ours, RowOrder order) {
        this.theirs = theirs;
        this.ours = ours;
        this.order = order;
    }

    @Override
    public ResultSet delegate() {
        return Objects.requireNonNullElse(current, theirs);
    }

    /** What a caller sees is wrapped around the merged rows, and takes turns. */
    @Override
    public Turns.Turn turn() {
        return Turns.Turn.NONE;
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
        checkOpen();
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
        current = hasOurs && (!hasTheirs || order.areOursFirst(theirs, ours)) ? ours : theirs;
        isBehind = !hasTheirs && !hasOurs;
        row = isBehind ? 0 : row + 1;
        return !isBehind;
    }

    /** The wrapped driver's rows may call themselves closed behind the last one. */
    private void checkOpen() throws SQLException {
        if (isClosed) {
            throw closedRows();
        }
    }

    static SQLException closedRows() {
        return SqlState.STATEMENT_CLOSED.exception("The rows are closed. Ask for the metadata again.");
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
        boolean areOnlyOursLeft = current != null && !hasTheirs && !isBehind;
        return isClosed || theirs.isClosed() && !areOnlyOursLeft;
    }

    @Override
    public void close() throws SQLException {
        isClosed = true;
        try {
            ours.close();
        } finally {
            theirs.close();
        }
    }

    @Override
    public int getRow() throws SQLException {
        checkOpen();
        return row;
    }

    @Override
    public boolean isBeforeFirst() throws SQLException {
        checkOpen();
        return row == 0 && !isBehind;
    }

    @Override
    public boolean isFirst() throws SQLException {
        checkOpen();
        return row == 1;
    }

    @Override
    public boolean isAfterLast() throws SQLException {
        checkOpen();
        return isBehind && current != null;
    }

    @Override
    public int getType() throws SQLException {
        checkOpen();
        return TYPE_FORWARD_ONLY;
    }

    @Override
    public boolean isLast() throws SQLException {
        throw refused();
    }

    @Override
    public void beforeFirst() throws SQLException {
        throw refused();
    }

    @Override
    public void afterLast() throws SQLException {
        throw refused();
    }

    @Override
    public boolean first() throws SQLException {
        throw refused();
    }

    @Override
    public boolean last() throws SQLException {
        throw refused();
    }

    @Override
    public boolean previous() throws SQLException {
        throw refused();
    }

    @Override
    public boolean absolute(int to) throws SQLException {
        throw refused();
    }

    @Override
    public boolean relative(int rows) throws SQLException {
        throw refused();
    }

    private SQLException refused() {
        return isClosed ? closedRows() : forwardOnly();
    }

    private static SQLException forwardOnly() {
        return SqlState.NOT_SUPPORTED.exception(
                "Metadata with saved questions in it is read forward, row by row. Call next.");
    }
}
