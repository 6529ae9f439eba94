package dev.vantage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table of texts, as an import of a CSV file leaves it, asked with the bundled model. */
class ImportedTableTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "How many orders were placed in 2022?, 2",
        "What is the largest amount?, 100.75",
        "Which customer placed the earliest order?, Bob",
        "How many orders have an amount of less than 50?, 2"
    })
    void isAskedByWhatItsTextsMean(String question, String answer) throws SQLException {
        var url = Sqlite.newDatabase(
                folder,
                "CREATE TABLE orders (\"Order ID\" TEXT, \"Order Date\" TEXT, customer TEXT, amount TEXT)",
                "INSERT INTO orders VALUES ('A-1', '12/31/2021', 'Bob', '9.25'), ('A-2', '2/3/2022', 'Ann', '100.75'),"
                        + " ('A-3', '11/20/2022', 'Cid', '20'), ('A-4', '1/15/2023', 'Dee', '75.10')");
        try (var connection = Ours.connect(new VantageDriver(), url);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("NL: " + question)) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo(answer);
            assertThat(rows.next()).isFalse();
        }
    }
}
