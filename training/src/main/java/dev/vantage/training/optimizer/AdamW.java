package dev.vantage.training.optimizer;

/**
 * AdamW on host arrays, so that every engine trains with the same numbers.
 *
 * @see <a href="https://arxiv.org/abs/1711.05101">Decoupled Weight Decay Regularization</a>
 */
public final class AdamW {

    private static final float EPS = 1e-8f;

    private final float beta1;
    private final float beta2;
    private final float weightDecay;

    public AdamW(double beta1, double beta2, double weightDecay) {
        this.beta1 = (float) beta1;
        this.beta2 = (float) beta2;
        this.weightDecay = (float) weightDecay;
    }

    /**
     * One parameter with its state.
     *
     * @param values changed in place, as are both moments
     * @param decays whether weight decay applies
     */
    public record Slot(float[] values, float[] firstMoment, float[] secondMoment, boolean decays) {

        public static Slot of(float[] values, boolean decays) {
            return new Slot(values, new float[values.length], new float[values.length], decays);
        }
    }

    /**
     * @param gradient scaled by {@code scale} before use
     * @param step counts from 1
     */
    public void update(Slot slot, float[] gradient, float scale, double rate, long step) {
        float correction1 = (float) (1 - Math.pow(beta1, step));
        float correction2 = (float) Math.sqrt(1 - Math.pow(beta2, step));
        float size = (float) rate / correction1;
        float decay = slot.decays() ? (float) (1 - rate * weightDecay) : 1;
        var w = slot.values();
        var m = slot.firstMoment();
        var v = slot.secondMoment();
        for (int i = 0; i < w.length; i++) {
            float g = gradient[i] * scale;
            m[i] = beta1 * m[i] + (1 - beta1) * g;
            v[i] = beta2 * v[i] + (1 - beta2) * g * g;
            w[i] = w[i] * decay - size * m[i] / ((float) Math.sqrt(v[i]) / correction2 + EPS);
        }
    }

    /** The sum of the squares of a gradient. */
    public static double squares(float[] gradient) {
        double sum = 0;
        for (float g : gradient) {
            sum += (double) g * g;
        }
        return sum;
    }
}
