package dev.vantage.model.tensor.jvm;

import dev.vantage.model.tensor.Shapes;
import java.util.Arrays;

/**
 * Walks a common shape as rows along which each operand either moves on by one element or stays. Axes that all operands
 * cross alike are joined into one, so that a bias added to a batch needs few and long rows.
 */
final class Broadcast {

    private final int[] lengths;
    private final int[][] strides;

    /** @param shapes of the operands; each must fit {@code shape} */
    Broadcast(int[] shape, int[]... shapes) {
        var all = new int[shapes.length][];
        for (int k = 0; k < shapes.length; k++) {
            all[k] = Shapes.broadcastStrides(shapes[k], shape);
        }
        var joined = new int[shape.length + 1];
        var steps = new int[shapes.length][shape.length + 1];
        int count = 0;
        for (int axis = 0; axis < shape.length; axis++) {
            if (shape[axis] == 1) {
                continue;
            }
            if (count > 0 && continues(all, axis, shape[axis], steps, count - 1)) {
                joined[count - 1] *= shape[axis];
            } else {
                joined[count++] = shape[axis];
            }
            for (int k = 0; k < shapes.length; k++) {
                steps[k][count - 1] = all[k][axis];
            }
        }
        if (count == 0) {
            joined[count++] = 1;
        }
        lengths = Arrays.copyOf(joined, count);
        strides = steps;
    }

    private static boolean continues(int[][] all, int axis, int length, int[][] steps, int last) {
        for (int k = 0; k < all.length; k++) {
            if (steps[k][last] != all[k][axis] * length) {
                return false;
            }
        }
        return true;
    }

    /** How many rows there are. */
    int rows() {
        return Shapes.count(lengths, 0, lengths.length - 1);
    }

    int rowLength() {
        return lengths[lengths.length - 1];
    }

    /** 1 if the operand moves along a row, 0 if one element serves the whole row. */
    int step(int operand) {
        return strides[operand][lengths.length - 1];
    }

    /** Where a row begins in an operand. */
    int offset(int operand, int row) {
        int offset = 0;
        int rest = row;
        for (int axis = lengths.length - 2; axis >= 0; axis--) {
            offset += rest % lengths[axis] * strides[operand][axis];
            rest /= lengths[axis];
        }
        return offset;
    }
}
