package dev.vantage.calcite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/** Material that lies beside the repository on some machines. A test that asks for what is absent is skipped. */
public final class SharedFolder {

    private static final Pattern A_STATEMENT_ENDS = Pattern.compile("\n(?!FROM )");

    private SharedFolder() {}

    /** The statements of a file of the folder {@code shared/reference/calcite-gate}, one a line. */
    public static List<String> gateProbes(String file) {
        var path = above("shared/reference/calcite-gate").resolve(file);
        Assumptions.assumeTrue(Files.exists(path), "No file of probes beside the repository: " + file);
        try {
            return A_STATEMENT_ENDS.splitAsStream(Files.readString(path)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the unpacked data sets, whose folder the system property {@code vantage.data} names. */
    public static Path data(String file) {
        var property = System.getProperty("vantage.data");
        var path = (property == null ? above("data") : Path.of(property)).resolve(file);
        Assumptions.assumeTrue(Files.exists(path), "No data sets unpacked: -Dvantage.data=FOLDER names theirs");
        return path;
    }

    private static Path above(String folder) {
        for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve(folder))) {
                return at.resolve(folder);
            }
        }
        return Path.of(folder);
    }
}
