package dev.vantage.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.vantage.eval.Report.Item;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WikiSqlBenchmarkTest {

    private static final String PREDICTED = """
            SELECT "Player" FROM list WHERE "Club" = 'BARCA'
            SELECT "Club" FROM list WHERE "Goals" > 4
            SELECT COUNT(*) FROM list
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException, SQLException {
        Files.writeString(folder.resolve("dev.jsonl"), """
                {"phase": 1, "table_id": "1-10-2", "question": "Who plays for Barca?", "sql": {"sel": 0, "agg": 0, "conds": [[1, 0, "Barca"]]}}
                {"phase": 1, "table_id": "1-10-2", "question": "Which club has more than 5 goals?", "sql": {"sel": 1, "agg": 0, "conds": [[2, 1, 5]]}}
                {"phase": 1, "table_id": "1-10-2", "question": "How many players?", "sql": {"sel": 0, "agg": 3, "conds": []}}
                """);
        Files.writeString(folder.resolve("dev.tables.jsonl"), """
                {"id": "1-10-2", "header": ["Player", "Club", "Goals"], "types": ["text", "text", "real"], "rows": [["Ann", "Barca", 7], ["Bo", "Ajax", 2]]}
                {"id": "1-10-3", "header": ["A"], "types": ["text"], "rows": []}
                """);
        Files.writeString(folder.resolve("pairs.jsonl"), """
                {"table_id": "1-10-2", "split": "dev", "question": "Who plays for Barca?", "agg": "", "sel": "Player", "conds": [["Club", "=", "Barca"]]}
                {"table_id": "1-10-2", "split": "train", "question": "Which?", "agg": "", "sel": "Player", "conds": []}
                {"table_id": "1-10-2", "split": "dev", "question": "Most goals?", "agg": "MAX", "sel": "Goals", "conds": [["Goals", "<", "9"]]}
                """);
        Files.writeString(folder.resolve("columns.json"), "{\"1-10-2\": [\"Club\"]}");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("dev.db"));
                var statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE table_1_10_2 (col0 text, col1 text, col2 real)");
            statement.executeUpdate("INSERT INTO table_1_10_2 VALUES ('ann', 'barca', 7), ('bo', 'ajax', 2)");
        }
    }

    @Test
    void comparesLogicalFormsWhereThereIsNoDatabase() throws IOException, SQLException {
        var report = score("dev.jsonl", new WikiSqlSettings("dev.tables.jsonl", "", ""), PREDICTED);

        assertThat(report.items()).extracting(Item::execution).containsExactly(true, false, false);
        assertThat(report.scores()).isEqualTo(new Scores.WikiSql(1.0 / 3, false));
    }

    @Test
    void executesWhereThereIsOne() throws IOException, SQLException {
        var report = score("dev.jsonl", new WikiSqlSettings("dev.tables.jsonl", "dev.db", ""), PREDICTED);

        assertThat(report.items()).extracting(Item::execution).containsExactly(true, true, false);
        assertThat(report.items()).extracting(Item::marks).first().isEqualTo(new Marks.WikiSql(true, true));
        assertThat(report.items().getFirst().goldRows().rows()).hasSize(1);
    }

    @Test
    void readsQuestionsThatNameTheirColumns() throws IOException, SQLException {
        var report = score(
                "pairs.jsonl",
                new WikiSqlSettings("columns.json", "", "dev"),
                "SELECT \"Player\" FROM list WHERE \"Club\" = 'barca'\nSELECT MAX(\"Goals\") FROM list WHERE \"Goals\" < 9");

        assertThat(report.items()).extracting(Item::execution).containsExactly(true, true);
        assertThat(report.items().getLast().gold()).isEqualTo("SELECT MAX(\"Goals\") FROM list WHERE \"Goals\" < 9");
    }

    @Test
    void saysThatTheDatabaseIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> score("dev.jsonl", new WikiSqlSettings("dev.tables.jsonl", "gone.db", ""), ""))
                .withMessageContaining("gone.db")
                .withMessageContaining("leave wikisql.database empty");
    }

    private Report score(String questions, WikiSqlSettings settings, String predictions)
            throws IOException, SQLException {
        var predicted = Files.writeString(folder.resolve("predicted.sql"), predictions);
        var config = new EvalConfig(
                "wikisql",
                "",
                questions,
                "",
                "",
                "jdbc:vantage:sqlite:",
                Map.of(),
                5,
                0,
                0,
                null,
                null,
                settings,
                null);
        try (var quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            return new Evaluator(folder, quiet).score(config, Optional.of(folder), Optional.empty(), predicted);
        }
    }
}
