package dev.vantage.model.link;

import dev.vantage.model.link.ValueCandidate.Kind;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds texts that are written in one piece and are no plain words: dates, times, and codes, addresses and identifiers
 * such as {@code AB-123}, {@code ann@example.org} or {@code full_time}.
 */
final class Literals {

    private static final Pattern DATE_AND_TIME =
            Pattern.compile("\\b\\d{4}-\\d{1,2}-\\d{1,2} \\d{1,2}:\\d{2}(:\\d{2})?\\b");
    /** One word that begins with a digit and is more than a number and its unit: {@code 1Z999AA1}, {@code 192.168.0.1}. */
    private static final Pattern CODE = Pattern.compile("(?!\\d+\\p{L}*$)\\d[\\p{L}\\d]{5,}|\\d+(\\.\\d+){2,}");

    private static final String CONNECTORS = "-_./:@#&+~?=%\\";
    private static final String CONNECTORS_OF_CODES = "_@\\";

    private Literals() {}

    static void find(Sentence sentence, Candidates candidates) {
        var dates = DATE_AND_TIME.matcher(sentence.text());
        while (dates.find()) {
            addRange(dates.start(), dates.end(), sentence, candidates);
        }
        var tokens = sentence.tokens();
        int start = 0;
        while (start < tokens.size()) {
            int end = endOfPiece(start, tokens);
            if (end - start > 1
                    ? isLiteral(tokens.subList(start, end))
                    : CODE.matcher(tokens.get(start).text()).matches()) {
                addRange(tokens.get(start).start(), tokens.get(end - 1).end(), sentence, candidates);
            }
            start = end;
        }
    }

    private static void addRange(int start, int end, Sentence sentence, Candidates candidates) {
        candidates.add(Kind.QUOTED, sentence.text().substring(start, end), sentence.wordsWithin(start, end));
    }

    /** One past the last word that is written together with the first, with nothing but connectors between them. */
    private static int endOfPiece(int start, List<Token> tokens) {
        int end = start + 1;
        if (!tokens.get(start).isWord()) {
            return end;
        }
        for (int t = end; t < tokens.size() && tokens.get(t - 1).touches(tokens.get(t)); t++) {
            if (tokens.get(t).isWord()) {
                end = t + 1;
            } else if (CONNECTORS.indexOf(tokens.get(t).text()) < 0) {
                break;
            }
        }
        return end;
    }

    private static boolean isLiteral(List<Token> piece) {
        return piece.stream().anyMatch(token -> token.startsWithDigit() || CONNECTORS_OF_CODES.contains(token.text()));
    }
}
