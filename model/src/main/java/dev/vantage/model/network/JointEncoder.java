package dev.vantage.model.network;

import dev.vantage.model.checkpoint.ModelConfig;
import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.Tensor;
import java.util.List;

/**
 * Relation-aware self-attention over words, items and values: every relation of a pair adds a learned scalar to the
 * attention score of each head.
 *
 * @see <a href="https://arxiv.org/abs/1911.04942">RAT-SQL</a>
 */
final class JointEncoder {

    /** Added to the score of what must not be attended to; still finite, so that a row of padding stays a number. */
    static final float HIDDEN = -1e4f;

    /** The scalar of each attention head and each {@link Relation}, [biases, relations]. */
    static final String RELATIONS = "joint.relations.weight";

    /** What each kind of match adds to a node, [width, matches]. */
    static final String MATCHES = "nodes.matches.weight";

    private static final float SIMILARITY_CENTRE = 0.3f;
    private static final float SIMILARITY_SCALE = 2;

    private final Engine engine;
    private final ModelConfig config;
    private final Layers layers;
    private final Dropout dropout;

    JointEncoder(Engine engine, ModelConfig config, Layers layers, Dropout dropout) {
        this.engine = engine;
        this.config = config;
        this.layers = layers;
        this.dropout = dropout;
    }

    /**
     * @param pieces [B, T, sentence width] the questions as the sentence encoder reads them
     * @param items of all schemas in the batch
     */
    Memory apply(Batch batch, Tensor pieces, ItemVectors items) {
        int b = batch.questions();
        int q = batch.words();
        int s = batch.items();
        int n = batch.nodes();
        var words = engine.floats(batch.wordPool(), b, q, batch.pieces()).matmul(pieces); // [B, Q, sentence]
        var rows = engine.ints(batch.itemRows(), b, s);
        var likeness = unit(words).matmulTransposed(items.names().take(rows)); // [B, Q, S]
        var valid = engine.floats(batch.valid(), b, n);
        var shown = likeness.mul(valid.slice(1, 0, q).reshape(b, q, 1))
                .mul(valid.slice(1, q, q + s).reshape(b, 1, s));
        var likeliest = shown.max(1, false); // [B, S]

        var x = dropout.apply(nodes(batch, words, items.vectors().take(rows)).add(matches(batch, shown, likeliest)));
        var padding = valid.add(-1).mul(-HIDDEN).reshape(b, 1, 1, n);
        var biases = relationBias(batch, likeness.stopGradient()); // [B, layers * heads + 1, N, N]
        int heads = config.joint().heads();
        for (int l = 0; l < config.joint().layers(); l++) {
            x = layer(l, x, biases.slice(1, l * heads, (l + 1) * heads).add(padding));
        }
        x = layers.rmsNorm("joint.norm", x);

        int last = config.joint().layers() * heads;
        var pointerBias =
                biases.slice(1, last, last + 1).reshape(b, n, n).slice(1, q, n).slice(2, q, n);
        var pointed = x.slice(1, q, n);
        var similarity = likeliest
                .mul(layers.parameter("joint.similarity_scale"))
                .add(layers.parameter("joint.similarity_offset"));
        return new Memory(
                x,
                padding,
                layers.affine("decoder.pointer", pointed),
                layers.affine("heads.memory", pointed),
                pointerBias,
                similarity);
    }

    private Tensor layer(int l, Tensor x, Tensor bias) {
        var name = "joint.layers." + l + ".";
        int heads = config.joint().heads();
        var y = layers.rmsNorm(name + "attention_norm", x);
        var mixed = Layers.attend(
                layers.linear(name + "attention.query", y),
                layers.linear(name + "attention.key", y),
                layers.linear(name + "attention.value", y),
                heads,
                heads,
                bias);
        var attended = x.add(dropout.apply(layers.linear(name + "attention.output", mixed)));
        var inner = layers.swiGlu(name + "feed_forward.", layers.rmsNorm(name + "feed_forward_norm", attended));
        return attended.add(dropout.apply(inner));
    }

    /** [B, N, width]: what each node is, before it has seen any other. */
    private Tensor nodes(Batch batch, Tensor words, Tensor itemVectors) {
        int b = batch.questions();
        var kinds = layers.parameter("nodes.kind.weight");
        var wordNodes = layers.affine("nodes.word", words).add(kinds.slice(0, 0, 1));
        var features = engine.floats(batch.itemFeatures(), b, batch.items(), SchemaGraph.FEATURES);
        var itemNodes = layers.affine("nodes.item", itemVectors)
                .add(layers.linear("nodes.item_features", features))
                .add(kinds.take(engine.ints(batch.itemKinds(), b, batch.items())));
        var spans = engine.floats(batch.valuePool(), b, batch.values(), batch.words())
                .matmul(words);
        var valueFeatures = engine.floats(batch.valueFeatures(), b, batch.values(), QuestionGraph.VALUE_FEATURES);
        var valueNodes = layers.affine("nodes.value", spans)
                .add(layers.linear("nodes.value_features", valueFeatures))
                .add(kinds.slice(0, 3, 4));
        return engine.concat(1, List.of(wordNodes, itemNodes, valueNodes));
    }

    /** [B, N, width] from the matches that the linker found, and the best likeness of each word and item. */
    private Tensor matches(Batch batch, Tensor shown, Tensor likeliest) {
        int b = batch.questions();
        int q = batch.words();
        int s = batch.items();
        int v = batch.values();
        var found = engine.floats(batch.matches(), b, batch.nodes(), QuestionGraph.MATCH_FEATURES + 1)
                .slice(2, 0, QuestionGraph.MATCH_FEATURES);
        var best = engine.concat(
                        1,
                        List.of(
                                shown.max(2, false).reshape(b, q, 1),
                                likeliest.reshape(b, s, 1),
                                engine.zeros(b, v, 1)))
                .stopGradient();
        return layers.linear("nodes.matches", engine.concat(2, List.of(found, best)));
    }

    /** [B, layers * heads + 1, N, N]. */
    private Tensor relationBias(Batch batch, Tensor likeness) {
        int b = batch.questions();
        int q = batch.words();
        int s = batch.items();
        int v = batch.values();
        int n = batch.nodes();
        int biases = config.joint().layers() * config.joint().heads() + 1;
        int sets = batch.relationSets().length;
        var table = layers.parameter(RELATIONS)
                .matmulTransposed(engine.floats(multiHot(batch.relationSets()), sets, Relation.COUNT));
        var bias = table.reshape(biases * sets).take(biasIndices(batch, biases));

        var centred = likeness.add(-SIMILARITY_CENTRE).mul(SIMILARITY_SCALE); // [B, Q, S]
        var right = engine.concat(2, List.of(engine.zeros(b, q, q), centred, engine.zeros(b, q, v)));
        var wordsToItems = engine.concat(1, List.of(right, engine.zeros(b, s + v, n)));
        var itemsToWords = wordsToItems.transpose(0, 2, 1);
        var scale = layers.parameter("joint.similarity.weight");
        return bias.add(wordsToItems
                        .reshape(b, 1, n, n)
                        .mul(scale.slice(0, 0, 1).reshape(1, biases, 1, 1)))
                .add(itemsToWords.reshape(b, 1, n, n).mul(scale.slice(0, 1, 2).reshape(1, biases, 1, 1)));
    }

    /** [B, biases, N, N]: where in a table [biases, sets] the scalar of each pair stands. */
    private Tensor biasIndices(Batch batch, int biases) {
        int sets = batch.relationSets().length;
        int square = batch.nodes() * batch.nodes();
        var indices = new int[batch.questions() * biases * square];
        for (int b = 0; b < batch.questions(); b++) {
            for (int h = 0; h < biases; h++) {
                int to = (b * biases + h) * square;
                for (int p = 0; p < square; p++) {
                    indices[to + p] = h * sets + batch.pairs()[b * square + p];
                }
            }
        }
        return engine.ints(indices, batch.questions(), biases, batch.nodes(), batch.nodes());
    }

    private static float[] multiHot(long[] sets) {
        var hot = new float[sets.length * Relation.COUNT];
        for (int i = 0; i < sets.length; i++) {
            for (int r = 0; r < Relation.COUNT; r++) {
                hot[i * Relation.COUNT + r] = (sets[i] >>> r) & 1;
            }
        }
        return hot;
    }

    /** Rows of length 1. */
    static Tensor unit(Tensor x) {
        return x.div(x.square().sum(-1, true).add(1e-12f).sqrt());
    }
}
