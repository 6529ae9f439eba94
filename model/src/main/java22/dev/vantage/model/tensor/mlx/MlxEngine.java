package dev.vantage.model.tensor.mlx;

import dev.vantage.model.tensor.DType;
import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.Peers;
import dev.vantage.model.tensor.QuantisedTensor;
import dev.vantage.model.tensor.QuantisedValues;
import dev.vantage.model.tensor.Scope;
import dev.vantage.model.tensor.Tensor;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Computes with MLX. Operations are noted down and carried out when a value is read or {@link #evaluate} is called. Each
 * thread has a stream of its own, so threads work side by side; a tensor must be evaluated before another thread uses it.
 */
final class MlxEngine implements Engine {

    private static final int CPU = 0;
    private static final int GPU = 1;

    /**
     * MLX keeps the memory of arrays that are gone for those to come, up to most of the machine's by default; steps of training
     * differ in their shapes, so that little of it would ever fit again.
     */
    private static final long MOST_CACHED_BYTES = 512L << 20;

    private final MlxLibrary library;
    private final boolean onGpu;
    private final long device;
    private final MlxScope ownScope = new MlxScope(this, null, ConcurrentHashMap.newKeySet());
    private final ThreadLocal<@Nullable MlxScope> innermost = new ThreadLocal<>();
    private final ThreadLocal<Long> stream = ThreadLocal.withInitial(this::newStream);
    private volatile boolean closed;

    /** @throws dev.vantage.model.tensor.EngineUnavailableException if a GPU is asked for and there is none */
    MlxEngine(MlxLibrary library, MlxDevice wanted) {
        this.library = library;
        this.onGpu = wanted.isGpu(hasGpu());
        this.device = library.handle(MlxFunction.DEVICE_NEW_TYPE, onGpu ? GPU : CPU, 0);
        library.check(MlxFunction.SET_DEFAULT_DEVICE, device);
        limitCache();
    }

    @Override
    public String description() {
        return "mlx " + version() + (onGpu ? " (gpu)" : " (cpu)");
    }

    @Override
    public Tensor floats(float[] values, int... shape) {
        requireLength(values.length, shape);
        try (var arena = Arena.ofConfined()) {
            return fromMemory(arena, arena.allocateFrom(ValueLayout.JAVA_FLOAT, values), shape, MlxTypes.code(DType.F32));
        }
    }

    @Override
    public Tensor ints(int[] values, int... shape) {
        requireLength(values.length, shape);
        try (var arena = Arena.ofConfined()) {
            return fromMemory(arena, arena.allocateFrom(ValueLayout.JAVA_INT, values), shape, MlxTypes.code(DType.I32));
        }
    }

    @Override
    public Tensor zeros(int... shape) {
        return make(MlxFunction.ZEROS, shape, MlxTypes.code(DType.F32));
    }

    @Override
    public QuantisedTensor quantised(QuantisedValues values) {
        int groups = values.columns() / values.groupSize();
        var words = new int[values.words().limit()];
        values.words().get(0, words);
        try (var arena = Arena.ofConfined()) {
            int[] shape = {values.rows(), values.columns() / values.perWord()};
            var segment = arena.allocateFrom(ValueLayout.JAVA_INT, words);
            return new MlxQuantised(
                    this,
                    fromMemory(arena, segment, shape, MlxTypes.UINT32),
                    (MlxTensor) floats(values.scales(), values.rows(), groups),
                    (MlxTensor) floats(values.biases(), values.rows(), groups),
                    values.columns(),
                    values.groupSize());
        }
    }

    @Override
    public Tensor concat(int axis, List<Tensor> tensors) {
        try (var list = new MlxArrayList(library, handles(tensors))) {
            return make(MlxFunction.CONCATENATE_AXIS, list.handle(), axis);
        } catch (IllegalArgumentException e) {
            throw unfit(MlxFunction.CONCATENATE_AXIS, tensors.toArray(), e);
        }
    }

    @Override
    public Scope openScope() {
        var scope = new MlxScope(this, currentScope(), new HashSet<>());
        innermost.set(scope);
        return scope;
    }

    @Override
    public void evaluate(List<Tensor> tensors) {
        try (var list = new MlxArrayList(library, handles(tensors))) {
            library.check(MlxFunction.EVAL, list.handle());
        }
    }

    @Override
    public Gradients gradients(Function<List<Tensor>, List<Tensor>> function, List<Tensor> parameters) {
        return new MlxGradients(this, library).of(function, parameters);
    }

    @Override
    public void release(Tensor tensor) {
        own(tensor).release();
    }

    /** Frees what was made outside any scope. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        ownScope.free();
        roundFactors(false);
        library.check(MlxFunction.CLEAR_CACHE);
        library.check(MlxFunction.DEVICE_FREE, device);
        closed = true;
    }

    /** In all engines of the process. MLX on a GPU rounds factors of its own accord. */
    @Override
    public boolean roundFactors(boolean wanted) {
        if (onGpu || !library.has(MlxFunction.VANTAGE_ROUND_FACTORS)) {
            return false;
        }
        try (var arena = Arena.ofConfined()) {
            var rounds = arena.allocate(ValueLayout.JAVA_BOOLEAN);
            library.check(MlxFunction.VANTAGE_ROUND_FACTORS, rounds, wanted);
            return rounds.get(ValueLayout.JAVA_BOOLEAN, 0);
        }
    }

    @Override
    public Peers peers() {
        return MlxPeers.of(this, library);
    }

    @Override
    public long nativeBytes() {
        return bytes(MlxFunction.GET_ACTIVE_MEMORY);
    }

    @Override
    public long cachedNativeBytes() {
        return bytes(MlxFunction.GET_CACHE_MEMORY);
    }

    private long bytes(MlxFunction question) {
        try (var arena = Arena.ofConfined()) {
            var bytes = arena.allocate(ValueLayout.JAVA_LONG);
            library.check(question, bytes);
            return bytes.get(ValueLayout.JAVA_LONG, 0);
        }
    }

    /**
     * Calls an operation whose first parameter is the place of its result and whose last is the stream; both are added
     * here. Among the arguments a tensor stands for its handle, a string for a pointer, and an {@code int[]} for a
     * pointer and a count.
     */
    MlxTensor make(MlxFunction operation, Object... arguments) {
        if (closed) {
            throw new IllegalStateException("The MLX engine is closed");
        }
        try (var arena = Arena.ofConfined()) {
            var result = arena.allocate(ValueLayout.JAVA_LONG);
            library.check(operation, spread(arena, result, arguments));
            return adopt(result.get(ValueLayout.JAVA_LONG, 0));
        } catch (IllegalArgumentException e) {
            throw unfit(operation, arguments, e);
        }
    }

    /** Adds the shapes of the arguments to what MLX said, which names some of them at most. */
    private static IllegalArgumentException unfit(
            MlxFunction operation, Object[] arguments, IllegalArgumentException cause) {
        var shapes = Arrays.stream(arguments)
                .flatMap(argument -> switch (argument) {
                    case Tensor tensor -> Stream.of(Arrays.toString(tensor.shape()));
                    case int[] numbers -> Stream.of(Arrays.toString(numbers));
                    default -> Stream.empty();
                })
                .collect(Collectors.joining(", "));
        return shapes.isEmpty()
                ? cause
                : new IllegalArgumentException(operation.symbol() + " of " + shapes + ": " + cause.getMessage(), cause);
    }

    /** Makes the innermost scope of this thread the owner of a handle. */
    MlxTensor adopt(long handle) {
        return new MlxTensor(this, library, handle, currentScope());
    }

    /** Adopts each array of a list. */
    List<Tensor> adoptAll(MlxArrayList list) {
        return Arrays.stream(list.arrays()).<Tensor>mapToObj(this::adopt).toList();
    }

    /** @throws IllegalArgumentException if the tensor is another engine's */
    MlxTensor own(Tensor tensor) {
        if (tensor instanceof MlxTensor mine && mine.isOf(this)) {
            return mine;
        }
        throw new IllegalArgumentException("A tensor of another engine was passed to the MLX engine");
    }

    /** @throws IllegalArgumentException if the matrix is another engine's */
    MlxQuantised own(QuantisedTensor matrix) {
        if (matrix instanceof MlxQuantised mine && mine.engine() == this) {
            return mine;
        }
        throw new IllegalArgumentException("A matrix of another engine was passed to the MLX engine");
    }

    long[] handles(List<? extends Tensor> tensors) {
        return tensors.stream().mapToLong(tensor -> own(tensor).handle()).toArray();
    }

    void leave(MlxScope scope) {
        if (innermost.get() != scope) {
            throw new IllegalStateException(
                    "A scope must be closed on the thread that opened it, after the scopes inside it");
        }
        if (scope.around() == ownScope) {
            innermost.remove();
        } else {
            innermost.set(scope.around());
        }
    }

    private MlxScope currentScope() {
        var scope = innermost.get();
        return scope == null ? ownScope : scope;
    }

    private Object[] spread(SegmentAllocator memory, MemorySegment result, Object[] arguments) {
        var spread = new ArrayList<Object>(arguments.length + 5);
        spread.add(result);
        for (var argument : arguments) {
            switch (argument) {
                case Tensor tensor -> spread.add(own(tensor).handle());
                case String text -> spread.add(memory.allocateFrom(text));
                case int[] numbers -> {
                    spread.add(memory.allocateFrom(ValueLayout.JAVA_INT, numbers));
                    spread.add((long) numbers.length);
                }
                default -> spread.add(argument);
            }
        }
        spread.add(stream.get());
        return spread.toArray();
    }

    /** @param type in mlx-c's numbers */
    private MlxTensor fromMemory(SegmentAllocator memory, MemorySegment values, int[] shape, int type) {
        var lengths = memory.allocateFrom(ValueLayout.JAVA_INT, shape);
        return adopt(
                library.handle(MlxFunction.ARRAY_NEW_DATA, values, lengths, shape.length, type));
    }

    private static void requireLength(int length, int[] shape) {
        var wanted = Arrays.stream(shape).asLongStream().reduce(1, (a, b) -> a * b);
        if (wanted != length) {
            throw new IllegalArgumentException(
                    length + " values do not fill the shape " + Arrays.toString(shape) + ", which has " + wanted);
        }
    }

    private void limitCache() {
        try (var arena = Arena.ofConfined()) {
            library.check(MlxFunction.SET_CACHE_LIMIT, arena.allocate(ValueLayout.JAVA_LONG), MOST_CACHED_BYTES);
        }
    }

    private boolean hasGpu() {
        try (var arena = Arena.ofConfined()) {
            var available = arena.allocate(ValueLayout.JAVA_BOOLEAN);
            var gpu = library.handle(MlxFunction.DEVICE_NEW_TYPE, GPU, 0);
            library.check(MlxFunction.DEVICE_IS_AVAILABLE, available, gpu);
            library.check(MlxFunction.DEVICE_FREE, gpu);
            return available.get(ValueLayout.JAVA_BOOLEAN, 0);
        }
    }

    private long newStream() {
        try (var arena = Arena.ofConfined()) {
            var place = arena.allocate(ValueLayout.JAVA_LONG);
            library.check(MlxFunction.GET_DEFAULT_STREAM, place, device);
            return place.get(ValueLayout.JAVA_LONG, 0);
        }
    }

    private String version() {
        try (var arena = Arena.ofConfined()) {
            var place = arena.allocate(ValueLayout.JAVA_LONG);
            library.check(MlxFunction.VERSION, place);
            var string = place.get(ValueLayout.JAVA_LONG, 0);
            var text = (MemorySegment) library.call(MlxFunction.STRING_DATA, string);
            var version = text.reinterpret(Long.MAX_VALUE).getString(0);
            library.check(MlxFunction.STRING_FREE, string);
            return version;
        }
    }
}
