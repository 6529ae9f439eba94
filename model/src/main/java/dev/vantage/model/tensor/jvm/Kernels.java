package dev.vantage.model.tensor.jvm;

import dev.vantage.model.tensor.jvm.JavaEngineOptions.KernelChoice;
import java.util.function.Supplier;

/** The inner loops of an engine. */
record Kernels(MatrixProduct product, Rows rows) {

    private static final String VECTOR_MODULE = "jdk.incubator.vector";

    static Kernels choose(KernelChoice choice) {
        return switch (choice) {
            case AUTO -> hasVectorModule() ? vector() : plain();
            case PLAIN -> plain();
            case VECTOR -> vector();
        };
    }

    static boolean hasVectorModule() {
        return ModuleLayer.boot().findModule(VECTOR_MODULE).isPresent();
    }

    private static Kernels plain() {
        return new Kernels(new PlainProduct(), new PlainRows());
    }

    /** By name: without the module the classes cannot be linked. */
    private static Kernels vector() {
        if (!hasVectorModule()) {
            throw new IllegalArgumentException(
                    "Vector kernels need a Java runtime started with --add-modules " + VECTOR_MODULE);
        }
        try {
            var maker =
                    Class.forName("dev.vantage.model.tensor.jvm.VectorKernels").getDeclaredConstructor();
            return (Kernels) ((Supplier<?>) maker.newInstance()).get();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The vector kernels are missing from this jar", e);
        }
    }
}
