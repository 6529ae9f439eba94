package dev.vantage.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.calcite.sql.SqlWriter;
import dev.vantage.jdbc.question.BundledTranslators;
import dev.vantage.jdbc.schema.SchemaReader;
import dev.vantage.jdbc.schema.ValueBudget;
import dev.vantage.jdbc.schema.ValueSampler;
import dev.vantage.model.decoding.Candidate;
import dev.vantage.model.decoding.Limits;
import dev.vantage.model.decoding.NeuralTranslator;
import dev.vantage.model.decoding.Question;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.tensor.jvm.JavaEngine;
import dev.vantage.model.tensor.jvm.JavaEngineOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the bundled model and Spider's development questions. */
class QuestionsTogetherTest {

    private static final int QUESTIONS = 8;
    private static final ValueBudget VALUES = new ValueBudget(Duration.ofMinutes(1), 100_000);

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"concert_singer", "pets_1"})
    void haveTheSqlThatEachHasAlone(String database) throws IOException, SQLException {
        var spider = TestData.spider();
        var questions = QuestionFile.read(spider.resolve("dev.json")).stream()
                .filter(question -> question.database().equals(database))
                .limit(QUESTIONS)
                .map(question -> Question.of(question.text()))
                .toList();
        var file = Path.of("database", database, database + ".sqlite");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + spider.resolve(file));
                var translator = NeuralTranslator.open(
                        BundledTranslators.bundled(), JavaEngine.withoutGradients(JavaEngineOptions.defaults()))) {
            var schema = SchemaReader.read(connection);
            var writer = new SqlWriter(Dialect.SQLITE);
            var memory = translator.encode(schema, ValueSampler.sample(connection, schema, VALUES));

            var together = translator.translate(questions, memory, writer, Limits.DEFAULT);

            for (int i = 0; i < questions.size(); i++) {
                var alone = translator.translate(questions.get(i), memory, writer, Limits.DEFAULT);
                assertThat(first(together.get(i))).as(questions.get(i).text()).isEqualTo(first(alone));
            }
        }
    }

    private static String first(List<Candidate> candidates) {
        return candidates.getFirst().sql();
    }
}
