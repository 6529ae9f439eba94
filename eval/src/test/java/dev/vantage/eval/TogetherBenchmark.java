package dev.vantage.eval;

import com.sun.management.OperatingSystemMXBean;
import dev.vantage.calcite.sql.SqlWriter;
import dev.vantage.jdbc.question.BundledTranslators;
import dev.vantage.jdbc.schema.SchemaReader;
import dev.vantage.jdbc.schema.ValueBudget;
import dev.vantage.jdbc.schema.ValueSampler;
import dev.vantage.model.decoding.Limits;
import dev.vantage.model.decoding.NeuralTranslator;
import dev.vantage.model.decoding.Question;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.tensor.jvm.JavaEngine;
import dev.vantage.model.tensor.jvm.JavaEngineOptions;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * How many questions a second the Java engine translates one by one and together. Arguments: the folder of Spider, one of its
 * databases, how many rounds over the first 32 of its development questions; the last round counts.
 */
public final class TogetherBenchmark {

    private static final int QUESTIONS = 32;
    private static final List<Integer> SIZES = List.of(1, 8, 32);
    private static final ValueBudget VALUES = new ValueBudget(Duration.ofMinutes(1), 100_000);
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private TogetherBenchmark() {}

    public static void main(String... arguments) throws IOException, SQLException {
        var spider = Path.of(arguments[0]);
        var database = arguments[1];
        int rounds = Integer.parseInt(arguments[2]);
        var questions = QuestionFile.read(spider.resolve("dev.json")).stream()
                .filter(question -> question.database().equals(database))
                .limit(QUESTIONS)
                .map(question -> Question.of(question.text()))
                .toList();
        var file = spider.resolve(Path.of("database", database, database + ".sqlite"));
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var translator = NeuralTranslator.open(
                        BundledTranslators.bundled(), JavaEngine.withoutGradients(JavaEngineOptions.defaults()))) {
            var schema = SchemaReader.read(connection);
            var writer = new SqlWriter(Dialect.SQLITE);
            var memory = translator.encode(schema, ValueSampler.sample(connection, schema, VALUES));
            for (int round = 1; round <= rounds; round++) {
                for (int size : SIZES) {
                    long start = System.nanoTime();
                    long processor = PROCESS.getProcessCpuTime();
                    for (int from = 0; from < questions.size(); from += size) {
                        var group = questions.subList(from, Math.min(from + size, questions.size()));
                        translator.translate(group, memory, writer, Limits.DEFAULT);
                    }
                    System.out.printf(
                            "round %d, %2d together: %.1f questions a second, %.1f ms of processor time each%n",
                            round,
                            size,
                            questions.size() * 1e9 / (System.nanoTime() - start),
                            (PROCESS.getProcessCpuTime() - processor) / 1e6 / questions.size());
                }
            }
        }
    }
}
