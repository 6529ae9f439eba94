package dev.vantage.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.apache.commons.dbcp2.BasicDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class DbcpTest {

    @TempDir
    private Path folder;

    private final Database database;
    private Singers singers;

    DbcpTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void fillDatabase() throws SQLException {
        singers = Singers.in(database, folder);
    }

    @AfterEach
    void leavesNothingOpen() throws SQLException, IOException, InterruptedException {
        singers.requireNothingOpen();
    }

    private BasicDataSource pool() {
        var pool = new BasicDataSource();
        pool.setDriverClassName(Singers.DRIVER);
        pool.setUrl(singers.url());
        pool.setUsername(Singers.USER);
        pool.setPassword("");
        pool.setPoolPreparedStatements(true);
        pool.setTestOnBorrow(true);
        return pool;
    }

    @Test
    void runsPlainSqlAndReadsMetadata() throws SQLException {
        try (var pool = pool();
                var connection = pool.getConnection();
                var insert = connection.prepareStatement("INSERT INTO singer VALUES (4, ?, 20)");
                var statement = connection.createStatement()) {
            insert.setString(1, "Di");
            assertThat(insert.executeUpdate()).isEqualTo(1);
            try (var row = statement.executeQuery("SELECT count(*) FROM singer")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getInt(1)).isEqualTo(Singers.COUNT + 1);
            }
            try (var keys = connection.getMetaData().getPrimaryKeys(null, null, "singer")) {
                assertThat(keys.next()).isTrue();
                assertThat(keys.getString("COLUMN_NAME")).isEqualTo("singer_id");
            }
        }
    }

    @Test
    void asks() throws SQLException {
        try (var pool = pool();
                var connection = pool.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("NL: how many singers are there?")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isEqualTo(Singers.COUNT);
            assertThat(row.getStatement().getConnection()).isSameAs(connection);
        }
    }

    @Test
    void takesAPreparedQuestionFromItsPoolOfStatements() throws SQLException {
        try (var pool = pool()) {
            pool.setMaxTotal(1);
            assertThat(olderThan(pool, 40)).isEqualTo("Bo");
            assertThat(olderThan(pool, 50)).isEqualTo("Cy");
        }
    }

    private static String olderThan(BasicDataSource pool, int age) throws SQLException {
        try (var connection = pool.getConnection();
                var prepared = connection.prepareStatement("NL: names of singers older than ?")) {
            prepared.setInt(1, age);
            try (var rows = prepared.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return rows.getString(1);
            }
        }
    }
}
