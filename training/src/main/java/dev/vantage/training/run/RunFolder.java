package dev.vantage.training.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vantage.model.checkpoint.CheckpointException;
import dev.vantage.model.checkpoint.HostTensor;
import dev.vantage.model.checkpoint.SafeTensors;
import dev.vantage.training.TrainConfig;
import dev.vantage.training.TrainingException;
import dev.vantage.training.optimizer.AdamW.Slot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run keeps on disk: {@code last/} is a checkpoint or an adapter of the parameters' averages with what training
 * needs to go on beside it, {@code metrics.jsonl} its history and {@code curves.html} a picture of it. A save is written
 * beside the last one and takes its place when it is whole, so that a stop at any moment leaves one good save: {@code last/},
 * or where that is missing {@code before/}.
 */
final class RunFolder {

    private static final String STATE = "state.safetensors";
    private static final String STEP = "step";
    private static final String WINDOW = "window";
    private static final String VALUE = "value.";
    private static final String FIRST = "first.";
    private static final String SECOND = "second.";

    private final Path folder;

    RunFolder(Path folder) {
        this.folder = folder;
    }

    Path metrics() {
        return folder.resolve("metrics.jsonl");
    }

    Path curves() {
        return folder.resolve("curves.html");
    }

    /**
     * Goes with the process.
     *
     * @param rank of the process among those that train together
     */
    Path frozenTexts(int rank) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw unkept(e);
        }
        return folder.resolve(rank == 0 ? "frozen-texts.tmp" : "frozen-texts-" + rank + ".tmp");
    }

    Path last() {
        return folder.resolve("last");
    }

    /**
     * Writes the configuration with the seed beside the saves.
     *
     * @return in what it differs from the one that was there before
     */
    List<String> describe(TrainConfig config) {
        var file = folder.resolve("train.json");
        try {
            Files.createDirectories(folder);
            var changes = ConfigChanges.between(file, config);
            new JsonMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), config);
            return changes;
        } catch (IOException e) {
            throw unkept(e);
        }
    }

    private TrainingException unkept(IOException e) {
        return new TrainingException(
                "The run cannot be kept in " + folder + ": " + e
                        + ". Make room, and see that the folder can be written.",
                e);
    }

    boolean hasSave() {
        return Files.exists(lastSave().resolve(STATE));
    }

    void save(Trainee trainee, RunState state) {
        var next = folder.resolve("next");
        try {
            var averages = new LinkedHashMap<String, HostTensor>();
            var moments = new LinkedHashMap<String, HostTensor>();
            for (var spec : trainee.trained()) {
                var slot = state.slot(spec.name());
                averages.put(spec.name(), new HostTensor(spec.shape(), state.average(spec.name())));
                moments.put(VALUE + spec.name(), new HostTensor(spec.shape(), slot.values()));
                moments.put(FIRST + spec.name(), new HostTensor(spec.shape(), slot.firstMoment()));
                moments.put(SECOND + spec.name(), new HostTensor(spec.shape(), slot.secondMoment()));
            }
            trainee.write(next, averages);
            SafeTensors.write(
                    next.resolve(STATE),
                    moments,
                    Map.of(
                            STEP,
                            Long.toString(state.step()),
                            WINDOW,
                            state.window().toJson()));
            replaceLast(next);
        } catch (IOException | CheckpointException e) {
            throw new TrainingException(
                    "Step " + state.step() + " cannot be saved in " + folder + ": " + e.getMessage()
                            + "; the last save is intact. Make room and resume.",
                    e);
        }
    }

    /**
     * Puts the saved values into the trainee.
     *
     * @throws TrainingException if the save is damaged or of another model; it is left as it is
     */
    RunState load(Trainee trainee) {
        var save = lastSave();
        try {
            return load(trainee, trainee.read(save), SafeTensors.open(save.resolve(STATE)));
        } catch (CheckpointException | JsonProcessingException | NumberFormatException e) {
            throw new TrainingException(
                    "The run cannot be resumed, as its save cannot be read: " + e.getMessage() + " (the save is " + save
                            + "; put a copy of it back, or delete " + folder + " and start over without --resume)",
                    e);
        }
    }

    private static RunState load(Trainee trainee, Map<String, float[]> averages, SafeTensors moments)
            throws JsonProcessingException {
        var slots = new LinkedHashMap<String, Slot>();
        for (var spec : trainee.trained()) {
            var values = trainee.values(spec);
            System.arraycopy(moments.floats(VALUE + spec.name(), spec.shape()), 0, values, 0, values.length);
            slots.put(
                    spec.name(),
                    new Slot(
                            values,
                            moments.floats(FIRST + spec.name(), spec.shape()),
                            moments.floats(SECOND + spec.name(), spec.shape()),
                            spec.decays()));
        }
        var metadata = moments.metadata();
        return new RunState(
                slots,
                averages,
                Long.parseLong(metadata.getOrDefault(STEP, "no step")),
                Window.parse(metadata.getOrDefault(WINDOW, Window.EMPTY.toJson())));
    }

    /** Copies what can be asked of the last save, so that later saves do not replace it. */
    void keepBest() {
        var next = folder.resolve("best-next");
        var best = folder.resolve("best");
        try {
            delete(next);
            Files.createDirectory(next);
            try (var files = Files.list(last())) {
                for (var file : files.filter(file -> !file.endsWith(STATE)).toList()) {
                    Files.copy(file, next.resolve(file.getFileName()));
                }
            }
            delete(best);
            Files.move(next, best);
        } catch (IOException e) {
            throw new TrainingException(
                    "The best save cannot be kept in " + best + ": " + e
                            + "; the last save is intact. Make room and resume.",
                    e);
        }
    }

    private Path lastSave() {
        return Files.exists(last()) ? last() : folder.resolve("before");
    }

    private void replaceLast(Path next) throws IOException {
        var before = folder.resolve("before");
        if (Files.exists(last())) {
            delete(before);
            Files.move(last(), before);
        }
        Files.move(next, last());
        delete(before);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
