package dev.vantage.model.network;

import dev.vantage.model.tensor.Tensor;

/**
 * Schema items as the sentence encoder reads them.
 *
 * @param vectors [items, 2 * width] mean of the name's pieces, and [CLS]
 * @param names [items, width] the first half, of length 1
 */
public record ItemVectors(Tensor vectors, Tensor names) {}
