package dev.vantage.training.data;

import dev.vantage.calcite.sql.SqlReader;
import dev.vantage.calcite.sql.UnsupportedSqlException;
import dev.vantage.eval.DatabaseHalf;
import dev.vantage.model.link.Categories;
import dev.vantage.model.link.Linker;
import dev.vantage.model.network.ItemTexts;
import dev.vantage.model.plan.Plan;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import dev.vantage.training.TrainConfig;
import dev.vantage.training.TrainingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads the questions of a source and makes examples of those that a plan can express. */
public final class SourceReader {

    private static final int LONGEST_PLAN = 60;

    private final ExampleFactory factory;
    private final Map<Dialect, SqlReader> readers = new EnumMap<>(Dialect.class);
    private final Databases databases;
    private final DatabaseHalf half;
    private final int mostItems;

    /**
     * @param half of the databases whose questions are taken
     * @param mostItems tables and columns that a database may have; questions over a larger one are left out
     */
    public SourceReader(
            Linker linker, BiFunction<Schema, Categories, ItemTexts> texts, DatabaseHalf half, int mostItems) {
        factory = new ExampleFactory(linker);
        databases = new Databases(texts);
        this.half = half;
        this.mostItems = mostItems;
    }

    /**
     * @param pool the examples
     * @param withParameters those that can be asked with parameters, asked so
     * @param questions how many questions the source has
     * @param left how many were left out, by reason
     */
    public record Contents(
            BatchStream.Pool pool, BatchStream.Pool withParameters, int questions, Map<String, Integer> left) {}

    /**
     * @param root the folder that the source's paths start from
     * @param withParameters whether examples with parameters are wanted; they take as long as the others
     * @throws TrainingException if a file is missing or not of the source's layout
     */
    public Contents read(Path root, TrainConfig.Source source, boolean withParameters) {
        var corpus = corpus(root, source);
        var left = new TreeMap<>(corpus.left());
        var examples = new Examples();
        var parameterised = new Examples();
        for (var asked : planned(corpus, left)) {
            var plans = asked.questions().stream().map(Planned::plan).toList();
            var database = databases.database(asked.name(), asked.contents(), plans);
            var values = database.values();
            for (var planned : asked.questions()) {
                boolean added = examples.add(
                        database, view -> factory.example(planned.question(), planned.plan(), view, values));
                if (!added) {
                    left.merge("a value that the question does not mention", 1, Integer::sum);
                }
                if (withParameters) {
                    WithParameters.of(planned.question(), planned.plan())
                            .ifPresent(
                                    with -> parameterised.add(database, view -> factory.example(with, view, values)));
                }
            }
        }
        int all = corpus.questions().size()
                + corpus.left().values().stream().mapToInt(Integer::intValue).sum();
        return new Contents(examples.pool(source.share()), parameterised.pool(source.share()), all, left);
    }

    /** Examples in both views of their databases. */
    private static final class Examples {

        private final List<Example> named = new ArrayList<>();
        private final List<Example> split = new ArrayList<>();

        /** @return whether there is an example in either view; else none is added */
        boolean add(Database database, Function<Database.Named, Optional<Example>> making) {
            var one = making.apply(database.named());
            var other = database.hasOneView() ? one : making.apply(database.split());
            if (one.isEmpty() || other.isEmpty()) {
                return false;
            }
            named.add(one.get());
            split.add(other.get());
            return true;
        }

        BatchStream.Pool pool(double share) {
            return new BatchStream.Pool(named, split, share);
        }
    }

    private record Planned(GoldQuestion question, Plan plan) {}

    /** The questions of one database. */
    private record Asked(String name, Corpus.Contents contents, List<Planned> questions) {}

    private Corpus corpus(Path root, TrainConfig.Source source) {
        var questions = root.resolve(source.questions());
        var schemas = root.resolve(source.schemas());
        var files = root.resolve(source.databases());
        try {
            return switch (source.layout()) {
                case SPIDER -> SpiderCorpus.readOriginals(questions, schemas, files);
                case SPIDER_SYN -> SpiderCorpus.readParaphrases(questions, schemas, files);
                case BIRD -> BirdCorpus.read(questions, schemas);
                case WIKISQL -> WikiSqlCorpus.read(questions, schemas);
                case JSONL -> JsonlCorpus.read(questions, files);
                case AMBROSIA -> AmbrosiaCorpus.read(questions);
                case SYNTHETIC -> SyntheticCorpus.read(questions, schemas, half, files);
            };
        } catch (IllegalArgumentException wrongFile) {
            throw new TrainingException(String.valueOf(wrongFile.getMessage()), wrongFile);
        }
    }

    /** The questions whose SQL a plan can express, by database; counts the others. */
    private List<Asked> planned(Corpus corpus, Map<String, Integer> left) {
        var byDatabase = new LinkedHashMap<String, Optional<Asked>>();
        for (var question : corpus.questions()) {
            if (!half.contains(question.database())) {
                left.merge("database of the other half", 1, Integer::sum);
                continue;
            }
            var asked = byDatabase.computeIfAbsent(
                    question.database(),
                    name -> corpus.database(name).map(contents -> new Asked(name, contents, new ArrayList<>())));
            if (asked.isEmpty()) {
                left.merge("database missing", 1, Integer::sum);
                continue;
            }
            var schema = asked.get().contents().split();
            if (schema.tables().size() + schema.columnCount() > mostItems) {
                left.merge("schema too large", 1, Integer::sum);
                continue;
            }
            try {
                var plan = readers.computeIfAbsent(asked.get().contents().dialect(), SqlReader::new)
                        .read(question.sql(), schema);
                if (plan.tokens().size() > LONGEST_PLAN) {
                    left.merge("no plan: longer than " + LONGEST_PLAN + " tokens", 1, Integer::sum);
                } else {
                    asked.get().questions().add(new Planned(question, plan));
                }
            } catch (UnsupportedSqlException e) {
                left.merge("no plan: " + e.construct(), 1, Integer::sum);
            }
        }
        return byDatabase.values().stream()
                .flatMap(Optional::stream)
                .filter(asked -> !asked.questions().isEmpty())
                .toList();
    }
}
