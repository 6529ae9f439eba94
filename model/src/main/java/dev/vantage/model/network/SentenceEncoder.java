package dev.vantage.model.network;

import dev.vantage.model.checkpoint.ModelConfig;
import dev.vantage.model.link.PieceVectors;
import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.Tensor;

/**
 * A BERT encoder in two halves: the lower layers do not change in training, so that their results can be kept.
 *
 * @see <a href="https://arxiv.org/abs/1810.04805">BERT</a>
 * @see <a href="https://arxiv.org/abs/2212.03533">Text Embeddings by Weakly-Supervised Contrastive Pre-training</a>
 */
public final class SentenceEncoder {

    private final Engine engine;
    private final ModelConfig.Sentence config;
    private final Layers layers;
    private final PieceVectors vectors;
    private final Dropout dropout;

    SentenceEncoder(Engine engine, ModelConfig.Sentence config, Layers layers, PieceVectors vectors, Dropout dropout) {
        this.engine = engine;
        this.config = config;
        this.layers = layers;
        this.vectors = vectors;
        this.dropout = dropout;
    }

    /**
     * Embeddings and the frozen layers, without dropout.
     *
     * @param pieces [n * T] ids, padded
     * @param mask [n, 1, 1, T] 0 for a piece, very negative for padding
     * @return [n, T, width]
     */
    public Tensor lower(int[] pieces, Tensor mask) {
        int length = mask.size(3);
        int count = mask.size(0);
        var words = engine.floats(vectorsOf(pieces), count, length, config.width());
        var positions = parameter("embeddings.position_embeddings.weight").slice(0, 0, length);
        var segment = parameter("embeddings.token_type_embeddings.weight").slice(0, 0, 1);
        var x = norm("embeddings.LayerNorm", words.add(positions).add(segment));
        for (int l = 0; l < config.frozenLayers(); l++) {
            try (var scope = engine.openScope()) {
                x = scope.keep(layer(l, x, mask, Dropout.NONE));
            }
        }
        return x;
    }

    /** The layers above the frozen ones. @param x [n, T, width]  @return [n, T, width] */
    public Tensor upper(Tensor x, Tensor mask) {
        for (int l = config.frozenLayers(); l < config.layers(); l++) {
            try (var scope = engine.openScope()) {
                x = scope.keep(layer(l, x, mask, dropout));
            }
        }
        return x;
    }

    private float[] vectorsOf(int[] pieces) {
        var rows = new float[pieces.length * config.width()];
        for (int i = 0; i < pieces.length; i++) {
            System.arraycopy(vectors.of(pieces[i]), 0, rows, i * config.width(), config.width());
        }
        return rows;
    }

    private Tensor layer(int l, Tensor x, Tensor mask, Dropout dropout) {
        var name = "encoder.layer." + l + ".";
        var mixed = Layers.attend(
                affine(name + "attention.self.query", x),
                affine(name + "attention.self.key", x),
                affine(name + "attention.self.value", x),
                config.heads(),
                config.heads(),
                mask);
        var attended = x.add(dropout.apply(affine(name + "attention.output.dense", mixed)));
        var y = norm(name + "attention.output.LayerNorm", attended);
        var inner = affine(name + "intermediate.dense", y).gelu();
        return norm(name + "output.LayerNorm", y.add(dropout.apply(affine(name + "output.dense", inner))));
    }

    private Tensor parameter(String name) {
        return layers.parameter("sentence." + name);
    }

    private Tensor affine(String name, Tensor x) {
        return layers.affine("sentence." + name, x);
    }

    private Tensor norm(String name, Tensor x) {
        return x.layerNorm(parameter(name + ".weight"), parameter(name + ".bias"), config.layerNormEps());
    }
}
