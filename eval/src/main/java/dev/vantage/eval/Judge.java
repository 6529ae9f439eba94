package dev.vantage.eval;

import java.sql.SQLException;

/** Compares answers about one database with the gold SQL. */
interface Judge extends AutoCloseable {

    Judgement judge(EvalQuestion question, Answer answer);

    @Override
    void close() throws SQLException;
}
