package dev.vantage.model.tensor.mlx;

import static dev.vantage.model.tensor.mlx.MlxFunction.Type.BOOL;
import static dev.vantage.model.tensor.mlx.MlxFunction.Type.FLOAT;
import static dev.vantage.model.tensor.mlx.MlxFunction.Type.HANDLE;
import static dev.vantage.model.tensor.mlx.MlxFunction.Type.INT;
import static dev.vantage.model.tensor.mlx.MlxFunction.Type.OPTIONAL_FLOAT;
import static dev.vantage.model.tensor.mlx.MlxFunction.Type.OPTIONAL_INT;
import static dev.vantage.model.tensor.mlx.MlxFunction.Type.POINTER;
import static dev.vantage.model.tensor.mlx.MlxFunction.Type.SIZE;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Every function of mlx-c that is called, with its types. A constant's name is the function's, without {@code mlx_}; the
 * first type is what the function returns, where INT is a status. {@code model/src/main/cpp/mlx-c.h} declares the same
 * functions in C.
 */
enum MlxFunction {
    // Errors, versions, devices, streams.
    SET_ERROR_HANDLER(null, POINTER, POINTER, POINTER),
    VERSION(INT, POINTER),
    STRING_DATA(POINTER, HANDLE),
    STRING_FREE(INT, HANDLE),
    DEVICE_NEW_TYPE(HANDLE, INT, INT),
    DEVICE_FREE(INT, HANDLE),
    DEVICE_IS_AVAILABLE(INT, POINTER, HANDLE),
    SET_DEFAULT_DEVICE(INT, HANDLE),
    GET_DEFAULT_STREAM(INT, POINTER, HANDLE),

    // Memory.
    CLEAR_CACHE(INT),
    GET_ACTIVE_MEMORY(INT, POINTER),
    GET_CACHE_MEMORY(INT, POINTER),
    SET_CACHE_LIMIT(INT, POINTER, SIZE),

    // Arrays and lists of arrays.
    ARRAY_NEW_DATA(HANDLE, POINTER, POINTER, INT, INT),
    ARRAY_NEW_FLOAT(HANDLE, FLOAT),
    ARRAY_FREE(INT, HANDLE),
    ARRAY_NDIM(SIZE, HANDLE),
    ARRAY_SHAPE(POINTER, HANDLE),
    ARRAY_DTYPE(INT, HANDLE),
    ARRAY_EVAL(INT, HANDLE),
    ARRAY_DATA_FLOAT32(POINTER, HANDLE),
    ARRAY_DATA_INT32(POINTER, HANDLE),
    VECTOR_ARRAY_NEW_DATA(HANDLE, POINTER, SIZE),
    VECTOR_ARRAY_SET_DATA(INT, POINTER, POINTER, SIZE),
    VECTOR_ARRAY_FREE(INT, HANDLE),
    VECTOR_ARRAY_SIZE(SIZE, HANDLE),
    VECTOR_ARRAY_GET(INT, POINTER, HANDLE, SIZE),

    // Evaluation and gradients.
    EVAL(INT, HANDLE),
    CLOSURE_NEW_FUNC_PAYLOAD(HANDLE, POINTER, POINTER, POINTER),
    CLOSURE_FREE(INT, HANDLE),
    VALUE_AND_GRAD(INT, POINTER, HANDLE, POINTER, SIZE),
    CLOSURE_VALUE_AND_GRAD_APPLY(INT, POINTER, POINTER, HANDLE, HANDLE),
    CLOSURE_VALUE_AND_GRAD_FREE(INT, HANDLE),

    // Operations, element by element: the place of the result, the operands, the stream.
    ABS(INT, POINTER, HANDLE, HANDLE),
    ADD(INT, POINTER, HANDLE, HANDLE, HANDLE),
    ASTYPE(INT, POINTER, HANDLE, INT, HANDLE),
    DIVIDE(INT, POINTER, HANDLE, HANDLE, HANDLE),
    EQUAL(INT, POINTER, HANDLE, HANDLE, HANDLE),
    ERF(INT, POINTER, HANDLE, HANDLE),
    EXP(INT, POINTER, HANDLE, HANDLE),
    LESS(INT, POINTER, HANDLE, HANDLE, HANDLE),
    LOG(INT, POINTER, HANDLE, HANDLE),
    LOGADDEXP(INT, POINTER, HANDLE, HANDLE, HANDLE),
    MAXIMUM(INT, POINTER, HANDLE, HANDLE, HANDLE),
    MULTIPLY(INT, POINTER, HANDLE, HANDLE, HANDLE),
    NEGATIVE(INT, POINTER, HANDLE, HANDLE),
    NOT_EQUAL(INT, POINTER, HANDLE, HANDLE, HANDLE),
    SIGMOID(INT, POINTER, HANDLE, HANDLE),
    SQRT(INT, POINTER, HANDLE, HANDLE),
    SQUARE(INT, POINTER, HANDLE, HANDLE),
    STOP_GRADIENT(INT, POINTER, HANDLE, HANDLE),
    SUBTRACT(INT, POINTER, HANDLE, HANDLE, HANDLE),
    WHERE(INT, POINTER, HANDLE, HANDLE, HANDLE, HANDLE),

    // Operations over axes.
    ARGMAX_AXIS(INT, POINTER, HANDLE, INT, BOOL, HANDLE),
    ARGSORT_AXIS(INT, POINTER, HANDLE, INT, HANDLE),
    LOGSUMEXP_AXIS(INT, POINTER, HANDLE, INT, BOOL, HANDLE),
    MAX_AXIS(INT, POINTER, HANDLE, INT, BOOL, HANDLE),
    MEAN_AXIS(INT, POINTER, HANDLE, INT, BOOL, HANDLE),
    SOFTMAX_AXIS(INT, POINTER, HANDLE, INT, BOOL, HANDLE),
    SUM(INT, POINTER, HANDLE, BOOL, HANDLE),
    SUM_AXIS(INT, POINTER, HANDLE, INT, BOOL, HANDLE),

    // Products, normalisation, positions.
    MATMUL(INT, POINTER, HANDLE, HANDLE, HANDLE),
    QUANTIZED_MATMUL(
            INT, POINTER, HANDLE, HANDLE, HANDLE, HANDLE, BOOL, OPTIONAL_INT, OPTIONAL_INT, POINTER, HANDLE),
    FAST_LAYER_NORM(INT, POINTER, HANDLE, HANDLE, HANDLE, FLOAT, HANDLE),
    FAST_RMS_NORM(INT, POINTER, HANDLE, HANDLE, FLOAT, HANDLE),
    FAST_SCALED_DOT_PRODUCT_ATTENTION(INT, POINTER, HANDLE, HANDLE, HANDLE, FLOAT, POINTER, HANDLE, HANDLE, HANDLE),
    FAST_ROPE(INT, POINTER, HANDLE, INT, BOOL, OPTIONAL_FLOAT, FLOAT, INT, HANDLE, HANDLE),

    // Shape and indices. A list of lengths is a pointer and a count.
    BROADCAST_TO(INT, POINTER, HANDLE, POINTER, SIZE, HANDLE),
    CONCATENATE_AXIS(INT, POINTER, HANDLE, INT, HANDLE),
    CONTIGUOUS(INT, POINTER, HANDLE, BOOL, HANDLE),
    RESHAPE(INT, POINTER, HANDLE, POINTER, SIZE, HANDLE),
    SCATTER_ADD_SINGLE(INT, POINTER, HANDLE, HANDLE, HANDLE, INT, HANDLE),
    SLICE(INT, POINTER, HANDLE, POINTER, SIZE, POINTER, SIZE, POINTER, SIZE, HANDLE),
    SWAPAXES(INT, POINTER, HANDLE, INT, INT, HANDLE),
    TAKE_ALONG_AXIS(INT, POINTER, HANDLE, HANDLE, INT, HANDLE),
    TAKE_AXIS(INT, POINTER, HANDLE, HANDLE, INT, HANDLE),
    TRANSPOSE_AXES(INT, POINTER, HANDLE, POINTER, SIZE, HANDLE),
    ZEROS(INT, POINTER, POINTER, SIZE, INT, HANDLE),

    // Groups of processes that compute together.
    DISTRIBUTED_ALL_SUM(INT, POINTER, HANDLE, HANDLE, HANDLE),
    DISTRIBUTED_GROUP_RANK(INT, HANDLE),
    DISTRIBUTED_GROUP_SIZE(INT, HANDLE),
    DISTRIBUTED_INIT(INT, POINTER, BOOL, POINTER),

    // Of our own library only: one pass over memory for what else takes several operations.
    VANTAGE_GELU(INT, POINTER, HANDLE, HANDLE),
    VANTAGE_SILU(INT, POINTER, HANDLE, HANDLE),
    VANTAGE_ROUND_FACTORS(INT, POINTER, BOOL);

    /**
     * A C type as it is passed. mlx-c's handles are structures of one pointer, and its optional numbers are structures of
     * eight bytes; the conventions of x86-64 (System V) and AArch64 pass both exactly as they pass a 64-bit integer.
     */
    enum Type {
        INT(ValueLayout.JAVA_INT),
        BOOL(ValueLayout.JAVA_BOOLEAN),
        FLOAT(ValueLayout.JAVA_FLOAT),
        SIZE(ValueLayout.JAVA_LONG),
        POINTER(ValueLayout.ADDRESS),
        HANDLE(ValueLayout.JAVA_LONG),
        OPTIONAL_FLOAT(ValueLayout.JAVA_LONG),
        OPTIONAL_INT(ValueLayout.JAVA_LONG);

        private final ValueLayout layout;

        Type(ValueLayout layout) {
            this.layout = layout;
        }
    }

    private final Optional<Type> result;
    private final List<Type> parameters;

    MlxFunction(@Nullable Type result, Type... parameters) {
        this.result = Optional.ofNullable(result);
        this.parameters = List.of(parameters);
    }

    /** The name in C. */
    String symbol() {
        return (isOptional() ? "" : "mlx_") + name().toLowerCase(Locale.ROOT);
    }

    /** True if mlx-c lacks it, so that a library may. */
    boolean isOptional() {
        return name().startsWith("VANTAGE_");
    }

    List<Type> parameters() {
        return parameters;
    }

    FunctionDescriptor descriptor() {
        var layouts = parameters.stream().map(type -> type.layout).toArray(MemoryLayout[]::new);
        return result.map(type -> FunctionDescriptor.of(type.layout, layouts))
                .orElseGet(() -> FunctionDescriptor.ofVoid(layouts));
    }

    /** True if the function may compute, and so may fail for want of memory; the others only note down. */
    boolean computes() {
        return this == EVAL || this == ARRAY_EVAL;
    }

    /** The declaration, in the words of {@link Type}: {@code "INT mlx_exp(POINTER, HANDLE, HANDLE)"}. */
    @Override
    public String toString() {
        var words = parameters.stream().map(Type::name).collect(Collectors.joining(", "));
        return result.map(Type::name).orElse("VOID") + " " + symbol() + "(" + words + ")";
    }
}
