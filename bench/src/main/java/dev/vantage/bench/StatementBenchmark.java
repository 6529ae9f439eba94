package dev.vantage.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
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

/** A query of one row on SQLite in memory, its text read each time or prepared. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class StatementBenchmark {

    /** Long enough for reading it to be seen. */
    private static final String QUERY = "SELECT s.singer_id, s.name, s.age, s.country FROM singer AS s"
            + " WHERE s.singer_id = 17 AND s.name <> 'O''Hara' AND s.country IN ('France', 'Ghana', 'Peru') /* by key */";

    /** How the database is reached. */
    @Param
    public Access access = Access.DIRECT;

    private @Nullable Connection connection;
    private @Nullable Statement statement;
    private @Nullable PreparedStatement prepared;

    /** Makes a hundred singers. */
    @Setup
    public void open() throws SQLException {
        var opened = access.open("jdbc:sqlite::memory:");
        var created = opened.createStatement();
        created.executeUpdate(
                "CREATE TABLE singer (singer_id INTEGER PRIMARY KEY, name TEXT, age INTEGER, country TEXT)");
        for (int i = 0; i < 100; i++) {
            created.executeUpdate("INSERT INTO singer VALUES (" + i + ", 'Ada', 30, 'France')");
        }
        connection = opened;
        statement = created;
        prepared = opened.prepareStatement(QUERY);
    }

    /** Closes the statements with their connection. */
    @TearDown
    public void close() throws SQLException {
        Objects.requireNonNull(connection).close();
    }

    /** The text is read each time, by the wrapper too. */
    @Benchmark
    public int executeText() throws SQLException {
        try (var rows = Objects.requireNonNull(statement).executeQuery(QUERY)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** The text was read before. */
    @Benchmark
    public int executePrepared() throws SQLException {
        try (var rows = Objects.requireNonNull(prepared).executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
