package dev.vantage.jdbc;

import dev.vantage.model.schema.Dialect;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the text of a statement is. A question is told by its first words, after white space, comments and opening
 * semicolons, or stands in parentheses inside other SQL, or was saved and is named where a table would be. All other text is the database's own, also where it has a column
 * or a table named {@code nl}.
 *
 * <pre>
 *   question    := [EXPLAIN] NL ( ':' text to the end | literal | '(' literal ')' ) [';']
 *                | [ '{' ] CALL NL '(' ( literal | '?' ) ')' [ '}' ]
 *   nested      := NL '(' literal ')' | '(' NL literal ')'
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

    /** A call whose only parameter is the question. */
    record Call() implements StatementText {}

    /**
     * SQL that holds questions.
     *
     * @param parts in the order of the text
     * @param changesSchema as of plain SQL
     */
    record Nesting(List<Part> parts, boolean changesSchema) implements StatementText {
        public Nesting {
            parts = List.copyOf(parts);
        }

        /** Whether one of the questions was saved. */
        boolean namesSaved() {
            return parts.stream().anyMatch(Part.Saved.class::isInstance);
        }
    }

    /** A part of SQL that holds questions. */
    sealed interface Part {
        record Sql(String text) implements Part {}

        /** @param question without quotes, stripped; its SQL stands in its place */
        record Nested(String question) implements Part {}

        /** A saved question's name in the place of a table; its SQL stands there. */
        record Saved(SavedTable table) implements Part {}
    }

    /** @param reason what is wrong with a question's form, and what to write instead */
    record Malformed(String reason) implements StatementText {}

    /** @param dialect of the database; empty where it takes no questions, and then none is looked for inside other SQL */
    static StatementText of(String sql, Optional<Dialect> dialect) {
        var read = new StatementLexer(sql, dialect).read();
        if (read instanceof Plain(var changesSchema) && dialect.isPresent()) {
            return NestedQuestions.in(sql, dialect.get(), changesSchema);
        }
        return read;
    }

    /** @param saved names of saved questions, which are looked for in the places of tables */
    static StatementText of(String sql, Dialect dialect, SavedNames saved) {
        var read = new StatementLexer(sql, Optional.of(dialect)).read();
        return read instanceof Plain(var changesSchema) ? NestedQuestions.in(sql, dialect, changesSchema, saved) : read;
    }

    /** First words of statements after which the schema may be another. */
    Set<String> SCHEMA_CHANGES = Set.of("create", "alter", "drop", "rename", "comment", "attach", "detach");

    static boolean isSchemaChange(String word) {
        return SCHEMA_CHANGES.contains(word.toLowerCase(Locale.ROOT));
    }
}
