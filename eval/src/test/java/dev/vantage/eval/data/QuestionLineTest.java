package dev.vantage.eval.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionLineTest {

    @TempDir
    private Path folder;

    @Test
    void readsBothNamesOfEachKey() throws IOException {
        var lines = QuestionLine.read(write("""
                {"question": " How many? ", "sql": "SELECT 1", "db": "a/b.sqlite", "evidence": "one", "difficulty": "easy"}

                {"id": 7, "domain": "forestry", "sql_prompt": "Which?", "sql_context": "CREATE TABLE t (a INT);",
                 "sql": "SELECT a FROM t", "sql_complexity": "basic SQL", "sql_explanation": "It selects."}
                """.replace(",\n ", ",")));

        assertThat(lines).hasSize(2);
        var first = lines.getFirst();
        assertThat(first)
                .isEqualTo(new QuestionLine(first.place(), "How many?", "SELECT 1", "", "a/b.sqlite", "one", "easy"));
        var second = lines.getLast();
        assertThat(second)
                .isEqualTo(new QuestionLine(
                        second.place(), "Which?", "SELECT a FROM t", "CREATE TABLE t (a INT);", "", "", "basic SQL"));
        assertThat(second.place()).startsWith("line 3 of ");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"sql": "SELECT 1", "db": "a"}                       | line 1 of FILE has no question (or sql_prompt)
            {"question": "?", "sql": null, "db": "a"}            | line 1 of FILE has no sql
            {"question": "?", "sql": "SELECT 1", "schema": " "}  | line 1 of FILE has no schema (or sql_context) and no db
            {"question":                                         | line 1 of FILE is not valid JSON
            """)
    void saysWhatALineLacks(String line, String message) throws IOException {
        var file = write(line);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuestionLine.read(file))
                .withMessageStartingWith(message.replace("FILE", file.toString()));
    }

    @Test
    void makesADatabaseOfDdlWithItsRows() throws SQLException {
        try (var connection = SchemaScript.inMemory(
                        "CREATE TABLE t (a INT PRIMARY KEY); INSERT INTO t VALUES (1), (2); CREATE VIEW v AS SELECT a FROM t");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM v")) {
            assertThat(rows.getInt(1)).isEqualTo(2);
        }
    }

    @Test
    void letsDdlReachNoOtherFile() {
        var other = folder.resolve("other");

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(
                        () -> SchemaScript.inMemory("ATTACH '" + other + "' AS other; CREATE TABLE other.t (a INT)"));
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> SchemaScript.inMemory("CREATE TABLE t (a INT); VACUUM INTO '" + other + "'"));
        assertThat(other).doesNotExist();
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("questions.jsonl"), text);
    }
}
