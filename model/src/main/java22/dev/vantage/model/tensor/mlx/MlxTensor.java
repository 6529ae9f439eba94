package dev.vantage.model.tensor.mlx;

import static dev.vantage.model.tensor.mlx.MlxFunction.*;

import dev.vantage.model.tensor.DType;
import dev.vantage.model.tensor.QuantisedTensor;
import dev.vantage.model.tensor.Tensor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A handle of an MLX array, freed by the scope that owns it. */
final class MlxTensor implements Tensor {

    /** The handle of no array. */
    private static final long NONE = 0;

    private static final float SQRT_HALF = (float) Math.sqrt(0.5);

    private final MlxEngine engine;
    private final MlxLibrary library;
    private MlxScope owner;
    private long handle;
    private volatile int @Nullable [] shape;

    MlxTensor(MlxEngine engine, MlxLibrary library, long handle, MlxScope owner) {
        this.engine = engine;
        this.library = library;
        this.handle = handle;
        this.owner = owner;
        owner.own(this);
    }

    @Override
    public int[] shape() {
        var known = shape;
        if (known == null) {
            var rank = (long) library.call(ARRAY_NDIM, handle());
            var lengths = (MemorySegment) library.call(ARRAY_SHAPE, handle());
            known = lengths.reinterpret(rank * Integer.BYTES).toArray(ValueLayout.JAVA_INT);
            shape = known;
        }
        return known.clone();
    }

    @Override
    public DType dtype() {
        return MlxTypes.dtype((int) library.call(ARRAY_DTYPE, handle()));
    }

    @Override
    public float[] toFloats() {
        return values(DType.F32, ARRAY_DATA_FLOAT32).toArray(ValueLayout.JAVA_FLOAT);
    }

    @Override
    public int[] toInts() {
        return values(DType.I32, ARRAY_DATA_INT32).toArray(ValueLayout.JAVA_INT);
    }

    private MemorySegment values(DType wanted, MlxFunction pointer) {
        if (dtype() != wanted) {
            throw new IllegalArgumentException("The tensor holds " + dtype() + ", not " + wanted);
        }
        var dense = engine.make(CONTIGUOUS, this, false);
        library.check(ARRAY_EVAL, dense.handle());
        var length = Arrays.stream(shape()).asLongStream().reduce(1, (a, b) -> a * b);
        return length == 0
                ? MemorySegment.NULL
                : ((MemorySegment) library.call(pointer, dense.handle())).reinterpret(length * Float.BYTES);
    }

    @Override
    public Tensor add(Tensor other) {
        return engine.make(ADD, this, other);
    }

    @Override
    public Tensor sub(Tensor other) {
        return engine.make(SUBTRACT, this, other);
    }

    @Override
    public Tensor mul(Tensor other) {
        return engine.make(MULTIPLY, this, other);
    }

    @Override
    public Tensor div(Tensor other) {
        return engine.make(DIVIDE, this, other);
    }

    @Override
    public Tensor maximum(Tensor other) {
        return engine.make(MAXIMUM, this, other);
    }

    @Override
    public Tensor add(float scalar) {
        return add(number(scalar));
    }

    @Override
    public Tensor mul(float scalar) {
        return mul(number(scalar));
    }

    @Override
    public Tensor lessThan(Tensor other) {
        return engine.make(LESS, this, other).as(DType.F32);
    }

    @Override
    public Tensor equalTo(Tensor other) {
        return engine.make(EQUAL, this, other).as(DType.F32);
    }

    @Override
    public Tensor where(Tensor whenTrue, Tensor whenFalse) {
        return engine.make(WHERE, engine.make(NOT_EQUAL, this, number(0)), whenTrue, whenFalse);
    }

    @Override
    public Tensor abs() {
        return engine.make(ABS, this);
    }

    @Override
    public Tensor exp() {
        return engine.make(EXP, this);
    }

    @Override
    public Tensor log() {
        return engine.make(LOG, this);
    }

    @Override
    public Tensor sqrt() {
        return engine.make(SQRT, this);
    }

    @Override
    public Tensor square() {
        return engine.make(SQUARE, this);
    }

    @Override
    public Tensor sigmoid() {
        return engine.make(SIGMOID, this);
    }

    @Override
    public Tensor softplus() {
        return engine.make(LOGADDEXP, this, number(0));
    }

    @Override
    public Tensor silu() {
        return library.has(VANTAGE_SILU) ? engine.make(VANTAGE_SILU, this) : mul(sigmoid());
    }

    @Override
    public Tensor gelu() {
        if (library.has(VANTAGE_GELU)) {
            return engine.make(VANTAGE_GELU, this);
        }
        var phi = engine.make(ERF, mul(SQRT_HALF)).add(1).mul(0.5f);
        return mul(phi);
    }

    @Override
    public Tensor sum(int axis, boolean keep) {
        return engine.make(SUM_AXIS, this, axis, keep);
    }

    @Override
    public Tensor mean(int axis, boolean keep) {
        return engine.make(MEAN_AXIS, this, axis, keep);
    }

    @Override
    public Tensor max(int axis, boolean keep) {
        return engine.make(MAX_AXIS, this, axis, keep);
    }

    @Override
    public Tensor logSumExp(int axis, boolean keep) {
        return engine.make(LOGSUMEXP_AXIS, this, axis, keep);
    }

    @Override
    public Tensor sum() {
        return engine.make(SUM, this, false);
    }

    @Override
    public Tensor argMax(int axis) {
        return engine.make(ARGMAX_AXIS, stopGradient(), axis, false).as(DType.I32);
    }

    @Override
    public Tensor softmax() {
        return engine.make(SOFTMAX_AXIS, this, -1, false);
    }

    @Override
    public Tensor logSoftmax() {
        return sub(logSumExp(-1, true));
    }

    // Sorting the negated values keeps equals in the order of their indices, as MLX's sort is stable.
    @Override
    public TopK topK(int k) {
        if (k < 1 || k > size(-1)) {
            throw new IllegalArgumentException("topK(" + k + ") of an axis of length " + size(-1));
        }
        var descending = engine.make(ARGSORT_AXIS, engine.make(NEGATIVE, stopGradient()), -1);
        var indices = ((MlxTensor) descending.slice(-1, 0, k)).as(DType.I32);
        return new TopK(takeAlong(-1, indices), indices);
    }

    @Override
    public Tensor rmsNorm(Tensor weight, float eps) {
        return engine.make(FAST_RMS_NORM, this, weight, eps);
    }

    @Override
    public Tensor layerNorm(Tensor weight, Tensor bias, float eps) {
        return engine.make(FAST_LAYER_NORM, this, weight, bias, eps);
    }

    @Override
    public Tensor matmul(Tensor other) {
        return engine.make(MATMUL, this, other);
    }

    @Override
    public Tensor matmulTransposed(Tensor other) {
        return matmul(engine.make(SWAPAXES, other, -1, -2));
    }

    @Override
    public Tensor matmul(QuantisedTensor other) {
        return engine.own(other).multiply(this, false);
    }

    @Override
    public Tensor matmulTransposed(QuantisedTensor other) {
        return engine.own(other).multiply(this, true);
    }

    @Override
    public Tensor attention(Tensor keys, Tensor values, @Nullable Tensor bias, float scale) {
        return bias == null
                ? engine.make(FAST_SCALED_DOT_PRODUCT_ATTENTION, this, keys, values, scale, "", NONE, NONE)
                : engine.make(FAST_SCALED_DOT_PRODUCT_ATTENTION, this, keys, values, scale, "array", bias, NONE);
    }

    @Override
    public Tensor rope(float theta, int offset) {
        if (rank() == 2) { // MLX wants three axes
            return reshape(1, size(0), size(1)).rope(theta, offset).reshape(shape());
        }
        return engine.make(FAST_ROPE, this, size(-1), false, MlxTypes.optional(theta), 1f, offset, NONE);
    }

    @Override
    public Tensor reshape(int... shape) {
        return engine.make(RESHAPE, this, shape);
    }

    @Override
    public Tensor transpose(int... order) {
        return engine.make(TRANSPOSE_AXES, this, order);
    }

    @Override
    public Tensor broadcastTo(int... shape) {
        return engine.make(BROADCAST_TO, this, shape);
    }

    @Override
    public Tensor slice(int axis, int from, int to) {
        if (from < 0 || from > to || to > size(axis)) {
            throw new IllegalArgumentException("slice [" + from + ", " + to + ") of axis " + axis + " of the shape "
                    + Arrays.toString(shape()));
        }
        var stop = shape();
        var start = new int[stop.length];
        var strides = new int[stop.length];
        Arrays.fill(strides, 1);
        var sliced = axis < 0 ? axis + stop.length : axis;
        start[sliced] = from;
        stop[sliced] = to;
        return engine.make(SLICE, this, start, stop, strides);
    }

    @Override
    public Tensor take(Tensor indices) {
        return engine.make(TAKE_AXIS, this, indices, 0);
    }

    @Override
    public Tensor takeAlong(int axis, Tensor indices) {
        return engine.make(TAKE_ALONG_AXIS, this, indices, axis);
    }

    // MLX adds blocks of some rows each, here of one; it would take a shorter row for the beginning of one.
    @Override
    public Tensor addAt(Tensor indices, Tensor rows) {
        var wanted = shape();
        wanted[0] = indices.size(0);
        if (!Arrays.equals(rows.shape(), wanted)) {
            throw new IllegalArgumentException("addAt wants rows of the shape " + Arrays.toString(wanted) + ", not "
                    + Arrays.toString(rows.shape()));
        }
        var blocks = IntStream.concat(
                        IntStream.of(wanted[0], 1), Arrays.stream(wanted).skip(1))
                .toArray();
        return engine.make(SCATTER_ADD_SINGLE, this, indices, rows.reshape(blocks), 0);
    }

    @Override
    public Tensor stopGradient() {
        return engine.make(STOP_GRADIENT, this);
    }

    MlxTensor as(DType dtype) {
        return engine.make(ASTYPE, this, MlxTypes.code(dtype));
    }

    boolean isOf(MlxEngine other) {
        return engine == other;
    }

    /** @throws IllegalStateException if the scope that owned this tensor is closed */
    long handle() {
        if (handle == 0) {
            throw new IllegalStateException("The tensor was used after its scope was closed");
        }
        return handle;
    }

    void moveTo(MlxScope scope) {
        owner = scope;
        scope.own(this);
    }

    void release() {
        owner.release(this);
    }

    /** Called by the owner. */
    void free() {
        if (handle != 0) {
            library.check(ARRAY_FREE, handle);
            handle = 0;
        }
    }

    private Tensor number(float value) {
        return engine.adopt(library.handle(ARRAY_NEW_FLOAT, value));
    }
}
