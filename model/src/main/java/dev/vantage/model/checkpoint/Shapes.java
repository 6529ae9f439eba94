package dev.vantage.model.checkpoint;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Shapes of stored tensors. */
final class Shapes {

    private Shapes() {}

    /** @throws ArithmeticException if a long does not hold it */
    static long size(int... shape) {
        return Arrays.stream(shape).asLongStream().reduce(1, Math::multiplyExact);
    }

    /** {@code [30522, 384]}. */
    static String text(int... shape) {
        return Arrays.stream(shape).mapToObj(Integer::toString).collect(Collectors.joining(", ", "[", "]"));
    }
}
