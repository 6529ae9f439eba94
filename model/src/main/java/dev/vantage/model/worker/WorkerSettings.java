package dev.vantage.model.worker;

import dev.vantage.model.tensor.jvm.JavaEngineOptions;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a worker computes, and with what.
 *
 * @param model where the checkpoint is
 * @param adapter folder of an adapter that is added to the model
 * @param java how the Java engine computes; empty for MLX
 */
public record WorkerSettings(Model model, Optional<Path> adapter, Optional<JavaEngineOptions> java) {

    /** A checkpoint that two processes can find. */
    public sealed interface Model {

        record Folder(Path path) implements Model {}

        /**
         * A folder in a jar.
         *
         * @param path for a class loader, without a slash at either end
         * @param beside a class of the same jar
         */
        record Resource(String path, Class<?> beside) implements Model {}
    }
}
