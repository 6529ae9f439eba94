package dev.vantage.model.checkpoint;

/**
 * How matrices are quantised: each run of {@code groupSize} numbers of a row is stored as unsigned integers {@code q} with
 * one scale and one bias, and stands for {@code q * scale + bias}.
 *
 * @param bits of one number; 8
 * @see <a href="https://ml-explore.github.io/mlx/build/html/python/_autosummary/mlx.core.quantize.html">mlx.core.quantize</a>
 */
record Quantisation(int groupSize, int bits) {

    static final Quantisation GROUPS_OF_64 = new Quantisation(64, 8);

    Quantisation {
        if (bits != 8) {
            throw new IllegalArgumentException("quantization.bits is " + bits + ", only 8 is supported");
        }
        if (groupSize <= 0 || groupSize % Integer.BYTES != 0) {
            throw new IllegalArgumentException("quantization.group_size is " + groupSize + ", not a multiple of 4");
        }
    }
}
