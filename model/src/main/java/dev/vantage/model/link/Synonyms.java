package dev.vantage.model.link;

import dev.vantage.model.text.WordList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What people say and how databases store it: demonyms, short names of places, codes of countries, sexes. */
final class Synonyms {

    private static final int MOST_WORDS = 3;
    private static final Map<String, List<List<Word>>> STORED_FORMS = read();

    private Synonyms() {}

    /** The longest phrases, in words. */
    static int mostWords() {
        return MOST_WORDS;
    }

    /** The stored forms of a phrase in the singular or the plural, each in words. */
    static List<List<Word>> of(List<Word> phrase) {
        var key = key(phrase);
        var forms = STORED_FORMS.get(key);
        return forms != null || !key.endsWith("s")
                ? Objects.requireNonNullElse(forms, List.of())
                : STORED_FORMS.getOrDefault(key.substring(0, key.length() - 1), List.of());
    }

    private static String key(List<Word> phrase) {
        return phrase.stream().map(Word::normal).collect(Collectors.joining(" "));
    }

    private static Map<String, List<List<Word>>> read() {
        var forms = new HashMap<String, List<List<Word>>>();
        for (var line : WordList.lines(Synonyms.class, "synonyms.txt")) {
            int colon = line.indexOf(':');
            var stored = Arrays.stream(line.substring(colon + 1).split(","))
                    .map(Word::allOf)
                    .toList();
            forms.put(line.substring(0, colon), stored);
        }
        return Map.copyOf(forms);
    }
}
