package dev.vantage.model.tensor.tape;

import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The gradients of the costly operations in other operations, for any engine; also the reference for faster ones. */
public final class ComposedAdjoints implements Adjoints {

    private static final float NORMAL_PEAK = (float) (1 / Math.sqrt(2 * Math.PI));

    private final Engine engine;

    public ComposedAdjoints(Engine engine) {
        this.engine = engine;
    }

    /** {@code Phi(x) + x phi(x)}. */
    @Override
    public Differentiated gelu(Tensor x) {
        return new Differentiated(x.gelu(), g -> {
            var density = x.square().mul(-0.5f).exp().mul(NORMAL_PEAK);
            return List.of(g.mul(normal(x).add(x.mul(density))));
        });
    }

    /** The share of a normal distribution below x: GELU divided by x, and 1/2 at 0. */
    private Tensor normal(Tensor x) {
        var isZero = x.equalTo(engine.zeros());
        return isZero.where(engine.zeros().add(0.5f), x.gelu().div(x.add(isZero)));
    }

    @Override
    public Differentiated silu(Tensor x) {
        return new Differentiated(x.silu(), g -> {
            var s = x.sigmoid();
            return List.of(g.mul(s.add(x.mul(s).mul(s.mul(-1).add(1)))));
        });
    }

    @Override
    public Differentiated softmax(Tensor x) {
        var y = x.softmax();
        return new Differentiated(y, g -> List.of(throughSoftmax(y, g)));
    }

    private static Tensor throughSoftmax(Tensor y, Tensor g) {
        var weighted = y.mul(g);
        return weighted.sub(y.mul(weighted.sum(-1, true)));
    }

    @Override
    public Differentiated rmsNorm(Tensor x, Tensor weight, float eps) {
        return new Differentiated(x.rmsNorm(weight, eps), g -> {
            var size = x.square().mean(-1, true).add(eps).sqrt();
            var unit = x.div(size);
            var weighted = g.mul(weight);
            var along = unit.mul(weighted.mul(unit).mean(-1, true));
            return List.of(weighted.sub(along).div(size), g.mul(unit));
        });
    }

    @Override
    public Differentiated layerNorm(Tensor x, Tensor weight, Tensor bias, float eps) {
        return new Differentiated(x.layerNorm(weight, bias, eps), g -> {
            var centred = x.sub(x.mean(-1, true));
            var size = centred.square().mean(-1, true).add(eps).sqrt();
            var unit = centred.div(size);
            var weighted = g.mul(weight);
            var along = unit.mul(weighted.mul(unit).mean(-1, true));
            return List.of(weighted.sub(weighted.mean(-1, true)).sub(along).div(size), g.mul(unit), g);
        });
    }

    @Override
    public Differentiated attention(
            Tensor queries, Tensor keys, Tensor values, @Nullable Tensor bias, float scale, boolean wantsBias) {
        int b = queries.size(0);
        int h = queries.size(1);
        int t = queries.size(2);
        int d = queries.size(3);
        int keyHeads = keys.size(1);
        int s = keys.size(2);
        var q = queries.reshape(b, keyHeads, h / keyHeads, t, d);
        var k = keys.reshape(b, keyHeads, 1, s, d);
        var v = values.reshape(b, keyHeads, 1, s, d);
        var product = q.matmulTransposed(k).mul(scale).reshape(b, h, t, s);
        var weights = (bias == null ? product : product.add(bias)).softmax().reshape(b, keyHeads, h / keyHeads, t, s);
        return new Differentiated(weights.matmul(v).reshape(b, h, t, d), gradient -> {
            var g = gradient.reshape(b, keyHeads, h / keyHeads, t, d);
            var scores = throughSoftmax(weights, g.matmulTransposed(v));
            var parts = new ArrayList<Tensor>();
            parts.add(scores.matmul(k).mul(scale).reshape(b, h, t, d));
            parts.add(firstTransposed(scores, q).sum(2, false).mul(scale));
            parts.add(firstTransposed(weights, g).sum(2, false));
            if (wantsBias) {
                parts.add(scores.reshape(b, h, t, s));
            }
            return parts;
        });
    }

    @Override
    public Tensor firstTransposed(Tensor a, Tensor b) {
        var order = new int[a.rank()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        order[order.length - 1] = order.length - 2;
        order[order.length - 2] = order.length - 1;
        return a.transpose(order).matmul(b);
    }
}
