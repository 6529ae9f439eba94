package dev.vantage.bench.model;

import dev.vantage.calcite.sql.SqlWriter;
import dev.vantage.jdbc.schema.ValueBudget;
import dev.vantage.jdbc.schema.ValueSampler;
import dev.vantage.model.decoding.Limits;
import dev.vantage.model.decoding.NeuralTranslator;
import dev.vantage.model.decoding.Question;
import dev.vantage.model.decoding.SchemaMemory;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** How many questions about one database are translated in a second, some at a time. The sizes take turns. */
final class BatchTimes {

    private static final List<Integer> SIZES = List.of(1, 8, 32);
    private static final int ROUNDS = 5;

    private final NeuralTranslator translator;
    private final GoldFile gold;

    BatchTimes(NeuralTranslator translator, GoldFile gold) {
        this.translator = translator;
        this.gold = gold;
    }

    /** @param schemas of the databases that are asked; the one with the most questions is taken */
    void print(Map<String, Schema> schemas) throws SQLException {
        var name = schemas.keySet().stream()
                .max((a, b) -> Integer.compare(questions(a).size(), questions(b).size()))
                .orElseThrow();
        var questions = repeated(questions(name));
        try (var connection = DriverManager.getConnection(gold.url(name))) {
            var schema = Objects.requireNonNull(schemas.get(name));
            var memory = translator.encode(schema, ValueSampler.sample(connection, schema, ValueBudget.DEFAULT));
            var rates = new double[SIZES.size()][ROUNDS];
            for (int round = -1; round < ROUNDS; round++) {
                for (int i = 0; i < SIZES.size(); i++) {
                    double rate = rate(questions, SIZES.get(i), memory);
                    if (round >= 0) {
                        rates[i][round] = rate;
                    }
                }
            }
            System.out.println();
            System.out.println("| at a time | questions a second: median (least to most) |");
            System.out.println("|---|---|");
            for (int i = 0; i < SIZES.size(); i++) {
                print(SIZES.get(i), rates[i]);
            }
        }
    }

    private List<Question> questions(String database) {
        return gold.lines().stream()
                .filter(line -> line.database().equals(database))
                .map(line -> new Question(line.text(), ""))
                .toList();
    }

    /** As many as the largest size; few questions are asked again. */
    private static List<Question> repeated(List<Question> questions) {
        var all = new ArrayList<Question>();
        for (int i = 0; i < SIZES.getLast(); i++) {
            all.add(questions.get(i % questions.size()));
        }
        return all;
    }

    private double rate(List<Question> questions, int size, SchemaMemory memory) {
        long start = System.nanoTime();
        for (int from = 0; from < questions.size(); from += size) {
            translator.translate(
                    questions.subList(from, from + size), memory, new SqlWriter(Dialect.SQLITE), Limits.DEFAULT);
        }
        return questions.size() / ((System.nanoTime() - start) / 1e9);
    }

    private static void print(int size, double[] rates) {
        Arrays.sort(rates);
        System.out.printf(
                Locale.ROOT,
                "| %d | %.1f (%.1f to %.1f) |%n",
                size,
                rates[rates.length / 2],
                rates[0],
                rates[rates.length - 1]);
    }
}
