package dev.vantage.model.tensor.jvm;

/**
 * How the Java engine computes.
 *
 * @param threads that share large operations, the calling one among them; at least 1
 */
public record JavaEngineOptions(int threads, KernelChoice kernels) {

    private static final int MOST_THREADS_BY_DEFAULT = 4;

    public enum KernelChoice {
        /** The Vector API where this Java runtime has it, else plain loops. Native code must be asked for. */
        AUTO,
        /** Plain loops, the reference. */
        PLAIN,
        /** The Vector API; the runtime must have been started with {@code --add-modules jdk.incubator.vector}. */
        VECTOR,
        /** The matrix products of OpenBLAS on Linux and of Accelerate on macOS, which are native code; Java 22 or newer. */
        BLAS
    }

    public JavaEngineOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, not " + threads);
        }
    }

    /** The fastest kernels on all cores, but four at most: a database client has other work too. */
    public static JavaEngineOptions defaults() {
        return new JavaEngineOptions(
                Math.min(Runtime.getRuntime().availableProcessors(), MOST_THREADS_BY_DEFAULT), KernelChoice.AUTO);
    }
}
