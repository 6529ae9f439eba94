package dev.vantage.model.checkpoint;

/**
 * How matrices are quantised: each run of {@code groupSize} numbers of a row is stored as unsigned integers {@code q} with
 * one scale and one bias, and stands for {@code q * scale + bias}.
 *
 * @param bits of one number; 8
 * @see <a href="https://ml-explore.github.io/mlx/build/html/python/_autosummary/mlx.core.quantize.html">mlx.core.quantize</a>
 */
public record Quantisation(int groupSize, int bits) {

    /** How {@link Checkpoint#quantise} stores matrices. */
    public static final Quantisation GROUPS_OF_64 = new Quantisation(64, 8);

    public Quantisation {
        if (bits != 8) {
            throw new IllegalArgumentException("quantization.bits is " + bits + ", only 8 is supported");
        }
        if (groupSize <= 0 || groupSize % Integer.BYTES != 0) {
            throw new IllegalArgumentException("quantization.group_size is " + groupSize + ", not a multiple of 4");
        }
    }

    /** Whether a weight is stored so: one that is named {@code *.weight}, has rows, and whose rows are whole groups. */
    public boolean fits(String name, int... shape) {
        return QuantisedNames.of(name).isPresent() && shape.length >= 2 && shape[shape.length - 1] % groupSize == 0;
    }

    /** Bytes that so many numbers take, with a scale and a bias in F32 for each group. */
    public long bytes(long numbers) {
        return numbers * bits / Byte.SIZE + numbers / groupSize * 2 * Float.BYTES;
    }
}
