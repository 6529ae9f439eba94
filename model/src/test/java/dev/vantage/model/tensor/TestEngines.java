package dev.vantage.model.tensor;

import dev.vantage.model.tensor.jvm.JavaEngine;
import dev.vantage.model.tensor.jvm.JavaEngineOptions;
import dev.vantage.model.tensor.jvm.JavaEngineOptions.KernelChoice;
import dev.vantage.model.tensor.mlx.MlxEngines;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** The engines that a test compares. They are opened once and stay open for the whole run. */
public final class TestEngines {

    public static final Engine REFERENCE = JavaEngine.open(new JavaEngineOptions(1, KernelChoice.PLAIN));

    private static final @Nullable Engine MLX = openMlx();

    private static final List<Engine> ALL = Stream.concat(
                    Stream.of(REFERENCE, JavaEngine.open(new JavaEngineOptions(2, KernelChoice.VECTOR))),
                    Stream.concat(openBlas().stream(), Optional.ofNullable(MLX).stream()))
            .toList();

    private TestEngines() {}

    /** Every engine that runs here, the reference first. */
    public static List<Engine> all() {
        return ALL;
    }

    /** The MLX engine; where there is none, the test is skipped. */
    public static Engine mlx() {
        Assumptions.assumeTrue(MLX != null, "MLX is not here; script/mlx gets it");
        return Objects.requireNonNull(MLX);
    }

    private static Optional<Engine> openBlas() {
        try {
            return Optional.of(JavaEngine.open(new JavaEngineOptions(2, KernelChoice.BLAS)));
        } catch (EngineUnavailableException e) {
            return Optional.empty();
        }
    }

    /** With {@code -Dmlx.required=true} a missing MLX is a failure. */
    private static @Nullable Engine openMlx() {
        try {
            return new SharedEngine(MlxEngines.open());
        } catch (EngineUnavailableException e) {
            if (Boolean.getBoolean("mlx.required")) {
                throw e;
            }
            return null;
        }
    }
}
