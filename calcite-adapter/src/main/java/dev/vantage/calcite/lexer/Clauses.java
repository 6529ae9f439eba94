package dev.vantage.calcite.lexer;

import static dev.vantage.calcite.lexer.Normaliser.added;
import static dev.vantage.calcite.lexer.Normaliser.addedName;

import java.util.Set;

/** Words inside a query that Calcite lacks and that no name depends on. */
final class Clauses {

    /** The function that stands for DISTINCT ON. */
    static final String DISTINCT_ON = "$on";

    private static final Set<String> AFTER_EMPTY_SELECT =
            Words.of("FROM WHERE GROUP HAVING WINDOW ORDER LIMIT OFFSET FETCH UNION INTERSECT EXCEPT");
    private static final Set<String> FRAME_STARTS = Words.of("BETWEEN UNBOUNDED CURRENT");

    private Clauses() {}

    /** {@code AS [NOT] MATERIALIZED (...)} */
    static Tokens removeMaterialized(Tokens tokens, Rewriting statement) {
        var edits = new Edits(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.sees(i, "MATERIALIZED", "(")) {
                int start = tokens.at(i - 1).is("NOT") ? i - 1 : i;
                if (tokens.at(start - 1).is("AS")) {
                    edits.remove(start, i + 1);
                }
            }
        }
        return edits.apply();
    }

    static Tokens removeCollations(Tokens tokens, Rewriting statement) {
        var edits = new Edits(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            boolean named = tokens.at(i - 1).is("AS") || tokens.at(i - 1).is(".");
            if (tokens.at(i).is("COLLATE") && !named && tokens.at(i + 1).kind() != Token.Kind.SYMBOL) {
                edits.remove(i, tokens.at(i + 2).is(".") ? i + 4 : i + 2);
                statement.standIn();
            }
        }
        return edits.apply();
    }

    /** {@code IN ()} is false in SQLite. */
    static Tokens fillEmptyIn(Tokens tokens, Rewriting statement) {
        var edits = new Edits(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.at(i).is("IN") && tokens.sees(i + 1, "(", ")")) {
                edits.insert(i + 2, added("NULL"));
                statement.standIn();
            }
        }
        return edits.apply();
    }

    /** {@code SELECT FROM t} has rows without columns in PostgreSQL. */
    static Tokens fillEmptySelect(Tokens tokens, Rewriting statement) {
        var edits = new Edits(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            var after = tokens.at(i + 1);
            boolean named = tokens.at(i - 1).is("AS") || tokens.at(i - 1).is(".");
            if (tokens.at(i).is("SELECT")
                    && !named
                    && (!after.exists() || after.is(")") || after.isOneOf(AFTER_EMPTY_SELECT))) {
                edits.insert(i + 1, added("NULL"));
                statement.standIn();
            }
        }
        return edits.apply();
    }

    /** {@code DISTINCT ON (a, b) c} becomes {@code "$on"(a, b), c}. */
    static Tokens callDistinctOn(Tokens tokens, Rewriting statement) {
        var edits = new Edits(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.sees(i, "DISTINCT", "ON") && tokens.at(i + 2).is("(")) {
                edits.replace(i, addedName(DISTINCT_ON));
                edits.remove(i + 1);
                edits.insert(tokens.close(i + 2) + 1, added(","));
                statement.standIn();
            }
        }
        return edits.apply();
    }

    /** The frame of a window in {@code GROUPS}. */
    static Tokens countGroupsAsRows(Tokens tokens, Rewriting statement) {
        var edits = new Edits(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.at(i).is("GROUPS") && startsFrame(tokens, i) && isWindow(tokens, tokens.enclosing(i))) {
                edits.replace(i, added("ROWS"));
                statement.standIn();
            }
        }
        return edits.apply();
    }

    /** Behind BY or a comma the word is a column. */
    private static boolean startsFrame(Tokens tokens, int index) {
        var before = tokens.at(index - 1);
        var after = tokens.at(index + 1);
        return (after.isOneOf(FRAME_STARTS) || after.isNumber()) && !before.is("BY") && !before.is(",");
    }

    /** {@code OVER (...)}, or one of {@code WINDOW v AS (...), w AS (...)} */
    private static boolean isWindow(Tokens tokens, int open) {
        if (!tokens.at(open - 1).is("AS")) {
            return tokens.at(open - 1).is("OVER");
        }
        int name = open - 2;
        while (tokens.sees(name - 2, ")", ",")) {
            name = tokens.previous(name - 2) - 1;
        }
        return tokens.at(name - 1).is("WINDOW");
    }
}
