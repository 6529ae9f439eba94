package dev.vantage.training;

import dev.vantage.eval.DatabaseHalf;
import dev.vantage.model.checkpoint.HostTensor;
import dev.vantage.model.checkpoint.ModelConfig;
import dev.vantage.model.checkpoint.SafeTensors;
import dev.vantage.model.network.Blueprint;
import dev.vantage.model.network.ParameterSpec.Start;
import dev.vantage.model.network.PlanLoss;
import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.jvm.JavaEngine;
import dev.vantage.model.tensor.jvm.JavaEngineOptions;
import dev.vantage.model.text.WordPieceTokenizer;
import dev.vantage.training.TrainConfig.Precision;
import dev.vantage.training.optimizer.Schedule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A project to train in a test: a sentence encoder of random weights, and a data set of two databases in Spider's layout.
 *
 * @param home folder of the project; {@code encoder/}, {@code data/} and {@code runs/} are below it
 */
public record TinyProject(Path home) {

    private static final TrainConfig.Batches BATCHES = new TrainConfig.Batches(2, 2, 1, 60, 0.5, 0.5);

    public static TinyProject in(Path home) throws IOException {
        return in(home, ModelConfig.tiny());
    }

    /** @param model that the sentence encoder is for; its vocabulary is that of {@link ModelConfig#tiny()} */
    public static TinyProject in(Path home, ModelConfig model) throws IOException {
        var project = new TinyProject(home);
        project.writeEncoder(model);
        SpiderFiles.write(project.data().resolve("spider"));
        return project;
    }

    public Path data() {
        return home.resolve("data");
    }

    public Path run(TrainConfig config) {
        return home.resolve("runs").resolve(config.name());
    }

    /** @param minutes between saves; 0 for a save after every step */
    public static TrainConfig config(String name, int steps, double minutes) {
        return config(name, steps, minutes, BATCHES);
    }

    public static TrainConfig config(String name, int steps, Precision precision) {
        return config(name, steps, 60, BATCHES, precision);
    }

    public static TrainConfig config(String name, int steps, double minutes, TrainConfig.Batches batches) {
        return config(name, steps, minutes, batches, Precision.FLOAT32);
    }

    public static TrainConfig config(
            String name, int steps, double minutes, TrainConfig.Batches batches, Precision precision) {
        return new TrainConfig(
                name,
                "tiny",
                7,
                "java",
                precision,
                2,
                "encoder",
                "",
                DatabaseHalf.ALL,
                Math.max(1e-9, minutes),
                List.of(source(1)),
                batches,
                new TrainConfig.Optimizer(
                        steps, Schedule.Fall.COSINE, 3e-3, 1e-3, 1, 0.1, 0.1, 0.01, 0.9, 0.98, 1, 0.1, 0.9),
                PlanLoss.Settings.DEFAULT,
                new TrainConfig.Dev("none", 0, 1, 0),
                null,
                null);
    }

    public static TrainConfig.Source source(double share) {
        return new TrainConfig.Source(
                TrainConfig.Layout.SPIDER, "spider/questions.json", "spider/tables.json", "spider/database", share);
    }

    /** One thread and plain loops: the same numbers on every machine. */
    public static Engine engine() {
        return JavaEngine.open(new JavaEngineOptions(1, JavaEngineOptions.KernelChoice.PLAIN));
    }

    /** A tokenizer that spells: its pieces are ASCII's printable characters, and unused ones fill it up. */
    public static WordPieceTokenizer spelling() {
        var pieces = new ArrayList<>(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]"));
        for (char c = '!'; c <= '~'; c++) {
            pieces.add(String.valueOf(c));
            pieces.add("##" + c);
        }
        for (int i = 0; pieces.size() < ModelConfig.tiny().sentence().vocabulary(); i++) {
            pieces.add("[unused" + i + "]");
        }
        return WordPieceTokenizer.of(pieces);
    }

    private void writeEncoder(ModelConfig model) throws IOException {
        var folder = Files.createDirectories(home.resolve("encoder"));
        Files.write(folder.resolve("tokenizer.json"), spelling().toJson());
        var random = new SplittableRandom(3);
        var weights = new LinkedHashMap<String, HostTensor>();
        for (var spec : Blueprint.of(model)) {
            if (spec.start() instanceof Start.Pretrained) {
                var values = new float[spec.size()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = spec.name().endsWith("LayerNorm.weight") ? 1 : (float) random.nextGaussian(0, 0.1);
                }
                weights.put(spec.name().substring("sentence.".length()), new HostTensor(spec.shape(), values));
            }
        }
        SafeTensors.write(folder.resolve("model.safetensors"), weights, Map.of());
    }
}
