package dev.vantage.model.network;

import dev.vantage.model.tensor.Tensor;
import org.jspecify.annotations.Nullable;

/** The small pieces that every part of the network is made of, over the parameters below one name. */
final class Layers {

    private final Weights weights;
    private final float eps;

    Layers(Weights weights, float eps) {
        this.weights = weights;
        this.eps = eps;
    }

    Tensor parameter(String name) {
        return weights.get(name);
    }

    /** A dense layer without bias: [..., in] to [..., out]. */
    Tensor linear(String name, Tensor x) {
        return weights.multiply(name + ".weight", x);
    }

    /** A dense layer with bias: [..., in] to [..., out]. */
    Tensor affine(String name, Tensor x) {
        return linear(name, x).add(weights.get(name + ".bias"));
    }

    Tensor rmsNorm(String name, Tensor x) {
        return x.rmsNorm(weights.get(name + ".weight"), eps);
    }

    /** SwiGLU, see <a href="https://arxiv.org/abs/2002.05202">GLU Variants Improve Transformer</a>. */
    Tensor swiGlu(String prefix, Tensor x) {
        var gate = linear(prefix + "gate", x).silu();
        return linear(prefix + "down", gate.mul(linear(prefix + "up", x)));
    }

    /**
     * Multi-head attention between projected rows.
     *
     * @param queries [B, T, heads * d]
     * @param keys [B, S, keyHeads * d]
     * @param values [B, S, keyHeads * d]
     * @return [B, T, heads * d]
     */
    static Tensor attend(Tensor queries, Tensor keys, Tensor values, int heads, int keyHeads, @Nullable Tensor bias) {
        float scale = (float) (1 / Math.sqrt(queries.size(-1) / (double) heads));
        var mixed = split(queries, heads).attention(split(keys, keyHeads), split(values, keyHeads), bias, scale);
        return merge(mixed);
    }

    /** [B, T, heads * d] to [B, heads, T, d]. */
    static Tensor split(Tensor x, int heads) {
        return x.reshape(x.size(0), x.size(1), heads, x.size(2) / heads).transpose(0, 2, 1, 3);
    }

    /** [B, heads, T, d] to [B, T, heads * d]. */
    static Tensor merge(Tensor x) {
        return x.transpose(0, 2, 1, 3).reshape(x.size(0), x.size(2), x.size(1) * x.size(3));
    }
}
