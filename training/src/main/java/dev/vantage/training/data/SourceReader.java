package dev.vantage.training.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vantage.calcite.sql.SqlReader;
import dev.vantage.calcite.sql.UnsupportedSqlException;
import dev.vantage.model.link.Linker;
import dev.vantage.model.network.ItemTexts;
import dev.vantage.model.plan.Plan;
import dev.vantage.model.schema.Schema;
import dev.vantage.training.TrainConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads the questions of a source and makes examples of those that a plan can express. */
public final class SourceReader {

    private static final int LONGEST_PLAN = 60;

    private final ExampleFactory factory;
    private final SqlReader reader;
    private final Function<Schema, ItemTexts> texts;

    public SourceReader(Linker linker, SqlReader reader, Function<Schema, ItemTexts> texts) {
        factory = new ExampleFactory(linker);
        this.reader = reader;
        this.texts = texts;
    }

    /**
     * @param pool the examples
     * @param questions how many questions the source has
     * @param left how many were left out, by reason
     */
    public record Contents(BatchStream.Pool pool, int questions, Map<String, Integer> left) {}

    /** @param root the folder that the source's paths start from */
    public Contents read(Path root, TrainConfig.Source source) throws IOException {
        var databases = new Databases(root.resolve(source.tables()), root.resolve(source.databases()), texts);
        var named = new ArrayList<Example>();
        var split = new ArrayList<Example>();
        var left = new TreeMap<String, Integer>();
        int questions = 0;
        for (var entry :
                new JsonMapper().readTree(root.resolve(source.questions()).toFile())) {
            questions++;
            var reason = add(entry, source, databases, named, split);
            if (!reason.isEmpty()) {
                left.merge(reason, 1, Integer::sum);
            }
        }
        return new Contents(new BatchStream.Pool(named, split, source.share()), questions, left);
    }

    /** @return why the question was left out, or empty */
    private String add(
            JsonNode entry,
            TrainConfig.Source source,
            Databases databases,
            ArrayList<Example> named,
            ArrayList<Example> split) {
        var question = entry.get(source.field()).asText().strip();
        if (!source.without().isEmpty()
                && question.equals(entry.get(source.without()).asText().strip())) {
            return "same question as in " + source.without();
        }
        var database = databases.get(entry.get("db_id").asText());
        if (database.isEmpty()) {
            return "database missing";
        }
        Plan plan;
        try {
            plan = reader.read(
                    entry.get("query").asText(), database.get().split().view().schema());
        } catch (UnsupportedSqlException e) {
            return "no plan: " + e.construct();
        }
        if (plan.tokens().size() > LONGEST_PLAN) {
            return "no plan: longer than " + LONGEST_PLAN + " tokens";
        }
        var one = factory.example(
                question, plan, database.get().named(), database.get().values());
        var other = factory.example(
                question, plan, database.get().split(), database.get().values());
        if (one.isEmpty() || other.isEmpty()) {
            return "a value that the question does not mention";
        }
        named.add(one.get());
        split.add(other.get());
        return "";
    }
}
