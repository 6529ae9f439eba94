package dev.vantage.eval.wikisql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.eval.data.WikiSqlQuery;
import dev.vantage.eval.data.WikiSqlQuery.Condition;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WikiSqlEngineTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void makeDatabase() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("dev.db"));
                var statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE table_1_10_2 (col0 text, col1 real, col2 text)");
            statement.executeUpdate(
                    "INSERT INTO table_1_10_2 VALUES ('ann', 1200, '21'), ('bob', 3.5, 'x'), ('bob', NULL, '7')");
        }
    }

    @Test
    void comparesTextInSmallLetters() throws SQLException {
        assertThat(run("", 1, new Condition(0, "=", "ANN", false))).contains(List.of(List.of(1200L)));
    }

    @Test
    void readsATextAsANumberWhereTheColumnHoldsNumbers() throws SQLException {
        assertThat(run("", 0, new Condition(1, "=", "1,200", false))).contains(List.of(List.of("ann")));
        assertThat(run("", 0, new Condition(1, "=", "about 3.5 km", false))).contains(List.of(List.of("bob")));
        assertThat(run("", 0, new Condition(1, "=", "none", false))).isEmpty();
    }

    @Test
    void comparesANumberWithTextAsItIsWritten() throws SQLException {
        assertThat(run("", 0, new Condition(2, "=", "21", true))).contains(List.of(List.of("ann")));
    }

    @Test
    void leavesNullsOutOfAggregates() throws SQLException {
        assertThat(run("COUNT", 1)).contains(List.of(List.of(2L)));
        assertThat(run("COUNT", 1, new Condition(0, "=", "nobody", false))).contains(List.of(List.of(0L)));
    }

    @Test
    void hasNoRowsForATableOrAColumnThatIsNotThere() throws SQLException {
        assertThat(run("", 9)).isEmpty();
        try (var engine = WikiSqlEngine.open(folder.resolve("dev.db"))) {
            assertThat(engine.execute("1-10-3", new WikiSqlQuery(0, "", List.of())))
                    .isEmpty();
            assertThat(engine.execute("1-10-2; DROP", new WikiSqlQuery(0, "", List.of())))
                    .isEmpty();
        }
    }

    private Optional<List<List<Object>>> run(String aggregate, int selected, Condition... conditions)
            throws SQLException {
        try (var engine = WikiSqlEngine.open(folder.resolve("dev.db"))) {
            return engine.execute("1-10-2", new WikiSqlQuery(selected, aggregate, List.of(conditions)));
        }
    }
}
