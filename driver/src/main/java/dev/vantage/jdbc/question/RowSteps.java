package dev.vantage.jdbc.question;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Goes from row to row where there is more to it than a call of the wrapped driver. */
public sealed interface RowSteps permits RowClock, CursorSteps {

    /** Moves to the next row. */
    boolean next(ResultSet rows) throws SQLException;
}
