package dev.vantage.training.run;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vantage.training.TrainingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code metrics.jsonl} of a run: one JSON object for each window of steps and for each look at the dev questions. */
final class Metrics {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;

    Metrics(Path file) {
        this.file = file;
    }

    /** The lines so far. One that a kill left unfinished is not among them. */
    List<JsonNode> lines() {
        if (!Files.exists(file)) {
            return List.of();
        }
        var lines = new ArrayList<JsonNode>();
        try (var read = Files.newBufferedReader(file)) {
            for (var line = read.readLine(); line != null; line = read.readLine()) {
                try {
                    lines.add(JSON.readTree(line));
                } catch (JacksonException unfinished) {
                    break;
                }
            }
        } catch (IOException e) {
            throw failure(e);
        }
        return lines;
    }

    boolean hasDevScoreOf(long step) {
        return lines().stream()
                .anyMatch(line -> line.path("step").asLong() == step && line.has(DevScore.EXECUTION_ACCURACY));
    }

    void append(Map<String, Object> line) {
        try {
            Files.writeString(
                    file,
                    JSON.writeValueAsString(line) + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Forgets what a run wrote after its last save: it takes those steps again. */
    void dropAfter(long step) {
        var kept = new StringBuilder();
        for (var line : lines()) {
            if (line.path("step").asLong() <= step) {
                kept.append(line).append('\n');
            }
        }
        try {
            var partial = file.resolveSibling(file.getFileName() + ".partial");
            Files.writeString(partial, kept);
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private TrainingException failure(IOException e) {
        return new TrainingException(
                "The metrics " + file + " cannot be read or written: " + e
                        + ". The last save is intact; make room, see that the folder can be written, and resume.",
                e);
    }
}
