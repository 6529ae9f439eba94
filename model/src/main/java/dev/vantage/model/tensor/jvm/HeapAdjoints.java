package dev.vantage.model.tensor.jvm;

import dev.vantage.model.tensor.Shapes;
import dev.vantage.model.tensor.Tensor;
import dev.vantage.model.tensor.tape.Adjoints;
import dev.vantage.model.tensor.tape.ComposedAdjoints;
import dev.vantage.model.tensor.tape.Differentiated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The costly operations and their gradients on the heap engine's own arrays, each at one go. */
final class HeapAdjoints implements Adjoints {

    private static final int COSTLY_GRAIN = 1 << 12;
    private static final int GRAIN = 1 << 14;

    private final ComposedAdjoints composed;

    HeapAdjoints(HeapEngine engine) {
        this.composed = new ComposedAdjoints(engine);
    }

    @Override
    public Differentiated gelu(Tensor x) {
        return new Differentiated(x.gelu(), g -> List.of(throughActivation(Unary.GELU, x, g)));
    }

    @Override
    public Differentiated silu(Tensor x) {
        return new Differentiated(x.silu(), g -> List.of(throughActivation(Unary.SILU, x, g)));
    }

    private static Tensor throughActivation(Unary function, Tensor x, Tensor gradient) {
        var in = JavaTensor.of(x);
        var values = in.floats();
        var g = JavaTensor.of(gradient).floats();
        var out = in.room(in.count());
        in.workers()
                .split(
                        in.count(),
                        COSTLY_GRAIN,
                        (from, to) -> in.kernels().rows().throughActivation(function, values, g, out, from, to - from));
        return in.floats(out, in.shape());
    }

    @Override
    public Differentiated softmax(Tensor x) {
        var result = x.softmax();
        return new Differentiated(result, g -> List.of(throughSoftmax(JavaTensor.of(result), JavaTensor.of(g))));
    }

    private static Tensor throughSoftmax(JavaTensor y, JavaTensor gradient) {
        int n = y.size(-1);
        var values = y.floats();
        var g = gradient.floats();
        var out = y.room(y.count());
        var rows = y.kernels().rows();
        int count = Shapes.count(y.shape(), 0, y.rank() - 1);
        y.workers().split(count, GRAIN / Math.max(1, n) + 1, (from, to) -> {
            for (int row = from; row < to; row++) {
                rows.throughSoftmax(values, row * n, g, row * n, out, row * n, n);
            }
        });
        return y.floats(out, y.shape());
    }

    @Override
    public Differentiated rmsNorm(Tensor x, Tensor weight, float eps) {
        return new Differentiated(
                x.rmsNorm(weight, eps),
                g -> NormGradients.rms(JavaTensor.of(x), JavaTensor.of(weight), JavaTensor.of(g), eps));
    }

    @Override
    public Differentiated layerNorm(Tensor x, Tensor weight, Tensor bias, float eps) {
        return new Differentiated(
                x.layerNorm(weight, bias, eps),
                g -> NormGradients.layer(JavaTensor.of(x), JavaTensor.of(weight), JavaTensor.of(g), eps));
    }

    @Override
    public Differentiated attention(
            Tensor queries, Tensor keys, Tensor values, @Nullable Tensor bias, float scale, boolean wantsBias) {
        var attention = AttentionGradients.of(
                JavaTensor.of(queries),
                JavaTensor.of(keys),
                JavaTensor.of(values),
                bias == null ? null : JavaTensor.of(bias),
                scale);
        return new Differentiated(attention.output(), g -> attention.gradients(JavaTensor.of(g), wantsBias));
    }

    @Override
    public Tensor firstTransposed(Tensor a, Tensor b) {
        return a.rank() == 2 && b.rank() == 2
                ? Products.firstTransposed(JavaTensor.of(a), JavaTensor.of(b))
                : composed.firstTransposed(a, b);
    }
}
