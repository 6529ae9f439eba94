package dev.vantage.eval;

import dev.vantage.calcite.sql.SqlWriter;
import dev.vantage.jdbc.schema.SchemaReader;
import dev.vantage.jdbc.schema.ValueBudget;
import dev.vantage.jdbc.schema.ValueSampler;
import dev.vantage.model.decoding.Candidate;
import dev.vantage.model.decoding.Limits;
import dev.vantage.model.decoding.NeuralTranslator;
import dev.vantage.model.decoding.Question;
import dev.vantage.model.decoding.SchemaMemory;
import dev.vantage.model.decoding.SearchLimits;
import dev.vantage.model.decoding.TranslationException;
import dev.vantage.model.schema.Dialect;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Searches for questions whose answers are known. */
public final class RankingSearches {

    private static final ValueBudget VALUES = new ValueBudget(Duration.ofSeconds(10), 100_000);

    private final NeuralTranslator translator;
    private final Limits limits;
    private final List<Search> searches = new ArrayList<>();

    private RankingSearches(NeuralTranslator translator, int beams) {
        this.translator = translator;
        limits = new Limits(SearchLimits.DEFAULT.withBeams(beams), () -> false);
    }

    /**
     * The candidates of one question.
     *
     * @param features of each, most probable candidate first
     * @param right whether each gives the rows of the gold query
     * @param empty whether each gives no rows
     */
    public record Search(
            String database, List<Map<String, Double>> features, List<Boolean> right, List<Boolean> empty) {}

    /**
     * Asks the questions of an evaluation. Those whose gold query does not run are left out; one that is refused has no
     * candidates.
     *
     * @param evaluator finds them
     * @param data as {@link Evaluator#run}
     * @param beams candidates of each question
     * @param progress hears of each database
     * @throws IllegalArgumentException if the questions are not there; the message says how to get them
     * @throws SQLException if a database cannot be opened
     */
    public static List<Search> of(
            Evaluator evaluator,
            EvalConfig config,
            Optional<Path> data,
            NeuralTranslator translator,
            int beams,
            Consumer<String> progress)
            throws SQLException {
        var searches = new RankingSearches(translator, beams);
        try (var benchmark = evaluator.benchmark(config, data, Optional.empty());
                var limit = new TimeLimit(config.timeoutSeconds())) {
            var byDatabase = new TreeMap<String, List<EvalQuestion>>();
            for (var question : Evaluator.asked(benchmark, config)) {
                byDatabase
                        .computeIfAbsent(question.database(), name -> new ArrayList<>())
                        .add(question);
            }
            for (var entry : byDatabase.entrySet()) {
                try (var runner = new GoldRunner(benchmark.file(entry.getKey()), limit)) {
                    searches.ask(runner, entry.getValue());
                }
                progress.accept(entry.getKey() + ": " + searches.searches.size() + " questions so far");
            }
        } catch (IOException leftBehind) {
            throw Evaluator.notRemoved(leftBehind);
        }
        return List.copyOf(searches.searches);
    }

    private void ask(GoldRunner runner, List<EvalQuestion> questions) throws SQLException {
        var schema = SchemaReader.read(runner.connection());
        var values = ValueSampler.sample(runner.connection(), schema, VALUES);
        var memory = translator.encode(schema, values);
        var writer = new SqlWriter(Dialect.SQLITE);
        for (var question : questions) {
            if (runner.run(question.runnableGold()) instanceof Outcome.Rows(var wanted)) {
                var text = new Question(question.text(), "");
                var candidates = candidates(text, memory, writer);
                var right = new ArrayList<Boolean>();
                var empty = new ArrayList<Boolean>();
                for (var candidate : candidates) {
                    var rows = runner.run(candidate.sql()) instanceof Outcome.Rows(var found) ? found : null;
                    right.add(rows != null && RowComparison.same(wanted, rows, question.isOrdered()));
                    empty.add(rows != null && rows.rows().isEmpty());
                }
                var features = translator.features(text, memory, candidates);
                searches.add(new Search(question.database(), features, right, empty));
            }
        }
    }

    private List<Candidate> candidates(Question question, SchemaMemory memory, SqlWriter writer) {
        try {
            return translator.translate(question, memory, writer, limits);
        } catch (TranslationException refused) {
            return List.of();
        }
    }
}
