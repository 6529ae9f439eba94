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
 * Chooses the categories that a question may mean: those that are most like it. How like a text is to a question is the
 * mean, over the text's pieces, of the largest cosine with a piece of the question, of vectors that no layer has read yet;
 * what names the text's column and table counts too.
 */
final class CategoryChoice {

    private static final int MOST_TEXTS = 24;
    private static final float WEIGHT_OF_COLUMN = 0.5f;
    private static final float WEIGHT_OF_TABLE = 0.3f;
    private static final float WORTH_OF_A_FLAG = 0.2f;
    private static final float LEAST_SQUARE = 1e-12f;

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

    /** How like texts are to one question. Each piece is compared once. */
    private final class Likeness {

        private final List<float[]> question;
        private final Map<Integer, Float> ofPiece = new HashMap<>();
        private final Map<String, Float> ofText = new HashMap<>();

        Likeness(List<String> question) {
            this.question = question.stream()
                    .flatMapToInt(word -> Arrays.stream(encoder.encode(word)))
                    .distinct()
                    .mapToObj(CategoryChoice.this::unit)
                    .toList();
        }

        float of(String text) {
            return ofText.computeIfAbsent(text, this::read);
        }

        private float read(String text) {
            return (float) Word.allOf(text).stream()
                    .flatMapToInt(word -> Arrays.stream(encoder.encode(word.normal())))
                    .mapToDouble(piece -> ofPiece.computeIfAbsent(piece, this::compare))
                    .average()
                    .orElse(0);
        }

        private float compare(int piece) {
            var vector = unit(piece);
            float most = -1;
            for (var asked : question) {
                float cosine = 0;
                for (int d = 0; d < vector.length; d++) {
                    cosine += asked[d] * vector[d];
                }
                most = Math.max(most, cosine);
            }
            return most;
        }
    }

    private float[] unit(int piece) {
        var vector = vectors.of(piece);
        float square = 0;
        for (float x : vector) {
            square += x * x;
        }
        float scale = (float) (1 / Math.sqrt(square + LEAST_SQUARE));
        for (int d = 0; d < vector.length; d++) {
            vector[d] *= scale;
        }
        return vector;
    }
}
