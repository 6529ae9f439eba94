package dev.vantage.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Hosts that give a driver a class loader, and may want it back. */
@ParameterizedClass
@EnumSource
class HostTest {

    /** PostgreSQL's driver has a thread that ends half a minute after its last work. */
    private static final Duration MOST_TO_UNLOAD = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    private final Database database;
    private Singers singers;

    HostTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void fillDatabase() throws SQLException {
        singers = Singers.in(database, folder);
    }

    /** The one jar and a guest that uses it, and no class of the host's own class path. */
    private static URLClassLoader newLoader() throws IOException {
        var jar = Path.of(System.getProperty("bundle.jar")).toUri().toURL();
        var guest = Guest.class.getProtectionDomain().getCodeSource().getLocation();
        return new URLClassLoader(new URL[] {jar, guest}, ClassLoader.getPlatformClassLoader());
    }

    private int ask(ClassLoader loader) throws ReflectiveOperationException {
        var guest =
                loader.loadClass(Guest.class.getName()).getDeclaredConstructor().newInstance();
        @SuppressWarnings("unchecked")
        var counting = (ToIntFunction<String>) guest;
        return counting.applyAsInt(singers.url());
    }

    /** A thread that went on, or a value left in the host's own thread, would hold the classes. */
    @Test
    void unloadsTheDriverWithAllThatItStarted() throws Exception {
        var left = askAndLeave();

        long end = System.nanoTime() + MOST_TO_UNLOAD.toNanos();
        while (!left.refersTo(null) && System.nanoTime() < end) {
            System.gc();
            Thread.sleep(200);
        }
        assertThat(left.refersTo(null)).as("the classes are unloaded").isTrue();
    }

    /** Keeps no reference in the frame of the test. */
    private WeakReference<ClassLoader> askAndLeave() throws IOException, ReflectiveOperationException {
        try (var loader = newLoader()) {
            assertThat(ask(loader)).isEqualTo(Singers.COUNT);
            return new WeakReference<>(loader);
        }
    }

    @Test
    void worksWhereThreadsHaveNoContextClassLoader() throws Exception {
        var answer = new AtomicReference<Object>();
        try (var loader = newLoader()) {
            var thread = new Thread(() -> answer.set(answerOrFailure(loader)));
            thread.setContextClassLoader(null);
            thread.start();
            thread.join();
        }
        assertThat(answer).hasValue(Singers.COUNT);
    }

    private Object answerOrFailure(ClassLoader loader) {
        try {
            return ask(loader);
        } catch (ReflectiveOperationException | RuntimeException | LinkageError failure) {
            return failure;
        }
    }

    @Test
    void runsOnJava21() throws IOException, InterruptedException {
        var program = Java21.home().resolve("bin/java");
        var classPath = System.getProperty("bundle.jar")
                + File.pathSeparator
                + Path.of(Guest.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath());

        var process = new ProcessBuilder(program.toString(), "-cp", classPath, Guest.class.getName(), singers.url())
                .redirectErrorStream(true)
                .start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        assertThat(printed.strip()).isEqualTo(String.valueOf(Singers.COUNT));
    }
}
