package dev.vantage.jdbc;

import dev.vantage.jdbc.question.Turns;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the wrapped driver with rows of ours among them, where both can be gone through to and fro. All have come when they
 * are made, so where each row stands is found out then.
 */
final class ScrollableMergedRows implements ForwardingResultSet {

    private final ResultSet theirs;
    private final ResultSet ours;
    private final List<Place> places;
    private ResultSet current;
    private int row;

    /** @param row of the rows that it came with, counted from 1 */
    private record Place(ResultSet rows, int row) {}

    private ScrollableMergedRows(ResultSet theirs, ResultSet ours, List<Place> places) {
        this.theirs = theirs;
        this.ours = ours;
        this.places = places;
        this.current = theirs;
    }

    /**
     * Merges rows that are scrollable, before the first of each.
     *
     * @param theirs what is told of the whole: its type, its columns, its statement
     * @param ours with the same columns; closed where they cannot be read
     */
    static ResultSet of(ResultSet theirs, ResultSet ours, RowOrder order) throws SQLException {
        try {
            var places = places(theirs, ours, order);
            theirs.beforeFirst();
            return new ScrollableMergedRows(theirs, ours, places);
        } catch (SQLException failed) {
            ours.close();
            throw failed;
        }
    }

    private static List<Place> places(ResultSet theirs, ResultSet ours, RowOrder order) throws SQLException {
        var places = new ArrayList<Place>();
        boolean hasTheirs = theirs.next();
        boolean hasOurs = ours.next();
        while (hasTheirs || hasOurs) {
            boolean isOurs = hasOurs && (!hasTheirs || order.areOursFirst(theirs, ours));
            var next = isOurs ? ours : theirs;
            places.add(new Place(next, next.getRow()));
            hasOurs = isOurs ? ours.next() : hasOurs;
            hasTheirs = isOurs ? hasTheirs : theirs.next();
        }
        return List.copyOf(places);
    }

    @Override
    public ResultSet delegate() {
        return current;
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

    /** @param to 0 for before the first, one more than there are for behind the last */
    private boolean move(long to) throws SQLException {
        checkOpen();
        row = Math.clamp(to, 0, places.size() + 1);
        if (row == 0) {
            current = theirs;
            theirs.beforeFirst();
            return false;
        }
        if (row > places.size()) {
            current = theirs;
            theirs.afterLast();
            return false;
        }
        var place = places.get(row - 1);
        current = place.rows();
        return current.absolute(place.row());
    }

    @Override
    public boolean next() throws SQLException {
        return move(row + 1L);
    }

    @Override
    public boolean previous() throws SQLException {
        return move(row - 1L);
    }

    @Override
    public boolean relative(int rows) throws SQLException {
        return move((long) row + rows);
    }

    @Override
    public boolean absolute(int to) throws SQLException {
        return move(to < 0 ? places.size() + 1L + to : to);
    }

    @Override
    public boolean first() throws SQLException {
        return move(1);
    }

    @Override
    public boolean last() throws SQLException {
        return move(places.size());
    }

    @Override
    public void beforeFirst() throws SQLException {
        move(0);
    }

    @Override
    public void afterLast() throws SQLException {
        move(places.size() + 1L);
    }

    @Override
    public boolean isBeforeFirst() throws SQLException {
        checkOpen();
        return row == 0;
    }

    @Override
    public boolean isFirst() throws SQLException {
        checkOpen();
        return row == 1;
    }

    @Override
    public boolean isLast() throws SQLException {
        checkOpen();
        return row == places.size();
    }

    @Override
    public boolean isAfterLast() throws SQLException {
        checkOpen();
        return row > places.size();
    }

    @Override
    public int getRow() throws SQLException {
        checkOpen();
        return row > places.size() ? 0 : row;
    }

    private void checkOpen() throws SQLException {
        if (isClosed()) {
            throw MergedRows.closedRows();
        }
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
}
