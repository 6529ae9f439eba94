package dev.vantage.jdbc.question;

import dev.vantage.model.decoding.Translator;
import java.io.IOException;

/** Opens the model that is bundled with the driver, or the checkpoint that the settings name. */
public final class BundledTranslators implements TranslatorFactory {

    @Override
    public Translator open(TranslatorSettings settings) throws IOException {
        throw new IOException("This build carries no model, so it passes plain SQL through and answers no questions.");
    }
}
