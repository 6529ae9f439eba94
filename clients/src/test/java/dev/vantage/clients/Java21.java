package dev.vantage.clients;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The oldest Java that the one jar runs on, where script/java21 or the system has put it. */
final class Java21 {

    private Java21() {}

    /** @return the folder that {@code JAVA_HOME} would name; skips the test where there is none */
    static Path home() {
        var home = System.getProperty("java21.home", "");
        Assumptions.assumeTrue(
                !home.isEmpty() && Files.isExecutable(Path.of(home, "bin", "java")),
                "There is no Java 21; get one with script/java21, or name one with -Djava21.home=FOLDER");
        return Path.of(home);
    }
}
