package dev.vantage.model.link;

import dev.vantage.model.link.ValueCandidate.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Ties questions to a schema: which words name a table or column, and which values a plan may use. Safe for use by several
 * threads if its encoder is.
 */
public final class Linker {

    private static final int MOST_VALUES = 26;
    private static final int FEWEST_PIECES = 3;
    private static final List<String> CONSTANTS = List.of("1", "0", "2", "3");
    private static final String NO_WORDS = "?";

    private final PieceEncoder encoder;
    private final CategoryChoice categories;
    private final int classifier;
    private final int separator;
    private final int mostPieces;

    /**
     * @param encoder cuts lower-case words into pieces
     * @param vectors of these pieces
     * @param classifier the id of [CLS], which begins every question
     * @param separator the id of [SEP], which ends the question and its hint
     * @param mostPieces how many pieces a question may have with these; words beyond are left out
     */
    public Linker(PieceEncoder encoder, PieceVectors vectors, int classifier, int separator, int mostPieces) {
        if (mostPieces < FEWEST_PIECES) {
            throw new IllegalArgumentException(
                    "A question needs room for at least " + FEWEST_PIECES + " pieces, not " + mostPieces);
        }
        this.encoder = encoder;
        this.categories = new CategoryChoice(encoder, vectors);
        this.classifier = classifier;
        this.separator = separator;
        this.mostPieces = mostPieces;
    }

    /** Links a question without a hint. */
    public LinkedQuestion link(String question, LinkedSchema schema, ValueIndex values) {
        return link(question, "", schema, values);
    }

    /**
     * Links a question. Any text will do, also one without words, in any script.
     *
     * @param evidence a hint whose words follow those of the question, or empty
     * @param values of the database that {@code schema} is of
     */
    public LinkedQuestion link(String question, String evidence, LinkedSchema schema, ValueIndex values) {
        return link(question, evidence, List.of(), schema, values);
    }

    /**
     * Links a question with parameters.
     *
     * @param parameters where in the question a {@code ?} stands for a value; each becomes a candidate and, to the model,
     *     a word
     */
    public LinkedQuestion link(
            String question, String evidence, List<Integer> parameters, LinkedSchema schema, ValueIndex values) {
        var pieces = new Pieces(encoder, classifier, separator, mostPieces);
        var sentences = new ArrayList<Sentence>();
        var tokens = new Slips(encoder, schema, values).mended(Tokens.of(question), mostPieces);
        sentences.add(pieces.append(question, Parameters.asWords(tokens, parameters)));
        if (!evidence.isBlank() && pieces.room() > 0) {
            sentences.add(pieces.append(evidence));
        }
        if (pieces.words().isEmpty()) {
            pieces = new Pieces(encoder, classifier, separator, mostPieces);
            pieces.append(NO_WORDS, List.of(new Token(NO_WORDS, 0, NO_WORDS.length(), true)));
        }
        return new LinkedQuestion(
                pieces.words(),
                pieces.ids(),
                pieces.wordOfPiece(),
                schema.nameLinks(wordsOf(sentences).toList()),
                Stream.concat(
                                valuesOf(sentences, schema, values).stream(),
                                Parameters.candidates(sentences.getFirst(), parameters).stream())
                        .toList());
    }

    private static Stream<Word> wordsOf(List<Sentence> sentences) {
        return sentences.stream().flatMap(sentence -> sentence.words().stream());
    }

    private List<ValueCandidate> valuesOf(List<Sentence> sentences, LinkedSchema schema, ValueIndex values) {
        var candidates = new Candidates();
        for (var sentence : sentences) {
            NumberMentions.find(sentence, candidates);
            Measures.find(sentence, candidates);
            Conversions.find(sentence, candidates);
            Quotations.find(sentence, candidates);
            CellMentions.find(sentence, values, candidates);
            Literals.find(sentence, candidates);
            Dates.find(sentence, candidates);
            DayTimes.find(sentence, candidates);
            CapitalisedRuns.findRuns(sentence, candidates);
        }
        var words = wordsOf(sentences).map(Word::normal).toList();
        categories.of(words, values.categories(), schema.schema()).forEach(candidates::addCategory);
        CONSTANTS.forEach(constant -> candidates.add(Kind.CONSTANT, constant, Span.NONE));
        for (var sentence : sentences) {
            CapitalisedRuns.findLetters(sentence, candidates);
            PlainWords.find(sentence, schema, candidates);
        }
        return candidates.best(MOST_VALUES);
    }
}
