package dev.vantage.model.network;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vantage.model.checkpoint.ModelConfig;
import dev.vantage.model.link.PieceVectors;
import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.Tensor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/** A tiny network with weights of a formula, and a batch for it, as the Python side of {@link NetworkTruthTest} has them. */
final class TinyNetwork {

    static final ModelConfig CONFIG = config();
    static final JsonNode JSON = truth();

    private TinyNetwork() {}

    /** What the layers below those that are trained make of the texts. */
    record Lower(Tensor questions, Tensor items) {}

    static Network network(Engine engine, Weights weights) {
        int width = CONFIG.sentence().width();
        var vectors = weights.get(PieceVectors.NAME).toFloats();
        return new Network(
                engine, CONFIG, weights, piece -> Arrays.copyOfRange(vectors, piece * width, (piece + 1) * width));
    }

    private static Tensor mask(Network network, String lengths) {
        int[] all = ints(lengths);
        return network.textMask(all, IntStream.of(all).max().orElseThrow());
    }

    private static Batch batch() {
        var sets = new long[JSON.get("relation_sets").size()];
        for (int i = 0; i < sets.length; i++) {
            sets[i] = Long.parseLong(JSON.get("relation_sets").get(i).asText());
        }
        return new Batch(
                number("questions"),
                number("words"),
                number("items"),
                number("values"),
                number("pieces"),
                floats("word_pool"),
                ints("item_rows"),
                floats("item_features"),
                ints("item_kinds"),
                ints("value_rows"),
                floats("value_pool"),
                floats("value_features"),
                sets,
                ints("pairs"),
                floats("matches"),
                floats("valid"));
    }

    static Decoder.Input input() {
        var valid = new boolean[JSON.get("token_valid").size()];
        for (int i = 0; i < valid.length; i++) {
            valid[i] = JSON.get("token_valid").get(i).asBoolean();
        }
        return new Decoder.Input(
                number("questions"), number("length"), ints("keywords"), ints("pointers"), ints("kinds"), valid);
    }

    /** The formula that the Python side has too. */
    static Weights weights(Engine engine) {
        var tensors = new HashMap<String, Tensor>();
        for (var spec : Blueprint.of(CONFIG)) {
            var crc = new CRC32();
            crc.update(spec.name().getBytes(StandardCharsets.UTF_8));
            double phase = crc.getValue() % 10007;
            boolean norm = spec.shape().length == 1
                    && spec.name().toLowerCase(Locale.ROOT).contains("norm")
                    && spec.name().endsWith("weight");
            var values = new float[spec.size()];
            for (int i = 0; i < values.length; i++) {
                double wave = Math.sin(phase + i * 1.7) + 0.5 * Math.cos(phase * 0.5 + i * 0.31);
                values[i] = (float) (norm ? 1 + 0.1 * wave : 0.1 * wave);
            }
            tensors.put(spec.name(), engine.floats(values, spec.shape()));
        }
        return new Weights(tensors);
    }

    private static int number(String key) {
        return JSON.get(key).asInt();
    }

    static int[] ints(String key) {
        var node = JSON.get(key);
        return IntStream.range(0, node.size()).map(i -> node.get(i).asInt()).toArray();
    }

    static float[] floats(String key) {
        var node = JSON.get(key);
        var values = new float[node.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) node.get(i).asDouble();
        }
        return values;
    }

    private static ModelConfig config() {
        return new ModelConfig(
                1,
                "truth",
                new ModelConfig.Sentence(120, 64, 2, 4, 128, 32, 1e-12f, 1),
                new ModelConfig.Joint(64, 2, 4, 96),
                new ModelConfig.Decoder(2, 4, 2, 48, 4, 2, 10_000),
                1e-6f,
                IntStream.range(0, 51).mapToObj(Integer::toString).toList(),
                Relation.COUNT);
    }

    private static JsonNode truth() {
        try (var stream = TinyNetwork.class.getResourceAsStream("tiny-network.json")) {
            return new JsonMapper().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Memory memory(Engine engine, Network network) {
        return memory(engine, network, lower(engine, network));
    }

    static Memory memory(Engine engine, Network network, Lower lower) {
        var items = network.items(lower.items(), mask(network, "item_lengths"), ints("name_lengths"));
        return network.encode(batch(), lower.questions(), mask(network, "question_lengths"), items);
    }

    static Lower lower(Engine engine, Network network) {
        return new Lower(
                network.sentence().lower(ints("question_pieces"), mask(network, "question_lengths")),
                network.sentence().lower(ints("item_pieces"), mask(network, "item_lengths")));
    }

    static PlanLoss.Result loss(Engine engine, Network network, Memory memory) {
        var scores = network.score(memory, input(), ints("last_columns"));
        var targets = new PlanLoss.Targets(ints("target"), floats("legal"), floats("used"));
        return new PlanLoss(engine, PlanLoss.Settings.DEFAULT)
                .apply(network, batch(), memory, scores, input(), targets);
    }
}
