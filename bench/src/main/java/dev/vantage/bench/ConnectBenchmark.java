package dev.vantage.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Opening a SQLite file of twenty tables and closing it. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ConnectBenchmark {

    private static final int TABLES = 20;
    private static final int FRESH_MACHINES = 7;

    /** How the database is reached. */
    @Param
    public Access access = Access.DIRECT;

    private @Nullable SchemaFile file;

    /** Makes the file, by which SQLite's own driver and its library are loaded already. */
    @Setup
    public void open() throws IOException, SQLException {
        file = SchemaFile.of(TABLES);
    }

    /** Deletes it. */
    @TearDown
    public void close() throws IOException {
        Objects.requireNonNull(file).close();
    }

    /** The first connection of a JVM: classes are loaded, and the schema begins to be read beside it. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(FRESH_MACHINES)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public boolean first() throws SQLException {
        return connect();
    }

    /** One of many, whose schema is known. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public boolean again() throws SQLException {
        return connect();
    }

    private boolean connect() throws SQLException {
        try (var connection = access.open(Objects.requireNonNull(file).url())) {
            return connection.isClosed();
        }
    }
}
