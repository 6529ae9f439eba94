package dev.vantage.training.run;

import dev.vantage.model.checkpoint.SafeTensors;
import dev.vantage.model.network.ParameterSpec;
import java.nio.file.Files;
import java.nio.file.Path;

/** A sentence encoder that was trained before, in the layout of Hugging Face's BERT models. */
final class Pretrained {

    private static final String PREFIX = "sentence.";

    private final SafeTensors tensors;

    private Pretrained(SafeTensors tensors) {
        this.tensors = tensors;
    }

    static Pretrained open(Path folder) {
        var file = folder.resolve("model.safetensors");
        if (!Files.exists(file)) {
            throw new TrainingException("There is no sentence encoder at " + folder
                    + "; run script/minilm, or name its folder as pretrained.");
        }
        return new Pretrained(SafeTensors.open(file));
    }

    float[] values(ParameterSpec spec) {
        var name = spec.name().substring(PREFIX.length());
        return tensors.floats(tensors.contains(name) ? name : "bert." + name, spec.shape());
    }
}
