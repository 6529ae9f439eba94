package dev.vantage.jdbc.question;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Takes a turn for each batch of rows that PostgreSQL's driver fetches from a cursor, and none for a row that is there: what
 * a query does while a question's window is open, such as locking its rows, is undone with the window.
 */
public final class CursorSteps implements RowSteps {

    private final Turns turns;
    private int there;

    /** @param rows whose first batch has come */
    CursorSteps(Turns turns, ResultSet rows) throws SQLException {
        this.turns = turns;
        this.there = batch(rows);
    }

    /** Rows that can be inserted and deleted are not counted: each may be the last that is there. */
    private static int batch(ResultSet rows) throws SQLException {
        return rows.getConcurrency() == ResultSet.CONCUR_READ_ONLY ? rows.getFetchSize() : 0;
    }

    @Override
    public boolean next(ResultSet rows) throws SQLException {
        if (there > 0) {
            there--;
            return rows.next();
        }
        try (var turn = turns.take()) {
            boolean hasRow = rows.next();
            there = batch(rows) - 1;
            return hasRow;
        }
    }
}
