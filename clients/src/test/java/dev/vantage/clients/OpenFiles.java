package dev.vantage.clients;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files that this process has open, as Linux tells them. */
final class OpenFiles {

    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    private OpenFiles() {}

    /** How many times the file is open; zero also where the system does not tell. */
    static int of(Path file) throws IOException {
        if (!Files.isDirectory(DESCRIPTORS)) {
            return 0;
        }
        int open = 0;
        try (var descriptors = Files.newDirectoryStream(DESCRIPTORS)) {
            for (var descriptor : descriptors) {
                open += leadsTo(file, descriptor) ? 1 : 0;
            }
        }
        return open;
    }

    private static boolean leadsTo(Path file, Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).equals(file);
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }
}
