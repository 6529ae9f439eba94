package dev.vantage.model.tensor.jvm;

import dev.vantage.model.tensor.Shapes;
import java.util.Arrays;

/** Rotary position embedding, and its inverse, which is the same by the opposite angle. */
final class Rotation {

    private Rotation() {}

    static JavaTensor apply(JavaTensor x, float theta, int offset, boolean inverse) {
        var shape = x.shape();
        if (shape.length < 2 || shape[shape.length - 1] % 2 != 0) {
            throw new IllegalArgumentException(
                    "Rotary embedding wants [..., T, d] with an even d, not shape " + Arrays.toString(shape));
        }
        int t = shape[shape.length - 2];
        int half = shape[shape.length - 1] / 2;
        var cos = new float[t * half];
        var sin = new float[t * half];
        for (int p = 0; p < t; p++) {
            for (int i = 0; i < half; i++) {
                double angle = (offset + p) * Math.pow(theta, -(double) i / half) * (inverse ? -1 : 1);
                cos[p * half + i] = (float) Math.cos(angle);
                sin[p * half + i] = (float) Math.sin(angle);
            }
        }
        var in = x.floats();
        var out = x.room(x.count());
        int rows = Shapes.count(shape, 0, shape.length - 1);
        for (int row = 0; row < rows; row++) {
            int at = row * 2 * half;
            int turn = row % t * half;
            for (int i = 0; i < half; i++) {
                float first = in[at + i];
                float second = in[at + half + i];
                out[at + i] = first * cos[turn + i] - second * sin[turn + i];
                out[at + half + i] = first * sin[turn + i] + second * cos[turn + i];
            }
        }
        return x.floats(out, shape);
    }
}
