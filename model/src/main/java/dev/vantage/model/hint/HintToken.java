package dev.vantage.model.hint;

import java.util.List;
import java.util.OptionalInt;

/** One piece of a hint. */
sealed interface HintToken {

    /** @param columns that it may mean, ascending, at least one */
    record Name(List<Integer> columns) implements HintToken {}

    /**
     * A number, or a text in quotes.
     *
     * @param value index of the value of the question that says so; empty if none does
     */
    record Literal(String text, OptionalInt value) implements HintToken {}

    /** @param text in lower case */
    record Word(String text) implements HintToken {}

    /** @param text an operator, a comparison, a parenthesis or another mark */
    record Sign(String text) implements HintToken {}
}
