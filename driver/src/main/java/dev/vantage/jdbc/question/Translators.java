package dev.vantage.jdbc.question;

import dev.vantage.jdbc.concurrent.Shared;
import dev.vantage.model.decoding.Translator;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The open models. All that are asked for with equal settings are one, closed by the last user. */
final class Translators {

    private final TranslatorFactory factory;
    private final Map<TranslatorSettings, Shared<Translator>> open = new HashMap<>();

    Translators(TranslatorFactory factory) {
        this.factory = factory;
    }

    /** The caller releases it. One model is opened at a time: two at once would only compete for memory. */
    synchronized Shared<Translator> acquire(TranslatorSettings settings) throws IOException {
        var existing = open.get(settings);
        if (existing != null && existing.retain()) {
            return existing;
        }
        var translator = factory.open(settings);
        var shared = new Shared<>(translator, () -> close(translator));
        open.put(settings, shared);
        return shared;
    }

    private void close(Translator translator) {
        synchronized (this) {
            open.values().removeIf(shared -> shared.get() == translator);
        }
        translator.close();
    }
}
