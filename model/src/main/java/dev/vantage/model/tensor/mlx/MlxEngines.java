package dev.vantage.model.tensor.mlx;

import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.EngineUnavailableException;
import java.util.function.Supplier;

/** Opens the MLX engine, where there is one. */
public final class MlxEngines {

    private static final int FIRST_JAVA = 22;
    private static final String LOADER = "dev.vantage.model.tensor.mlx.MlxLoader";

    private MlxEngines() {}

    /**
     * Loads mlx-c and opens an engine on it, on a GPU where MLX finds one, else on the CPU, unless the system property
     * {@code vantage.mlx.device} says {@code cpu} or {@code gpu}. The library is the file named by the system property
     * {@code vantage.mlx.library}, else the one that {@code script/mlx} built in the project that
     * this class was loaded from, else the one on the system's paths.
     *
     * @throws EngineUnavailableException if this Java is older than 22, the library is missing, damaged or too old, or lacks
     *     one of CUDA's, or there is no GPU where one was asked for
     */
    @SuppressWarnings("unchecked")
    public static Engine open() {
        try {
            var loader =
                    (Supplier<Engine>) loaderClass().getDeclaredConstructor().newInstance();
            return loader.get();
        } catch (ReflectiveOperationException e) {
            throw lost(e);
        }
    }

    /**
     * The class that loads mlx-c, of those compiled for Java 22.
     *
     * @throws EngineUnavailableException if this Java is older than 22
     */
    public static Class<?> loaderClass() {
        var java = Runtime.version().feature();
        if (java < FIRST_JAVA) {
            throw new EngineUnavailableException(
                    "The MLX engine needs Java 22 or newer and this is Java " + java + "; use vantage.engine=java.");
        }
        try {
            // By name, because the class exists for Java 22 and newer only; this way it is found in a jar and in a
            // build folder.
            return Class.forName(LOADER);
        } catch (ClassNotFoundException e) {
            throw lost(e);
        }
    }

    private static EngineUnavailableException lost(ReflectiveOperationException cause) {
        return new EngineUnavailableException(
                "This jar has lost its Java 22 classes (META-INF/versions/22), so the MLX engine cannot be loaded;"
                        + " use vantage.engine=java.",
                cause);
    }
}
