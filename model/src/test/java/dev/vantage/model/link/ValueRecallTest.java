package dev.vantage.model.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many of the values of the benchmark's queries are among the candidates of their questions. Prints the share and the
 * CPU time of a question; the values that are missed in training questions are listed under {@code target}.
 */
@Tag("slow")
class ValueRecallTest {

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private final Linker linker = new Linker(word -> new int[] {word.length()}, piece -> new float[] {1}, 1, 2, 256);
    private final Map<String, LinkedSchema> schemas = new HashMap<>();
    private final Map<String, ValueIndex> indices = new HashMap<>();

    @ParameterizedTest(name = "{0}")
    @CsvSource({"train_spider, 0.98", "train_others, 0.89", "dev, 0.99"})
    void findsTheValuesOfTheQueries(String file, double least) throws IOException, SQLException {
        var spider = SpiderFolder.find()
                .orElseGet(() -> abort("No Spider below the folder of -Dvantage.data: nothing to measure"));
        var misses = new ArrayList<String>();
        int all = 0;
        long candidates = 0;
        var nanos = new ArrayList<Long>();
        for (var example : spider.questions(file + ".json")) {
            var database = example.get("db_id").asText();
            var schema = schemas.computeIfAbsent(database, name -> LinkedSchema.of(spider.schema(name)));
            if (!indices.containsKey(database)) {
                indices.put(database, spider.values(database, schema.schema()));
            }
            var question = example.get("question").asText();
            long start = THREAD.getCurrentThreadCpuTime();
            var linked = linker.link(question, schema, indices.get(database));
            nanos.add(THREAD.getCurrentThreadCpuTime() - start);
            candidates += linked.values().size();
            for (var gold : SqlLiterals.of(example.get("query").asText())) {
                all++;
                if (GoldValues.find(gold, linked.values()).isEmpty()) {
                    misses.add(database + "\t" + gold.text() + "\t" + question);
                }
            }
        }
        report(file, misses, all, (double) candidates / nanos.size(), nanos);
        assertThat(1.0 - (double) misses.size() / all)
                .as("value recall on " + file)
                .isGreaterThan(least);
    }

    private static void report(String file, List<String> misses, int all, double candidates, List<Long> nanos)
            throws IOException {
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                "%s: %.2f %% of %d values among %.1f candidates a question; link() CPU median %.2f ms, 99 %% within %.2f ms%n",
                file,
                100.0 * (all - misses.size()) / all,
                all,
                candidates,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6);
        if (file.startsWith("train")) {
            Files.write(Path.of("target", "missed-values-" + file + ".txt"), misses);
        }
    }
}
