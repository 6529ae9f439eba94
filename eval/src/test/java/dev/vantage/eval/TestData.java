package dev.vantage.eval;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where unpacked data sets are, for tests that need them: the folder of the system property {@code vantage.data}. */
public final class TestData {

    private TestData() {}

    /** The Spider folder; the calling test is skipped where there is none. */
    public static Path spider() {
        var folder = unpackedSpider();
        assumeThat(folder)
                .as("Spider, unpacked: give its parent folder with -Dvantage.data=DIR")
                .isNotNull();
        return folder == null ? Path.of("") : folder;
    }

    private static @Nullable Path unpackedSpider() {
        var data = System.getProperty("vantage.data", "");
        if (!data.isBlank() && Files.isDirectory(Path.of(data, "spider"))) {
            return Path.of(data, "spider");
        }
        for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            for (var place : new String[] {"build/data/spider", "shared/data/spider", "data/spider"}) {
                if (Files.isRegularFile(at.resolve(place).resolve("dev.json"))) {
                    return at.resolve(place);
                }
            }
        }
        return null;
    }
}
