package dev.vantage.model.tensor;

import java.util.Arrays;

/** The arithmetic of shapes that every engine shares. Each error is an {@link IllegalArgumentException} that names the shapes. */
public final class Shapes {

    private Shapes() {}

    /** The number of elements; 1 for rank 0. */
    public static int count(int... shape) {
        long count = 1;
        for (int length : shape) {
            if (length < 0) {
                throw new IllegalArgumentException("A length is negative in shape " + Arrays.toString(shape));
            }
            count *= length;
            if (count > Integer.MAX_VALUE) {
                throw new IllegalArgumentException(
                        "Shape " + Arrays.toString(shape) + " has more than 2^31 - 1 elements");
            }
        }
        return (int) count;
    }

    /** The product of the lengths of axes [from, to). */
    public static int count(int[] shape, int from, int to) {
        int count = 1;
        for (int i = from; i < to; i++) {
            count *= shape[i];
        }
        return count;
    }

    /** Counts a negative axis from the end. */
    public static int axis(int axis, int[] shape) {
        int positive = axis < 0 ? axis + shape.length : axis;
        if (positive < 0 || positive >= shape.length) {
            throw new IllegalArgumentException("Axis " + axis + " is outside shape " + Arrays.toString(shape));
        }
        return positive;
    }

    /** The shape that two operands share by the rules of NumPy. */
    public static int[] broadcast(int[] a, int[] b) {
        var shape = new int[Math.max(a.length, b.length)];
        for (int i = 1; i <= shape.length; i++) {
            int left = i <= a.length ? a[a.length - i] : 1;
            int right = i <= b.length ? b[b.length - i] : 1;
            if (left != right && left != 1 && right != 1) {
                throw mismatch("broadcast", a, b);
            }
            shape[shape.length - i] = left == 1 ? right : left;
        }
        return shape;
    }

    /** The shape after a reduction of one axis. */
    public static int[] reduced(int[] shape, int axis, boolean keep) {
        if (keep) {
            return with(shape, axis, 1);
        }
        var reduced = new int[shape.length - 1];
        System.arraycopy(shape, 0, reduced, 0, axis);
        System.arraycopy(shape, axis + 1, reduced, axis, reduced.length - axis);
        return reduced;
    }

    /** The shape with another length at one axis. */
    public static int[] with(int[] shape, int axis, int length) {
        var changed = shape.clone();
        changed[axis] = length;
        return changed;
    }

    /** What {@code reshape(wanted)} means for a tensor of this shape: one length may be -1. */
    public static int[] reshaped(int[] shape, int... wanted) {
        int count = count(shape);
        int open = -1;
        int known = 1;
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i] == -1 && open < 0) {
                open = i;
            } else {
                known *= wanted[i];
            }
        }
        if (open >= 0 && known > 0 && count % known == 0) {
            return with(wanted, open, count / known);
        }
        if (open >= 0 || known != count || Arrays.stream(wanted).anyMatch(length -> length < 0)) {
            throw mismatch("reshape", shape, wanted);
        }
        return wanted.clone();
    }

    /** The shape of a matrix product; {@code transposed} swaps the last two axes of {@code b}. */
    public static int[] product(int[] a, int[] b, boolean transposed) {
        String operation = transposed ? "multiply (second transposed)" : "multiply";
        if (a.length < 2 || b.length < 2) {
            throw mismatch(operation, a, b);
        }
        int inner = transposed ? b[b.length - 1] : b[b.length - 2];
        int columns = transposed ? b[b.length - 2] : b[b.length - 1];
        if (a[a.length - 1] != inner) {
            throw mismatch(operation, a, b);
        }
        var leading = broadcast(Arrays.copyOf(a, a.length - 2), Arrays.copyOf(b, b.length - 2));
        var shape = Arrays.copyOf(leading, leading.length + 2);
        shape[shape.length - 2] = a[a.length - 2];
        shape[shape.length - 1] = columns;
        return shape;
    }

    /** The step in a row-major array for each axis. */
    public static int[] strides(int... shape) {
        var strides = new int[shape.length];
        int step = 1;
        for (int i = shape.length - 1; i >= 0; i--) {
            strides[i] = step;
            step *= shape[i];
        }
        return strides;
    }

    /** The steps of an operand of shape {@code from} seen as shape {@code to}: 0 along an axis that is repeated. */
    public static int[] broadcastStrides(int[] from, int... to) {
        int missing = to.length - from.length;
        if (missing < 0) {
            throw mismatch("broadcast", from, to);
        }
        var own = strides(from);
        var strides = new int[to.length];
        for (int i = 0; i < from.length; i++) {
            if (from[i] != to[i + missing] && from[i] != 1) {
                throw mismatch("broadcast", from, to);
            }
            strides[i + missing] = from[i] == 1 ? 0 : own[i];
        }
        return strides;
    }

    public static IllegalArgumentException mismatch(String operation, int[] a, int[] b) {
        return new IllegalArgumentException(
                "Cannot " + operation + " shapes " + Arrays.toString(a) + " and " + Arrays.toString(b));
    }
}
