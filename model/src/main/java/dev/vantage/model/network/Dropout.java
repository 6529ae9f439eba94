package dev.vantage.model.network;

import dev.vantage.model.tensor.Tensor;

/** What happens to activations in training: some are set to 0 and the rest scaled up. In use, nothing. */
@FunctionalInterface
public interface Dropout {

    Dropout NONE = activations -> activations;

    Tensor apply(Tensor activations);
}
