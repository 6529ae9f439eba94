package dev.vantage.model.link;

import dev.vantage.model.schema.Names;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Words of names, and stored codes, that are cut short and in no list of abbreviations, so that a question's word finds them:
 * {@code mechanic} the name {@code mech}, {@code vacant} the code {@code VAC}.
 */
final class ShortForms {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 6;
    private static final int FEWEST_LEFT_OUT = 2;
    private static final String VOWELS = "aeiou";

    private final Map<Character, List<String>> byFirstLetter;

    /** @param words all words of the names, or all codes, in lower case */
    ShortForms(Collection<String> words) {
        byFirstLetter = words.stream()
                .distinct()
                .filter(ShortForms::mayBeCutShort)
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.groupingBy(word -> word.charAt(0)));
    }

    /** Those that may stand for this one, the longest first. */
    List<String> of(String word) {
        return byFirstLetter.getOrDefault(word.charAt(0), List.of()).stream()
                .filter(cut -> isCut(cut, word))
                .toList();
    }

    private static boolean mayBeCutShort(String word) {
        return word.length() >= SHORTEST
                && word.length() <= LONGEST
                && word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')
                && !StopWords.contains(word)
                && !Names.isCommonWord(word);
    }

    /** Whether a word is cut off here, or its vowels are left out. */
    private static boolean isCut(String cut, String word) {
        if (word.length() < cut.length() + FEWEST_LEFT_OUT) {
            return false;
        }
        return word.startsWith(cut) || (!hasVowelAfterFirst(cut) && isSubsequence(cut, word));
    }

    private static boolean hasVowelAfterFirst(String cut) {
        return cut.substring(1).chars().anyMatch(letter -> VOWELS.indexOf(letter) >= 0);
    }

    private static boolean isSubsequence(String cut, String word) {
        int matched = 0;
        for (int i = 0; i < word.length() && matched < cut.length(); i++) {
            matched += word.charAt(i) == cut.charAt(matched) ? 1 : 0;
        }
        return matched == cut.length();
    }
}
