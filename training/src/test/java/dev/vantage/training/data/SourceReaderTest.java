package dev.vantage.training.data;

import static dev.vantage.training.SpiderFiles.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.training.SpiderFiles;
import dev.vantage.training.TrainConfig;
import dev.vantage.training.TrainConfig.Layout;
import dev.vantage.training.TrainingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {

    @TempDir
    private Path folder;

    @Test
    void readsSpiderUnderItsNamesAndUnderThoseOfTheIdentifiers() throws IOException {
        SpiderFiles.write(folder);

        var read = Sources.read(folder, Layout.SPIDER);

        assertThat(read.left()).isEmpty();
        assertThat(read.questions()).isEqualTo(SpiderFiles.QUESTIONS);
        assertThat(read.pool().named()).hasSize(SpiderFiles.QUESTIONS);
        assertThat(read.pool().split()).hasSize(SpiderFiles.QUESTIONS);
        assertThat(labels(read.pool().named().getLast())).containsExactly("id", "town", "age");
        assertThat(labels(read.pool().split().getLast())).containsExactly("id", "city", "age");
    }

    @Test
    void saysWhyAQuestionIsLeftOut() throws IOException {
        SpiderFiles.write(
                folder,
                List.of(
                        question("shop", "How many customers?", "SELECT count(*) FROM Client"),
                        question("absent", "How many?", "SELECT count(*) FROM Client"),
                        question("shop", "Who is rich?", "SELECT ID FROM Client WHERE City = 'Ulm'"),
                        question("shop", "Young or old?", "SELECT RANK() OVER (ORDER BY Age) FROM Client"),
                        question(
                                "shop",
                                "Everything",
                                "SELECT " + String.join(", ", Collections.nCopies(70, "Age")) + " FROM Client")));

        var read = Sources.read(folder, Layout.SPIDER);

        assertThat(read.questions()).isEqualTo(5);
        assertThat(read.pool().named()).hasSize(1);
        assertThat(read.left())
                .containsEntry("database missing", 1)
                .containsEntry("a value that the question does not mention", 1)
                .containsEntry("no plan: OVER", 1)
                .containsEntry("no plan: longer than 60 tokens", 1)
                .hasSize(4);
    }

    @Test
    void leavesOutADatabaseOfTooManyItems() throws IOException {
        SpiderFiles.write(folder);

        var read = Sources.read(folder, Layout.SPIDER, 4);

        assertThat(read.left()).isEqualTo(Map.of("schema too large", 10));
        assertThat(read.pool().named()).hasSize(6);
    }

    @Test
    void countsParaphrasesThatParaphraseNothing() throws IOException {
        SpiderFiles.write(folder, List.of());
        write("questions.json", """
                [{"db_id": "shop", "SpiderQuestion": "List the towns.", "SpiderSynQuestion": "List the cities.",
                  "query": "SELECT City FROM Client"},
                 {"db_id": "shop", "SpiderQuestion": "List the towns.", "SpiderSynQuestion": "List the towns. ",
                  "query": "SELECT City FROM Client"}]
                """);

        var read = Sources.read(folder, Layout.SPIDER_SYN);

        assertThat(read.questions()).isEqualTo(2);
        assertThat(read.pool().named()).hasSize(1);
        assertThat(read.left()).isEqualTo(Map.of("paraphrase equal to its question", 1));
    }

    @Test
    void readsBirdWithAndWithoutEvidenceUnderOneSetOfNames() throws IOException {
        write("questions.json", """
                [{"db_id": "films", "question": "How many films are there?", "evidence": "",
                  "SQL": "SELECT count(*) FROM movies"},
                 {"db_id": "films", "question": "Films of 1945", "evidence": "of 1945 means movie_year = 1945",
                  "SQL": "SELECT movie_title FROM movies WHERE movie_year = 1945"}]
                """);
        write("tables.json", """
                {"films": "CREATE TABLE movies (\\n\\tmovie_title TEXT, \\n\\tmovie_year INTEGER, \\n\\torder INTEGER)"}
                """);

        var read = Sources.read(folder, Layout.BIRD);

        assertThat(read.left()).isEmpty();
        assertThat(read.pool().named()).hasSize(3);
        assertThat(read.pool().named()).isEqualTo(read.pool().split());
        assertThat(labels(read.pool().named().getFirst())).containsExactly("movie title", "movie year", "order");
    }

    @Test
    void putsFourTablesOfWikiSqlIntoADatabase() throws IOException {
        var lines = new StringBuilder();
        for (int table = 0; table < 5; table++) {
            lines.append("""
                    {"table_id":"%d","split":"train","question":"Which player has 20 points?","agg":"","sel":"PLAYER","conds":[["POINTS","=","20"]]}
                    """.formatted(table));
        }
        lines.append("""
                {"table_id":"0","split":"dev","question":"Which?","agg":"","sel":"PLAYER","conds":[]}
                """);
        write("questions.json", lines.toString());
        write("tables.json", "{\"0\": [\"TEAM\"]}");

        var read = Sources.read(folder, Layout.WIKISQL);

        assertThat(read.questions()).isEqualTo(6);
        assertThat(read.left()).isEqualTo(Map.of("not of the training part", 1));
        var schemas = read.pool().named().stream()
                .map(example -> example.database().schema())
                .distinct()
                .toList();
        assertThat(schemas).extracting(schema -> schema.tables().size()).containsExactlyInAnyOrder(4, 1);
        assertThat(schemas.getFirst().columns())
                .filteredOn(column -> column.name().equals("POINTS"))
                .extracting(Column::type)
                .containsOnly(ColumnType.NUMBER);
    }

    @Test
    void readsAQuestionALineWithItsSchemaAndItsRows() throws IOException {
        write("questions.json", """
                {"question": "List the names.", "sql": "SELECT name FROM person", "schema": "CREATE TABLE person (name TEXT)"}
                {"sql_prompt": "Who lives in Rome?", "sql": "SELECT name FROM person WHERE town = 'Rome'", "sql_context": "CREATE TABLE person (name TEXT, town TEXT); INSERT INTO person VALUES ('Ann', 'Rome');"}
                {"question": "Which names?", "sql": "SELECT name FROM person", "schema": "CREATE TABLE person (name TEXT)"}
                {"question": "Which?", "sql": "SELECT 1", "schema": "CREATE TABLE broken ("}
                {"question": "Which?", "sql": "SELECT 1", "db": "absent.sqlite"}
                """);

        var read = Sources.read(folder, Layout.JSONL);

        assertThat(read.questions()).isEqualTo(5);
        assertThat(read.left()).isEqualTo(Map.of("database missing", 2));
        var databases =
                read.pool().named().stream().map(Example::database).distinct().toList();
        assertThat(databases).hasSize(2);
        assertThat(read.pool().named()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"garden", "haulage"})
    void learnsFromEveryQuestionOfTheExamples(String example) {
        for (var file : List.of("learned.jsonl", "asked.jsonl", "plain.jsonl")) {
            var read = Sources.readLines(Path.of("..", "examples", example), file);

            assertThat(read.left()).as(file).isEmpty();
            assertThat(read.pool().named()).as(file).hasSize(read.questions()).isNotEmpty();
        }
    }

    @Test
    void makesQuestionsForDatabasesThatHaveNone() throws IOException {
        SpiderFiles.write(folder);
        SpiderFiles.writeZoo(folder.resolve("other/deeper"));
        var source = new TrainConfig.Source(Layout.SYNTHETIC, "questions.json", "tables.json", "other", 1);

        var read = Sources.read(folder, source, 60);

        assertThat(read.questions()).isBetween(3, 14);
        assertThat(read.left()).isEmpty();
        assertThat(read.pool().named()).hasSize(read.questions());
        assertThat(labels(read.pool().named().getFirst()))
                .containsExactly("id", "name", "legs", "id", "animal id", "name");
    }

    @Test
    void readsTheWrittenOutReadingsOfAnAmbiguousQuestion() throws IOException {
        SpiderFiles.writeZoo(folder.resolve("scope/zoo"));
        write("scope/zoo/examples.json", """
                [{"question": "What does each have?", "sql_query1": "SELECT Nm FROM Animal", "sql_query2": "SELECT Nm FROM Keeper",
                  "interpretation1": "What is the name of each animal?", "interpretation2": "What is the name of each keeper?"}]
                """);

        var read = Sources.read(folder, new TrainConfig.Source(Layout.AMBROSIA, "scope", "", "", 1), 60);

        assertThat(read.questions()).isEqualTo(2);
        assertThat(read.left()).isEmpty();
        assertThat(read.pool().named()).hasSize(2);
    }

    @Test
    void saysWhichFolderOfDatabasesIsMissing() throws IOException {
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(
                        () -> Sources.read(folder, new TrainConfig.Source(Layout.AMBROSIA, "absent", "", "", 1), 60))
                .withMessageContaining(folder.resolve("absent").toString())
                .withMessageContaining("--data");
    }

    @Test
    void readsQuestionsOverTheDatabaseOfAUrl() throws IOException {
        SpiderFiles.write(folder);
        write("questions.json", """
                {"question": "Which names?", "sql": "SELECT Nm FROM Keeper", "db": "jdbc:sqlite:%s"}
                """.formatted(folder.resolve("database/zoo/zoo.sqlite")));

        var read = Sources.read(folder, Layout.JSONL);

        assertThat(read.left()).isEmpty();
        assertThat(labels(read.pool().named().getFirst())).contains("animal id");
    }

    @Test
    void saysWhichLineNamesADatabaseThatDoesNotAnswerAndKeepsItsPasswordToItself() throws IOException {
        write("questions.json", """
                {"question": "Which names?", "sql": "SELECT 1", "db": "jdbc:absent:shop?password=secret"}
                """);

        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> Sources.read(folder, Layout.JSONL))
                .withMessageStartingWith(
                        "line 1 of " + folder.resolve("questions.json") + " names a database that cannot")
                .withMessageNotContaining("secret");
    }

    @Test
    void namesTheEntryThatIsNotOfTheLayout() throws IOException {
        SpiderFiles.write(folder, List.of(question("shop", "List the towns.", "SELECT City FROM Client")));

        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> Sources.read(folder, Layout.SPIDER_SYN))
                .withMessage("entry 1 of " + folder.resolve("questions.json")
                        + " has no SpiderSynQuestion; check the layout of its source.");
    }

    @Test
    void namesTheLineThatIsNotJson() throws IOException {
        write("questions.json", "{\"split\": \"dev\"}\n\n{\"split\": ");

        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> Sources.read(folder, Layout.WIKISQL))
                .withMessageStartingWith("line 3 of " + folder.resolve("questions.json") + " is not valid JSON");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static List<String> labels(Example example) {
        return example.database().schema().tables().stream()
                .flatMap(table -> table.columns().stream())
                .map(Column::label)
                .toList();
    }
}
