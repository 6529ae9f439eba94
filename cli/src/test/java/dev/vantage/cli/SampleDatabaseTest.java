package dev.vantage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleDatabaseTest {

    @TempDir
    private Path folder;

    @Test
    void isMadeOnceAndKept() throws SQLException, IOException {
        var first = SampleDatabase.in(List.of(folder));
        var made = Files.getLastModifiedTime(first);

        assertThat(SampleDatabase.in(List.of(folder))).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(first)).isEqualTo(made);
        assertThat(folder).isDirectoryNotContaining("glob:**.unfinished");
    }

    @Test
    void goesToTheNextFolderWhereOneCannotBeWritten() throws SQLException, IOException {
        var file = Files.createFile(folder.resolve("a-file"));

        var made = SampleDatabase.in(List.of(file.resolve("vantage"), folder.resolve("second")));

        assertThat(made).startsWith(folder.resolve("second")).isRegularFile();
    }

    @Test
    void keepsItsForeignKeys() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + SampleDatabase.in(List.of(folder)));
                var statement = connection.createStatement();
                var violations = statement.executeQuery("PRAGMA foreign_key_check")) {
            assertThat(violations.next()).isFalse();
        }
    }

    @Test
    void hasAnAnswerToEverySampleQuestion() throws SQLException, IOException {
        var questions = new JsonMapper().readTree(getClass().getResource("sample-questions.json"));

        assertThat(questions).hasSizeGreaterThanOrEqualTo(25);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + SampleDatabase.in(List.of(folder)));
                var statement = connection.createStatement()) {
            for (var question : questions) {
                try (var rows = statement.executeQuery(question.path("query").asText())) {
                    assertThat(rows.next())
                            .as(question.path("question").asText())
                            .isTrue();
                }
            }
        }
    }
}
