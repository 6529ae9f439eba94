package dev.vantage.model.tensor;

import java.util.List;
import java.util.function.Function;

/**
 * Makes tensors and computes with them. Tensors of one engine do not mix with those of another. Several threads may use
 * an engine side by side, each inside its own scope; tensors made outside any scope live until the engine is closed.
 */
public interface Engine extends AutoCloseable {

    /** What runs, for logs and reports: {@code "java (vector api, 2 threads)"}. */
    String description();

    /** The values are copied. A rank of 0 is one number. */
    Tensor floats(float[] values, int... shape);

    /** The values are copied. */
    Tensor ints(int[] values, int... shape);

    Tensor zeros(int... shape);

    /** The values are copied, in the same few bits. */
    QuantisedTensor quantised(QuantisedValues values);

    /** Tensors of equal shape, but for one axis, one after the other along that axis. */
    Tensor concat(int axis, List<Tensor> tensors);

    Scope openScope();

    /**
     * Gives one tensor's memory back before its scope is closed; the tensor must not be used again. For what lives long
     * and is replaced often, such as weights in training. An engine whose memory the garbage collector frees does nothing.
     */
    default void release(Tensor tensor) {}

    /** Computes tensors that a lazy engine has only noted down so far. */
    void evaluate(List<Tensor> tensors);

    /**
     * Rounds the factors of large matrix products to bfloat16, with 8 bits of fraction in place of 24, where the processor is
     * much faster for it; sums stay in 32 bits. For training, which bears it.
     *
     * @param wanted whether to do so from now on; an engine begins without
     * @return whether products are computed so now
     * @see <a href="https://arxiv.org/abs/1905.12322">A Study of BFLOAT16 for Deep Learning Training</a>
     */
    default boolean roundFactors(boolean wanted) {
        return false;
    }

    /** Bytes of memory that tensors hold outside the Java heap; 0 for an engine that holds none there. */
    default long nativeBytes() {
        return 0;
    }

    /** Bytes outside the Java heap that no tensor holds any more, kept for the tensors to come; it has a bound. */
    default long cachedNativeBytes() {
        return 0;
    }

    /**
     * Runs {@code function} on the parameters and differentiates its first result.
     *
     * @param function gives a loss of one element, and after it any tensors to report, for which no gradient is taken
     * @return the function's results and, for each parameter, the gradient of the loss, in its shape
     * @throws UnsupportedOperationException if this engine has no gradients
     */
    Gradients gradients(Function<List<Tensor>, List<Tensor>> function, List<Tensor> parameters);

    /** @param results what the function gave, the loss first  @param gradients in the order of the parameters */
    record Gradients(List<Tensor> results, List<Tensor> gradients) {}

    /**
     * The processes that this one computes together with. The first call waits until all are there.
     *
     * @throws EngineUnavailableException if there are said to be others, and they cannot be reached
     */
    default Peers peers() {
        return Peers.NONE;
    }

    @Override
    void close();
}
