package dev.vantage.model.checkpoint;

/**
 * Numbers in Java's memory, on their way to or from a file.
 *
 * @param shape no axis is negative
 * @param values row-major, as many as the shape says; not copied
 */
public record HostTensor(int[] shape, float[] values) {

    public HostTensor {
        if (Shapes.size(shape) != values.length) {
            throw new IllegalArgumentException(
                    "Shape " + Shapes.text(shape) + " does not hold " + values.length + " numbers");
        }
    }
}
