package dev.vantage.model.checkpoint;

import dev.vantage.model.tensor.QuantisedValues;

/**
 * How matrices are quantised, see {@link QuantisedValues}.
 *
 * @param groupSize numbers with one scale and one bias; 32, 64 or 128
 * @param bits of one number; 4 or 8
 */
public record Quantisation(int groupSize, int bits) {

    /** What rounds a trained network without being noticed. */
    public static final Quantisation GROUPS_OF_64 = new Quantisation(64, 8);

    public Quantisation {
        if (!QuantisedValues.BITS.contains(bits)) {
            throw new IllegalArgumentException("quantization.bits is " + bits + ", not 4 or 8");
        }
        if (!QuantisedValues.GROUP_SIZES.contains(groupSize)) {
            throw new IllegalArgumentException("quantization.group_size is " + groupSize + ", not 32, 64 or 128");
        }
    }

    /** How many 32-bit words hold a row of so many numbers. */
    int words(int columns) {
        return columns * bits / Integer.SIZE;
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
