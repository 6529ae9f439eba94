package dev.vantage.model.tensor.jvm;

import dev.vantage.model.tensor.Tensor;
import dev.vantage.model.tensor.jvm.Workers.Body;
import java.util.List;

/** The way back through the normalisations, a row at a time. With u the normalised row and r one divided by its size. */
final class NormGradients {

    /**
     * Parts of the rows whose weight gradients are summed apart and then in order, so that the result does not depend on
     * which thread was faster.
     */
    private static final int PARTS = 8;

    private static final int GRAIN = 1 << 13;

    private final JavaTensor x;
    private final float[] weight;
    private final float[] g;
    private final float eps;
    private final int n;
    private final float[] out;
    private final float[] weightParts;
    private final float[] biasParts;

    private NormGradients(JavaTensor x, JavaTensor weight, JavaTensor g, float eps) {
        this.x = x;
        this.weight = weight.floats();
        this.g = g.floats();
        this.eps = eps;
        this.n = x.size(-1);
        this.out = new float[x.count()];
        this.weightParts = new float[PARTS * n];
        this.biasParts = new float[PARTS * n];
    }

    /** Of x and the weight. */
    static List<Tensor> rms(JavaTensor x, JavaTensor weight, JavaTensor g, float eps) {
        var gradients = new NormGradients(x, weight, g, eps);
        gradients.forEachRow(gradients::rmsRow);
        return List.of(x.floats(gradients.out, x.shape()), gradients.sum(gradients.weightParts));
    }

    /** Of x, the weight and the bias. */
    static List<Tensor> layer(JavaTensor x, JavaTensor weight, JavaTensor g, float eps) {
        var gradients = new NormGradients(x, weight, g, eps);
        gradients.forEachRow(gradients::layerRow);
        return List.of(
                x.floats(gradients.out, x.shape()),
                gradients.sum(gradients.weightParts),
                gradients.sum(gradients.biasParts));
    }

    private interface Row {
        void run(int at, int part);
    }

    private void forEachRow(Row body) {
        int rows = x.count() / Math.max(1, n);
        Body parts = (from, to) -> {
            for (int part = from; part < to; part++) {
                for (int row = bound(rows, part); row < bound(rows, part + 1); row++) {
                    body.run(row * n, part * n);
                }
            }
        };
        x.workers().split(PARTS, GRAIN * PARTS / Math.max(1, x.count()) + 1, parts);
    }

    private static int bound(int rows, int part) {
        return (int) ((long) rows * part / PARTS);
    }

    /** {@code r (g w - u mean(g w u))}, and {@code g u} for the weight. */
    private void rmsRow(int at, int part) {
        var rows = x.kernels().rows();
        var values = x.floats();
        float r = (float) (1 / Math.sqrt(rows.dot(values, at, values, at, n) / n + eps));
        weigh(at);
        float along = rows.dot(out, at, values, at, n) / n * r * r;
        for (int i = 0; i < n; i++) {
            out[at + i] = (out[at + i] - values[at + i] * along) * r;
        }
        for (int i = 0; i < n; i++) {
            weightParts[part + i] += g[at + i] * values[at + i] * r;
        }
    }

    /** {@code r (g w - mean(g w) - u mean(g w u))}, {@code g u} for the weight and g for the bias. */
    private void layerRow(int at, int part) {
        var rows = x.kernels().rows();
        var values = x.floats();
        float mean = rows.sum(values, at, n) / n;
        var centred = new float[n];
        for (int i = 0; i < n; i++) {
            centred[i] = values[at + i] - mean;
        }
        float r = (float) (1 / Math.sqrt(rows.dot(centred, 0, centred, 0, n) / n + eps));
        weigh(at);
        float level = rows.sum(out, at, n) / n;
        float along = rows.dot(out, at, centred, 0, n) / n * r * r;
        for (int i = 0; i < n; i++) {
            out[at + i] = (out[at + i] - level - centred[i] * along) * r;
        }
        for (int i = 0; i < n; i++) {
            weightParts[part + i] += g[at + i] * centred[i] * r;
            biasParts[part + i] += g[at + i];
        }
    }

    private void weigh(int at) {
        for (int i = 0; i < n; i++) {
            out[at + i] = g[at + i] * weight[i];
        }
    }

    private JavaTensor sum(float[] parts) {
        var sum = new float[n];
        for (int part = 0; part < PARTS; part++) {
            Binary.ADD.apply(sum, 0, parts, part * n, sum, 0, n);
        }
        return x.floats(sum, n);
    }
}
