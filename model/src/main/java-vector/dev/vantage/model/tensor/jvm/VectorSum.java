package dev.vantage.model.tensor.jvm;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * The sum of a vector's lanes in an order that is always the same: the upper half is added to the lower until one lane is
 * left. {@link FloatVector#reduceLanes} leaves the order open, and interpreted and compiled code do use different ones: a
 * network would score differently once it is warm.
 */
final class VectorSum {

    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();

    private static final VectorShuffle<Float> BY_32 = turnedBy(32);
    private static final VectorShuffle<Float> BY_16 = turnedBy(16);
    private static final VectorShuffle<Float> BY_8 = turnedBy(8);
    private static final VectorShuffle<Float> BY_4 = turnedBy(4);
    private static final VectorShuffle<Float> BY_2 = turnedBy(2);

    private VectorSum() {}

    /** Written out, as the compiler makes one instruction of a shuffle only where it is a constant. */
    static float of(FloatVector x) {
        var sums = x;
        if (LANES > 32) {
            sums = sums.add(sums.rearrange(BY_32));
        }
        if (LANES > 16) {
            sums = sums.add(sums.rearrange(BY_16));
        }
        if (LANES > 8) {
            sums = sums.add(sums.rearrange(BY_8));
        }
        if (LANES > 4) {
            sums = sums.add(sums.rearrange(BY_4));
        }
        if (LANES > 2) {
            sums = sums.add(sums.rearrange(BY_2));
        }
        return sums.lane(0) + sums.lane(1);
    }

    private static VectorShuffle<Float> turnedBy(int lanes) {
        return VectorShuffle.iota(SPECIES, lanes, 1, true);
    }
}
