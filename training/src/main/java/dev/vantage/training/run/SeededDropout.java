package dev.vantage.training.run;

import dev.vantage.model.network.Dropout;
import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.Tensor;
import java.util.SplittableRandom;

/** Dropout whose masks depend on nothing but a seed and the order of calls, so that a resumed run repeats them. */
final class SeededDropout implements Dropout {

    private static final int BITS = 16;

    private final Engine engine;
    private final int kept;
    private final float scale;
    private final SplittableRandom random;

    SeededDropout(Engine engine, double rate, long seed) {
        this.engine = engine;
        kept = (int) Math.round((1 - rate) * (1 << BITS));
        scale = (float) (1 << BITS) / kept;
        random = new SplittableRandom(seed);
    }

    @Override
    public Tensor apply(Tensor activations) {
        if (kept == 1 << BITS) {
            return activations;
        }
        int size = 1;
        for (int length : activations.shape()) {
            size *= length;
        }
        var mask = new float[size];
        long bits = 0;
        for (int i = 0; i < size; i++) {
            if (i % (Long.SIZE / BITS) == 0) {
                bits = random.nextLong();
            }
            mask[i] = (bits & ((1 << BITS) - 1)) < kept ? scale : 0;
            bits >>>= BITS;
        }
        return activations.mul(engine.floats(mask, activations.shape()));
    }
}
