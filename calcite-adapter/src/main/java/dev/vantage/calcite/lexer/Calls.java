package dev.vantage.calcite.lexer;

import static dev.vantage.calcite.lexer.Normaliser.added;

/** Arguments of functions in forms that Calcite lacks. */
final class Calls {

    private Calls() {}

    /** {@code string_agg(a, ',' ORDER BY b DESC)} becomes {@code string_agg(a, ',', b)}. */
    static Tokens moveOrderIntoArguments(Tokens tokens, Rewriting statement) {
        var edits = new Edits(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.sees(i, "ORDER", "BY") && isInCall(tokens, i)) {
                edits.remove(i, i + 2);
                if (!tokens.at(i - 1).is("(")) {
                    edits.insert(i, added(","));
                }
                removeDirections(tokens, i + 2, edits);
                statement.standIn();
            }
        }
        return edits.apply();
    }

    private static boolean isInCall(Tokens tokens, int index) {
        int open = tokens.enclosing(index);
        var function = tokens.at(open - 1);
        var first = tokens.at(open + 1);
        return open != Tokens.NOWHERE
                && function.isNameLike()
                && !function.isOneOf(Words.NO_PLAIN_CALL)
                && !first.is("SELECT")
                && !first.is("WITH")
                && !first.is("VALUES")
                && !first.is("PARTITION");
    }

    private static void removeDirections(Tokens tokens, int start, Edits edits) {
        int end = tokens.endOfLevel(start - 1);
        for (int i = start; i < end; i = tokens.next(i)) {
            if (tokens.at(i).is("ASC") || tokens.at(i).is("DESC")) {
                edits.remove(i);
            } else if (tokens.at(i).is("NULLS")) {
                edits.remove(i, i + 2);
            }
        }
    }

    /** {@code make_interval(days => 10)} */
    static Tokens removeArgumentNames(Tokens tokens, Rewriting statement) {
        var edits = new Edits(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.at(i).isNameLike()
                    && (tokens.at(i + 1).is("=>") || tokens.at(i + 1).is(":="))) {
                edits.remove(i, i + 2);
                statement.standIn();
            }
        }
        return edits.apply();
    }

    /** {@code substring(name FOR 2)} starts at the first character. */
    static Tokens startSubstring(Tokens tokens, Rewriting statement) {
        var edits = new Edits(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            int open = tokens.at(i).is("FOR") ? tokens.enclosing(i) : Tokens.NOWHERE;
            if (open != Tokens.NOWHERE && tokens.at(open - 1).is("SUBSTRING") && !hasFrom(tokens, open)) {
                edits.insert(i, added("FROM"), Token.of(Token.Kind.NUMBER, "1", 0, 0));
            }
        }
        return edits.apply();
    }

    private static boolean hasFrom(Tokens tokens, int open) {
        for (int i = open + 1; i < tokens.close(open); i = tokens.next(i)) {
            if (tokens.at(i).is("FROM")) {
                return true;
            }
        }
        return false;
    }

    /** PostgreSQL can extract more fields than Calcite knows. */
    static Tokens extractYear(Tokens tokens, Rewriting statement) {
        var edits = new Edits(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            boolean extract = tokens.sees(i, "EXTRACT", "(") && tokens.at(i + 3).is("FROM");
            if (extract && !tokens.at(i + 2).is("YEAR")) {
                edits.replace(i + 2, added("YEAR"));
                statement.standIn();
            }
        }
        return edits.apply();
    }
}
