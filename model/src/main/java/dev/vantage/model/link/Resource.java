package dev.vantage.model.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Word lists that lie beside the classes of this package. */
final class Resource {

    private Resource() {}

    /** The lines of a list, without blank ones and without comments, which begin with {@code #}. */
    static List<String> lines(String name) {
        var stream = Resource.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("The word list " + name + " is missing from the jar; build it again");
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the word list " + name, e);
        }
    }
}
