package dev.vantage.calcite.gate;

import dev.vantage.model.schema.Schema;
import java.sql.SQLException;

/** A real database: what it can prepare is the truth about a statement. */
interface LiveDatabase extends AutoCloseable {

    Schema schema() throws SQLException;

    boolean prepares(String sql);

    /** Whether it is a name that keeps the database from preparing a statement. */
    boolean missesAName(String sql);

    @Override
    void close() throws SQLException;
}
