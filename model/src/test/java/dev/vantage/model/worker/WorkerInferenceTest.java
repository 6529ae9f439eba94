package dev.vantage.model.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vantage.model.checkpoint.Checkpoint;
import dev.vantage.model.decoding.Candidate;
import dev.vantage.model.decoding.NeuralTranslator;
import dev.vantage.model.decoding.SchemaMemory;
import dev.vantage.model.decoding.TranslationException;
import dev.vantage.model.decoding.TranslationException.Kind;
import dev.vantage.model.tensor.EngineUnavailableException;
import dev.vantage.model.tensor.TestEngines;
import dev.vantage.model.tensor.jvm.JavaEngine;
import dev.vantage.model.tensor.jvm.JavaEngineOptions;
import dev.vantage.model.tensor.jvm.JavaEngineOptions.KernelChoice;
import dev.vantage.model.worker.WorkerSettings.Model;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerInferenceTest {

    private static final JavaEngineOptions PLAIN = new JavaEngineOptions(1, KernelChoice.PLAIN);

    /** Far more than a process needs to end or to start on a busy machine. */
    private static final Duration SOON = Duration.ofMinutes(1);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    /** What the same engine finds in this process. */
    private static List<Candidate> expected = List.of();

    @BeforeAll
    static void writeModel() {
        TinyModel.in(folder);
        try (var translator = NeuralTranslator.open(Checkpoint.open(folder), JavaEngine.open(PLAIN))) {
            expected = TinyModel.ask(translator, TinyModel.encode(translator));
        }
    }

    /** A translator whose network is in another process. */
    private static NeuralTranslator inAWorker(Optional<JavaEngineOptions> java) {
        var worker = WorkerInference.open(new WorkerSettings(new Model.Folder(folder), Optional.empty(), java));
        return NeuralTranslator.open(Checkpoint.open(folder), worker);
    }

    private static NeuralTranslator inAWorker() {
        return inAWorker(Optional.of(PLAIN));
    }

    private static List<ProcessHandle> workers() {
        return ProcessHandle.current()
                .descendants()
                .filter(WorkerInferenceTest::isWorker)
                .toList();
    }

    private static boolean isWorker(ProcessHandle process) {
        return process.isAlive() && process.info().commandLine().orElse("").contains(WorkerMain.class.getName());
    }

    private static ProcessHandle onlyWorker() {
        var all = workers();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + SOON.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(20);
        }
    }

    @Test
    void findsWhatTheSameEngineFindsInThisProcess() {
        try (var translator = inAWorker()) {
            assertThat(TinyModel.ask(translator, TinyModel.encode(translator)))
                    .isNotEmpty()
                    .isEqualTo(expected);
        }
    }

    @Test
    void findsWhatMlxFindsInThisProcess() {
        var mlx = TestEngines.mlx();
        try (var inProcess = NeuralTranslator.open(Checkpoint.open(folder), mlx);
                var translator = inAWorker(Optional.empty())) {
            assertThat(TinyModel.ask(translator, TinyModel.encode(translator)))
                    .isNotEmpty()
                    .isEqualTo(TinyModel.ask(inProcess, TinyModel.encode(inProcess)));
        }
    }

    @Test
    void answersAfterItsProcessWasKilledBetweenQuestions() {
        try (var translator = inAWorker()) {
            var memory = TinyModel.encode(translator);
            for (int i = 0; i < 3; i++) {
                kill(onlyWorker());
                assertThat(TinyModel.ask(translator, memory)).isEqualTo(expected);
            }
        }
    }

    @Test
    void answersAQuestionDuringWhichItsProcessIsKilled() throws Exception {
        try (var translator = inAWorker()) {
            var memory = TinyModel.encode(translator);
            var whole = TinyModel.askSlowly(translator, memory, () -> false);
            var first = onlyWorker();
            var asking = askSlowly(translator, memory);
            awaitWork(first);
            assertThat(asking).isNotDone();
            kill(first);
            assertThat(asking.get()).isEqualTo(whole);
            assertThat(onlyWorker()).isNotEqualTo(first);
        }
    }

    private static CompletableFuture<List<Candidate>> askSlowly(NeuralTranslator translator, SchemaMemory memory) {
        return CompletableFuture.supplyAsync(() -> TinyModel.askSlowly(translator, memory, () -> false));
    }

    /** Waits until a process has computed a little more than it had. */
    private static void awaitWork(ProcessHandle process) throws InterruptedException {
        var before = processorTime(process);
        await(() -> processorTime(process).compareTo(before.plusMillis(50)) > 0);
    }

    private static Duration processorTime(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Test
    void givesUpWhenTheSecondProcessEndsToo() {
        try (var translator = inAWorker()) {
            var memory = TinyModel.encode(translator);
            var asking = askSlowly(translator, memory);
            while (!asking.isDone()) {
                workers().forEach(ProcessHandle::destroyForcibly);
            }
            assertThatThrownBy(asking::get)
                    .isInstanceOf(ExecutionException.class)
                    .cause()
                    .isInstanceOfSatisfying(
                            TranslationException.class,
                            e -> assertThat(e.kind()).isEqualTo(Kind.ENGINE_LOST))
                    .hasMessageContaining("exit code")
                    .hasMessageContaining("vantage.engine=java");

            assertThatThrownBy(() -> TinyModel.ask(translator, memory)).isInstanceOf(TranslationException.class);
            assertThat(workers()).isEmpty();

            translator.tryAgain();
            assertThat(TinyModel.ask(translator, memory)).isEqualTo(expected);
        }
    }

    @Test
    void stopsWhenTheQuestionIsCancelled() throws Exception {
        try (var translator = inAWorker()) {
            var memory = TinyModel.encode(translator);
            assertStopsWhenCancelled(translator, memory, () -> {});
            assertThat(TinyModel.ask(translator, memory)).isEqualTo(expected);
        }
    }

    @Test
    void killsAProcessThatDoesNotStop() throws Exception {
        try (var translator = inAWorker()) {
            var memory = TinyModel.encode(translator);
            var worker = onlyWorker();
            assertStopsWhenCancelled(translator, memory, () -> suspend(worker));
            await(() -> !isWorker(worker));
            assertThat(TinyModel.ask(translator, memory)).isEqualTo(expected);
        }
    }

    private static void assertStopsWhenCancelled(NeuralTranslator translator, SchemaMemory memory, Runnable meanwhile)
            throws Exception {
        var cancelled = new AtomicBoolean();
        var asking = CompletableFuture.supplyAsync(() -> TinyModel.askSlowly(translator, memory, cancelled::get));
        awaitWork(onlyWorker());
        meanwhile.run();
        cancelled.set(true);
        assertThatThrownBy(() -> asking.get(SOON.toSeconds(), TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        TranslationException.class, e -> assertThat(e.kind()).isEqualTo(Kind.CANCELLED));
    }

    private static void suspend(ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-STOP", String.valueOf(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void leavesNoProcessAndNoThread() throws InterruptedException {
        try (var translator = inAWorker()) {
            TinyModel.ask(translator, TinyModel.encode(translator));
            assertThat(ourThreads()).isNotEmpty();
        }
        await(() -> workers().isEmpty() && ourThreads().isEmpty());
    }

    private static List<String> ourThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("vantage-worker"))
                .toList();
    }

    @Test
    void endsWithTheProcessThatAsks() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var asking = new ProcessBuilder(java, "-cp", classPath, AskingProgram.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(asking.inputReader().readLine()).isNotNull();
            var workers =
                    asking.descendants().filter(WorkerInferenceTest::isWorker).toList();
            assertThat(workers).hasSize(1);

            kill(asking.toHandle());
            await(() -> !isWorker(workers.getFirst()));
        } finally {
            asking.destroyForcibly();
        }
    }

    @Test
    void saysInOneLineThatTheLibraryIsMissing() throws InterruptedException {
        var before = Optional.ofNullable(System.getProperty("vantage.mlx.library"));
        System.setProperty("vantage.mlx.library", folder.resolve("nowhere.so").toString());
        try {
            assertThatThrownBy(() -> inAWorker(Optional.empty()))
                    .isInstanceOf(EngineUnavailableException.class)
                    .hasMessageContaining("nowhere.so, which is no file")
                    .message()
                    .doesNotContain("\n");
        } finally {
            before.ifPresentOrElse(
                    value -> System.setProperty("vantage.mlx.library", value),
                    () -> System.clearProperty("vantage.mlx.library"));
        }
        await(() -> workers().isEmpty());
    }

    @Test
    void saysInOneLineThatThereIsNoCheckpoint() {
        var nowhere =
                new WorkerSettings(new Model.Folder(folder.resolve("nowhere")), Optional.empty(), Optional.of(PLAIN));
        assertThatThrownBy(() -> WorkerInference.open(nowhere))
                .isInstanceOf(EngineUnavailableException.class)
                .hasMessageContaining("there is no such folder")
                .message()
                .doesNotContain("\n");
    }

    @Test
    void answersSeveralAtATime() throws Exception {
        try (var translator = inAWorker()) {
            var memory = TinyModel.encode(translator);
            var asked = Stream.generate(() -> CompletableFuture.supplyAsync(() -> TinyModel.ask(translator, memory)))
                    .limit(8)
                    .toList();
            for (var answer : asked) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        }
    }
}
