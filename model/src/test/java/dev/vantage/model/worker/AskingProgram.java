package dev.vantage.model.worker;

import dev.vantage.model.checkpoint.Checkpoint;
import dev.vantage.model.decoding.NeuralTranslator;
import dev.vantage.model.tensor.jvm.JavaEngineOptions;
import dev.vantage.model.tensor.jvm.JavaEngineOptions.KernelChoice;
import dev.vantage.model.worker.WorkerSettings.Model;
import java.nio.file.Path;
import java.util.Optional;

/** A program that asks for ever. Its argument is the folder of a checkpoint; it prints a line for every answer. */
final class AskingProgram {

    private AskingProgram() {}

    public static void main(String... arguments) {
        var folder = Path.of(arguments[0]);
        var java = new JavaEngineOptions(1, KernelChoice.PLAIN);
        var worker =
                WorkerInference.open(new WorkerSettings(new Model.Folder(folder), Optional.empty(), Optional.of(java)));
        try (var translator = NeuralTranslator.open(Checkpoint.open(folder), worker)) {
            var memory = TinyModel.encode(translator);
            while (true) {
                System.out.println(TinyModel.ask(translator, memory).size());
                TinyModel.askSlowly(translator, memory, () -> false);
            }
        }
    }
}
