package dev.vantage.model.tensor.mlx;

import static java.util.Objects.requireNonNull;

import dev.vantage.model.tensor.EngineUnavailableException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A loaded mlx-c. Every native call goes through {@link #call}, and every status through {@link #check}. */
final class MlxLibrary {

    /** mlx-c ends a message with the place in its own source that noticed the error. */
    private static final Pattern SOURCE_POSITION = Pattern.compile(" at \\S+:\\d+$");

    private static final ThreadLocal<@Nullable String> LAST_ERROR = new ThreadLocal<>();

    /** By the functions' ordinals; null for an optional function that the library lacks. */
    private final @Nullable MethodHandle[] handles;

    /** @throws EngineUnavailableException if the library lacks a function */
    MlxLibrary(SymbolLookup symbols, String path) {
        handles = Arrays.stream(MlxFunction.values())
                .map(function -> bind(function, symbols, path))
                .toArray(MethodHandle[]::new);
        installErrorHandler();
    }

    boolean has(MlxFunction function) {
        return handles[function.ordinal()] != null;
    }

    /** Calls a function that gives a status, and throws if it failed. */
    void check(MlxFunction function, Object... arguments) {
        if ((int) call(function, arguments) == 0) {
            return;
        }
        var message = lastError();
        throw function.computes() ? new IllegalStateException(message) : new IllegalArgumentException(message);
    }

    /** Calls a function that gives a new handle, and throws if it gave none. */
    long handle(MlxFunction function, Object... arguments) {
        var handle = (long) call(function, arguments);
        if (handle == 0) {
            throw new IllegalArgumentException(lastError());
        }
        return handle;
    }

    /** Calls any function; the arguments have the Java types of its declaration. */
    Object call(MlxFunction function, Object... arguments) {
        try {
            return (Object) requireNonNull(handles[function.ordinal()]).invokeExact(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(function.symbol() + " could not be called", e);
        }
    }

    private static @Nullable MethodHandle bind(MlxFunction function, SymbolLookup symbols, String path) {
        var address = symbols.find(function.symbol()).orElse(null);
        if (address == null && function.isOptional()) {
            return null;
        }
        if (address == null) {
            throw new EngineUnavailableException("The MLX library " + path + " has no " + function.symbol()
                    + ", so it is too old or not mlx-c; " + MlxLoader.HOW_TO_GET_IT);
        }
        return Linker.nativeLinker()
                .downcallHandle(address, function.descriptor())
                .asSpreader(Object[].class, function.parameters().size())
                .asType(MethodType.methodType(Object.class, Object[].class));
    }

    /** mlx-c's own handler ends the process. */
    private void installErrorHandler() {
        try {
            var target = MethodHandles.lookup()
                    .findStatic(
                            MlxLibrary.class,
                            "remember",
                            MethodType.methodType(void.class, MemorySegment.class, MemorySegment.class));
            var stub = Linker.nativeLinker()
                    .upcallStub(
                            target,
                            FunctionDescriptor.ofVoid(ValueLayout.ADDRESS, ValueLayout.ADDRESS),
                            Arena.global());
            call(MlxFunction.SET_ERROR_HANDLER, stub, MemorySegment.NULL, MemorySegment.NULL);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    // An exception that left an upcall would end the process.
    @SuppressWarnings("unused")
    private static void remember(MemorySegment message, MemorySegment data) {
        try {
            LAST_ERROR.set(message.reinterpret(Long.MAX_VALUE).getString(0));
        } catch (Throwable e) {
            LAST_ERROR.set(null);
        }
    }

    private static String lastError() {
        var message = LAST_ERROR.get();
        LAST_ERROR.remove();
        return message == null
                ? "MLX failed without a message"
                : SOURCE_POSITION.matcher(message).replaceFirst("");
    }
}
