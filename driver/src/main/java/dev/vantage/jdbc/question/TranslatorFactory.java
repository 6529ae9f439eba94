package dev.vantage.jdbc.question;

import dev.vantage.model.decoding.Translator;
import dev.vantage.model.tensor.EngineUnavailableException;
import java.io.IOException;

/** Opens the model that answers questions. */
public interface TranslatorFactory {

    /**
     * Called when the first connection needs a model, mostly on a background thread.
     *
     * @throws IOException if the checkpoint cannot be read; the message says which and what to do
     * @throws EngineUnavailableException if the engine asked for does not run here
     */
    Translator open(TranslatorSettings settings) throws IOException;
}
