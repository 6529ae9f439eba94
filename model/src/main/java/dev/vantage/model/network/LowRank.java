package dev.vantage.model.network;

import dev.vantage.model.tensor.Tensor;

/**
 * A product of two narrow matrices that stands beside the matrix of a dense layer while an adapter is trained.
 *
 * @param down [rank, in]
 * @param up [out, rank]
 * @see <a href="https://arxiv.org/abs/2106.09685">LoRA: Low-Rank Adaptation of Large Language Models</a>
 */
public record LowRank(Tensor down, Tensor up, float scale) {

    /** [..., in] to [..., out]. */
    Tensor apply(Tensor x) {
        return x.matmulTransposed(down).matmulTransposed(up).mul(scale);
    }
}
