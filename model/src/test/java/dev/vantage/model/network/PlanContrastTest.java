package dev.vantage.model.network;

import static dev.vantage.model.network.TinyNetwork.DIFFERENCE_TOLERANCE;
import static dev.vantage.model.network.TinyNetwork.STEP;
import static dev.vantage.model.network.TinyNetwork.batch;
import static dev.vantage.model.network.TinyNetwork.direction;
import static dev.vantage.model.network.TinyNetwork.floats;
import static dev.vantage.model.network.TinyNetwork.input;
import static dev.vantage.model.network.TinyNetwork.ints;
import static dev.vantage.model.network.TinyNetwork.loss;
import static dev.vantage.model.network.TinyNetwork.lower;
import static dev.vantage.model.network.TinyNetwork.memory;
import static dev.vantage.model.network.TinyNetwork.network;
import static dev.vantage.model.network.TinyNetwork.number;
import static dev.vantage.model.network.TinyNetwork.weights;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.Tensor;
import dev.vantage.model.tensor.TestEngines;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans told from negatives: the loss by hand, and its gradient by a finite difference. */
class PlanContrastTest {

    private static final double TOKENS_TOLERANCE = 2e-5;

    static List<Engine> engines() {
        return TestEngines.all();
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
                    .isCloseTo(alone.tokens().item(), within(TOKENS_TOLERANCE));
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
        var settings = PlanLoss.Settings.DEFAULT.withContrast(1);
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
}
