package dev.vantage.model.tensor.jvm;

import dev.vantage.model.tensor.EngineUnavailableException;
import dev.vantage.model.tensor.jvm.JavaEngineOptions.KernelChoice;
import java.util.function.Supplier;

/** The inner loops of an engine. */
record Kernels(MatrixProduct product, QuantisedProduct quantised, Rows rows) {

    private static final String VECTOR_MODULE = "jdk.incubator.vector";
    private static final int FIRST_JAVA_WITH_BLAS = 22;

    /** @throws EngineUnavailableException if the kernels asked for do not run here */
    static Kernels choose(KernelChoice choice) {
        return switch (choice) {
            case AUTO -> hasVectorModule() ? vector() : plain();
            case PLAIN -> plain();
            case VECTOR -> vector();
            case BLAS -> blas();
        };
    }

    static boolean hasVectorModule() {
        return ModuleLayer.boot().findModule(VECTOR_MODULE).isPresent();
    }

    private static Kernels plain() {
        var product = new PlainProduct();
        return new Kernels(product, new QuantisedProduct(new PlainPanels(), product), new PlainRows());
    }

    /** By name: without the module the classes cannot be linked. */
    private static Kernels vector() {
        if (!hasVectorModule()) {
            throw new EngineUnavailableException(
                    "vantage.kernel=vector needs a Java that was started with --add-modules " + VECTOR_MODULE
                            + "; use vantage.kernel=auto.");
        }
        return byName("VectorKernels");
    }

    /** By name: the class exists for Java 22 and newer only. */
    private static Kernels blas() {
        int java = Runtime.version().feature();
        if (java < FIRST_JAVA_WITH_BLAS) {
            throw new EngineUnavailableException("vantage.kernel=blas needs Java " + FIRST_JAVA_WITH_BLAS
                    + " or newer and this is Java " + java + "; use vantage.kernel=auto.");
        }
        return byName("BlasKernels");
    }

    private static Kernels byName(String maker) {
        try {
            var constructor =
                    Class.forName(Kernels.class.getPackageName() + "." + maker).getDeclaredConstructor();
            return (Kernels) ((Supplier<?>) constructor.newInstance()).get();
        } catch (ReflectiveOperationException e) {
            throw new EngineUnavailableException(
                    "This jar has lost its class " + maker + "; use vantage.kernel=plain.", e);
        }
    }
}
