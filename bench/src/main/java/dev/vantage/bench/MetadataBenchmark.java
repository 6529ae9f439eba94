package dev.vantage.bench;

import java.io.IOException;
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

/** What a tool reads when it draws its tree: 2,000 tables, on SQLite. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MetadataBenchmark {

    private static final int TABLES = 2000;

    /** How the database is reached. */
    @Param
    public Access access = Access.DIRECT;

    private @Nullable SchemaFile file;
    private @Nullable Connection connection;

    /** Makes the tables. */
    @Setup
    public void open() throws IOException, SQLException {
        var made = SchemaFile.of(TABLES);
        file = made;
        connection = access.open(made.url());
    }

    /** Deletes them. */
    @TearDown
    public void close() throws IOException, SQLException {
        Objects.requireNonNull(connection).close();
        Objects.requireNonNull(file).close();
    }

    /** Names and kinds of all tables. */
    @Benchmark
    public int tables() throws SQLException {
        try (var tables = Objects.requireNonNull(connection).getMetaData().getTables(null, null, "%", null)) {
            return textOf(tables, "TABLE_NAME", "TABLE_TYPE");
        }
    }

    private static int textOf(ResultSet rows, String... columns) throws SQLException {
        int length = 0;
        while (rows.next()) {
            for (var column : columns) {
                length += rows.getString(column).length();
            }
        }
        return length;
    }
}
