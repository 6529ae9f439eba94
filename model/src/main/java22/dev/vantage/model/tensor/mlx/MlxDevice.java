package dev.vantage.model.tensor.mlx;

import dev.vantage.model.tensor.EngineUnavailableException;
import java.util.Arrays;
import java.util.Locale;

/** Where MLX computes, as the system property {@code vantage.mlx.device} says. */
enum MlxDevice {
    /** On a GPU where MLX finds one, else on the CPU. */
    AUTO,
    CPU,
    GPU;

    private static final String PROPERTY = "vantage.mlx.device";

    /** @throws EngineUnavailableException if the property has another value */
    static MlxDevice configured() {
        var value = System.getProperty(PROPERTY, "auto");
        return Arrays.stream(values())
                .filter(device -> device.name().toLowerCase(Locale.ROOT).equals(value))
                .findFirst()
                .orElseThrow(() -> new EngineUnavailableException(
                        "The system property " + PROPERTY + " is '" + value + "'; it can be auto, cpu or gpu."));
    }

    /**
     * @param hasGpu whether MLX finds a GPU
     * @throws EngineUnavailableException if the GPU was asked for and there is none
     */
    boolean isGpu(boolean hasGpu) {
        if (this == GPU && !hasGpu) {
            throw new EngineUnavailableException(PROPERTY + "=gpu, but MLX finds no GPU here: on Linux it needs the library"
                    + " that script/mlx cuda-13 (or cuda-12) builds and a GPU that nvidia-smi lists; or use " + PROPERTY
                    + "=cpu.");
        }
        return this != CPU && hasGpu;
    }
}
