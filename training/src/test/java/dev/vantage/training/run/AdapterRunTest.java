package dev.vantage.training.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vantage.model.checkpoint.Adapter;
import dev.vantage.model.checkpoint.Checkpoint;
import dev.vantage.model.checkpoint.ModelConfig;
import dev.vantage.model.checkpoint.SafeTensors;
import dev.vantage.model.network.Blueprint;
import dev.vantage.training.SpiderFiles;
import dev.vantage.training.TinyProject;
import dev.vantage.training.TrainConfig;
import dev.vantage.training.TrainingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adapters of a tiny model that has learned the questions of {@link SpiderFiles}. */
class AdapterRunTest {

    private static final String MATRIX = "joint.layers.0.attention.query";
    private static final int STEPS = 100;
    private static final int ANIMALS = 3;
    private static final int KEEPERS = 2;
    private static final int SAVED_EVERY_STEP = 0;
    private static final int SAVED_ONCE_AT_THE_END = 60;

    @TempDir
    private static Path folder;

    private static TinyProject project;
    private static boolean takenForAnimals;

    @BeforeAll
    static void trainTheBase() throws IOException, InterruptedException, SQLException {
        project = TinyProject.in(folder);
        new TestRun(project, TinyProject.config("base", 200, SAVED_ONCE_AT_THE_END)).start();
        takenForAnimals = ask("How many movers are there?", "") == ANIMALS;
        writeMovers(project.data().resolve("movers.jsonl"), takenForAnimals ? "Keeper" : "Animal");
    }

    /** In this zoo movers are not what the base takes them for. */
    private static void writeMovers(Path file, String table) throws IOException {
        Files.writeString(
                file,
                String.join(
                        "\n",
                        line("List the names of all movers.", "SELECT Nm FROM " + table),
                        line("Show the ids of the movers.", "SELECT ID FROM " + table),
                        line("Names of movers, sorted", "SELECT Nm FROM " + table + " ORDER BY Nm"),
                        line("How many movers?", "SELECT count(*) FROM " + table)));
    }

    private static String line(String question, String sql) throws IOException {
        return new JsonMapper()
                .writeValueAsString(Map.of("question", question, "sql", sql, "db", "spider/database/zoo/zoo.sqlite"));
    }

    private static TrainConfig config(String name, int steps, double minutes, TrainConfig.Lora lora, String startFrom) {
        var base = TinyProject.config(name, steps, minutes);
        return new TrainConfig(
                name,
                base.model(),
                base.seed(),
                base.engine(),
                base.precision(),
                base.workers(),
                "",
                startFrom,
                base.databases(),
                base.checkpointMinutes(),
                List.of(
                        new TrainConfig.Source(TrainConfig.Layout.JSONL, "movers.jsonl", "", "", 1),
                        TinyProject.source(0.5)),
                new TrainConfig.Batches(4, 2, 1, 60, 0, 0),
                base.optimizer(),
                base.loss(),
                base.dev(),
                lora,
                null);
    }

    private static TestRun run(String name, int steps, double minutes, String... matrices) {
        var lora = new TrainConfig.Lora(2, 4, List.of(matrices));
        return new TestRun(project, config(name, steps, minutes, lora, "runs/base/last"));
    }

    @Test
    void teachesAWordThatTheBaseTakesForAnother() throws SQLException, InterruptedException {
        var run = run("movers", STEPS, SAVED_ONCE_AT_THE_END, "*");
        var taught = run.folder().resolve("last").toString();

        run.start();

        assertThat(ask("How many movers are there?", taught)).isEqualTo(takenForAnimals ? KEEPERS : ANIMALS);
        for (var adapter : List.of("", taught)) {
            assertThat(ask("How many keepers are there?", adapter)).isEqualTo(KEEPERS);
            assertThat(ask("How many animals are there?", adapter)).isEqualTo(ANIMALS);
        }
    }

    @Test
    void trainsTheFactorsOfTheNamedMatricesAndNothingElse() throws InterruptedException {
        var base = Checkpoint.open(project.home().resolve("runs/base/last"));
        var run = run("few", 3, SAVED_ONCE_AT_THE_END, MATRIX);
        run.start();

        var adapted = base.with(Adapter.open(run.folder().resolve("last")));

        for (var spec : Blueprint.of(ModelConfig.tiny())) {
            var before = base.floats(spec.name(), spec.shape());
            var after = adapted.floats(spec.name(), spec.shape());
            if (spec.name().equals(MATRIX + ".weight")) {
                assertThat(after).isNotEqualTo(before);
            } else {
                assertThat(after).as(spec.name()).containsExactly(before);
            }
        }
        var moments = SafeTensors.open(run.folder().resolve("last/state.safetensors"));
        assertThat(moments.names().stream()
                        .map(name -> name.substring(name.indexOf('.') + 1))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(MATRIX + ".lora_A.weight", MATRIX + ".lora_B.weight");
    }

    /** A resumed run reads the base anew, so it would end otherwise if steps had changed the base. */
    @Test
    void endsTheSameAfterAStop() throws InterruptedException {
        var straight = run("straight", 6, SAVED_ONCE_AT_THE_END, "joint.*", "heads.*");
        straight.start();
        var stopped = run("stopped", 6, SAVED_EVERY_STEP, "joint.*", "heads.*");
        stopped.stopAfter("saved at step 4");

        stopped.resume();

        for (var file : List.of("adapter.safetensors", "adapter.json", "state.safetensors")) {
            assertThat(stopped.folder().resolve("last").resolve(file))
                    .hasSameBinaryContentAs(straight.folder().resolve("last").resolve(file));
        }
    }

    @Test
    void doesNotResumeAnAdapterOfOtherMatricesOrAnotherRank() {
        run("other", 6, SAVED_EVERY_STEP, "joint.*").stopAfter("saved at step 2");

        assertFails(run("other", 6, SAVED_EVERY_STEP, "heads.*"), true, "adds to other matrices");
        var lora = new TrainConfig.Lora(3, 4, List.of("joint.*"));
        var config = config("other", 6, SAVED_EVERY_STEP, lora, "runs/base/last");
        assertFails(new TestRun(project, config), true, "is an adapter of rank 2 and alpha 4.0");
    }

    @Test
    void namesAMatrixThatTheModelDoesNotTrain() {
        assertFails(
                run("wrong", 2, SAVED_EVERY_STEP, "joint.layers.9.*"),
                false,
                "lora.matrices has joint.layers.9.*, and the model trains no such matrix");
        assertFails(run("frozen", 2, SAVED_EVERY_STEP, "sentence.encoder.layer.0.*"), false, "trains no such matrix");
    }

    @Test
    void saysThatItsBaseIsAnotherModel() {
        var lora = new TrainConfig.Lora(2, 4, List.of("*"));

        assertFails(
                new TestRun(project, config("of-mini", 2, 0, lora, TrainConfig.BUNDLED)),
                false,
                "An adapter for the model tiny cannot start from the bundled model, a model named mini");
    }

    private static int ask(String question, String adapter) throws SQLException {
        var properties = new Properties();
        properties.setProperty(
                "vantage.model", project.home().resolve("runs/base/last").toString());
        properties.setProperty("vantage.adapter", adapter);
        properties.setProperty("vantage.kernel", "plain");
        var zoo = project.data().resolve("spider/database/zoo/zoo.sqlite");
        try (var connection = DriverManager.getConnection("jdbc:vantage:sqlite:" + zoo, properties);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("NL: " + question)) {
            return rows.next() ? rows.getInt(1) : -1;
        }
    }

    private static void assertFails(TestRun run, boolean resumes, String complaint) {
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> {
                    if (resumes) {
                        run.resume();
                    } else {
                        run.start();
                    }
                })
                .withMessageContaining(complaint);
    }
}
