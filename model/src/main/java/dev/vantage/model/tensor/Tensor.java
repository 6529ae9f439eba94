package dev.vantage.model.tensor;

/**
 * A dense array of numbers, row-major, that an {@link Engine} owns. Immutable; operations give new tensors in the
 * engine's current {@link Scope}. A lazy engine computes when a value is read.
 *
 * <p>Axes count from 0; a negative axis counts from the end. Two operands of an element-wise operation are broadcast by
 * the rules of NumPy: shapes are aligned at the right, and a dimension of 1 is repeated. A shape that does not fit is an
 * {@link IllegalArgumentException} that names both shapes.
 */
public interface Tensor {

    int[] shape();

    DType dtype();

    default int rank() {
        return shape().length;
    }

    /** The length of one axis. */
    default int size(int axis) {
        var shape = shape();
        return shape[axis < 0 ? axis + shape.length : axis];
    }

    /** All elements of an F32 tensor. */
    float[] toFloats();

    /** All elements of an I32 tensor. */
    int[] toInts();

    /** The one element of an F32 tensor of one element. */
    default float item() {
        var values = toFloats();
        if (values.length != 1) {
            throw new IllegalArgumentException("item() wants one element, this tensor has " + values.length);
        }
        return values[0];
    }

    // Element-wise, broadcasting.

    Tensor add(Tensor other);

    Tensor sub(Tensor other);

    Tensor mul(Tensor other);

    Tensor div(Tensor other);

    Tensor maximum(Tensor other);

    Tensor add(float scalar);

    Tensor mul(float scalar);

    /** 1 where this is less than the other, else 0. F32. */
    Tensor lessThan(Tensor other);

    /** 1 where the two are equal, else 0. F32. */
    Tensor equalTo(Tensor other);

    /** This tensor is a mask: {@code whenTrue} where it is not 0, else {@code whenFalse}. */
    Tensor where(Tensor whenTrue, Tensor whenFalse);

    // Element-wise, one operand.

    Tensor abs();

    Tensor exp();

    Tensor log();

    Tensor sqrt();

    Tensor square();

    Tensor sigmoid();

    /** {@code log(1 + exp(x))}, without overflow. */
    Tensor softplus();

    /** {@code x * sigmoid(x)}. */
    Tensor silu();

    /** Exact GELU, {@code x * Phi(x)}, with the Gauss error function. */
    Tensor gelu();

    // Reductions. The axis goes unless keep is true, when it stays with length 1.

    Tensor sum(int axis, boolean keep);

    Tensor mean(int axis, boolean keep);

    Tensor max(int axis, boolean keep);

    /** Over one axis, without overflow. */
    Tensor logSumExp(int axis, boolean keep);

    /** The sum of all elements, a tensor of rank 0. */
    Tensor sum();

    /** I32 index of the largest element of an axis; the axis goes. The first of equals. */
    Tensor argMax(int axis);

    /** Over the last axis. */
    Tensor softmax();

    /** Over the last axis. */
    Tensor logSoftmax();

    /** The k largest elements of the last axis, largest first; of equals the one with the smaller index first. */
    TopK topK(int k);

    /** @param values [..., k] F32  @param indices [..., k] I32 */
    record TopK(Tensor values, Tensor indices) {}

    // Normalisation over the last axis.

    /** {@code x / sqrt(mean(x^2) + eps) * weight}, see <a href="https://arxiv.org/abs/1910.07467">RMSNorm</a>. */
    Tensor rmsNorm(Tensor weight, float eps);

    /** {@code (x - mean) / sqrt(variance + eps) * weight + bias}, see <a href="https://arxiv.org/abs/1607.06450">Layer Normalization</a>. */
    Tensor layerNorm(Tensor weight, Tensor bias, float eps);

    // Products.

    /** [..., n, k] x [..., k, m] gives [..., n, m]; leading axes are broadcast. */
    Tensor matmul(Tensor other);

    /** [..., n, k] x [..., m, k] gives [..., n, m]: the other's last two axes are swapped. A dense layer with weights [out, in]. */
    Tensor matmulTransposed(Tensor other);

    /** [..., n, rows] x [rows, columns] gives [..., n, columns]. */
    Tensor matmul(QuantisedTensor other);

    /** [..., n, columns] x [rows, columns], transposed, gives [..., n, rows]. A dense layer with weights [out, in]. */
    Tensor matmulTransposed(QuantisedTensor other);

    /**
     * Scaled dot-product attention of this tensor's queries [B, H, T, d].
     *
     * @param keys [B, K, S, d]; H is a multiple of K, and each run of H / K query heads shares a key head
     * @param values [B, K, S, d]
     * @param bias added to the scores before the softmax; broadcast to [B, H, T, S]; null for none
     * @return [B, H, T, d]
     */
    Tensor attention(Tensor keys, Tensor values, @org.jspecify.annotations.Nullable Tensor bias, float scale);

    /**
     * Rotary position embedding of [..., T, d]: the pair (i, i + d/2) of position p is turned by p * theta^(-2i/d).
     *
     * @param offset the position of the first row
     * @see <a href="https://arxiv.org/abs/2104.09864">RoFormer</a>
     */
    Tensor rope(float theta, int offset);

    // Shape.

    /** One length may be -1 and is then what remains. */
    Tensor reshape(int... shape);

    /** The axes in a new order. */
    Tensor transpose(int... order);

    Tensor broadcastTo(int... shape);

    /** Elements [from, to) of one axis. */
    Tensor slice(int axis, int from, int to);

    // Indexing. Indices are I32 and inside the axis.

    /** Rows of the first axis: [n, ...] and indices [a, b, ...] give [a, b, ..., ...]. */
    Tensor take(Tensor indices);

    /** Element-wise choice along one axis; the indices have this tensor's rank and its lengths elsewhere. */
    Tensor takeAlong(int axis, Tensor indices);

    /** This tensor [n, ...] with {@code rows} [k, ...] added at rows {@code indices} [k]; an index may come more than once. */
    Tensor addAt(Tensor indices, Tensor rows);

    /** The same values, through which no gradient flows. */
    Tensor stopGradient();
}
