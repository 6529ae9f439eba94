package dev.vantage.model.tensor.tape;

import dev.vantage.model.tensor.Tensor;
import org.jspecify.annotations.Nullable;

/**
 * The operations that take most of the time of training, with their gradients. An engine may do each of them at one go;
 * {@link ComposedAdjoints} writes them in other operations and suits every engine.
 */
public interface Adjoints {

    Differentiated gelu(Tensor x);

    Differentiated silu(Tensor x);

    Differentiated softmax(Tensor x);

    /** Operands: x, weight. */
    Differentiated rmsNorm(Tensor x, Tensor weight, float eps);

    /** Operands: x, weight, bias. */
    Differentiated layerNorm(Tensor x, Tensor weight, Tensor bias, float eps);

    /**
     * Operands: queries, keys, values and, if wanted, the bias.
     *
     * @param wantsBias whether a gradient is wanted for the bias, which then is not null
     */
    Differentiated attention(
            Tensor queries, Tensor keys, Tensor values, @Nullable Tensor bias, float scale, boolean wantsBias);

    /** [..., k, n] x [..., k, m] gives [..., n, m]: the first one's last two axes are swapped. */
    Tensor firstTransposed(Tensor a, Tensor b);
}
