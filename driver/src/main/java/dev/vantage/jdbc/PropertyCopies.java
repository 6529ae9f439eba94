package dev.vantage.jdbc;

import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** Copies of properties with all that is in them: defaults, and values that are no strings. */
final class PropertyCopies {

    private PropertyCopies() {}

    /** A copy in which defaults are entries like others; a value need not be a string. */
    static Properties flat(Properties given) {
        var copy = new Properties();
        for (var key : given.stringPropertyNames()) {
            copy.setProperty(key, given.getProperty(key));
        }
        copy.putAll(given);
        return copy;
    }

    /** The texts of all values. */
    static Map<String, String> texts(Properties given) {
        return flat(given).entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().toString(),
                        entry -> entry.getValue().toString()));
    }
}
