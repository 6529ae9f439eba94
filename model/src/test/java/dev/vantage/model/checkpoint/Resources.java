package dev.vantage.model.checkpoint;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** Golden files of this package; src/test/python/checkpoint_golden.py writes them. */
final class Resources {

    private Resources() {}

    static Path path(String name) {
        try {
            return Path.of(
                    Objects.requireNonNull(Resources.class.getResource(name)).toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
