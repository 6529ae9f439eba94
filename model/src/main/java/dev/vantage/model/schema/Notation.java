package dev.vantage.model.schema;

import java.util.List;
import java.util.Optional;

/** How a column writes numbers or dates, if it stores nothing else. */
public sealed interface Notation permits Numeral, DateNotation, Timestamps, Epoch {

    /** The kind of what the texts mean. */
    ColumnType meaning();

    /** The number that a text stands for among others: itself, or the year of a date. */
    double number(String text);

    /**
     * @param texts of one column, all of them or many
     * @return empty if they mean nothing else than themselves, or are dates as databases write them, without a time of day
     */
    static Optional<Notation> of(List<String> texts) {
        return Numeral.of(texts)
                .<Notation>map(numeral -> numeral)
                .or(() -> DateNotation.of(texts).map(notation -> notation))
                .or(() -> Timestamps.of(texts).map(notation -> notation));
    }
}
