package dev.vantage.model.link;

import dev.vantage.model.plan.PlanValue.Cell;
import dev.vantage.model.schema.Schema;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Chooses the categories that a question may mean: those that are most like it ({@link PieceLikeness}). What names the text's
 * column and table counts too.
 */
final class CategoryChoice {

    private static final int MOST_TEXTS = 24;
    private static final float WEIGHT_OF_COLUMN = 0.5f;
    private static final float WEIGHT_OF_TABLE = 0.3f;
    private static final float WORTH_OF_A_FLAG = 0.2f;

    private final PieceEncoder encoder;
    private final PieceVectors vectors;

    CategoryChoice(PieceEncoder encoder, PieceVectors vectors) {
        this.encoder = encoder;
        this.vectors = vectors;
    }

    /**
     * @param question its words, in lower case
     * @return those of the two dozen likeliest texts, by column
     */
    Stream<Cell> of(List<String> question, Categories categories, Schema schema) {
        var cells = categories.cells();
        if (texts(cells.stream()).count() <= MOST_TEXTS) {
            return cells.stream();
        }
        var likeness = new Likeness(question);
        var columns = schema.columns();
        var tableOfColumn = schema.tableOfColumn();
        var worth = new float[cells.size()];
        for (int i = 0; i < worth.length; i++) {
            int column = cells.get(i).column();
            worth[i] = likeness.of(cells.get(i).text())
                    + WEIGHT_OF_COLUMN * likeness.of(columns.get(column).label())
                    + WEIGHT_OF_TABLE
                            * likeness.of(
                                    schema.tables().get(tableOfColumn[column]).label())
                    + (categories.isFlag(column) ? WORTH_OF_A_FLAG : 0);
        }
        var likeliest = texts(IntStream.range(0, worth.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> -worth[i]))
                        .map(cells::get))
                .limit(MOST_TEXTS)
                .collect(Collectors.toSet());
        return cells.stream().filter(cell -> likeliest.contains(Candidates.keyOf(cell.text())));
    }

    private static Stream<String> texts(Stream<Cell> cells) {
        return cells.map(cell -> Candidates.keyOf(cell.text())).distinct();
    }

    /** How like texts are to one question. Each text is compared once. */
    private final class Likeness {

        private final PieceLikeness pieces;
        private final Map<String, Float> ofText = new HashMap<>();

        Likeness(List<String> question) {
            pieces = new PieceLikeness(vectors, pieces(question.stream()));
        }

        float of(String text) {
            return ofText.computeIfAbsent(
                    text, each -> pieces.of(pieces(Word.allOf(each).stream().map(Word::normal))));
        }

        private int[] pieces(Stream<String> words) {
            return words.flatMapToInt(word -> Arrays.stream(encoder.encode(word)))
                    .toArray();
        }
    }
}
