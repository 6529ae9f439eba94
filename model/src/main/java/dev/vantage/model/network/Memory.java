package dev.vantage.model.network;

import dev.vantage.model.tensor.Tensor;

/**
 * Questions as the decoder sees them. B questions; N nodes: words, then M = items and values.
 *
 * @param nodes [B, N, width]
 * @param padding [B, 1, 1, N] 0 for a node, very negative for padding
 * @param pointerInputs [B, M, width] what the decoder reads where it pointed to an item or value
 * @param pointerKeys [B, M, width] what the decoder's state is compared with to point
 * @param pointerBias [B, M, M] added to the score of each item or value after the last column pointed to
 * @param similarity [B, S] logit that an item is used, from the likeness of its name to words of the question
 */
public record Memory(
        Tensor nodes,
        Tensor padding,
        Tensor pointerInputs,
        Tensor pointerKeys,
        Tensor pointerBias,
        Tensor similarity) {}
