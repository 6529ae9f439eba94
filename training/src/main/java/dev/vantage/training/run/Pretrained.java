package dev.vantage.training.run;

import dev.vantage.model.checkpoint.CheckpointException;
import dev.vantage.model.checkpoint.ModelConfig;
import dev.vantage.model.checkpoint.SafeTensors;
import dev.vantage.model.network.ParameterSpec;
import dev.vantage.model.text.WordPieceTokenizer;
import dev.vantage.training.TrainingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A sentence encoder that was trained before, with its tokenizer, in the layout of Hugging Face's BERT models. */
final class Pretrained {

    private static final String PREFIX = "sentence.";

    private final Path folder;
    private final SafeTensors tensors;
    private final WordPieceTokenizer tokenizer;

    private Pretrained(Path folder, SafeTensors tensors, WordPieceTokenizer tokenizer) {
        this.folder = folder;
        this.tensors = tensors;
        this.tokenizer = tokenizer;
    }

    /** @throws TrainingException if it is not there, is damaged, or is not of the model's sizes */
    static Pretrained open(Path folder, ModelConfig model) {
        var weights = folder.resolve("model.safetensors");
        var pieces = folder.resolve("tokenizer.json");
        if (!Files.exists(weights) || !Files.exists(pieces)) {
            throw new TrainingException("There is no sentence encoder in " + folder
                    + "; run script/e5, or name a folder with model.safetensors and tokenizer.json as pretrained.");
        }
        try {
            var tokenizer = WordPieceTokenizer.load(pieces);
            int wanted = model.sentence().vocabulary();
            if (tokenizer.vocabularySize() != wanted) {
                throw new TrainingException("The tokenizer " + pieces + " has " + tokenizer.vocabularySize()
                        + " pieces, and the model " + model.name() + " reads " + wanted
                        + "; name another folder as pretrained.");
            }
            return new Pretrained(folder, SafeTensors.open(weights), tokenizer);
        } catch (IOException | IllegalArgumentException | CheckpointException e) {
            throw unusable(folder, e);
        }
    }

    WordPieceTokenizer tokenizer() {
        return tokenizer;
    }

    float[] values(ParameterSpec spec) {
        var name = spec.name().substring(PREFIX.length());
        try {
            return tensors.floats(tensors.contains(name) ? name : "bert." + name, spec.shape());
        } catch (CheckpointException e) {
            throw unusable(folder, e);
        }
    }

    private static TrainingException unusable(Path folder, Exception e) {
        return new TrainingException(
                "The sentence encoder in " + folder + " cannot be used: " + e.getMessage()
                        + ". Run script/e5 again, or name another folder as pretrained.",
                e);
    }
}
