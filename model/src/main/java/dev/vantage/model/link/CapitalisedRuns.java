package dev.vantage.model.link;

import dev.vantage.model.link.ValueCandidate.Kind;
import java.util.List;
import java.util.Set;

/**
 * Finds runs of capitalised words, such as {@code Bank of England}, and single letters: a capital one that is no word, such
 * as {@code B}, or one that the question announces, such as {@code the letter a}.
 */
final class CapitalisedRuns {

    private static final int MOST_WORDS_WITHIN = 2;
    private static final int LONGEST_INITIAL = 3;
    private static final Set<String> WITHIN_A_NAME = Set.of("of", "the", "-", "'", "’", "de", "la", "van", "von", "a");
    private static final Set<String> BETWEEN_NAMES =
            Set.of("and", "&", "in", "to", "for", "at", "on", "with", "by", "from", ":", "s");
    private static final Set<String> ANNOUNCING_A_LETTER = Set.of("letter", "letters", "grade", "character");

    private CapitalisedRuns() {}

    static void findRuns(Sentence sentence, Candidates candidates) {
        int start = 0;
        while (start < sentence.tokens().size()) {
            int end = endOfRun(start, sentence.tokens());
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

    private static int endOfRun(int start, List<Token> tokens) {
        if (!tokens.get(start).startsUpperCase()) {
            return start;
        }
        int end = start + 1;
        for (int next = endWithNextWord(end, tokens); next > end; next = endWithNextWord(end, tokens)) {
            end = next;
        }
        return end;
    }

    /** One past the next word of a name that goes on at {@code end}, or {@code end} where it does not. */
    private static int endWithNextWord(int end, List<Token> tokens) {
        if (end < tokens.size() && tokens.get(end).startsWithDigit()) {
            return end + 1;
        }
        if (isHyphenAt(end, tokens)) {
            return end + 2;
        }
        int last = Math.min(tokens.size() - 1, end + MOST_WORDS_WITHIN);
        for (int t = end; t <= last; t++) {
            if (tokens.get(t).startsUpperCase()) {
                return t + 1;
            }
            if (!isWithinAName(t, tokens)) {
                break;
            }
        }
        return end;
    }

    private static boolean isHyphenAt(int token, List<Token> tokens) {
        return token + 1 < tokens.size()
                && tokens.get(token).text().equals("-")
                && tokens.get(token - 1).touches(tokens.get(token))
                && tokens.get(token).touches(tokens.get(token + 1))
                && tokens.get(token + 1).isWord();
    }

    /** A full stop belongs to a name after an initial or a title ({@code St. Louis}); else it ends a sentence. */
    private static boolean isWithinAName(int token, List<Token> tokens) {
        var text = tokens.get(token).text();
        return text.equals(".")
                ? tokens.get(token - 1).text().length() <= LONGEST_INITIAL
                : WITHIN_A_NAME.contains(text) || BETWEEN_NAMES.contains(text);
    }

    /** A name may itself have an {@code and}, or be one of two: both readings are kept. So with a number before it. */
    private static void addRun(int start, int end, Sentence sentence, Candidates candidates) {
        var tokens = sentence.tokens();
        addName(start, end, sentence, candidates);
        if (start > 0 && end > start && tokens.get(start - 1).startsWithDigit()) {
            addName(start - 1, end, sentence, candidates);
        }
        int first = start;
        for (int t = start; t < end; t++) {
            if (BETWEEN_NAMES.contains(tokens.get(t).text())) {
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
        int last = end - 1;
        while (first <= last && Word.of(tokens.get(first)).isStop()) {
            first++;
        }
        while (last >= first && !tokens.get(last).isWord()) {
            last--;
        }
        if (first > last || last == 0) {
            return;
        }
        int from = tokens.get(first).start();
        int to = tokens.get(last).end();
        candidates.add(Kind.CAPITALISED, sentence.text().substring(from, to), sentence.wordsWithin(from, to));
    }
}
