package dev.vantage.eval;

import dev.vantage.calcite.sql.SqlWriter;
import dev.vantage.jdbc.schema.SchemaReader;
import dev.vantage.jdbc.schema.ValueBudget;
import dev.vantage.jdbc.schema.ValueSampler;
import dev.vantage.model.decoding.Candidate;
import dev.vantage.model.decoding.Limits;
import dev.vantage.model.decoding.NeuralTranslator;
import dev.vantage.model.decoding.Question;
import dev.vantage.model.schema.Dialect;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Searches for questions whose answers are known. */
public final class RankingSearches {

    private static final int SECONDS = 5;
    private static final ValueBudget VALUES = new ValueBudget(Duration.ofSeconds(10), 100_000);

    private final NeuralTranslator translator;
    private final RankingConfig config;
    private final List<Search> searches = new ArrayList<>();

    private RankingSearches(NeuralTranslator translator, RankingConfig config) {
        this.translator = translator;
        this.config = config;
    }

    /**
     * The candidates of one question.
     *
     * @param features of each, most probable candidate first
     * @param right whether each gives the rows of the gold query
     */
    public record Search(String database, List<Map<String, Double>> features, List<Boolean> right) {}

    /**
     * Asks all questions of a configuration. Those whose gold query does not run are left out.
     *
     * @param data the data set's own folder, or the one that holds it
     * @param progress hears of each database
     * @throws IllegalArgumentException if the data set is not there; the message says how to unpack it
     */
    public static List<Search> of(
            Path data, RankingConfig config, NeuralTranslator translator, Consumer<String> progress)
            throws SQLException {
        var set = DataSet.in(data, config.dataset(), config.databases());
        var byDatabase = new TreeMap<String, List<EvalQuestion>>();
        for (var question : QuestionFile.read(set.folder().resolve(config.questions()))) {
            if (config.half().contains(question.database()) && set.has(question.database())) {
                byDatabase
                        .computeIfAbsent(question.database(), name -> new ArrayList<>())
                        .add(question);
            }
        }
        var searches = new RankingSearches(translator, config);
        try (var limit = new TimeLimit(SECONDS)) {
            for (var entry : byDatabase.entrySet()) {
                try (var runner = new GoldRunner(set.file(entry.getKey()), limit)) {
                    searches.ask(runner, entry.getValue());
                }
                progress.accept(entry.getKey() + ": " + searches.searches.size() + " questions so far");
            }
        }
        return List.copyOf(searches.searches);
    }

    private void ask(GoldRunner runner, List<EvalQuestion> questions) throws SQLException {
        var schema = SchemaReader.read(runner.connection());
        var values = ValueSampler.sample(runner.connection(), schema, VALUES);
        var memory = translator.encode(schema, values);
        var writer = new SqlWriter(Dialect.SQLITE);
        var limits = new Limits(config.beams(), Limits.DEFAULT.planTokens(), () -> false);
        var asked = questions.stream()
                .limit(config.limit() == 0 ? Long.MAX_VALUE : config.limit())
                .toList();
        for (var question : asked) {
            if (runner.run(question.runnableGold()) instanceof Outcome.Rows(var wanted)) {
                var text = new Question(question.text(), "");
                var candidates = translator.translate(text, memory, writer, limits);
                var right = candidates.stream()
                        .map(candidate -> isRight(candidate, wanted, question, runner))
                        .toList();
                searches.add(new Search(question.database(), translator.features(text, memory, candidates), right));
            }
        }
    }

    private static boolean isRight(Candidate candidate, ResultTable wanted, EvalQuestion question, GoldRunner runner) {
        return runner.run(candidate.sql()) instanceof Outcome.Rows(var rows)
                && RowComparison.same(wanted, rows, question.isOrdered());
    }
}
