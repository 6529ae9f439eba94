package dev.vantage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions about a file of SQLite that something has written over. */
class DamagedFileTest {

    private static final int PAGE = 4096;

    @TempDir
    private Path folder;

    private final VantageDriver driver = new VantageDriver(new FakeTranslator()
            .answer("how many", "SELECT count(*) FROM t", "SELECT 1")
            .answer("too large", "SELECT abs(min(id) - 9223372036854775807 - 1) FROM t")
            .factory());

    private String newDatabase() throws SQLException {
        return Sqlite.newDatabase(folder, "CREATE TABLE t (id integer)", "INSERT INTO t VALUES (0)");
    }

    private void writeOver(String url, int offset, int bytes) throws IOException {
        try (var file = new RandomAccessFile(url.substring("jdbc:sqlite:".length()), "rw")) {
            file.seek(offset);
            for (int i = 0; i < bytes; i++) {
                file.write(0x5A);
            }
        }
    }

    private static void assertState(String state, Statement statement, String question) {
        assertThatThrownBy(() -> statement.executeQuery("NL: " + question))
                .hasCauseInstanceOf(SQLException.class)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        e -> assertThat(e.getSQLState()).as(e.getMessage()).isEqualTo(state));
    }

    @Test
    void areToldWhatToDo() throws Exception {
        var url = newDatabase();
        writeOver(url, PAGE, PAGE);
        try (var connection = Ours.connect(driver, url);
                var statement = connection.createStatement()) {
            assertState("XX001", statement, "how many");
            assertThatThrownBy(() -> statement.executeQuery("NL: how many"))
                    .hasMessageContaining("PRAGMA integrity_check");
        }
    }

    @Test
    void areToldThatItIsNoDatabaseAnyMore() throws Exception {
        var url = newDatabase();
        try (var connection = Ours.connect(driver, url);
                var statement = connection.createStatement()) {
            assertThat(Ours.firstCell(connection, "NL: how many")).isEqualTo("1");
            writeOver(url, 0, PAGE);
            assertState("XX001", statement, "how many");
        }
    }

    @Test
    void tellOtherErrorsOfTheQueryWithASqlState() throws SQLException {
        try (var connection = Ours.connect(driver, newDatabase());
                var statement = connection.createStatement()) {
            assertState("HY000", statement, "too large");
        }
    }
}
