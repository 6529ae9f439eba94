package dev.vantage.model.tensor.tape;

import dev.vantage.model.tensor.DType;
import dev.vantage.model.tensor.QuantisedTensor;
import dev.vantage.model.tensor.Tensor;
import dev.vantage.model.tensor.tape.Differentiated.Backward;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A tensor with its place on a tape, if it has one. The methods read as a table: the value of an operation, then the
 * gradient of each operand from the gradient g of the value.
 */
final class TapeTensor implements Tensor {

    private final TapeEngine engine;
    private final Tensor value;
    private final Tape.@Nullable Node node;

    /** @param node null if the value depends on no parameter */
    TapeTensor(TapeEngine engine, Tensor value, Tape.@Nullable Node node) {
        this.engine = engine;
        this.value = value;
        this.node = node;
    }

    static TapeTensor of(Tensor tensor) {
        if (tensor instanceof TapeTensor own) {
            return own;
        }
        throw new IllegalArgumentException(
                "A tensor of another engine: " + tensor.getClass().getSimpleName());
    }

    Tensor value() {
        return value;
    }

    Tape.@Nullable Node node() {
        return node;
    }

    static TapeTensor record(TapeEngine engine, Tensor value, List<TapeTensor> operands, Backward backward) {
        Tape tape = null;
        var inputs = new Tape.@Nullable Node[operands.size()];
        for (int i = 0; i < inputs.length; i++) {
            var node = operands.get(i).node;
            inputs[i] = node;
            if (node != null && tape != null && node.tape() != tape) {
                throw new IllegalArgumentException("An operand belongs to another run of gradients()");
            }
            tape = node == null ? tape : node.tape();
        }
        return new TapeTensor(engine, value, tape == null ? null : tape.note(value.shape(), inputs, backward));
    }

    private TapeTensor record(Differentiated result, TapeTensor... operands) {
        return record(engine, result.value(), List.of(operands), result.backward());
    }

    private TapeTensor constant(Tensor result) {
        return new TapeTensor(engine, result, null);
    }

    /** The result of an operation on this tensor alone, as far as gradients go. */
    private TapeTensor one(Tensor result, UnaryOperator<Tensor> gradient) {
        return record(engine, result, List.of(this), g -> List.of(gradient.apply(g)));
    }

    /** The result of an operation on this tensor and another; only the gradients that are wanted are computed. */
    private TapeTensor two(
            TapeTensor other, Tensor result, UnaryOperator<Tensor> gradient, UnaryOperator<Tensor> otherGradient) {
        if (other.node == null) {
            return one(result, gradient);
        }
        if (node == null) {
            return other.one(result, otherGradient);
        }
        return record(engine, result, List.of(this, other), g -> List.of(gradient.apply(g), otherGradient.apply(g)));
    }

    private Rules rules() {
        return new Rules(engine.wrapped());
    }

    @Override
    public int[] shape() {
        return value.shape();
    }

    @Override
    public DType dtype() {
        return value.dtype();
    }

    @Override
    public float[] toFloats() {
        return value.toFloats();
    }

    @Override
    public int[] toInts() {
        return value.toInts();
    }

    @Override
    public Tensor add(Tensor other) {
        var b = of(other);
        return two(b, value.add(b.value), g -> g, g -> g);
    }

    @Override
    public Tensor sub(Tensor other) {
        var b = of(other);
        return two(b, value.sub(b.value), g -> g, g -> g.mul(-1));
    }

    @Override
    public Tensor mul(Tensor other) {
        var b = of(other);
        return two(b, value.mul(b.value), g -> g.mul(b.value), g -> g.mul(value));
    }

    @Override
    public Tensor div(Tensor other) {
        var b = of(other);
        var y = value.div(b.value);
        return two(b, y, g -> g.div(b.value), g -> g.mul(y).div(b.value).mul(-1));
    }

    /** Of two equals the other one gets the gradient. */
    @Override
    public Tensor maximum(Tensor other) {
        var b = of(other);
        return two(
                b,
                value.maximum(b.value),
                g -> g.mul(b.value.lessThan(value)),
                g -> g.mul(b.value.lessThan(value).mul(-1).add(1)));
    }

    @Override
    public Tensor add(float scalar) {
        return one(value.add(scalar), g -> g);
    }

    @Override
    public Tensor mul(float scalar) {
        return one(value.mul(scalar), g -> g.mul(scalar));
    }

    @Override
    public Tensor lessThan(Tensor other) {
        return constant(value.lessThan(of(other).value));
    }

    @Override
    public Tensor equalTo(Tensor other) {
        return constant(value.equalTo(of(other).value));
    }

    @Override
    public Tensor where(Tensor whenTrue, Tensor whenFalse) {
        var a = of(whenTrue);
        var b = of(whenFalse);
        var zero = engine.wrapped().zeros();
        return a.two(b, value.where(a.value, b.value), g -> value.where(g, zero), g -> value.where(zero, g));
    }

    @Override
    public Tensor abs() {
        return one(value.abs(), g -> g.mul(rules().sign(value)));
    }

    @Override
    public Tensor exp() {
        var y = value.exp();
        return one(y, g -> g.mul(y));
    }

    @Override
    public Tensor log() {
        return one(value.log(), g -> g.div(value));
    }

    @Override
    public Tensor sqrt() {
        var y = value.sqrt();
        return one(y, g -> g.div(y).mul(0.5f));
    }

    @Override
    public Tensor square() {
        return one(value.square(), g -> g.mul(value).mul(2));
    }

    @Override
    public Tensor sigmoid() {
        var y = value.sigmoid();
        return one(y, g -> g.mul(y).mul(y.mul(-1).add(1)));
    }

    @Override
    public Tensor softplus() {
        return one(value.softplus(), g -> g.mul(value.sigmoid()));
    }

    @Override
    public Tensor silu() {
        return node == null ? constant(value.silu()) : record(engine.adjoints().silu(value), this);
    }

    @Override
    public Tensor gelu() {
        return node == null ? constant(value.gelu()) : record(engine.adjoints().gelu(value), this);
    }

    @Override
    public Tensor sum(int axis, boolean keep) {
        return one(value.sum(axis, keep), g -> rules().spread(g, axis, value));
    }

    @Override
    public Tensor mean(int axis, boolean keep) {
        return one(value.mean(axis, keep), g -> rules().spread(g.mul(1f / value.size(axis)), axis, value));
    }

    /** Equals share the gradient. */
    @Override
    public Tensor max(int axis, boolean keep) {
        return one(value.max(axis, keep), g -> rules().spread(g, axis, value).mul(rules().shareOfLargest(value, axis)));
    }

    @Override
    public Tensor logSumExp(int axis, boolean keep) {
        return one(
                value.logSumExp(axis, keep),
                g -> rules().spread(g, axis, value)
                        .mul(value.sub(value.logSumExp(axis, true)).exp()));
    }

    @Override
    public Tensor sum() {
        return one(value.sum(), g -> g.broadcastTo(value.shape()));
    }

    @Override
    public Tensor argMax(int axis) {
        return constant(value.argMax(axis));
    }

    @Override
    public Tensor softmax() {
        return node == null
                ? constant(value.softmax())
                : record(engine.adjoints().softmax(value), this);
    }

    @Override
    public Tensor logSoftmax() {
        var y = value.logSoftmax();
        return one(y, g -> g.sub(y.exp().mul(g.sum(-1, true))));
    }

    @Override
    public TopK topK(int k) {
        var top = value.topK(k);
        var values = one(top.values(), g -> rules().scatterAlong(g, -1, top.indices(), value));
        return new TopK(values, constant(top.indices()));
    }

    @Override
    public Tensor rmsNorm(Tensor weight, float eps) {
        var w = of(weight);
        return node == null && w.node == null
                ? constant(value.rmsNorm(w.value, eps))
                : record(engine.adjoints().rmsNorm(value, w.value, eps), this, w);
    }

    @Override
    public Tensor layerNorm(Tensor weight, Tensor bias, float eps) {
        var w = of(weight);
        var b = of(bias);
        return node == null && w.node == null && b.node == null
                ? constant(value.layerNorm(w.value, b.value, eps))
                : record(engine.adjoints().layerNorm(value, w.value, b.value, eps), this, w, b);
    }

    @Override
    public Tensor matmul(Tensor other) {
        var b = of(other);
        return two(
                b,
                value.matmul(b.value),
                g -> g.matmulTransposed(b.value),
                g -> rules().firstTransposed(engine.adjoints(), value, g, b.value));
    }

    @Override
    public Tensor matmulTransposed(Tensor other) {
        var b = of(other);
        return two(
                b,
                value.matmulTransposed(b.value),
                g -> g.matmul(b.value),
                g -> rules().firstTransposed(engine.adjoints(), g, value, b.value));
    }

    @Override
    public Tensor matmul(QuantisedTensor other) {
        return one(value.matmul(other), g -> g.matmulTransposed(other));
    }

    @Override
    public Tensor matmulTransposed(QuantisedTensor other) {
        return one(value.matmulTransposed(other), g -> g.matmul(other));
    }

    @Override
    public Tensor attention(Tensor keys, Tensor values, @Nullable Tensor bias, float scale) {
        var k = of(keys);
        var v = of(values);
        var b = bias == null ? null : of(bias);
        var added = b == null ? null : b.value;
        boolean wantsBias = b != null && b.node != null;
        if (node == null && k.node == null && v.node == null && !wantsBias) {
            return constant(value.attention(k.value, v.value, added, scale));
        }
        var result = engine.adjoints().attention(value, k.value, v.value, added, scale, wantsBias);
        return b != null && wantsBias ? record(result, this, k, v, b) : record(result, this, k, v);
    }

    @Override
    public Tensor rope(float theta, int offset) {
        return one(
                value.rope(theta, offset),
                g -> rules().swapHalves(rules().swapHalves(g).rope(theta, offset)));
    }

    @Override
    public Tensor reshape(int... shape) {
        return one(value.reshape(shape), g -> g.reshape(value.shape()));
    }

    @Override
    public Tensor transpose(int... order) {
        return one(value.transpose(order), g -> g.transpose(Rules.inverse(order)));
    }

    @Override
    public Tensor broadcastTo(int... shape) {
        return one(value.broadcastTo(shape), g -> g);
    }

    @Override
    public Tensor slice(int axis, int from, int to) {
        return one(value.slice(axis, from, to), g -> rules().pad(g, axis, from, value));
    }

    @Override
    public Tensor take(Tensor indices) {
        var rows = of(indices).value;
        return one(value.take(rows), g -> rules().scatter(g, rows, value));
    }

    @Override
    public Tensor takeAlong(int axis, Tensor indices) {
        var chosen = of(indices).value;
        return one(value.takeAlong(axis, chosen), g -> rules().scatterAlong(g, axis, chosen, value));
    }

    @Override
    public Tensor addAt(Tensor indices, Tensor rows) {
        var at = of(indices).value;
        var added = of(rows);
        return two(added, value.addAt(at, added.value), g -> g, g -> g.take(at));
    }

    @Override
    public Tensor stopGradient() {
        return constant(value.stopGradient());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
