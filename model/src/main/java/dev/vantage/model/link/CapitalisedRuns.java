package dev.vantage.model.link;

import dev.vantage.model.link.ValueCandidate.Kind;
import java.util.Set;

/**
 * Finds runs of capitalised words, such as {@code Bank of England}, and single letters: a capital one that is no word, such
 * as {@code B}, or one that the question announces, such as {@code the letter a}.
 */
final class CapitalisedRuns {

    private static final Set<String> WITHIN_A_NAME = Set.of("of", "and", "the", "-", "'", "’", ".", "&", "de", "in");
    private static final Set<String> BETWEEN_NAMES = Set.of("and", "&");
    private static final Set<String> ANNOUNCING_A_LETTER = Set.of("letter", "letters", "grade", "character");

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
            boolean letter = word >= 0 && token.text().length() == 1 && !token.startsWithDigit();
            if (letter && (isNoWord(token) || isAnnounced(t, sentence))) {
                candidates.add(Kind.CAPITALISED, token.text(), sentence.span(word, word + 1));
            }
        }
    }

    private static boolean isNoWord(Token letter) {
        boolean article = letter.text().equals("A") && letter.start() == 0;
        return letter.startsUpperCase() && !article && !letter.text().equals("I");
    }

    private static boolean isAnnounced(int token, Sentence sentence) {
        return token > 0
                && ANNOUNCING_A_LETTER.contains(
                        Word.of(sentence.tokens().get(token - 1)).normal());
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

    /** A name may itself have an {@code and}, or be one of two: both readings are kept. */
    private static void addRun(int start, int end, Sentence sentence, Candidates candidates) {
        addName(start, end, sentence, candidates);
        int first = start;
        for (int t = start; t < end; t++) {
            if (BETWEEN_NAMES.contains(sentence.tokens().get(t).text())) {
                addName(first, t, sentence, candidates);
                first = t + 1;
            }
        }
        if (first > start) {
            addName(first, end, sentence, candidates);
        }
    }

    /** A question begins with a capital letter whatever it begins with, so its first word alone means nothing. */
    private static void addName(int start, int end, Sentence sentence, Candidates candidates) {
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
