package dev.vantage.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds the folder that data sets are unpacked in. */
public final class DataFolder {

    private static final String ARCHIVES = "shared/data";
    private static final String UNPACKED = "build/data";

    private final Path home;
    private final String configured;
    private final Consumer<String> notices;

    /**
     * @param home folder of the project; archives are looked for in {@code shared/data} beside it or above
     * @param configured the folder that a setting names, or empty
     */
    public DataFolder(Path home, String configured, Consumer<String> notices) {
        this.home = home.toAbsolutePath();
        this.configured = configured;
        this.notices = notices;
    }

    /** Whether a path of a configuration starts from the project's folder and not from that of the data sets. */
    public static boolean isOfProject(String path) {
        return path.startsWith("./");
    }

    /** Whether a path of a configuration starts from the folder of the data sets. */
    public static boolean isOfDataSet(String path) {
        return !isOfProject(path) && !Path.of(path).isAbsolute();
    }

    /** What the system property {@code vantage.data} says, else the variable {@code VANTAGE_DATA}, else nothing. */
    public static String configured() {
        return System.getProperty("vantage.data", System.getenv().getOrDefault("VANTAGE_DATA", ""));
    }

    /**
     * The folder that was named; else the configured one; else {@code build/data}, where an archive of the data set is
     * unpacked if one is found.
     */
    public Path find(Optional<Path> named, String dataset) {
        if (named.isPresent()) {
            return named.get();
        }
        if (!configured.isBlank()) {
            return Path.of(configured);
        }
        var unpacked = home.resolve(UNPACKED);
        if (!Files.isDirectory(unpacked.resolve(dataset))) {
            archive(dataset).ifPresent(archive -> unpack(archive, unpacked, dataset));
        }
        return unpacked;
    }

    private Optional<Path> archive(String dataset) {
        for (var at = home; at != null; at = at.getParent()) {
            var archive = at.resolve(ARCHIVES).resolve(dataset + ".tar.xz");
            if (Files.isRegularFile(archive)) {
                return Optional.of(archive);
            }
        }
        return Optional.empty();
    }

    /** Unpacks beside the destination and moves, so that an interrupted run leaves no half a data set. */
    private void unpack(Path archive, Path unpacked, String dataset) {
        notices.accept("Unpacking " + archive + " into " + unpacked);
        try {
            Files.createDirectories(unpacked);
            var temporary = Files.createTempDirectory(unpacked, "unpacking-");
            int status = new ProcessBuilder("tar", "-xf", archive.toString(), "-C", temporary.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new IllegalArgumentException("tar could not unpack " + archive + " (status " + status + ")");
            }
            Files.move(temporary.resolve(dataset), unpacked.resolve(dataset));
            Files.delete(temporary);
        } catch (IOException failure) {
            throw new IllegalArgumentException("Cannot unpack " + archive + ": " + failure.getMessage(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalArgumentException("Interrupted while unpacking " + archive, interrupted);
        }
    }
}
