package dev.vantage.model.tensor.mlx;

import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.EngineUnavailableException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds and loads mlx-c. */
final class MlxLoader implements Supplier<Engine> {

    private static final String WITHOUT_IT = "use vantage.engine=java.";

    static final String HOW_TO_GET_IT = "run script/mlx (on macOS: brew install mlx-c), name its file with"
            + " -Dvantage.mlx.library=..., or " + WITHOUT_IT;

    private static final String PROPERTY = "vantage.mlx.library";
    private static final boolean IS_LINUX =
            System.getProperty("os.name", "").equals("Linux");
    private static final String FILE = System.mapLibraryName("mlxc");
    private static final List<Path> SYSTEM_FOLDERS =
            Stream.of("/opt/homebrew/lib", "/usr/local/lib", "/usr/lib").map(Path::of).toList();

    @Override
    public Engine get() {
        var path = find(System.getProperty(PROPERTY));
        var engine = new MlxEngine(new MlxLibrary(load(path), path.toString()), MlxDevice.configured());
        checkThatItComputes(engine, path);
        return engine;
    }

    /** What was built for CUDA can be loaded where no GPU is, and then cannot even make an array. */
    private static void checkThatItComputes(Engine engine, Path path) {
        try (var scope = engine.openScope()) {
            engine.floats(new float[] {1}, 1).toFloats();
        } catch (IllegalArgumentException | IllegalStateException broken) {
            throw new EngineUnavailableException(
                    "The MLX library " + path + " cannot compute here (" + broken.getMessage() + "); " + HOW_TO_GET_IT,
                    broken);
        }
    }

    private static SymbolLookup load(Path path) {
        try {
            if (IS_LINUX) {
                LibraryFile.check(path);
            }
            return SymbolLookup.libraryLookup(path, Arena.global());
        } catch (IllegalArgumentException e) {
            throw refused(path, LoadFailure.of(path), e);
        } catch (IOException | IllegalCallerException e) {
            throw refused(path, new LoadFailure(String.valueOf(e.getMessage())), e);
        }
    }

    private static EngineUnavailableException refused(Path path, LoadFailure failure, Exception cause) {
        var library = "The MLX library " + path + " cannot be loaded";
        return new EngineUnavailableException(
                failure.remedy()
                        .map(remedy -> library + ": " + remedy + ", or " + WITHOUT_IT)
                        .orElse(library + " (" + failure.complaint() + "); " + HOW_TO_GET_IT),
                cause);
    }

    private static Path find(@Nullable String configured) {
        if (configured != null) {
            var path = Path.of(configured);
            if (!Files.isRegularFile(path)) {
                throw new EngineUnavailableException(
                        "The system property " + PROPERTY + " names " + path + ", which is no file; " + HOW_TO_GET_IT);
            }
            return path;
        }
        return Stream.concat(buildFolders(), SYSTEM_FOLDERS.stream())
                .map(folder -> folder.resolve(FILE))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new EngineUnavailableException("The MLX library is not here; " + HOW_TO_GET_IT));
    }

    /** Starts at these classes and not at the working directory, where anybody could have put a library. */
    private static Stream<Path> buildFolders() {
        return ownLocation().stream()
                .flatMap(place -> Stream.iterate(place, Objects::nonNull, Path::getParent))
                .map(folder -> folder.resolve("build/mlx"));
    }

    private static Optional<Path> ownLocation() {
        var source = MlxLoader.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
