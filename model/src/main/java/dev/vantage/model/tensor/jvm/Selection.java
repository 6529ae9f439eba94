package dev.vantage.model.tensor.jvm;

import dev.vantage.model.tensor.Shapes;
import dev.vantage.model.tensor.Tensor;
import java.util.Arrays;

/** The largest elements of each row, by insertion into a short list: k is small. */
final class Selection {

    private Selection() {}

    static Tensor.TopK topK(JavaTensor x, int k) {
        int n = x.shape()[Shapes.axis(-1, x.shape())];
        if (k < 0 || k > n) {
            throw new IllegalArgumentException(
                    "Cannot take the " + k + " largest of the last axis of shape " + Arrays.toString(x.shape()));
        }
        var shape = Shapes.with(x.shape(), x.rank() - 1, k);
        int rows = Shapes.count(x.shape(), 0, x.rank() - 1);
        var values = x.room(rows * k);
        var indices = new int[rows * k];
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < n; i++) {
                insert(x.floats()[row * n + i], i, values, indices, row * k, Math.min(i, k), k);
            }
        }
        return new Tensor.TopK(x.floats(values, shape), x.ints(indices, shape));
    }

    /** Puts a value behind those that are not smaller in the list of {@code held} values at {@code at}. */
    private static void insert(float value, int index, float[] values, int[] indices, int at, int held, int k) {
        int place = held;
        while (place > 0 && value > values[at + place - 1]) {
            place--;
        }
        if (place == k) {
            return;
        }
        int moved = Math.min(held, k - 1) - place;
        System.arraycopy(values, at + place, values, at + place + 1, moved);
        System.arraycopy(indices, at + place, indices, at + place + 1, moved);
        values[at + place] = value;
        indices[at + place] = index;
    }
}
