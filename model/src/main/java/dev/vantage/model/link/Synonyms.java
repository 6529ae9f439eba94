package dev.vantage.model.link;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What people say and how databases store it: demonyms, short names of places, sexes. */
final class Synonyms {

    private static final int MOST_WORDS = 3;
    private static final Map<String, List<List<Word>>> STORED_FORMS = read();

    private Synonyms() {}

    /** The longest phrases, in words. */
    static int mostWords() {
        return MOST_WORDS;
    }

    /** The stored forms of a phrase, each in words. */
    static List<List<Word>> of(List<Word> phrase) {
        return STORED_FORMS.getOrDefault(key(phrase), List.of());
    }

    private static String key(List<Word> phrase) {
        return phrase.stream().map(Word::normal).collect(Collectors.joining(" "));
    }

    private static Map<String, List<List<Word>>> read() {
        var forms = new HashMap<String, List<List<Word>>>();
        for (var line : Resource.lines("synonyms.txt")) {
            int colon = line.indexOf(':');
            var stored = Arrays.stream(line.substring(colon + 1).split(","))
                    .map(Word::allOf)
                    .toList();
            forms.put(line.substring(0, colon), stored);
        }
        return Map.copyOf(forms);
    }
}
