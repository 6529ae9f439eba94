package dev.vantage.eval;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Where unpacked data sets are, for tests that need them. */
public final class TestData {

    private static final Map<String, Path> UNPACKED = new ConcurrentHashMap<>();

    private TestData() {}

    /** The Spider folder; the calling test is skipped where there is none. */
    public static Path spider() {
        return folder("spider");
    }

    /** The folder of a data set; the calling test is skipped where it is neither unpacked nor packed in shared/data. */
    public static Path folder(String dataset) {
        var folder = UNPACKED.computeIfAbsent(
                dataset, name -> find(name).or(() -> unpack(name)).orElse(Path.of("")));
        assumeThat(folder.toString())
                .as("%s, unpacked: give its parent folder with -Dvantage.data=DIR, or put %s.tar.xz into shared/data"
                        .formatted(dataset, dataset))
                .isNotEmpty();
        return folder;
    }

    private static Optional<Path> find(String dataset) {
        var data = System.getProperty("vantage.data", "");
        if (!data.isBlank() && Files.isDirectory(Path.of(data, dataset))) {
            return Optional.of(Path.of(data, dataset));
        }
        return above().flatMap(at ->
                        Stream.of("build/data/", "shared/data/", "data/").map(place -> at.resolve(place + dataset)))
                .filter(Files::isDirectory)
                .findFirst();
    }

    /** Into a temporary folder that goes when the tests are over. */
    private static Optional<Path> unpack(String dataset) {
        var archive = above().map(at -> at.resolve("shared/data/" + dataset + ".tar.xz"))
                .filter(Files::isRegularFile)
                .findFirst();
        if (archive.isEmpty()) {
            return Optional.empty();
        }
        try {
            var folder = Files.createTempDirectory("vantage-data-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            int status = new ProcessBuilder("tar", "-xf", archive.get().toString(), "-C", folder.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            return status == 0 ? Optional.of(folder.resolve(dataset)) : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Stream<Path> above() {
        return Stream.iterate(Path.of("").toAbsolutePath(), at -> at != null, Path::getParent);
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException leftBehind) {
            // A temporary folder that stays does no harm.
        }
    }
}
