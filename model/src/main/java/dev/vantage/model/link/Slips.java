package dev.vantage.model.link;

import static java.util.stream.Collectors.joining;

import dev.vantage.model.schema.Names;
import dev.vantage.model.text.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Mends slips of the keyboard. A word in small letters that is no word of the vocabulary, of the schema or of its values is
 * read as a word of a name or a common word with the same first letter in which a letter was left out, doubled, or put before
 * its neighbour. A name's word may also have another letter, or one more, though not at its end, where it would be inflected;
 * and if it is long two of these slips. Slips are counted by {@link Spelling#editsAndSwaps}.
 */
final class Slips {

    private static final int SHORTEST = 4;
    private static final int SHORTEST_OF_A_NAME = 5;
    private static final int SHORTEST_WITH_TWO = 9;
    private static final Pattern PLURAL_OR_VERB = Pattern.compile("(?:s|ed|ing)$");
    private static final Pattern DOUBLE = Pattern.compile("(.)\\1");

    private final PieceEncoder encoder;
    private final LinkedSchema schema;
    private final ValueIndex values;

    Slips(PieceEncoder encoder, LinkedSchema schema, ValueIndex values) {
        this.encoder = encoder;
        this.schema = schema;
        this.values = values;
    }

    /**
     * The tokens with what was mended in place of what was written; they stand where they stood.
     *
     * @param most only so many are looked at; a longer text is not read to its end
     */
    List<Token> mended(List<Token> tokens, int most) {
        var mended = new ArrayList<>(tokens);
        mended.subList(0, Math.min(most, tokens.size())).replaceAll(this::mended);
        return mended;
    }

    private Token mended(Token token) {
        return isUnknown(token)
                ? nearest(token.text().toLowerCase(Locale.ROOT))
                        .map(word -> new Token(word, token.start(), token.end(), true))
                        .orElse(token)
                : token;
    }

    private boolean isUnknown(Token token) {
        var text = token.text();
        boolean mayBeASlip = token.isWord() && text.length() >= SHORTEST && isInSmallLetters(text, token.start() == 0);
        if (!mayBeASlip) {
            return false;
        }
        var word = Word.of(token);
        return !isOneWord(word.normal())
                && !isOneWord(word.stem())
                && !isOneWord(word.normal().replaceFirst("s$", ""))
                && !word.isStop()
                && !Names.isCommonWord(word.normal())
                && Names.inFull(word.normal()).equals(word.normal())
                && !schema.names(word)
                && values.stemmedLike(List.of(word)).isEmpty()
                && values.beginningOrEndingWith(word).isEmpty();
    }

    private boolean isOneWord(String word) {
        return encoder.encode(word).length == 1;
    }

    /** A capital elsewhere than at the beginning is a name's. */
    private static boolean isInSmallLetters(String text, boolean begins) {
        return text.chars().skip(begins ? 1 : 0).allMatch(letter -> letter >= 'a' && letter <= 'z')
                && Character.isLetter(text.charAt(0));
    }

    private Optional<String> nearest(String word) {
        int most = word.length() < SHORTEST_WITH_TWO ? 1 : 2;
        return at(1, word, schema.namesWords())
                .filter(name -> word.length() >= SHORTEST_OF_A_NAME || isEasySlip(word, name))
                .or(() -> at(1, word, StopWords.all()).filter(common -> isEasySlip(word, common)))
                .or(() -> at(1, word, Names.commonWords()).filter(common -> isEasySlip(word, common)))
                .or(() -> at(most, word, schema.namesWords()));
    }

    /** Of the words at a distance the one by the likeliest slip, and of these the first. */
    private static Optional<String> at(int distance, String word, Collection<String> known) {
        return known.stream()
                .filter(other -> other.length() >= SHORTEST && other.charAt(0) == word.charAt(0))
                .filter(other -> Math.abs(other.length() - word.length()) <= distance + 1)
                .flatMap(Slips::inBothNumbers)
                .filter(other -> Spelling.editsAndSwaps(word, other) == distance)
                .filter(other -> isEasySlip(word, other) || word.endsWith(last(other)))
                .min(Comparator.comparing(other -> !isEasySlip(word, other)));
    }

    private static String last(String word) {
        return word.substring(word.length() - 1);
    }

    /** Whether a letter was left out or doubled, or letters changed places. */
    private static boolean isEasySlip(String word, String meant) {
        return meant.length() > word.length()
                || sorted(meant).equals(sorted(word))
                || (meant.length() < word.length() && withoutDoubles(meant).equals(withoutDoubles(word)));
    }

    private static String sorted(String word) {
        return word.chars().sorted().mapToObj(Character::toString).collect(joining());
    }

    private static String withoutDoubles(String word) {
        return DOUBLE.matcher(word).replaceAll("$1");
    }

    private static Stream<String> inBothNumbers(String word) {
        return PLURAL_OR_VERB.matcher(word).find() ? Stream.of(word) : Stream.of(word, word + "s");
    }
}
