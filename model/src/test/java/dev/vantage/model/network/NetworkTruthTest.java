package dev.vantage.model.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vantage.model.checkpoint.ModelConfig;
import dev.vantage.model.link.PieceVectors;
import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.Tensor;
import dev.vantage.model.tensor.TestEngines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tiny network against the same network in PyTorch: see {@code src/test/python/tiny_network.py}. */
class NetworkTruthTest {

    /** Both sides compute in float32, in another order. */
    private static final double LOGIT_TOLERANCE = 2e-4;

    private static final double LOSS_TOLERANCE = 2e-5;
    private static final double GRADIENT_TOLERANCE = 2e-3;

    private static final JsonNode TRUTH = truth();
    private static final ModelConfig CONFIG = config();

    /** Half of the step over which a finite difference is taken, along a direction of length one. */
    private static final float STEP = 5e-3f;

    private static final double DIFFERENCE_TOLERANCE = 5e-3;

    static List<Engine> engines() {
        return TestEngines.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("engines")
    void scoresTokensAsPyTorchDoes(Engine engine) {
        try (var scope = engine.openScope()) {
            var network = network(engine, weights(engine));
            var scores = network.score(memory(engine, network), input(), ints("last_columns"));
            assertClose(scores.keywords().toFloats(), floats("keyword_logits"), LOGIT_TOLERANCE);
            assertClose(scores.pointers().toFloats(), floats("pointer_logits"), LOGIT_TOLERANCE);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("engines")
    void hasTheLossThatPyTorchHas(Engine engine) {
        try (var scope = engine.openScope()) {
            var network = network(engine, weights(engine));
            var loss = loss(engine, network, memory(engine, network));
            assertThat((double) loss.total().item()).isCloseTo(TRUTH.get("loss").asDouble(), within(LOSS_TOLERANCE));
            assertThat((double) loss.tokens().item())
                    .isCloseTo(TRUTH.get("token_loss").asDouble(), within(LOSS_TOLERANCE));
            assertThat((double) loss.relevance().item())
                    .isCloseTo(TRUTH.get("relevance_loss").asDouble(), within(LOSS_TOLERANCE));
        }
    }

    /** The negative of a plan is the next question's, but for the last question, which has padding in its place. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("engines")
    void tellsPlansFromNegativesByTheProbabilityOfWhole(Engine engine) {
        try (var scope = engine.openScope()) {
            var network = network(engine, weights(engine));
            var memory = memory(engine, network);
            var contrasted = contrasted(engine, network, memory);
            int questions = number("questions");
            var logProbabilities = planLogProbabilities(network, memory);
            double expected = 0;
            for (int q = 0; q < questions - 1; q++) {
                double own = Math.exp(logProbabilities[2 * q]);
                double other = Math.exp(logProbabilities[2 * q + 1]);
                expected -= Math.log(own / (own + other)) / questions;
            }
            var alone = loss(engine, network, memory);

            assertThat((double) contrasted.contrast().item()).isCloseTo(expected, within(1e-3 * expected));
            assertThat((double) contrasted.tokens().item())
                    .isCloseTo(alone.tokens().item(), within(LOSS_TOLERANCE));
            assertThat((double) alone.contrast().item()).isZero();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("engines")
    void hasTheGradientsThatTheContrastFallsBy(Engine engine) {
        var name = "decoder.layers.0.self.key.weight";
        try (var scope = engine.openScope()) {
            var weights = weights(engine);
            var frozen = lower(engine, network(engine, weights));
            Function<List<Tensor>, List<Tensor>> contrast = trained -> {
                var network = network(engine, weights.with(List.of(name), trained));
                return List.of(contrasted(engine, network, memory(engine, network, frozen))
                        .contrast());
            };
            var parameter = weights.get(name);
            var gradient = engine.gradients(contrast::apply, List.of(parameter))
                    .gradients()
                    .getFirst()
                    .toFloats();
            var direction = direction(gradient.length, new Random(11));
            var way = engine.floats(direction, parameter.shape());
            double slope = 0;
            for (int k = 0; k < gradient.length; k++) {
                slope += gradient[k] * direction[k];
            }
            double difference = contrast.apply(List.of(parameter.add(way.mul(STEP))))
                            .getFirst()
                            .item()
                    - contrast.apply(List.of(parameter.add(way.mul(-STEP))))
                            .getFirst()
                            .item();

            assertThat(Math.abs(slope)).isGreaterThan(DIFFERENCE_TOLERANCE);
            assertThat(difference / (2 * STEP)).isCloseTo(slope, within(DIFFERENCE_TOLERANCE));
        }
    }

    private static PlanLoss.Result contrasted(Engine engine, Network network, Memory memory) {
        var plain = PlanLoss.Settings.DEFAULT;
        var settings = new PlanLoss.Settings(
                plain.labelSmoothing(),
                plain.relevance(),
                plain.similarity(),
                plain.balance(),
                plain.zLoss(),
                plain.usedWeight(),
                1f);
        var input = withNext(input());
        int choices = floats("legal").length / number("questions") / number("length");
        var legal = withNext(floats("legal"), number("length") * choices);
        var targets = new PlanLoss.Targets(withNext(ints("target"), number("length")), legal, floats("used"));
        var scores = network.score(memory, input, withNext(ints("last_columns"), number("length")));
        return new PlanLoss(engine, settings).apply(network, batch(), memory, scores, input, targets);
    }

    /** By hand, of each plan and its negative. */
    private static double[] planLogProbabilities(Network network, Memory memory) {
        int length = number("length");
        var input = withNext(input());
        var scores = network.score(memory, input, withNext(ints("last_columns"), length));
        int keywords = scores.keywords().size(2);
        int pointers = scores.pointers().size(2);
        int choices = keywords + pointers;
        var ofKeywords = scores.keywords().toFloats();
        var ofPointers = scores.pointers().toFloats();
        var legal = withNext(floats("legal"), length * choices);
        var next = withNext(ints("target"), length);
        var plans = new double[input.rows()];
        for (int at = 0; at < next.length; at++) {
            if (!input.valid()[at]) {
                continue;
            }
            double sum = 0;
            double chosen = 0;
            for (int c = 0; c < choices; c++) {
                double logit = c < keywords ? ofKeywords[at * keywords + c] : ofPointers[at * pointers + c - keywords];
                sum += legal[at * choices + c] > 0 ? Math.exp(logit) : 0;
                chosen = c == next[at] ? logit : chosen;
            }
            plans[at / length] += chosen - Math.log(sum);
        }
        return plans;
    }

    private static Decoder.Input withNext(Decoder.Input input) {
        int length = input.length();
        var valid = new boolean[2 * input.valid().length];
        for (int i = 0; i < valid.length; i++) {
            int row = i / length;
            valid[i] = input.valid()[source(row, input.rows()) * length + i % length] && row < 2 * input.rows() - 1;
        }
        return new Decoder.Input(
                2 * input.rows(),
                length,
                withNext(input.keywords(), length),
                withNext(input.pointers(), length),
                withNext(input.kinds(), length),
                valid);
    }

    /** The row of the plans alone that a row of the plans and their negatives is. */
    private static int source(int row, int rows) {
        return (row / 2 + row % 2) % rows;
    }

    private static int[] withNext(int[] values, int row) {
        return IntStream.range(0, 2 * values.length)
                .map(i -> values[source(i / row, values.length / row) * row + i % row])
                .toArray();
    }

    private static float[] withNext(float[] values, int row) {
        var all = new float[2 * values.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = values[source(i / row, values.length / row) * row + i % row];
        }
        return all;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("engines")
    void scoresWithProductsOfLowRankAsWithTheirMatricesAdded(Engine engine) {
        try (var scope = engine.openScope()) {
            var weights = weights(engine);
            var products = products(engine, 0.1f);
            var names = List.copyOf(products.keySet());
            var merged = names.stream()
                    .map(name -> {
                        var product = Objects.requireNonNull(products.get(name));
                        return weights.get(name)
                                .add(product.up().matmul(product.down()).mul(product.scale()));
                    })
                    .toList();

            var beside = logits(engine, weights.with(products));

            assertClose(beside, logits(engine, weights.with(names, merged)), LOGIT_TOLERANCE);
            assertThat(beside).isNotEqualTo(logits(engine, weights));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("engines")
    void scoresExactlyAsBeforeWithProductsThatAreZero(Engine engine) {
        try (var scope = engine.openScope()) {
            var weights = weights(engine);
            assertThat(logits(engine, weights.with(products(engine, 0)))).containsExactly(logits(engine, weights));
        }
    }

    private static float[] logits(Engine engine, Weights weights) {
        var network = network(engine, weights);
        return network.score(memory(engine, network), input(), ints("last_columns"))
                .keywords()
                .toFloats();
    }

    /** For the matrix of every dense layer a product of rank 3. @param size of the numbers of the upper factors */
    private static Map<String, LowRank> products(Engine engine, float size) {
        var random = new Random(23);
        var products = new LinkedHashMap<String, LowRank>();
        for (var spec : Blueprint.of(CONFIG)) {
            if (spec.decays()) {
                int out = spec.shape()[0];
                int in = spec.shape()[1];
                var down = engine.floats(direction(3 * in, random), 3, in);
                var up = engine.floats(direction(out * 3, random), out, 3).mul(size);
                products.put(spec.name(), new LowRank(down, up, 2));
            }
        }
        return products;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("engines")
    void hasTheGradientsThatPyTorchHas(Engine engine) {
        var names = new ArrayList<String>();
        TRUTH.get("gradients").fieldNames().forEachRemaining(names::add);
        var gradients = gradients(engine, names);
        for (int i = 0; i < names.size(); i++) {
            assertGradient(names.get(i), gradients.get(i));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("engines")
    void hasTheGradientsThatTheReferenceLossFallsBy(Engine engine) {
        var names = List.of(
                "sentence.encoder.layer.1.output.dense.weight",
                "joint.relations.weight",
                "joint.layers.0.attention.query.weight",
                "decoder.layers.0.self.key.weight",
                "decoder.layers.1.experts.2.up.weight",
                "heads.memory.weight");
        var random = new Random(11);
        var gradients = gradients(engine, names);
        for (int i = 0; i < names.size(); i++) {
            var gradient = gradients.get(i);
            var direction = direction(gradient.length, random);
            double slope = 0;
            for (int k = 0; k < gradient.length; k++) {
                slope += gradient[k] * direction[k];
            }
            double difference =
                    referenceLoss(names.get(i), direction, STEP) - referenceLoss(names.get(i), direction, -STEP);
            assertThat(difference / (2 * STEP)).as(names.get(i)).isCloseTo(slope, within(DIFFERENCE_TOLERANCE));
        }
    }

    private static List<float[]> gradients(Engine engine, List<String> names) {
        try (var scope = engine.openScope()) {
            var weights = weights(engine);
            var frozen = lower(engine, network(engine, weights));
            return engine
                    .gradients(
                            trained -> {
                                var network = network(engine, weights.with(names, trained));
                                return loss(engine, network, memory(engine, network, frozen))
                                        .all();
                            },
                            weights.all(names))
                    .gradients()
                    .stream()
                    .map(Tensor::toFloats)
                    .toList();
        }
    }

    private static float[] direction(int size, Random random) {
        var direction = new float[size];
        double squares = 0;
        for (int i = 0; i < size; i++) {
            direction[i] = (float) random.nextGaussian();
            squares += direction[i] * direction[i];
        }
        for (int i = 0; i < size; i++) {
            direction[i] /= (float) Math.sqrt(squares);
        }
        return direction;
    }

    /** The loss of the plain Java kernels with one parameter moved along a direction. */
    private static double referenceLoss(String name, float[] direction, float by) {
        var engine = TestEngines.REFERENCE;
        try (var scope = engine.openScope()) {
            var weights = weights(engine);
            var values = weights.get(name).toFloats();
            for (int i = 0; i < values.length; i++) {
                values[i] += by * direction[i];
            }
            var moved = weights.with(
                    List.of(name),
                    List.of(engine.floats(values, weights.get(name).shape())));
            var network = network(engine, moved);
            return loss(engine, network, memory(engine, network)).total().item();
        }
    }

    private static void assertGradient(String name, float[] actual) {
        var expected = TRUTH.get("gradients").get(name);
        double squares = 0;
        double sum = 0;
        for (float g : actual) {
            squares += (double) g * g;
            sum += g;
        }
        double norm = expected.get("norm").asDouble();
        double tolerance = GRADIENT_TOLERANCE * (norm + 1e-3);
        assertThat(Math.sqrt(squares)).as("norm of %s", name).isCloseTo(norm, within(tolerance));
        assertThat(sum)
                .as("sum of %s", name)
                .isCloseTo(expected.get("sum").asDouble(), within(tolerance * Math.sqrt(actual.length)));
        for (int i = 0; i < expected.get("first").size(); i++) {
            assertThat((double) actual[i])
                    .as("%s[%d]", name, i)
                    .isCloseTo(expected.get("first").get(i).asDouble(), within(tolerance));
        }
    }

    private static Network network(Engine engine, Weights weights) {
        int width = CONFIG.sentence().width();
        var vectors = weights.get(PieceVectors.NAME).toFloats();
        return new Network(
                engine, CONFIG, weights, piece -> Arrays.copyOfRange(vectors, piece * width, (piece + 1) * width));
    }

    private record Lower(Tensor questions, Tensor items) {}

    private static Lower lower(Engine engine, Network network) {
        return new Lower(
                network.sentence().lower(ints("question_pieces"), mask(network, "question_lengths")),
                network.sentence().lower(ints("item_pieces"), mask(network, "item_lengths")));
    }

    private static Tensor mask(Network network, String lengths) {
        int[] all = ints(lengths);
        return network.textMask(all, IntStream.of(all).max().orElseThrow());
    }

    private static Memory memory(Engine engine, Network network) {
        return memory(engine, network, lower(engine, network));
    }

    private static Memory memory(Engine engine, Network network, Lower lower) {
        var items = network.items(lower.items(), mask(network, "item_lengths"), ints("name_lengths"));
        return network.encode(batch(), lower.questions(), mask(network, "question_lengths"), items);
    }

    private static PlanLoss.Result loss(Engine engine, Network network, Memory memory) {
        var scores = network.score(memory, input(), ints("last_columns"));
        var targets = new PlanLoss.Targets(ints("target"), floats("legal"), floats("used"));
        return new PlanLoss(engine, PlanLoss.Settings.DEFAULT)
                .apply(network, batch(), memory, scores, input(), targets);
    }

    private static Batch batch() {
        var sets = new long[TRUTH.get("relation_sets").size()];
        for (int i = 0; i < sets.length; i++) {
            sets[i] = Long.parseLong(TRUTH.get("relation_sets").get(i).asText());
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

    private static Decoder.Input input() {
        var valid = new boolean[TRUTH.get("token_valid").size()];
        for (int i = 0; i < valid.length; i++) {
            valid[i] = TRUTH.get("token_valid").get(i).asBoolean();
        }
        return new Decoder.Input(
                number("questions"), number("length"), ints("keywords"), ints("pointers"), ints("kinds"), valid);
    }

    /** The formula that the Python side has too. */
    private static Weights weights(Engine engine) {
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

    private static void assertClose(float[] actual, float[] expected, double tolerance) {
        assertThat(actual).hasSameSizeAs(expected);
        IntUnaryOperator worse = i -> Math.abs(actual[i] - expected[i]) > tolerance ? 1 : 0;
        int wrong = IntStream.range(0, actual.length).map(worse).sum();
        assertThat(wrong)
                .as("numbers off by more than %s of %d", tolerance, actual.length)
                .isZero();
    }

    private static int number(String key) {
        return TRUTH.get(key).asInt();
    }

    private static int[] ints(String key) {
        var node = TRUTH.get(key);
        return IntStream.range(0, node.size()).map(i -> node.get(i).asInt()).toArray();
    }

    private static float[] floats(String key) {
        var node = TRUTH.get(key);
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
        try (var stream = NetworkTruthTest.class.getResourceAsStream("tiny-network.json")) {
            return new JsonMapper().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
