package dev.vantage.model.checkpoint;

/**
 * Rounds numbers to few bits in groups, to the bit as {@code mlx.core.quantize} does on a CPU: the end of a group's range
 * that is farther from 0 is met exactly, and so is 0.
 *
 * @see <a href="https://github.com/ml-explore/mlx/blob/main/mlx/backend/cpu/quantized.cpp">MLX's quantized.cpp</a>
 */
final class Quantiser {

    private static final float SMALLEST_SCALE = 1e-7f;

    private final int groupSize;
    private final int bits;
    private final float largest;
    private final float[] values;
    private final int[] packed;
    private final float[] scales;
    private final float[] biases;

    private Quantiser(float[] values, Quantisation how) {
        groupSize = how.groupSize();
        bits = how.bits();
        largest = (1 << bits) - 1;
        this.values = values;
        packed = new int[how.words(values.length)];
        scales = new float[values.length / groupSize];
        biases = new float[values.length / groupSize];
    }

    /**
     * @param packed 32 / bits numbers in each int, the first in the lowest bits
     * @param scales one for each group
     * @param biases one for each group
     */
    record Quantised(int[] packed, float[] scales, float[] biases) {}

    /** @param values a multiple of the group size, all finite */
    static Quantised quantise(float[] values, Quantisation how) {
        var quantiser = new Quantiser(values, how);
        for (int group = 0; group < quantiser.scales.length; group++) {
            quantiser.chooseScale(group);
            quantiser.round(group);
        }
        return new Quantised(quantiser.packed, quantiser.scales, quantiser.biases);
    }

    private void chooseScale(int group) {
        float least = Float.POSITIVE_INFINITY;
        float most = Float.NEGATIVE_INFINITY;
        for (int i = group * groupSize; i < (group + 1) * groupSize; i++) {
            least = Math.min(least, values[i]);
            most = Math.max(most, values[i]);
        }
        boolean leastIsFarther = Math.abs(least) > Math.abs(most);
        float scale = Math.max((most - least) / largest, SMALLEST_SCALE);
        float signed = leastIsFarther ? scale : -scale;
        float edge = leastIsFarther ? least : most;
        float steps = (float) Math.rint(edge / signed);
        scales[group] = steps == 0 ? signed : edge / steps;
        biases[group] = steps == 0 ? 0 : edge;
    }

    private void round(int group) {
        for (int i = group * groupSize; i < (group + 1) * groupSize; i++) {
            float rounded = (float) Math.rint((values[i] - biases[group]) / scales[group]);
            int stored = (int) Math.clamp(rounded, 0, largest);
            packed[i * bits / Integer.SIZE] |= stored << (i * bits % Integer.SIZE);
        }
    }
}
