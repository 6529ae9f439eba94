package dev.vantage.bench.model;

import dev.vantage.jdbc.question.BundledTranslators;
import dev.vantage.model.checkpoint.Checkpoint;
import dev.vantage.model.checkpoint.HostTensor;
import dev.vantage.model.link.PieceVectors;
import dev.vantage.model.network.Blueprint;
import dev.vantage.model.network.ItemVectors;
import dev.vantage.model.network.Memory;
import dev.vantage.model.network.Network;
import dev.vantage.model.network.PlanSearch;
import dev.vantage.model.network.Weights;
import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.Tensor;
import dev.vantage.model.tensor.jvm.JavaEngine;
import dev.vantage.model.tensor.mlx.MlxEngines;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Computes with the bundled model, part by part, what one question needs, and writes the parameters and what it reads.
 *
 * <p>Arguments: the engine ({@code java} or {@code mlx}), the database's JDBC URL, the question, and the folder to write to.
 * Commands: {@code check} tells the last logits; {@code round TIMES} tells how long each part took, on average.
 */
public final class InferenceProgram {

    private static final int BEAMS = 4;
    private static final int STEPS = 12;

    private final Engine engine;
    private final Network network;
    private final AskedQuestion asked;

    private InferenceProgram(Engine engine, Checkpoint checkpoint, AskedQuestion asked) {
        this.engine = engine;
        this.asked = asked;
        var config = checkpoint.config();
        var weights = new HashMap<String, Tensor>();
        for (var spec : Blueprint.of(config)) {
            if (!spec.name().equals(PieceVectors.NAME)) {
                weights.put(spec.name(), engine.floats(checkpoint.floats(spec.name(), spec.shape()), spec.shape()));
            }
        }
        engine.evaluate(List.copyOf(weights.values()));
        network = new Network(engine, config, new Weights(weights), checkpoint.pieceVectors());
    }

    /** Sets up, writes the files, and obeys. */
    public static void main(String... arguments) throws Exception {
        var checkpoint = BundledTranslators.bundled();
        var asked = AskedQuestion.of(checkpoint, arguments[1], arguments[2]);
        write(checkpoint, asked, Path.of(arguments[3]));
        try (var engine = arguments[0].equals("java") ? JavaEngine.open() : MlxEngines.open()) {
            var program = new InferenceProgram(engine, checkpoint, asked);
            var ready = new Ready(
                    Map.of(arguments[0], engine.description()),
                    asked.search().batch().items(),
                    asked.pieces().length,
                    STEPS,
                    BEAMS);
            new Dialogue().run(ready, words -> switch (words[0]) {
                case "check" -> program.once(new LinkedHashMap<>());
                case "round" -> program.times(Integer.parseInt(words[1]));
                default -> throw new IllegalArgumentException("Unknown command " + words[0]);
            });
        }
    }

    private record Ready(Map<String, String> engines, int items, int pieces, int steps, int beams) {}

    private static void write(Checkpoint checkpoint, AskedQuestion asked, Path folder) {
        var config = checkpoint.config();
        var weights = new LinkedHashMap<String, HostTensor>();
        for (var spec : Blueprint.of(config)) {
            weights.put(spec.name(), new HostTensor(spec.shape(), checkpoint.floats(spec.name(), spec.shape())));
        }
        Checkpoint.write(folder, config, checkpoint.tokenizer(), weights);
        new Numbers()
                .putTexts("items", asked.texts().pieces())
                .putTexts("questions", List.of(asked.pieces()))
                .put("name_lengths", asked.texts().nameLengths(), asked.texts().nameLengths().length)
                .putBatch(asked.search().batch(), config.relations())
                .write(folder.resolve("question.safetensors"));
    }

    /** Milliseconds of each part. */
    private Map<String, Double> times(int count) {
        var sums = new LinkedHashMap<String, Double>();
        for (int i = 0; i < count; i++) {
            var ignored = once(sums);
        }
        sums.replaceAll((part, sum) -> sum / count);
        return sums;
    }

    /** @param milliseconds are added to  @return the logits of the last step */
    private List<float[]> once(Map<String, Double> milliseconds) {
        try (var scope = engine.openScope()) {
            long started = System.nanoTime();
            var items = items();
            started = ended("schema", started, milliseconds);
            var pieces = question();
            started = ended("question", started, milliseconds);
            var memory = joint(pieces, items);
            started = ended("joint", started, milliseconds);
            var logits = plan(memory);
            ended("decode", started, milliseconds);
            return logits;
        }
    }

    private static long ended(String part, long started, Map<String, Double> milliseconds) {
        long now = System.nanoTime();
        milliseconds.merge(part, (now - started) / 1e6, Double::sum);
        return now;
    }

    private ItemVectors items() {
        var texts = asked.texts();
        var lengths = texts.pieces().stream().mapToInt(text -> text.length).toArray();
        int longest = Arrays.stream(lengths).max().orElseThrow();
        var ids = new int[lengths.length * longest];
        for (int i = 0; i < lengths.length; i++) {
            System.arraycopy(texts.pieces().get(i), 0, ids, i * longest, lengths[i]);
        }
        var mask = network.textMask(lengths, longest);
        var items = network.items(network.sentence().lower(ids, mask), mask, texts.nameLengths());
        engine.evaluate(List.of(items.vectors(), items.names()));
        return items;
    }

    private Tensor question() {
        int length = asked.pieces().length;
        var mask = network.textMask(new int[] {length}, length);
        var pieces = network.sentence().upper(network.sentence().lower(asked.pieces(), mask), mask);
        engine.evaluate(List.of(pieces));
        return pieces;
    }

    private Memory joint(Tensor pieces, ItemVectors items) {
        var memory = network.encode(asked.search().batch(), pieces, items);
        engine.evaluate(List.of(memory.nodes(), memory.pointerInputs(), memory.pointerKeys(), memory.pointerBias()));
        return memory;
    }

    /** A plan of keywords and columns in turn, other ones in each beam; what they are does not matter for the time. */
    private List<float[]> plan(Memory memory) {
        var search = network.search(memory);
        int items = asked.search().batch().items();
        int tables = asked.search().tables()[0];
        List<float[]> logits = List.of();
        for (int t = 0; t < STEPS; t++) {
            var steps = new ArrayList<PlanSearch.Step>();
            for (int beam = 0; beam < (t == 0 ? 1 : BEAMS); beam++) {
                int row = t == 1 ? 0 : beam;
                int column = tables + (t * BEAMS + beam) % (items - tables);
                steps.add(
                        t % 2 == 0
                                ? new PlanSearch.Step(row, 1 + t + beam, -1, 0, -1)
                                : new PlanSearch.Step(row, -1, column, 1, column));
            }
            logits = search.advance(List.of(steps)).getFirst();
        }
        return logits;
    }
}
