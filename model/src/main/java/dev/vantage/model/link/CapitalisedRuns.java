package dev.vantage.model.link;

import dev.vantage.model.link.ValueCandidate.Kind;
import java.util.Set;

/** Finds runs of capitalised words, such as {@code Bank of England}, and single capital letters, such as {@code grade B}. */
final class CapitalisedRuns {

    private static final Set<String> WITHIN_A_NAME = Set.of("of", "and", "the", "-", "'", "’", ".", "&", "de", "in");
    private static final Set<String> ANNOUNCING_A_LETTER = Set.of("letter", "grade", "with", "character");
    private static final Set<String> LETTERS_THAT_ARE_WORDS = Set.of("A", "I");

    private CapitalisedRuns() {}

    static void findRuns(Sentence sentence, Candidates candidates) {
        int start = 0;
        while (start < sentence.tokens().size()) {
            int end = endOfRun(start, sentence);
            addRun(start, end, sentence, candidates);
            start = Math.max(end, start + 1);
        }
    }

    static void findLetters(Sentence sentence, Candidates candidates) {
        for (int t = 0; t < sentence.tokens().size(); t++) {
            var token = sentence.tokens().get(t);
            int word = sentence.wordOfToken()[t];
            boolean letter = word >= 0 && token.text().length() == 1 && token.startsUpperCase();
            if (letter && (!LETTERS_THAT_ARE_WORDS.contains(token.text()) || isAnnounced(word, sentence))) {
                candidates.add(Kind.CAPITALISED, token.text(), sentence.span(word, word + 1));
            }
        }
    }

    private static boolean isAnnounced(int word, Sentence sentence) {
        return word > 0
                && ANNOUNCING_A_LETTER.contains(sentence.words().get(word - 1).normal());
    }

    private static int endOfRun(int start, Sentence sentence) {
        var tokens = sentence.tokens();
        if (!tokens.get(start).startsUpperCase()) {
            return start;
        }
        int end = start + 1;
        while (end < tokens.size()) {
            var token = tokens.get(end);
            boolean goesOn = WITHIN_A_NAME.contains(token.text())
                    && end + 1 < tokens.size()
                    && tokens.get(end + 1).startsUpperCase();
            if (!token.startsUpperCase() && !token.startsWithDigit() && !goesOn) {
                break;
            }
            end++;
        }
        return end;
    }

    /** A question begins with a capital letter whatever it begins with, so its first word alone means nothing. */
    private static void addRun(int start, int end, Sentence sentence, Candidates candidates) {
        var tokens = sentence.tokens();
        int first = start;
        while (first < end && Word.of(tokens.get(first)).isStop()) {
            first++;
        }
        if (first == end || (first == 0 && end == 1)) {
            return;
        }
        int from = tokens.get(first).start();
        int to = tokens.get(end - 1).end();
        candidates.add(Kind.CAPITALISED, sentence.text().substring(from, to), sentence.wordsWithin(from, to));
    }
}
