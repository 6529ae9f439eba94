package dev.vantage.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneJarTest {

    private static final Path JAR = Path.of(System.getProperty("bundle.jar"));
    private static final List<String> OWN = List.of("dev/vantage/", "org/sqlite/", "org/postgresql/");

    private static final String CARRIED = "dev/vantage/carried/";
    private static final List<String> OF_THE_MODEL = List.of("fasterxml/", "yaml/");
    private static final long MOST_BYTES_OF_CALCITE = 10_000_000;

    @TempDir
    private Path folder;

    @Test
    void announcesItsDriverAndNoServiceThatAHostMayAskFor() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            var services = jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith("META-INF/services/") && !name.endsWith("/"))
                    .filter(name -> !name.startsWith("META-INF/services/dev.vantage.carried."))
                    .toList();

            assertThat(services).containsExactly("META-INF/services/java.sql.Driver");
            try (var entry = jar.getInputStream(jar.getEntry(services.getFirst()))) {
                assertThat(new String(entry.readAllBytes(), StandardCharsets.UTF_8).strip())
                        .isEqualTo("dev.vantage.jdbc.VantageDriver");
            }
        }
    }

    @Test
    void hasNoClassThatAHostMayHaveInAnotherVersion() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            var foreign = jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> name.replaceFirst("META-INF/versions/\\d+/", ""))
                    .filter(name -> OWN.stream().noneMatch(name::startsWith));

            assertThat(foreign).isEmpty();
        }
    }

    /** As packed, with all that is there for Calcite alone; Jackson and YAML read the model's configuration. */
    @Test
    void carriesNoMoreOfCalciteThanTheGateNeeds() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            long bytes = jar.stream()
                    .filter(entry -> entry.getName().startsWith(CARRIED))
                    .filter(entry -> OF_THE_MODEL.stream()
                            .noneMatch(other -> entry.getName().startsWith(CARRIED + other)))
                    .mapToLong(ZipEntry::getCompressedSize)
                    .sum();
            System.out.printf("Calcite and what it needs: %.2f MB%n", bytes / 1e6);

            assertThat(bytes).isPositive().isLessThanOrEqualTo(MOST_BYTES_OF_CALCITE);
        }
    }

    @Test
    void answersAQuestionAloneInAClassLoader() throws IOException, SQLException {
        answers(new Properties());
    }

    /** The process that MLX computes in has nothing but the jar, and its classes are under other names there. */
    @Test
    void answersAQuestionWithMlxInAProcessOfItsOwn() throws IOException, SQLException {
        var properties = new Properties();
        properties.setProperty("vantage.engine", "mlx");
        properties.setProperty("vantage.timeout", "0");
        try {
            answers(properties);
        } catch (SQLException noMlx) {
            boolean isMissing = "VN001".equals(noMlx.getSQLState()) && !Boolean.getBoolean("mlx.required");
            Assumptions.assumeFalse(isMissing, noMlx.getMessage());
            throw noMlx;
        }
    }

    private void answers(Properties properties) throws IOException, SQLException {
        var jars = new URL[] {JAR.toUri().toURL()};
        try (var loader = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader())) {
            var driver = ServiceLoader.load(Driver.class, loader).findFirst().orElseThrow();
            properties.setProperty("vantage.create", "true");
            try (var connection = driver.connect("jdbc:vantage:sqlite:" + folder.resolve("shop.sqlite"), properties)) {
                assertThat(connection).isNotNull();
                assertThat(singersOf(connection)).isEqualTo(2);
            }
        }
    }

    /** The file and its lock are read by libraries that the jar carries under other names. */
    @Test
    void answersALockedQuestionAloneInAClassLoader() throws IOException, SQLException {
        var questions = Files.writeString(folder.resolve("q.yaml"), "questions:\n  answer: what is the answer?\n");
        Files.writeString(folder.resolve("q.lock.json"), """
                {"version": 1, "dialect": "SQLITE", "model": "none", "questions": {
                  "answer": {"question": "what is the answer?", "sql": "SELECT 42 AS n", "reads": {}}}}
                """);
        var jars = new URL[] {JAR.toUri().toURL()};
        try (var loader = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader())) {
            var driver = ServiceLoader.load(Driver.class, loader).findFirst().orElseThrow();
            var properties = new Properties();
            properties.setProperty("vantage.questions", questions.toString());
            try (var connection = driver.connect("jdbc:vantage:sqlite::memory:", properties);
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT n FROM answer")) {
                assertThat(rows.getInt("n")).isEqualTo(42);
            }
        }
    }

    private static int singersOf(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE singer (singer_id INTEGER PRIMARY KEY, name TEXT)");
            statement.executeUpdate("INSERT INTO singer VALUES (1, 'Ada'), (2, 'Bo')");
            try (var rows = statement.executeQuery("NL: how many singers are there?")) {
                return rows.getInt(1);
            }
        }
    }
}
