package dev.vantage.jdbc;

import dev.vantage.model.schema.Dialect;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A pattern of metadata: {@code %} is any text, {@code _} any character, and a backslash takes the next one literally. */
final class NamePattern {

    private final Pattern pattern;

    /** @param text null or empty for any name, as the wrapped drivers take it */
    NamePattern(@Nullable String text, Dialect dialect) {
        this.pattern = Pattern.compile(
                text == null || text.isEmpty() ? ".*" : regex(text),
                switch (dialect) {
                    case SQLITE -> Pattern.DOTALL | Pattern.CASE_INSENSITIVE;
                    case POSTGRESQL -> Pattern.DOTALL;
                });
    }

    private static String regex(String text) {
        var regex = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '%' || character == '_') {
                regex.append(character == '%' ? ".*" : ".");
                continue;
            }
            if (character == '\\' && i + 1 < text.length()) {
                i++;
            }
            regex.append(Pattern.quote(text.substring(i, i + 1)));
        }
        return regex.toString();
    }

    boolean matches(String name) {
        return pattern.matcher(name).matches();
    }
}
