package dev.vantage.model.schema;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.vantage.model.text.WordList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Identifiers in words. */
public final class Names {

    private static final Pattern CAMEL_CASE = Pattern.compile("(\\p{Ll}|\\d)(\\p{Lu})");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ENDS_IN_IES = Pattern.compile("[^aeiou]y$");
    private static final Pattern COLON = Pattern.compile(": ");
    private static final Map<String, String> ABBREVIATIONS = WordList.lines(Names.class, "abbreviations.txt").stream()
            .map(COLON::split)
            .collect(toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

    private Names() {}

    /**
     * {@code "StudentID"}, {@code "student_id"} and {@code "studentid"} all give {@code "student id"}, {@code "cust_nm"}
     * gives {@code "customer name"}; a name without words stays.
     */
    public static String inWords(String identifier) {
        var words =
                NOT_A_WORD.matcher(spaced(identifier)).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        if (words.isEmpty()) {
            return identifier;
        }
        return Arrays.stream(words.split(" ")).map(Names::inFull).collect(joining(" "));
    }

    /** With a space before each word that only a capital letter begins: {@code "Student ID"} for {@code "StudentID"}. */
    public static String spaced(String identifier) {
        return CAMEL_CASE.matcher(identifier).replaceAll("$1 $2");
    }

    /**
     * {@code quantity} for {@code qty}, {@code payments} for {@code pymts}, {@code first name} for {@code fname}, {@code copies sold} for {@code copiessold}; a
     * word in lower case that is not cut short stays.
     */
    public static String inFull(String word) {
        return isAbbreviation(word)
                ? fullPart(word)
                : WordSegmentation.split(word).stream().map(Names::fullPart).collect(joining(" "));
    }

    private static String fullPart(String part) {
        var full = ABBREVIATIONS.get(part);
        if (full != null) {
            return full;
        }
        var single = part.substring(0, Math.max(0, part.length() - 1));
        boolean isPlural = part.endsWith("s") && isAbbreviation(single) && !isCommonWord(part);
        return isPlural ? plural(inFull(single)) : part;
    }

    private static String plural(String word) {
        if (ENDS_IN_IES.matcher(word).find()) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return word + (word.endsWith("s") ? "es" : "s");
    }

    /** Whether people use a word as it stands; it is in lower case. */
    public static boolean isCommonWord(String word) {
        return WordSegmentation.isCommon(word);
    }

    /** The words that people use, the most frequent first, in lower case. */
    public static List<String> commonWords() {
        return WordSegmentation.WORDS;
    }

    static boolean isAbbreviation(String word) {
        return ABBREVIATIONS.containsKey(word);
    }
}
