package dev.vantage.model.schema;

import dev.vantage.model.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of an identifier that has no mark between them, as where a database folds {@code CustomerId} to
 * {@code customerid}: the fewest common words, of equally few the most frequent, by Zipf's law from their ranks. See Peter
 * Norvig, "Natural Language Corpus Data", in Segaran and Hammerbacher (eds.), Beautiful Data (2009).
 */
final class WordSegmentation {

    private static final int SHORTEST_IN_TWO = 6;
    private static final int MOST_PARTS = 3;
    private static final int SHORTEST_PART = 3;
    private static final String BETWEEN = "of";
    private static final Set<String> ENDINGS = Set.of("id", "no", "nr", "by", "at", "on");
    static final List<String> WORDS = WordList.lines(WordSegmentation.class, "words.txt");
    private static final Map<String, Integer> RANKS = ranks();
    private static final int LONGEST_PART =
            RANKS.keySet().stream().mapToInt(String::length).max().orElseThrow();

    private WordSegmentation() {}

    /**
     * Its words, in order; the whole as one if it is a common word, or cannot be cut into such.
     *
     * @param word in lower case
     */
    static List<String> split(String word) {
        if (word.length() < SHORTEST_IN_TWO || isCommon(word) || !isOfLetters(word)) {
            return List.of(word);
        }
        var best = new @Nullable Parts[word.length() + 1];
        best[0] = new Parts(List.of(), 0);
        for (int end = 1; end <= word.length(); end++) {
            best[end] = bestTo(end, word, best);
        }
        var whole = best[word.length()];
        return whole == null ? List.of(word) : whole.words;
    }

    private static @Nullable Parts bestTo(int end, String word, @Nullable Parts[] best) {
        Parts found = null;
        for (int start = Math.max(0, end - LONGEST_PART); start < end; start++) {
            var before = best[start];
            if (before == null || before.words.size() == MOST_PARTS) {
                continue;
            }
            var part = word.substring(start, end);
            if (isLongPart(part) || isShortPart(part, start, end == word.length())) {
                var parts = before.and(part);
                found = found == null || parts.isBetterThan(found) ? parts : found;
            }
        }
        return found;
    }

    private static boolean isLongPart(String part) {
        return RANKS.containsKey(part) || (part.length() >= SHORTEST_PART && Names.isAbbreviation(part));
    }

    private static boolean isShortPart(String part, int start, boolean isLast) {
        return start >= SHORTEST_PART && (isLast ? ENDINGS.contains(part) : part.equals(BETWEEN));
    }

    /** Whether people use this word, as it stands or in the other number. */
    static boolean isCommon(String word) {
        return RANKS.containsKey(word)
                || RANKS.containsKey(word + "s")
                || (word.endsWith("s") && RANKS.containsKey(word.substring(0, word.length() - 1)));
    }

    private static boolean isOfLetters(String word) {
        return word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
    }

    private static Map<String, Integer> ranks() {
        return IntStream.range(0, WORDS.size())
                .boxed()
                .collect(Collectors.toUnmodifiableMap(WORDS::get, rank -> rank + 1));
    }

    /** @param cost minus the logarithm of how probable the words are, but for a constant for each */
    private record Parts(List<String> words, double cost) {

        Parts and(String word) {
            var all = new ArrayList<>(words);
            all.add(word);
            return new Parts(List.copyOf(all), cost + Math.log(RANKS.getOrDefault(word, RANKS.size())));
        }

        boolean isBetterThan(Parts other) {
            return words.size() == other.words.size() ? cost < other.cost : words.size() < other.words.size();
        }
    }
}
