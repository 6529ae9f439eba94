package dev.vantage.training.run;

import dev.vantage.eval.ConfigFile;
import dev.vantage.eval.EvalConfig;
import dev.vantage.eval.Evaluator;
import dev.vantage.training.TrainConfig;
import dev.vantage.training.TrainingException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Asks a sample of an evaluation's questions of the last save, through the driver, as a user would. */
final class DevScore {

    /** The key of a line of the metrics. */
    static final String EXECUTION_ACCURACY = "dev_execution_accuracy";

    private final TrainConfig.Dev settings;
    private final Path home;
    private final Path data;
    private final Map<String, String> save;

    /** @param save the driver's options with which the last save is asked */
    DevScore(TrainConfig.Dev settings, Path home, Path data, Map<String, String> save) {
        this.settings = settings;
        this.home = home;
        this.data = data;
        this.save = save;
    }

    /** @throws TrainingException if there are no questions to ask; better before the first step than after a thousand */
    void check() {
        if (settings.everySteps() == 0) {
            return;
        }
        var config = config();
        var questions = data.resolve(config.dataset()).resolve(config.questions());
        if (!Files.isRegularFile(questions)) {
            throw new TrainingException("There is no file " + questions + ", whose questions " + settings.config()
                    + " asks. Unpack the data set there, or set dev.everySteps to 0.");
        }
    }

    boolean isDueAt(long step) {
        return settings.everySteps() > 0 && step % settings.everySteps() == 0;
    }

    /** @return a line for the metrics */
    Map<String, Object> measure(long step) {
        var config = config();
        var sampled = config.with(save, settings.sample());
        try (var quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            var report = new Evaluator(home, quiet)
                    .run(sampled, Optional.of(data.resolve(config.dataset())), Optional.empty());
            var line = new LinkedHashMap<String, Object>();
            line.put("step", step);
            line.put("dev_questions", report.count());
            line.put(EXECUTION_ACCURACY, report.executionAccuracy());
            line.put("dev_invalid", report.invalid());
            return line;
        } catch (SQLException e) {
            throw new TrainingException("The dev questions cannot be asked: " + e.getMessage(), e);
        }
    }

    static double of(Map<String, Object> line) {
        return (double) line.getOrDefault(EXECUTION_ACCURACY, Double.NaN);
    }

    private EvalConfig config() {
        return ConfigFile.read(home.resolve(settings.config()), EvalConfig.class);
    }
}
