package dev.vantage.model.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Word lists that lie beside the classes that use them. */
public final class WordList {

    private WordList() {}

    /** The lines of a list, without blank ones and without comments, which begin with {@code #}. */
    public static List<String> lines(Class<?> beside, String name) {
        var stream = beside.getResourceAsStream(name);
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
