package dev.vantage.model.network;

import static dev.vantage.model.network.TinyNetwork.CONFIG;
import static dev.vantage.model.network.TinyNetwork.JSON;
import static dev.vantage.model.network.TinyNetwork.floats;
import static dev.vantage.model.network.TinyNetwork.input;
import static dev.vantage.model.network.TinyNetwork.ints;
import static dev.vantage.model.network.TinyNetwork.loss;
import static dev.vantage.model.network.TinyNetwork.lower;
import static dev.vantage.model.network.TinyNetwork.memory;
import static dev.vantage.model.network.TinyNetwork.network;
import static dev.vantage.model.network.TinyNetwork.weights;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.Tensor;
import dev.vantage.model.tensor.TestEngines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tiny network against the same network in PyTorch: see {@code src/test/python/tiny_network.py}. */
class NetworkTruthTest {

    /** Both sides compute in float32, in another order. */
    private static final double LOGIT_TOLERANCE = 2e-4;

    private static final double LOSS_TOLERANCE = 2e-5;
    private static final double GRADIENT_TOLERANCE = 2e-3;

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
            assertThat((double) loss.total().item()).isCloseTo(JSON.get("loss").asDouble(), within(LOSS_TOLERANCE));
            assertThat((double) loss.tokens().item())
                    .isCloseTo(JSON.get("token_loss").asDouble(), within(LOSS_TOLERANCE));
            assertThat((double) loss.relevance().item())
                    .isCloseTo(JSON.get("relevance_loss").asDouble(), within(LOSS_TOLERANCE));
        }
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
        JSON.get("gradients").fieldNames().forEachRemaining(names::add);
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

    private static void assertGradient(String name, float[] actual) {
        var expected = JSON.get("gradients").get(name);
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

    private static void assertClose(float[] actual, float[] expected, double tolerance) {
        assertThat(actual).hasSameSizeAs(expected);
        IntUnaryOperator worse = i -> Math.abs(actual[i] - expected[i]) > tolerance ? 1 : 0;
        int wrong = IntStream.range(0, actual.length).map(worse).sum();
        assertThat(wrong)
                .as("numbers off by more than %s of %d", tolerance, actual.length)
                .isZero();
    }
}
