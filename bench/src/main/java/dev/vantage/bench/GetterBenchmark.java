package dev.vantage.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One value of a row that is there. H2 is the database, since its getter in memory is the cheapest to compare with. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class GetterBenchmark {

    /** How the rows are reached. */
    @Param
    public Access access = Access.DIRECT;

    private @Nullable Connection connection;
    private @Nullable ResultSet rows;

    /** Moves to the row. */
    @Setup
    public void open() throws SQLException {
        var opened = access.open("jdbc:h2:mem:bench");
        var found = opened.createStatement().executeQuery("SELECT 42");
        found.next();
        connection = opened;
        rows = found;
    }

    /** Ends the database with its connection. */
    @TearDown
    public void close() throws SQLException {
        Objects.requireNonNull(connection).close();
    }

    /** What is measured. */
    @Benchmark
    public int getInt() throws SQLException {
        return Objects.requireNonNull(rows).getInt(1);
    }
}
