package dev.vantage.model.tensor.jvm;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * Arrays whose tensors are gone, for the tensors to come: a step of a search needs what the step before it has needed, and
 * finds it in the processor's caches. Lengths are powers of two, so that an array suits tensors of many shapes. Used by one
 * thread at a time.
 */
final class Scratch {

    /** 8 MB. What is more is left to the garbage collector, the largest arrays first: there is the most work to each. */
    private static final int MOST_NUMBERS = 1 << 21;

    private static final int FEWEST_BITS = 6;

    /** By the logarithm of their length. */
    private final List<ArrayDeque<float[]>> free = new ArrayList<>();

    private int held;

    Scratch() {
        for (int bits = 0; 1 << bits <= MOST_NUMBERS; bits++) {
            free.add(new ArrayDeque<>());
        }
    }

    /** An array of at least {@code count} numbers, whatever they are. */
    float[] take(int count) {
        if (count > MOST_NUMBERS) {
            return new float[count];
        }
        int bits = Math.max(FEWEST_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(count, 1) - 1));
        var array = free.get(bits).poll();
        if (array == null) {
            return new float[1 << bits];
        }
        held -= array.length;
        return array;
    }

    /** @param array from {@link #take}, here or elsewhere, which nobody uses any more */
    void give(float[] array) {
        if (array.length > MOST_NUMBERS) {
            return;
        }
        free.get(Integer.numberOfTrailingZeros(array.length)).push(array);
        held += array.length;
        for (int bits = free.size() - 1; held > MOST_NUMBERS; bits--) {
            while (held > MOST_NUMBERS && !free.get(bits).isEmpty()) {
                held -= free.get(bits).pop().length;
            }
        }
    }
}
