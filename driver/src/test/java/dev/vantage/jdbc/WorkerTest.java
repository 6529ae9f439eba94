package dev.vantage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vantage.jdbc.question.BundledTranslators;
import dev.vantage.jdbc.question.TranslatorFactory;
import dev.vantage.model.checkpoint.Checkpoint;
import dev.vantage.model.decoding.NeuralTranslator;
import dev.vantage.model.tensor.jvm.JavaEngineOptions;
import dev.vantage.model.tensor.jvm.JavaEngineOptions.KernelChoice;
import dev.vantage.model.worker.WorkerInference;
import dev.vantage.model.worker.WorkerMain;
import dev.vantage.model.worker.WorkerSettings;
import dev.vantage.model.worker.WorkerSettings.Model;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions to a model in another process: the bundled one, on the Java engine, which is everywhere. */
class WorkerTest {

    private static final String HOW_MANY = "NL: how many singers are there?";

    /** Far more than the grace after the last connection and a start of a process take on a busy machine. */
    private static final Duration SOON = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    private final VantageDriver driver = new VantageDriver(bundledInAWorker());

    private static TranslatorFactory bundledInAWorker() {
        var model = new Model.Resource("dev/vantage/jdbc/mini", BundledTranslators.class);
        var java = new JavaEngineOptions(1, KernelChoice.PLAIN);
        return settings -> NeuralTranslator.open(
                Checkpoint.openResource(WorkerTest.class.getClassLoader(), model.path()),
                WorkerInference.open(new WorkerSettings(model, Optional.empty(), Optional.of(java))));
    }

    private String newDatabase() throws SQLException {
        var url = Sqlite.newDatabase(
                folder,
                "CREATE TABLE singer (singer_id INTEGER PRIMARY KEY, name TEXT)",
                "INSERT INTO singer VALUES (1, 'Ada'), (2, 'Bo')");
        return url + "?vantage.timeout=0";
    }

    private static List<ProcessHandle> workers() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains(WorkerMain.class.getName()))
                .toList();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + SOON.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(50);
        }
    }

    @Test
    void answersAndEndsWithTheLastConnection() throws Exception {
        var url = newDatabase();
        try (var first = Ours.connect(driver, url);
                var second = Ours.connect(driver, url)) {
            assertThat(Ours.firstCell(first, HOW_MANY)).isEqualTo("2");
            assertThat(Ours.firstCell(second, HOW_MANY)).isEqualTo("2");
            assertThat(workers()).hasSize(1);
        }
        await(() -> workers().isEmpty());
        await(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().startsWith("vantage-worker")));
    }

    @Test
    void answersTheCallerAtOnceWhenItsTimeIsOver() throws SQLException {
        var url = newDatabase();
        try (var quick = Ours.connect(driver, url);
                var slow = Ours.connect(driver, url + "&vantage.beams=2000");
                var statement = slow.createStatement()) {
            assertThat(Ours.firstCell(quick, HOW_MANY)).isEqualTo("2");
            statement.setQueryTimeout(1);
            assertThatThrownBy(() -> statement.executeQuery(HOW_MANY))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("57014"));
            assertThat(Ours.firstCell(quick, HOW_MANY)).isEqualTo("2");
        }
    }

    @Test
    void saysThatItsProcessIsLostAndTriesAgainForANewConnection() throws Exception {
        var url = newDatabase();
        try (var connection = Ours.connect(driver, url)) {
            assertThat(Ours.firstCell(connection, HOW_MANY)).isEqualTo("2");
            assertLost(killingAllWorkers(connection));
            assertLost(() -> Ours.firstCell(connection, HOW_MANY));
            try (var later = Ours.connect(driver, url)) {
                assertThat(Ours.firstCell(later, HOW_MANY)).isEqualTo("2");
                assertThat(Ours.firstCell(connection, HOW_MANY)).isEqualTo("2");
            }
        }
    }

    private static void assertLost(ThrowingCallable question) {
        assertThatThrownBy(question)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        e -> assertThat(e.getSQLState()).as(e.getMessage()).isEqualTo("VN009"))
                .hasMessageContaining("vantage.engine=java");
    }

    private static ThrowingCallable killingAllWorkers(Connection connection) {
        return () -> {
            var isOver = new AtomicBoolean();
            var killing = CompletableFuture.runAsync(() -> {
                while (!isOver.get()) {
                    workers().forEach(ProcessHandle::destroyForcibly);
                }
            });
            try {
                Ours.firstCell(connection, HOW_MANY);
            } finally {
                isOver.set(true);
                killing.join();
            }
        };
    }
}
