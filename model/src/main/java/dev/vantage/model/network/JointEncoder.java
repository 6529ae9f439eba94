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

    /** What each kind of match adds to a node, [width, matches]. */
    static final String MATCHES = "nodes.matches.weight";

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
        var named = new NamedNodes(engine, batch, items);
        var likeness = named.likeness(unit(words)); // [B, Q, S + V]
        var valid = engine.floats(batch.valid(), b, n);
        var shown = likeness.mul(valid.slice(1, 0, q).reshape(b, q, 1))
                .mul(valid.slice(1, q, n).reshape(b, 1, n - q));
        var likeliest = shown.max(1, false); // [B, S + V]

        var x = dropout.apply(nodes(batch, words, named).add(matches(batch, shown, likeliest)));
        var padding = valid.add(-1).mul(-HIDDEN).reshape(b, 1, 1, n);
        var biases = new RelationBias(
                engine,
                config.joint().heads(),
                layers,
                batch,
                named.centred(likeness).stopGradient());
        for (int l = 0; l < config.joint().layers(); l++) {
            try (var scope = engine.openScope()) {
                x = scope.keep(layer(l, x, biases.ofLayer(l).add(padding)));
            }
        }
        x = layers.rmsNorm("joint.norm", x);

        var pointerBias =
                biases.ofPointers(config.joint().layers()).slice(1, q, n).slice(2, q, n);
        var pointed = x.slice(1, q, n);
        var similarity = likeliest
                .slice(1, 0, s)
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
    private Tensor nodes(Batch batch, Tensor words, NamedNodes named) {
        int b = batch.questions();
        var kinds = layers.parameter("nodes.kind.weight");
        var wordNodes = layers.affine("nodes.word", words).add(kinds.slice(0, 0, 1));
        var features = engine.floats(batch.itemFeatures(), b, batch.items(), SchemaGraph.FEATURES);
        var itemNodes = layers.affine("nodes.item", named.items())
                .add(layers.linear("nodes.item_features", features))
                .add(kinds.take(engine.ints(batch.itemKinds(), b, batch.items())));
        var spans = engine.floats(batch.valuePool(), b, batch.values(), batch.words())
                .matmul(words)
                .add(named.values());
        var valueFeatures = engine.floats(batch.valueFeatures(), b, batch.values(), QuestionGraph.VALUE_FEATURES);
        var valueNodes = layers.affine("nodes.value", spans)
                .add(layers.linear("nodes.value_features", valueFeatures))
                .add(kinds.slice(0, 3, 4));
        return engine.concat(1, List.of(wordNodes, itemNodes, valueNodes));
    }

    /** [B, N, width] from the matches that the linker found, and the best likeness of each word, item and value. */
    private Tensor matches(Batch batch, Tensor shown, Tensor likeliest) {
        int b = batch.questions();
        int q = batch.words();
        int others = batch.nodes() - q;
        var found = engine.floats(batch.matches(), b, batch.nodes(), QuestionGraph.MATCH_FEATURES + 1)
                .slice(2, 0, QuestionGraph.MATCH_FEATURES);
        var best = engine.concat(1, List.of(shown.max(2, false).reshape(b, q, 1), likeliest.reshape(b, others, 1)))
                .stopGradient();
        return layers.linear("nodes.matches", engine.concat(2, List.of(found, best)));
    }

    /** Rows of length 1. */
    static Tensor unit(Tensor x) {
        return x.div(x.square().sum(-1, true).add(1e-12f).sqrt());
    }
}
