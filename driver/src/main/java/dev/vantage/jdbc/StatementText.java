package dev.vantage.jdbc;

import java.util.Locale;
import java.util.Set;

/**
 * What the text of a statement is. Only its first words decide, after white space, comments and opening semicolons: text
 * that merely contains {@code NL} is the database's own.
 *
 * <pre>
 *   question    := [EXPLAIN] NL ( ':' text to the end | literal | '(' literal ')' ) [';']
 *   literal     := '...' with '' for a quote | "..." with "" for one | $tag$...$tag$
 * </pre>
 */
sealed interface StatementText {

    /**
     * The wrapped database's own business.
     *
     * @param changesSchema whether one of its statements creates, alters or drops something
     */
    record Plain(boolean changesSchema) implements StatementText {}

    /** @param text the question, without quotes, stripped */
    record Ask(String text) implements StatementText {}

    /** @param text the question whose translation is to be shown and not run */
    record Explain(String text) implements StatementText {}

    /** @param reason what is wrong with a question's form, and what to write instead */
    record Malformed(String reason) implements StatementText {}

    static StatementText of(String sql) {
        return new StatementLexer(sql).read();
    }

    /** First words of statements after which the schema may be another. */
    Set<String> SCHEMA_CHANGES = Set.of("create", "alter", "drop", "rename", "comment", "attach", "detach");

    static boolean isSchemaChange(String word) {
        return SCHEMA_CHANGES.contains(word.toLowerCase(Locale.ROOT));
    }
}
