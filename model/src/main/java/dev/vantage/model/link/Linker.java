package dev.vantage.model.link;

import dev.vantage.model.link.LinkedQuestion.NameLink;
import dev.vantage.model.link.ValueCandidate.Kind;
import dev.vantage.model.plan.PlanValue.Cell;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Ties questions to a schema: which words name a table or column, and which values a plan may use. Safe for use by several
 * threads if its encoder is.
 */
public final class Linker {

    private static final int MOST_VALUES = 26;
    private static final int FEWEST_PIECES = 3;
    private static final int MOST_CATEGORIES = 24;
    private static final List<String> CONSTANTS = List.of("1", "0", "2", "3");
    private static final String NO_WORDS = "?";

    private final PieceEncoder encoder;
    private final int classifier;
    private final int separator;
    private final int mostPieces;

    /**
     * @param encoder cuts lower-case words into pieces
     * @param classifier the id of [CLS], which begins every question
     * @param separator the id of [SEP], which ends the question and its hint
     * @param mostPieces how many pieces a question may have with these; words beyond are left out
     */
    public Linker(PieceEncoder encoder, int classifier, int separator, int mostPieces) {
        if (mostPieces < FEWEST_PIECES) {
            throw new IllegalArgumentException(
                    "A question needs room for at least " + FEWEST_PIECES + " pieces, not " + mostPieces);
        }
        this.encoder = encoder;
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
        var words = sentences.stream()
                .flatMap(sentence -> sentence.words().stream())
                .toList();
        var nameLinks = schema.nameLinks(words);
        return new LinkedQuestion(
                pieces.words(),
                pieces.ids(),
                pieces.wordOfPiece(),
                nameLinks,
                Stream.concat(
                                valuesOf(sentences, nameLinks, schema, values).stream(),
                                Parameters.candidates(sentences.getFirst(), parameters).stream())
                        .toList());
    }

    private static List<ValueCandidate> valuesOf(
            List<Sentence> sentences, List<NameLink> nameLinks, LinkedSchema schema, ValueIndex values) {
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
        categoriesOf(values, nameLinks, schema).forEach(candidates::addCategory);
        CONSTANTS.forEach(constant -> candidates.add(Kind.CONSTANT, constant, Span.NONE));
        for (var sentence : sentences) {
            CapitalisedRuns.findLetters(sentence, candidates);
            PlainWords.find(sentence, schema, candidates);
        }
        return candidates.best(MOST_VALUES);
    }

    /** First those of the columns that the question names, then flags, then those of the tables that it names. */
    private static Stream<Cell> categoriesOf(ValueIndex values, List<NameLink> nameLinks, LinkedSchema schema) {
        var categories = values.categories();
        var named = new BitSet();
        nameLinks.forEach(link -> named.set(link.item()));
        return categories.cells().stream()
                .sorted(Comparator.comparingInt(cell -> rank(cell.column(), named, categories, schema)))
                .limit(MOST_CATEGORIES);
    }

    private static int rank(int column, BitSet named, Categories categories, LinkedSchema schema) {
        if (named.get(schema.itemOfColumn(column))) {
            return 0;
        }
        if (categories.isFlag(column)) {
            return 1;
        }
        return named.get(schema.tableOfColumn(column)) ? 2 : 3;
    }
}
