package dev.vantage.jdbc.question;

import dev.vantage.model.checkpoint.Adapter;
import dev.vantage.model.checkpoint.Checkpoint;
import dev.vantage.model.checkpoint.CheckpointException;
import dev.vantage.model.decoding.GatheringTranslator;
import dev.vantage.model.decoding.NeuralTranslator;
import dev.vantage.model.decoding.Translator;
import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.jvm.JavaEngine;
import dev.vantage.model.tensor.jvm.JavaEngineOptions;
import dev.vantage.model.tensor.mlx.MlxEngines;
import dev.vantage.model.worker.WorkerInference;
import dev.vantage.model.worker.WorkerSettings;
import dev.vantage.model.worker.WorkerSettings.Model;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Opens the model that is bundled with the driver, or the checkpoint that the settings name, and adds an adapter to it. */
public final class BundledTranslators implements TranslatorFactory {

    static final String BUNDLED = "dev/vantage/jdbc/mini";

    @Override
    public Translator open(TranslatorSettings settings) throws IOException {
        try {
            var checkpoint = checkpoint(settings);
            var translator = switch (settings.engine()) {
                case AUTO, JAVA -> NeuralTranslator.open(checkpoint, javaEngine(settings));
                case MLX -> mlx(checkpoint, settings);
            };
            return settings.together() == 1 ? translator : new GatheringTranslator(translator, settings.together());
        } catch (CheckpointException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Checkpoint checkpoint(TranslatorSettings settings) throws IOException {
        var model = settings.model().isEmpty() ? bundled() : Checkpoint.open(Path.of(settings.model()));
        return settings.adapter().isEmpty() ? model : model.with(Adapter.open(Path.of(settings.adapter())));
    }

    /**
     * The model that is bundled with the driver.
     *
     * @throws IOException if this driver carries none
     * @throws CheckpointException if it cannot be read
     */
    public static Checkpoint bundled() throws IOException {
        var loader = BundledTranslators.class.getClassLoader();
        if (loader.getResource(BUNDLED + "/config.json") == null) {
            throw new IOException("This jar carries no model; take the complete one, or name the folder of a"
                    + " checkpoint in vantage.model.");
        }
        return Checkpoint.openResource(loader, BUNDLED);
    }

    /** A native crash must end a process of MLX's own and not the client, unless the client prefers the latter. */
    private static NeuralTranslator mlx(Checkpoint checkpoint, TranslatorSettings settings) {
        if (settings.mlxInProcess()) {
            return NeuralTranslator.open(checkpoint, MlxEngines.open());
        }
        var model = settings.model().isEmpty()
                ? new Model.Resource(BUNDLED, BundledTranslators.class)
                : new Model.Folder(Path.of(settings.model()));
        var adapter = settings.adapter().isEmpty() ? Optional.<Path>empty() : Optional.of(Path.of(settings.adapter()));
        return NeuralTranslator.open(
                checkpoint, WorkerInference.open(new WorkerSettings(model, adapter, Optional.empty())));
    }

    private static Engine javaEngine(TranslatorSettings settings) {
        int threads = settings.threads() == 0 ? JavaEngineOptions.defaults().threads() : settings.threads();
        return JavaEngine.withoutGradients(new JavaEngineOptions(threads, settings.kernel()));
    }
}
