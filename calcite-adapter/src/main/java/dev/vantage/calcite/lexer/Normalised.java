package dev.vantage.calcite.lexer;

import java.util.List;

/**
 * A statement as Calcite's Babel parser takes it. Only for reading: the original text is what runs.
 *
 * @param text the rewritten statement
 * @param keepsMeaning false if something that Calcite cannot express, such as GLOB or a bit operator, was replaced by
 *     something with the same operands
 * @param types the names of the types that the statement casts to, in lower case where unquoted, without their arguments
 * @param searchesText whether it has the operator MATCH of SQLite
 */
public record Normalised(String text, boolean keepsMeaning, List<String> types, boolean searchesText) {

    public Normalised {
        types = List.copyOf(types);
    }
}
