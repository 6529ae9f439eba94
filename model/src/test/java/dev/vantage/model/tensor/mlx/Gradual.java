package dev.vantage.model.tensor.mlx;

import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.Tensor;
import java.util.Random;

/** Tensors of random values between -1 and 1, the same for the same seed. */
final class Gradual {

    private Gradual() {}

    static Tensor values(Engine engine, int seed, int... shape) {
        int size = 1;
        for (int length : shape) {
            size *= length;
        }
        var random = new Random(seed);
        var values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = 2 * random.nextFloat() - 1;
        }
        return engine.floats(values, shape);
    }
}
