package dev.vantage.training.run;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code metrics.jsonl} of a run: one JSON object for each window of steps and for each look at the dev questions. */
final class Metrics {

    private final Path file;
    private final JsonMapper json = new JsonMapper();

    private int steps;
    private int questions;
    private int right;
    private int tokens;
    private double tokenLoss;
    private double relevanceLoss;
    private double norm;
    private long started = System.nanoTime();

    Metrics(Path file) {
        this.file = file;
    }

    void add(TrainingStep.Report report) {
        steps++;
        questions += report.questions();
        right += report.right();
        tokens += report.tokens();
        tokenLoss += report.tokenLoss();
        relevanceLoss += report.relevanceLoss();
        norm += report.norm();
    }

    /** Writes the means since the last call, and starts over. */
    Map<String, Object> write(long step, double rate) {
        double seconds = (System.nanoTime() - started) / 1e9;
        var line = new LinkedHashMap<String, Object>();
        line.put("step", step);
        line.put("token_loss", tokenLoss / steps);
        line.put("relevance_loss", relevanceLoss / steps);
        line.put("plans_right", right / (double) questions);
        line.put("gradient_norm", norm / steps);
        line.put("learning_rate", rate);
        line.put("questions_per_second", questions / seconds);
        line.put("tokens_per_second", tokens / seconds);
        append(line);
        steps = 0;
        questions = 0;
        right = 0;
        tokens = 0;
        tokenLoss = 0;
        relevanceLoss = 0;
        norm = 0;
        started = System.nanoTime();
        return line;
    }

    void append(Map<String, Object> line) {
        try {
            Files.writeString(
                    file,
                    json.writeValueAsString(line) + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("Metrics cannot be written to " + file, e);
        }
    }
}
