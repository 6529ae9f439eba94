package dev.vantage.training.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.vantage.training.SpiderFiles;
import dev.vantage.training.TinyProject;
import dev.vantage.training.TrainConfig;
import dev.vantage.training.TrainingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that cannot go on says what to do, and leaves its last save as it was. */
class RunFailureTest {

    private static final TrainConfig CONFIG = TinyProject.config("fails", 4, 0);

    @TempDir
    private Path folder;

    private TinyProject project;
    private TestRun run;

    @BeforeEach
    void writeProject() throws IOException {
        project = TinyProject.in(folder);
        run = new TestRun(project, CONFIG);
    }

    @Test
    void doesNotWriteOverARunThatIsThere() throws InterruptedException {
        run.start();

        assertFails(run::start).withMessageContaining(run.folder() + " has a run already; add --resume");
    }

    @Test
    void doesNotResumeWhatIsNotThere() {
        assertFails(run::resume).withMessageContaining("nothing to resume in " + run.folder());
    }

    @ParameterizedTest
    @ValueSource(strings = {"state.safetensors", "model.safetensors", "config.json", "tokenizer.json"})
    void refusesATruncatedSaveAndKeepsIt(String name) throws IOException {
        run.stopAfter("saved at step 2");
        var file = run.folder().resolve("last").resolve(name);
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

        assertFails(run::resume)
                .withMessageContaining("cannot be resumed")
                .withMessageContaining(name)
                .withMessageContaining("start over without --resume");
        assertThat(file).hasSize(bytes.length / 2);
    }

    @Test
    void refusesASaveOfAnotherModel() throws IOException {
        run.stopAfter("saved at step 2");
        var config = run.folder().resolve("last/config.json");
        Files.writeString(config, Files.readString(config).replace("\"tiny\"", "\"huge\""));

        assertFails(run::resume)
                .withMessageContaining("is of the model huge, and the configuration says tiny")
                .withMessageContaining("give the run another name");
    }

    @Test
    void leavesTheLastSaveIntactWhenTheDiskIsFull() throws IOException, InterruptedException {
        var full = Path.of("/dev/full");
        assumeThat(full).as("a device that is always full").exists();
        run.stopAfter("saved at step 2");
        var saved = Files.readAllBytes(run.folder().resolve("last/state.safetensors"));
        Files.createDirectory(run.folder().resolve("next"));
        Files.createSymbolicLink(run.folder().resolve("next/state.safetensors.partial"), full);

        assertFails(run::resume)
                .withMessageContaining("Step 3 cannot be saved in " + run.folder())
                .withMessageContaining("the last save is intact. Make room and resume.");
        assertThat(run.folder().resolve("last/state.safetensors")).hasBinaryContent(saved);

        run.resume();
        assertThat(run.printed()).contains("saved at step 4");
    }

    @Test
    void saysThatWhatTheFrozenLayersReadCannotBeKept() throws IOException {
        Files.createDirectories(run.folder().resolve("frozen-texts.tmp"));

        assertFails(run::start).withMessageContaining("frozen-texts.tmp").withMessageContaining("Make room");
    }

    @Test
    void saysThatMetricsCannotBeWritten() throws IOException {
        Files.createDirectories(run.folder().resolve("metrics.jsonl"));

        assertFails(run::start).withMessageContaining("metrics.jsonl cannot be read or written");
    }

    @Test
    void saysThatARunCannotBeKeptWhereAFileIs() throws IOException {
        Files.writeString(folder.resolve("runs"), "a file");

        assertFails(run::start).withMessageContaining("cannot be kept in " + run.folder());
    }

    @Test
    void stopsAtAGradientThatIsNotANumber() throws IOException {
        var tooFast = new TestRun(project, changed(1e30, CONFIG.dev()));

        assertFails(tooFast::start)
                .withMessageContaining("is not a number; the last save is intact. Lower optimizer.rate");
        assertThat(tooFast.folder().resolve("last/state.safetensors")).exists();
    }

    @Test
    void namesTheFileThatADataSetLacks() throws IOException {
        var missing = project.data().resolve("spider/tables.json");
        Files.delete(missing);

        assertFails(run::start)
                .withMessageContaining("There is no file " + missing)
                .withMessageContaining("--data");
    }

    @Test
    void saysBeforeTheFirstStepThatThereAreNoDevQuestions() throws IOException {
        Files.writeString(folder.resolve("dev.yaml"), """
                {name: n, dataset: absent, questions: dev.json, databases: database, skip: "", url: "jdbc:vantage:sqlite:",
                 options: {}, timeoutSeconds: 60, limit: 0, seed: 7}
                """);
        var watched = new TestRun(project, changed(1e-3, new TrainConfig.Dev("dev.yaml", 2, 1, 0)));

        assertFails(watched::start)
                .withMessageContaining("There is no file " + project.data().resolve("absent/dev.json"))
                .withMessageContaining("dev.everySteps to 0");
        assertThat(watched.folder().resolve("last")).doesNotExist();
    }

    @Test
    void doesNotTrainOnNothing() throws IOException {
        var question = SpiderFiles.question("absent", "How many?", "SELECT 1");
        SpiderFiles.write(project.data().resolve("spider"), List.of(question));

        assertFails(run::start).withMessageContaining("None of the questions in " + project.data());
        assertThat(run.printed()).contains("0 of 1 questions; left out: {database missing=1}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"model.safetensors", "tokenizer.json"})
    void saysHowToGetAnEncoderThatIsNotThere(String name) throws IOException {
        Files.delete(folder.resolve("encoder").resolve(name));

        assertFails(run::start)
                .withMessageContaining("no sentence encoder in " + folder.resolve("encoder"))
                .withMessageContaining("script/e5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"model.safetensors", "tokenizer.json"})
    void saysThatAnEncoderIsDamaged(String name) throws IOException {
        Files.writeString(folder.resolve("encoder").resolve(name), "{}");

        assertFails(run::start)
                .withMessageContaining("The sentence encoder in " + folder.resolve("encoder") + " cannot be used")
                .withMessageContaining(name);
    }

    private static TrainConfig changed(double rate, TrainConfig.Dev dev) {
        var o = CONFIG.optimizer();
        return new TrainConfig(
                "changed",
                CONFIG.model(),
                CONFIG.seed(),
                CONFIG.engine(),
                CONFIG.precision(),
                CONFIG.workers(),
                CONFIG.pretrained(),
                CONFIG.startFrom(),
                CONFIG.databases(),
                CONFIG.checkpointMinutes(),
                CONFIG.sources(),
                CONFIG.batches(),
                new TrainConfig.Optimizer(
                        o.steps(),
                        o.schedule(),
                        rate,
                        o.pretrainedRate(),
                        o.layerDecay(),
                        o.warmUp(),
                        o.finalRate(),
                        o.weightDecay(),
                        o.beta1(),
                        o.beta2(),
                        o.clip(),
                        o.dropout(),
                        o.average()),
                CONFIG.loss(),
                dev,
                CONFIG.lora(),
                null);
    }

    private static ThrowableAssertAlternative<TrainingException> assertFails(ThrowingCallable running) {
        return assertThatExceptionOfType(TrainingException.class).isThrownBy(running);
    }
}
