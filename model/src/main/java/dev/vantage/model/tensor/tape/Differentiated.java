package dev.vantage.model.tensor.tape;

import dev.vantage.model.tensor.Tensor;
import java.util.List;

/**
 * The value of an operation and the way back.
 *
 * @param backward from the gradient of the loss with respect to the value to those with respect to the operands, in their
 *     order; each in the shape of its operand or in one that its operand is broadcast to
 */
public record Differentiated(Tensor value, Backward backward) {

    /** A vector-Jacobian product. */
    public interface Backward {
        List<Tensor> gradients(Tensor gradient);
    }
}
