package dev.vantage.model.tensor.mlx;

import dev.vantage.model.tensor.Engine.Gradients;
import dev.vantage.model.tensor.Tensor;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One differentiation: MLX calls the Java function back, once, with stand-ins for the parameters, and traces it. */
final class MlxGradients {

    private final MlxEngine engine;
    private final MlxLibrary library;

    MlxGradients(MlxEngine engine, MlxLibrary library) {
        this.engine = engine;
        this.library = library;
    }

    Gradients of(Function<List<Tensor>, List<Tensor>> function, List<Tensor> parameters) {
        if (parameters.isEmpty()) {
            throw new IllegalArgumentException("gradients() wants at least one parameter");
        }
        var callback = new Callback(engine, library, function);
        try (var arena = Arena.ofConfined();
                var inputs = new MlxArrayList(library, engine.handles(parameters))) {
            var places = arena.allocate(ValueLayout.JAVA_LONG, 3);
            var results = places.asSlice(0, 8);
            var gradients = places.asSlice(8, 8);
            var differentiated = places.asSlice(16, 8);
            var closure = library.handle(
                    MlxFunction.CLOSURE_NEW_FUNC_PAYLOAD, callback.stub(arena), MemorySegment.NULL, MemorySegment.NULL);
            try {
                var indices = arena.allocateFrom(
                        ValueLayout.JAVA_INT,
                        IntStream.range(0, parameters.size()).toArray());
                library.check(MlxFunction.VALUE_AND_GRAD, differentiated, closure, indices, (long) parameters.size());
                callback.rethrowing(() -> library.check(
                        MlxFunction.CLOSURE_VALUE_AND_GRAD_APPLY,
                        results,
                        gradients,
                        handleIn(differentiated),
                        inputs.handle()));
                return new Gradients(take(results), take(gradients));
            } finally {
                library.check(MlxFunction.CLOSURE_VALUE_AND_GRAD_FREE, handleIn(differentiated));
                library.check(MlxFunction.CLOSURE_FREE, closure);
            }
        }
    }

    private List<Tensor> take(MemorySegment place) {
        try (var list = new MlxArrayList(library, handleIn(place))) {
            return engine.adoptAll(list);
        }
    }

    private static long handleIn(MemorySegment place) {
        return place.get(ValueLayout.JAVA_LONG, 0);
    }

    /** The Java function as C sees it. What it throws is kept here, since nothing may be thrown through C. */
    private static final class Callback {

        private static final FunctionDescriptor TYPE = FunctionDescriptor.of(
                ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS);

        private final MlxEngine engine;
        private final MlxLibrary library;
        private final Function<List<Tensor>, List<Tensor>> function;
        private @Nullable Throwable thrown;

        Callback(MlxEngine engine, MlxLibrary library, Function<List<Tensor>, List<Tensor>> function) {
            this.engine = engine;
            this.library = library;
            this.function = function;
        }

        MemorySegment stub(Arena arena) {
            try {
                var target = MethodHandles.lookup()
                        .bind(
                                this,
                                "apply",
                                MethodType.methodType(
                                        int.class, MemorySegment.class, long.class, MemorySegment.class));
                return Linker.nativeLinker().upcallStub(target, TYPE, arena);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        void rethrowing(Runnable call) {
            try {
                call.run();
            } catch (RuntimeException e) {
                switch (thrown) {
                    case RuntimeException cause -> throw cause;
                    case Error cause -> throw cause;
                    case null, default -> throw e;
                }
            }
        }

        @SuppressWarnings("unused")
        private int apply(MemorySegment results, long inputs, MemorySegment payload) {
            try {
                trace(results, inputs);
                return 0;
            } catch (Throwable e) {
                thrown = e;
                return 1;
            }
        }

        // The scope gives the handles back before MLX computes, so that it can reuse memory as soon as a value is spent.
        private void trace(MemorySegment results, long inputs) {
            try (var scope = engine.openScope();
                    var arena = Arena.ofConfined()) {
                var parameters = engine.adoptAll(new MlxArrayList(library, inputs));
                var outputs = engine.handles(function.apply(parameters));
                library.check(
                        MlxFunction.VECTOR_ARRAY_SET_DATA,
                        results.reinterpret(ValueLayout.JAVA_LONG.byteSize()),
                        arena.allocateFrom(ValueLayout.JAVA_LONG, outputs),
                        (long) outputs.length);
            }
        }
    }
}
