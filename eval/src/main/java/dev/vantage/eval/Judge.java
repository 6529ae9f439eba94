package dev.vantage.eval;

import dev.vantage.eval.Report.Item;
import java.sql.SQLException;

/** Compares answers about one database with the gold SQL. */
interface Judge extends AutoCloseable {

    Item judge(EvalQuestion question, Answer answer);

    @Override
    void close() throws SQLException;
}
