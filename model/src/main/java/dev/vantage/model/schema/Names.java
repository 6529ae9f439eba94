package dev.vantage.model.schema;

import java.util.Locale;
import java.util.regex.Pattern;

/** Identifiers in words. */
public final class Names {

    private static final Pattern CAMEL_CASE = Pattern.compile("(\\p{Ll}|\\d)(\\p{Lu})");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Names() {}

    /** {@code "StudentID"} and {@code "student_id"} both give {@code "student id"}; a name without words stays. */
    public static String inWords(String identifier) {
        var spaced = CAMEL_CASE.matcher(identifier).replaceAll("$1 $2");
        var words = NOT_A_WORD.matcher(spaced).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return words.isEmpty() ? identifier : words;
    }
}
