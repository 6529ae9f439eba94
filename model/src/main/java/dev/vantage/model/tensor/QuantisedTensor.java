package dev.vantage.model.tensor;

/**
 * A matrix in few bits that an {@link Engine} owns and multiplies with as it is. It lives as long as a tensor that was made
 * in its place would.
 */
public interface QuantisedTensor {

    int rows();

    int columns();
}
