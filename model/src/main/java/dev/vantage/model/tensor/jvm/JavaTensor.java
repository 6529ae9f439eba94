package dev.vantage.model.tensor.jvm;

import dev.vantage.model.tensor.DType;
import dev.vantage.model.tensor.QuantisedTensor;
import dev.vantage.model.tensor.Shapes;
import dev.vantage.model.tensor.Tensor;
import java.lang.reflect.Array;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The first elements of a row-major array on the heap, to which nothing writes once the tensor is made; reshaped tensors
 * share it. The array may be longer, and may be another tensor's once the scope of this one is closed.
 */
final class JavaTensor implements Tensor {

    private final HeapEngine engine;
    private final Object array;
    private final int[] shape;
    private final int count;
    private @Nullable HeapScope scope;
    private boolean isReleased;

    /**
     * @param array float[] or int[], of at least the shape's elements; not copied
     * @param scope after which the array is another tensor's; null if it stays this one's
     */
    JavaTensor(HeapEngine engine, Object array, @Nullable HeapScope scope, int... shape) {
        count = Shapes.count(shape);
        if (Array.getLength(array) < count) {
            throw new IllegalArgumentException(
                    Array.getLength(array) + " elements do not fill shape " + Arrays.toString(shape));
        }
        this.engine = engine;
        this.array = array;
        this.scope = scope;
        this.shape = shape;
    }

    static JavaTensor of(Tensor tensor) {
        if (tensor instanceof JavaTensor own) {
            return own;
        }
        throw new IllegalArgumentException(
                "A tensor of another engine: " + tensor.getClass().getSimpleName());
    }

    Kernels kernels() {
        return engine.kernels();
    }

    Workers workers() {
        return engine.workers();
    }

    int count() {
        return count;
    }

    @Nullable
    HeapScope scope() {
        return scope;
    }

    void moveTo(@Nullable HeapScope other) {
        scope = other;
    }

    void release() {
        isReleased = true;
    }

    /** The elements themselves, not a copy: float[] or int[], which may be longer. */
    Object array() {
        if (isReleased || scope != null && scope.isClosed()) {
            throw new IllegalStateException(
                    "Released, or used after its scope was closed: " + this + ". Let the scope keep it.");
        }
        return array;
    }

    /** An array for at least so many numbers, all of which the caller writes: they may be anything. */
    float[] room(int numbers) {
        return engine.room(numbers);
    }

    /** The same, but the first {@code numbers} are 0. */
    float[] zeros(int numbers) {
        return engine.cleared(numbers);
    }

    /** The same for this tensor's element type. */
    Object roomAlike(int numbers) {
        return array instanceof float[] ? engine.room(numbers) : new int[numbers];
    }

    /** The elements themselves, not a copy; the array may be longer. */
    float[] floats() {
        if (array() instanceof float[] floats) {
            return floats;
        }
        throw new IllegalArgumentException(
                "This operation wants F32, not an I32 tensor of shape " + Arrays.toString(shape));
    }

    /** The elements themselves, not a copy. */
    int[] ints() {
        if (array() instanceof int[] ints) {
            return ints;
        }
        throw new IllegalArgumentException(
                "This operation wants I32, not an F32 tensor of shape " + Arrays.toString(shape));
    }

    /** A tensor of the same engine; neither array is copied. */
    JavaTensor floats(float[] values, int... newShape) {
        return like(values, newShape);
    }

    JavaTensor ints(int[] values, int... newShape) {
        return like(values, newShape);
    }

    JavaTensor like(Object values, int... newShape) {
        return new JavaTensor(engine, values, engine.owner(), newShape);
    }

    private int axis(int axis) {
        return Shapes.axis(axis, shape);
    }

    @Override
    public int[] shape() {
        return shape.clone();
    }

    @Override
    public int rank() {
        return shape.length;
    }

    @Override
    public int size(int axis) {
        return shape[axis(axis)];
    }

    @Override
    public DType dtype() {
        return array instanceof float[] ? DType.F32 : DType.I32;
    }

    @Override
    public float[] toFloats() {
        return Arrays.copyOf(floats(), count);
    }

    @Override
    public int[] toInts() {
        return ints().clone();
    }

    @Override
    public Tensor add(Tensor other) {
        return Elementwise.apply(Binary.ADD, this, of(other));
    }

    @Override
    public Tensor sub(Tensor other) {
        return Elementwise.apply(Binary.SUB, this, of(other));
    }

    @Override
    public Tensor mul(Tensor other) {
        return Elementwise.apply(Binary.MUL, this, of(other));
    }

    @Override
    public Tensor div(Tensor other) {
        return Elementwise.apply(Binary.DIV, this, of(other));
    }

    @Override
    public Tensor maximum(Tensor other) {
        return Elementwise.apply(Binary.MAXIMUM, this, of(other));
    }

    @Override
    public Tensor add(float scalar) {
        return Elementwise.add(this, scalar);
    }

    @Override
    public Tensor mul(float scalar) {
        return Elementwise.mul(this, scalar);
    }

    @Override
    public Tensor lessThan(Tensor other) {
        return Elementwise.compare(Binary.LESS, this, of(other));
    }

    @Override
    public Tensor equalTo(Tensor other) {
        return Elementwise.compare(Binary.EQUAL, this, of(other));
    }

    @Override
    public Tensor where(Tensor whenTrue, Tensor whenFalse) {
        return Elementwise.where(this, of(whenTrue), of(whenFalse));
    }

    @Override
    public Tensor abs() {
        return Elementwise.apply(Unary.ABS, this);
    }

    @Override
    public Tensor exp() {
        return Elementwise.apply(Unary.EXP, this);
    }

    @Override
    public Tensor log() {
        return Elementwise.apply(Unary.LOG, this);
    }

    @Override
    public Tensor sqrt() {
        return Elementwise.apply(Unary.SQRT, this);
    }

    @Override
    public Tensor square() {
        return Elementwise.apply(Unary.SQUARE, this);
    }

    @Override
    public Tensor sigmoid() {
        return Elementwise.apply(Unary.SIGMOID, this);
    }

    @Override
    public Tensor softplus() {
        return Elementwise.apply(Unary.SOFTPLUS, this);
    }

    @Override
    public Tensor silu() {
        return Elementwise.apply(Unary.SILU, this);
    }

    @Override
    public Tensor gelu() {
        return Elementwise.apply(Unary.GELU, this);
    }

    @Override
    public Tensor sum(int axis, boolean keep) {
        return Reductions.sum(this, axis(axis), keep);
    }

    @Override
    public Tensor mean(int axis, boolean keep) {
        return Reductions.mean(this, axis(axis), keep);
    }

    @Override
    public Tensor max(int axis, boolean keep) {
        return Reductions.max(this, axis(axis), keep);
    }

    @Override
    public Tensor logSumExp(int axis, boolean keep) {
        return Reductions.logSumExp(this, axis(axis), keep);
    }

    @Override
    public Tensor sum() {
        return Reductions.sum(this);
    }

    @Override
    public Tensor argMax(int axis) {
        return Reductions.argMax(this, axis(axis));
    }

    @Override
    public Tensor softmax() {
        return Reductions.softmax(this);
    }

    @Override
    public Tensor logSoftmax() {
        return Reductions.logSoftmax(this);
    }

    @Override
    public TopK topK(int k) {
        return Selection.topK(this, k);
    }

    @Override
    public Tensor rmsNorm(Tensor weight, float eps) {
        return Reductions.rmsNorm(this, of(weight), eps);
    }

    @Override
    public Tensor layerNorm(Tensor weight, Tensor bias, float eps) {
        return Reductions.layerNorm(this, of(weight), of(bias), eps);
    }

    @Override
    public Tensor matmul(Tensor other) {
        return Products.matmul(this, of(other), false);
    }

    @Override
    public Tensor matmulTransposed(Tensor other) {
        return Products.matmul(this, of(other), true);
    }

    @Override
    public Tensor matmul(QuantisedTensor other) {
        return Products.matmul(this, QuantisedPanels.of(other));
    }

    @Override
    public Tensor matmulTransposed(QuantisedTensor other) {
        return Products.matmulTransposed(this, QuantisedPanels.of(other));
    }

    @Override
    public Tensor attention(Tensor keys, Tensor values, @Nullable Tensor bias, float scale) {
        return Attention.apply(this, of(keys), of(values), bias == null ? null : of(bias), scale);
    }

    @Override
    public Tensor rope(float theta, int offset) {
        return Rotation.apply(this, theta, offset, false);
    }

    @Override
    public Tensor reshape(int... wanted) {
        return new JavaTensor(engine, array(), scope, Shapes.reshaped(shape, wanted));
    }

    @Override
    public Tensor transpose(int... order) {
        return Movement.transpose(this, order);
    }

    @Override
    public Tensor broadcastTo(int... wanted) {
        return Elementwise.broadcastTo(this, wanted);
    }

    @Override
    public Tensor slice(int axis, int from, int to) {
        return Movement.slice(this, axis(axis), from, to);
    }

    @Override
    public Tensor take(Tensor indices) {
        return Movement.take(this, of(indices));
    }

    @Override
    public Tensor takeAlong(int axis, Tensor indices) {
        return Movement.takeAlong(this, axis(axis), of(indices));
    }

    @Override
    public Tensor addAt(Tensor indices, Tensor rows) {
        return Movement.addAt(this, of(indices), of(rows));
    }

    @Override
    public Tensor stopGradient() {
        return this;
    }

    @Override
    public String toString() {
        return dtype() + Arrays.toString(shape);
    }
}
