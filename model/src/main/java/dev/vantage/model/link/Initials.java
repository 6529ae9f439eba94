package dev.vantage.model.link;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Runs of words of which a name has only the first letters: {@code miles per gallon} for {@code mpg}. */
final class Initials {

    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 5;

    private Initials() {}

    /**
     * @param first the first word of the run
     * @param end the word after its last
     * @param stem the stem of the word that the letters make
     */
    record Run(int first, int end, String stem) {}

    /**
     * The runs of three to five words that do not begin or end with a stop word and whose first letters make a word of a name.
     *
     * @param isInName whether a stem is in some name
     */
    static List<Run> in(List<Word> words, Predicate<String> isInName) {
        var runs = new ArrayList<Run>();
        for (int first = 0; first + FEWEST_WORDS <= words.size(); first++) {
            var letters = new StringBuilder();
            int end = first;
            while (end < words.size() && letters.length() < MOST_WORDS) {
                letters.append(words.get(end++).normal(), 0, 1);
                if (letters.length() >= FEWEST_WORDS
                        && !words.get(first).isStop()
                        && !words.get(end - 1).isStop()) {
                    var stem = Word.of(letters.toString()).stem();
                    if (isInName.test(stem)) {
                        runs.add(new Run(first, end, stem));
                    }
                }
            }
        }
        return runs;
    }
}
