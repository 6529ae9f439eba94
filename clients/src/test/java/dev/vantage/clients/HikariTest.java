package dev.vantage.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collections;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class HikariTest {

    @TempDir
    private Path folder;

    private final Database database;
    private Singers singers;

    HikariTest(Database database) {
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

    private HikariDataSource pool() {
        var config = new HikariConfig();
        config.setDriverClassName(Singers.DRIVER);
        config.setJdbcUrl(singers.url());
        config.setUsername(Singers.USER);
        config.setMaximumPoolSize(3);
        return new HikariDataSource(config);
    }

    @Test
    void runsPlainSqlAndReadsMetadata() throws SQLException {
        try (var pool = pool();
                var connection = pool.getConnection();
                var insert = connection.prepareStatement("INSERT INTO singer VALUES (?, ?, ?)");
                var statement = connection.createStatement()) {
            insert.setInt(1, 4);
            insert.setString(2, "Di");
            insert.setInt(3, 20);
            assertThat(insert.executeUpdate()).isEqualTo(1);
            try (var row = statement.executeQuery("SELECT count(*) FROM singer")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getInt(1)).isEqualTo(Singers.COUNT + 1);
            }
            try (var columns = connection.getMetaData().getColumns(null, null, "singer", "name")) {
                assertThat(columns.next()).isTrue();
                assertThat(columns.getString("TABLE_NAME")).isEqualTo("singer");
            }
        }
    }

    @Test
    void asksWithAndWithoutAParameter() throws SQLException {
        try (var pool = pool();
                var connection = pool.getConnection();
                var statement = connection.createStatement();
                var prepared = connection.prepareStatement("NL: names of singers older than ?")) {
            try (var row = statement.executeQuery("NL: how many singers are there?")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getInt(1)).isEqualTo(Singers.COUNT);
                assertThat(statement.getWarnings().getMessage()).startsWith("SELECT");
            }
            prepared.setInt(1, 40);
            try (var rows = prepared.executeQuery()) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("Bo");
                assertThat(rows.getStatement().getConnection()).isSameAs(connection);
            }
        }
    }

    @Test
    void keepsAConnectionWhoseQuestionWasRefused() throws SQLException {
        try (var pool = pool();
                var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("NL:")).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> statement.executeUpdate("NL: how many singers are there?"))
                    .isInstanceOf(SQLException.class);
            try (var row = statement.executeQuery("SELECT 1")) {
                assertThat(row.next()).isTrue();
            }
        }
    }

    @Test
    void asksOnSeveralConnectionsAtOnce() throws Exception {
        try (var pool = pool();
                var threads = Executors.newFixedThreadPool(3)) {
            var asked = threads.invokeAll(Collections.nCopies(6, () -> count(pool)));
            for (var answer : asked) {
                assertThat(answer.get()).isEqualTo(Singers.COUNT);
            }
        }
    }

    private static int count(HikariDataSource pool) throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("NL: how many singers are there?")) {
            row.next();
            return row.getInt(1);
        }
    }
}
