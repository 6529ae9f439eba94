package dev.vantage.model.link;

import dev.vantage.model.text.WordList;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that say nothing about which name or value is meant. A name of such words only is still found as a whole. */
final class StopWords {

    private static final Set<String> WORDS = WordList.lines(StopWords.class, "stop-words.txt").stream()
            .flatMap(Pattern.compile(" +")::splitAsStream)
            .collect(Collectors.toUnmodifiableSet());

    private StopWords() {}

    static boolean contains(String normal) {
        return WORDS.contains(normal);
    }
}
