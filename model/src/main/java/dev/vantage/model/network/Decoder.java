package dev.vantage.model.network;

import dev.vantage.model.checkpoint.ModelConfig;
import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes plans: self-attention over the plan so far, cross-attention to the memory, and a mixture of experts. Each state is
 * scored against all keywords and against all items and values of the memory.
 *
 * <p>Rows are plans. Each question of the memory has the same number of rows, one after the other: in training one, in
 * search one for each beam.
 */
public final class Decoder {

    private static final float KEYWORD_INPUT_SCALE = 4;
    private static final float KEYWORD_OUTPUT_SCALE = 16;

    private final Engine engine;
    private final ModelConfig config;
    private final Layers layers;
    private final Dropout dropout;
    private final MixtureOfExperts experts;

    Decoder(Engine engine, ModelConfig config, Layers layers, Dropout dropout) {
        this.engine = engine;
        this.config = config;
        this.layers = layers;
        this.dropout = dropout;
        experts = new MixtureOfExperts(engine, config.decoder(), layers);
    }

    /**
     * The plan tokens that the decoder reads, R rows of T tokens, row-major.
     *
     * @param keywords [R * T] index of a keyword; 0 where the token is a pointer
     * @param pointers [R * T] item or value pointed to, an index into the memory's M; -1 where the token is a keyword
     * @param kinds [R * T] 0 table, 1 column, 2 value; 0 where the token is a keyword
     * @param valid [R * T] false for padding
     */
    public record Input(int rows, int length, int[] keywords, int[] pointers, int[] kinds, boolean[] valid) {}

    /**
     * @param states [R, T, width]
     * @param balance mean over layers, see {@link MixtureOfExperts.Result}
     * @param loads of each layer
     */
    record States(Tensor states, Tensor balance, Tensor zLoss, List<Tensor> loads) {}

    /** Keys and values of one layer's memory, [B, S, keyHeads * d]: computed once for all steps. */
    record Crossing(Tensor keys, Tensor values) {}

    List<Crossing> crossings(Memory memory) {
        var crossings = new ArrayList<Crossing>();
        for (int l = 0; l < config.decoder().layers(); l++) {
            var name = "decoder.layers." + l + ".cross.";
            crossings.add(new Crossing(
                    layers.linear(name + "key", memory.nodes()), layers.linear(name + "value", memory.nodes())));
        }
        return crossings;
    }

    /**
     * @param cache what earlier calls left for each layer; null to read whole plans at once
     */
    States states(Memory memory, List<Crossing> crossings, Input input, @Nullable PlanCache cache) {
        var x = dropout.apply(embed(memory, input));
        Tensor balance = engine.zeros();
        Tensor zLoss = engine.zeros();
        var loads = new ArrayList<Tensor>();
        int count = config.decoder().layers();
        for (int l = 0; l < count; l++) {
            var name = "decoder.layers." + l + ".";
            x = x.add(dropout.apply(selfAttention(name, l, layers.rmsNorm(name + "self_norm", x), cache)));
            x = x.add(dropout.apply(
                    crossAttention(name, layers.rmsNorm(name + "cross_norm", x), crossings.get(l), memory.padding())));
            var y = layers.rmsNorm(name + "feed_forward_norm", x);
            var mixed = experts.apply(name, y.reshape(y.size(0) * y.size(1), y.size(2)), input.valid());
            x = x.add(dropout.apply(mixed.output().reshape(y.shape())));
            balance = balance.add(mixed.balance().mul(1f / count));
            zLoss = zLoss.add(mixed.zLoss().mul(1f / count));
            loads.add(mixed.load());
        }
        return new States(layers.rmsNorm("decoder.norm", x), balance, zLoss, loads);
    }

    /** [R, T, keywords]. */
    Tensor keywordLogits(Tensor states) {
        float scale = KEYWORD_OUTPUT_SCALE / (float) Math.sqrt(config.joint().width());
        return layers.affine("heads.keyword", states)
                .matmulTransposed(layers.parameter("decoder.keywords.weight"))
                .mul(scale)
                .add(layers.parameter("heads.keyword_bias"));
    }

    /** [R, T, M], without the pointer bias. */
    Tensor pointerLogits(Memory memory, Tensor states) {
        int b = memory.pointerKeys().size(0);
        int m = memory.pointerKeys().size(1);
        var asked = layers.affine("heads.pointer", states);
        float scale = (float) (1 / Math.sqrt(config.joint().width()));
        return asked.reshape(b, states.size(0) / b * states.size(1), states.size(2))
                .matmulTransposed(memory.pointerKeys())
                .mul(scale)
                .reshape(states.size(0), states.size(1), m);
    }

    private Tensor embed(Memory memory, Input input) {
        int r = input.rows();
        int t = input.length();
        int m = memory.pointerInputs().size(1);
        int width = config.joint().width();
        int rowsPerQuestion = r / memory.pointerInputs().size(0);
        var isKeyword = new float[r * t];
        var rows = new int[r * t];
        for (int i = 0; i < r * t; i++) {
            isKeyword[i] = input.pointers()[i] < 0 ? 1 : 0;
            rows[i] = i / t / rowsPerQuestion * m + Math.max(0, input.pointers()[i]);
        }
        var keywords = layers.parameter("decoder.keywords.weight")
                .take(engine.ints(input.keywords(), r, t))
                .mul(KEYWORD_INPUT_SCALE);
        var pointers = memory.pointerInputs()
                .reshape(memory.pointerInputs().size(0) * m, width)
                .take(engine.ints(rows, r, t))
                .add(layers.parameter("decoder.pointer_kind.weight").take(engine.ints(input.kinds(), r, t)));
        var mask = engine.floats(isKeyword, r, t, 1);
        return keywords.mul(mask).add(pointers.mul(mask.mul(-1).add(1)));
    }

    private Tensor selfAttention(String name, int layer, Tensor x, @Nullable PlanCache cache) {
        int heads = config.decoder().heads();
        int keyHeads = config.decoder().kvHeads();
        int before = cache == null ? 0 : cache.length(layer);
        var queries = Layers.split(layers.linear(name + "self.query", x), heads).rope(ropeTheta(), before);
        var keys = Layers.split(layers.linear(name + "self.key", x), keyHeads).rope(ropeTheta(), before);
        var values = Layers.split(layers.linear(name + "self.value", x), keyHeads);
        if (cache != null) {
            cache.append(layer, keys, values);
            keys = cache.keys(layer);
            values = cache.values(layer);
        }
        float scale = (float) (1 / Math.sqrt(queries.size(-1)));
        var mixed = queries.attention(keys, values, causal(x.size(1)), scale);
        return layers.linear(name + "self.output", Layers.merge(mixed));
    }

    private Tensor crossAttention(String name, Tensor x, Crossing crossing, Tensor padding) {
        int b = crossing.keys().size(0);
        // All rows of one question ask the same memory, so they stand in one run of queries.
        var queries = layers.linear(name + "cross.query", x).reshape(b, x.size(0) / b * x.size(1), x.size(2));
        var mixed = Layers.attend(
                queries,
                crossing.keys(),
                crossing.values(),
                config.decoder().heads(),
                config.decoder().kvHeads(),
                padding);
        return layers.linear(name + "cross.output", mixed.reshape(x.shape()));
    }

    private @Nullable Tensor causal(int length) {
        if (length == 1) {
            return null;
        }
        var bias = new float[length * length];
        for (int t = 0; t < length; t++) {
            Arrays.fill(bias, t * length + t + 1, (t + 1) * length, JointEncoder.HIDDEN);
        }
        return engine.floats(bias, 1, 1, length, length);
    }

    private float ropeTheta() {
        return config.decoder().ropeTheta();
    }
}
