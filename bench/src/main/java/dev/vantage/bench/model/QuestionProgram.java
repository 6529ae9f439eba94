package dev.vantage.bench.model;

import dev.vantage.calcite.gate.Gate;
import dev.vantage.calcite.gate.Verdict;
import dev.vantage.calcite.sql.SqlReader;
import dev.vantage.calcite.sql.SqlWriter;
import dev.vantage.calcite.sql.UnsupportedSqlException;
import dev.vantage.jdbc.question.BundledTranslators;
import dev.vantage.jdbc.schema.SchemaReader;
import dev.vantage.jdbc.schema.ValueBudget;
import dev.vantage.jdbc.schema.ValueSampler;
import dev.vantage.model.checkpoint.Checkpoint;
import dev.vantage.model.decoding.Candidate;
import dev.vantage.model.decoding.EngineInference;
import dev.vantage.model.decoding.Limits;
import dev.vantage.model.decoding.NeuralTranslator;
import dev.vantage.model.decoding.Question;
import dev.vantage.model.link.LinkedSchema;
import dev.vantage.model.link.Linker;
import dev.vantage.model.link.ValueIndex;
import dev.vantage.model.plan.PlanToken.ColumnRef;
import dev.vantage.model.plan.PlanToken.TableRef;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.jvm.JavaEngine;
import dev.vantage.model.tensor.mlx.MlxEngines;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How long each step from a question to its rows takes, how many questions are translated in a second if several are at a time,
 * and how large schemas fare: how long they take to be read, the first question after that, and how often the tables of the
 * gold SQL are among those that a question is read with.
 *
 * <p>Arguments: the engine ({@code java} or {@code mlx}), a file of questions with their SQL, the folder that has their
 * databases and others, and how many questions to ask. The large schemas are made of the tables of all those databases; the
 * values in them are not read.
 */
public final class QuestionProgram {

    private static final List<String> DEFAULTS = List.of("java", "examples/haulage/plain.jsonl", "examples", "12");
    private static final List<Integer> TABLES = List.of(50, 500, 2000);
    private static final int WARM_UP = 30;

    private final GoldFile gold;
    private final StepMedians steps = new StepMedians();
    private final TimedInference inference;
    private final NeuralTranslator translator;
    private final Linker linker;
    private final Map<String, Schema> asked = new LinkedHashMap<>();
    private final Map<String, Schema> others = new LinkedHashMap<>();

    private QuestionProgram(Checkpoint checkpoint, Engine engine, GoldFile gold) throws SQLException {
        this.gold = gold;
        inference = new TimedInference(EngineInference.open(checkpoint, engine), steps);
        translator = NeuralTranslator.open(checkpoint, inference);
        var tokenizer = checkpoint.tokenizer();
        linker = new Linker(tokenizer::encode, checkpoint.pieceVectors(), tokenizer.cls(), tokenizer.sep(), 256);
        for (var name : gold.databases().keySet()) {
            try (var connection = DriverManager.getConnection(gold.url(name))) {
                (gold.isAsked(name) ? asked : others).put(name, SchemaReader.read(connection));
            }
        }
    }

    /** Prints tables. */
    public static void main(String... arguments) throws Exception {
        var checkpoint = BundledTranslators.bundled();
        var given = arguments.length == 0 ? DEFAULTS : List.of(arguments);
        if (given.size() != DEFAULTS.size()) {
            System.err.println("Wanted: java|mlx QUESTIONS DATABASES COUNT, for example " + String.join(" ", DEFAULTS));
            System.exit(2);
        }
        var gold = GoldFile.read(Path.of(given.get(1)), Path.of(given.get(2))).sample(Integer.parseInt(given.get(3)));
        try (var engine = given.get(0).equals("mlx") ? MlxEngines.open() : JavaEngine.open()) {
            System.out.println(engine.description() + ", " + gold.lines().size() + " questions of "
                    + gold.lines().stream()
                            .map(GoldFile.Line::database)
                            .distinct()
                            .count() + " databases\n");
            var program = new QuestionProgram(checkpoint, engine, gold);
            program.timeSteps();
            new BatchTimes(program.translator, gold).print(program.asked);
            program.timeLargeSchemas();
        }
    }

    private void timeSteps() throws SQLException {
        int times = 0;
        for (int round = 0; round < 2 || times < 2 * WARM_UP; round++) {
            for (var name : asked.keySet()) {
                try (var connection = DriverManager.getConnection(gold.url(name))) {
                    times = ask(name, connection, times);
                }
            }
        }
        steps.print();
    }

    private int ask(String name, Connection connection, int before) throws SQLException {
        int times = before;
        var schema = Objects.requireNonNull(asked.get(name));
        var values = ValueSampler.sample(connection, schema, ValueBudget.DEFAULT);
        var memory = translator.encode(schema, values);
        var linked = LinkedSchema.of(schema);
        var gate = new Gate(Dialect.SQLITE, schema);
        for (var line : gold.lines().stream()
                .filter(line -> line.database().equals(name))
                .toList()) {
            if (times++ == WARM_UP) {
                steps.clear();
            }
            var ignored = steps.timed("link", () -> linker.link(line.text(), linked, values));
            var question = new Question(line.text(), "");
            var candidates = steps.timed(
                    "all from question to candidates",
                    () -> translator.translate(question, memory, new SqlWriter(Dialect.SQLITE), Limits.DEFAULT));
            inference.searchFirstToken();
            for (var sql : accepted(gate, candidates)) {
                steps.timed("run", () -> rows(connection, sql));
            }
        }
        return times;
    }

    /** The first candidate that passes, if one does. */
    private List<String> accepted(Gate gate, List<Candidate> candidates) {
        for (var candidate : candidates) {
            var verdict = steps.timed("gate", () -> gate.check(candidate.sql()));
            if (verdict instanceof Verdict.Accepted(var sql)) {
                return List.of(sql);
            }
        }
        return List.of();
    }

    private static int rows(Connection connection, String sql) {
        int count = 0;
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                count++;
            }
        } catch (SQLException refused) {
            return -1;
        }
        return count;
    }

    private void timeLargeSchemas() {
        System.out.println();
        System.out.println("| tables | columns | read in s | first question, s | later ones, median ms | questions"
                + " | gold tables kept | questions with all of them |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (int tables : TABLES) {
            print(LargeSchema.of(asked, others, tables));
        }
    }

    private void print(LargeSchema large) {
        long start = System.nanoTime();
        var memory = translator.encode(large.schema(), ValueIndex.empty());
        double read = (System.nanoTime() - start) / 1e9;
        var lines = gold.lines().stream()
                .filter(line -> large.firstTable().containsKey(line.database()))
                .toList();
        var times = new StepMedians();
        double first = Double.NaN;
        int wanted = 0;
        int kept = 0;
        int whole = 0;
        int counted = 0;
        for (var line : lines) {
            var question = new Question(line.text(), "");
            start = System.nanoTime();
            var ignored = times.timed(
                    "translate",
                    () -> translator.translate(question, memory, new SqlWriter(Dialect.SQLITE), Limits.DEFAULT));
            first = Double.isNaN(first) ? (System.nanoTime() - start) / 1e9 : first;
            var needed = tablesOf(line, large.firstTable().getOrDefault(line.database(), 0));
            if (needed.isEmpty()) {
                continue;
            }
            var chosen = Arrays.stream(translator.tablesFor(question, memory))
                    .boxed()
                    .collect(Collectors.toSet());
            int found = (int) needed.stream().filter(chosen::contains).count();
            counted++;
            wanted += needed.size();
            kept += found;
            whole += found == needed.size() ? 1 : 0;
        }
        System.out.printf(
                Locale.ROOT,
                "| %d | %d | %.2f | %.2f | %.0f | %d | %.1f %% | %.1f %% |%n",
                large.schema().tables().size(),
                large.schema().columnCount(),
                read,
                first,
                times.median("translate"),
                counted,
                100.0 * kept / wanted,
                100.0 * whole / counted);
    }

    /** Tables of the gold SQL in the large schema; none where plans cannot say it. */
    private Set<Integer> tablesOf(GoldFile.Line line, int firstTable) {
        var schema = Objects.requireNonNull(asked.get(line.database()));
        var owner = schema.tableOfColumn();
        var tables = new TreeSet<Integer>();
        try {
            for (var token :
                    new SqlReader(Dialect.SQLITE).read(line.sql(), schema).tokens()) {
                switch (token) {
                    case TableRef(int table) -> tables.add(firstTable + table);
                    case ColumnRef(int column) -> tables.add(firstTable + owner[column]);
                    default -> {}
                }
            }
        } catch (UnsupportedSqlException beyondPlans) {
            return Set.of();
        }
        return tables;
    }
}
