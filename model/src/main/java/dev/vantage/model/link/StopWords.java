package dev.vantage.model.link;

import dev.vantage.model.text.WordList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that say nothing about which name or value is meant. A name of such words only is still found as a whole. */
final class StopWords {

    private static final Set<String> WORDS = WordList.lines(StopWords.class, "stop-words.txt").stream()
            .flatMap(Pattern.compile(" +")::splitAsStream)
            .collect(Collectors.collectingAndThen(
                    Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));

    private StopWords() {}

    /** All of them, in one order. */
    static Set<String> all() {
        return WORDS;
    }

    static boolean contains(String normal) {
        return WORDS.contains(normal);
    }
}
