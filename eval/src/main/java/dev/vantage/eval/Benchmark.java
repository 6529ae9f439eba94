package dev.vantage.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** Questions, the databases that they ask, and how answers are judged. */
interface Benchmark extends Databases, AutoCloseable {

    /** All questions of the file. */
    List<EvalQuestion> questions();

    /** Indices of questions that cannot be scored. */
    Set<Integer> skipped();

    /** What a report calls a database that is not there. */
    default String missing(String name) {
        return name;
    }

    Judge judge(String name, Path database, TimeLimit limit) throws SQLException;

    @Override
    default void close() throws IOException {
        // Most have nothing to give back.
    }
}
