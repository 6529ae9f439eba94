package dev.vantage.calcite.lexer;

import static dev.vantage.calcite.lexer.Normaliser.added;
import static dev.vantage.calcite.lexer.Normaliser.addedName;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** What a query may read from, in forms that Calcite lacks. */
final class FromItems {

    /** The function that stands for ROWS FROM. */
    static final String ROWS_FROM = "$rows";

    private static final String ONE_ROW = "$one";

    private FromItems() {}

    /** {@code INDEXED BY index}, and {@code NOT INDEXED} behind a table; elsewhere that denies a column. */
    static Tokens removeIndexHints(Tokens tokens, Rewriting statement) {
        var edits = new Edits(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.sees(i, "INDEXED", "BY")) {
                edits.remove(i, i + 3);
            } else if (tokens.sees(i, "NOT", "INDEXED") && statement.endsOperand(tokens.at(i - 1))) {
                edits.remove(i, i + 2);
            }
        }
        return edits.apply();
    }

    /** {@code IN t} means {@code IN (TABLE t)} in SQLite. */
    static Tokens selectFromTableAfterIn(Tokens tokens, Rewriting statement) {
        var edits = new Edits(tokens);
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.at(i - 1).is("IN") && tokens.at(i).isNameLike()) {
                int end = tokens.at(i + 1).is(".") ? i + 3 : i + 1;
                edits.insert(i, added("("), added("TABLE"));
                edits.insert(end, added(")"));
                statement.standIn();
            }
        }
        return edits.apply();
    }

    /** {@code TABLE t} means {@code SELECT * FROM t}, which Calcite cannot order. */
    static Tokens selectFromTable(Tokens tokens, Rewriting statement) {
        var edits = new Edits(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            var before = tokens.at(i - 1);
            boolean begins = !before.exists()
                    || before.is("(")
                    || before.is(")")
                    || before.is("ALL")
                    || before.isOneOf(Words.SET_OPERATORS);
            if (begins && tokens.at(i).is("TABLE") && tokens.at(i + 1).isNameLike()) {
                edits.replace(i, added("SELECT"), added("*"), added("FROM"));
            }
        }
        return edits.apply();
    }

    /** {@code FROM a, b USING (id)} means {@code FROM a JOIN b USING (id)} in SQLite. */
    static Tokens joinWhereACommaHasACondition(Tokens tokens, Rewriting statement) {
        var edits = new Edits(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.at(i).is("ON") || tokens.at(i).is("USING")) {
                int separator = separatorBefore(tokens, i);
                if (tokens.at(separator).is(",")) {
                    edits.replace(separator, added("JOIN"));
                }
            }
        }
        return edits.apply();
    }

    private static int separatorBefore(Tokens tokens, int condition) {
        for (int i = condition - 1; i >= 0; i = tokens.previous(i)) {
            var token = tokens.at(i);
            if (token.is(",") || token.is("JOIN") || token.is("FROM") || token.is("(") || token.is("ON")) {
                return i;
            }
        }
        return Tokens.NOWHERE;
    }

    static Tokens removeOnlyAndOrdinality(Tokens tokens, Rewriting statement) {
        var edits = new Edits(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.sees(i, "WITH", "ORDINALITY")) {
                edits.remove(i, i + 2);
                statement.standIn();
            } else if (tokens.at(i).is("ONLY")
                    && (tokens.at(i - 1).is("FROM") || tokens.at(i - 1).is("JOIN"))) {
                edits.remove(i);
            }
        }
        return edits.apply();
    }

    /** {@code ROWS FROM (f(), g())} becomes {@code TABLE("$rows"(f(), g()))}. */
    static Tokens callRowsFrom(Tokens tokens, Rewriting statement) {
        var edits = new Edits(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.sees(i, "ROWS", "FROM") && tokens.at(i + 2).is("(")) {
                edits.replace(i, added("TABLE"));
                edits.replace(i + 1, added("("), addedName(ROWS_FROM));
                edits.insert(tokens.close(i + 2) + 1, added(")"));
                statement.standIn();
            }
        }
        return edits.apply();
    }

    /** {@code f() AS t(a int, b text)} becomes {@code f() AS t(a, b)}. */
    static Tokens removeColumnTypes(Tokens tokens, Rewriting statement) {
        var edits = new Edits(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            boolean afterAlias = tokens.at(i - 1).isNameLike()
                    && tokens.at(i - 2).is("AS")
                    && tokens.at(i - 3).is(")");
            if (tokens.at(i).is("(") && afterAlias) {
                removeTypesOfColumns(tokens, i, edits, statement);
            }
        }
        return edits.apply();
    }

    private static void removeTypesOfColumns(Tokens tokens, int open, Edits edits, Rewriting statement) {
        int close = tokens.close(open);
        int type = open + 2; // behind the name of the column
        for (int i = open + 1; i <= close; i = tokens.next(i)) {
            if (i == close || tokens.at(i).is(",")) {
                if (i > type) {
                    statement.addType(Casts.nameOfType(tokens, type, i));
                    edits.remove(type, i);
                }
                type = i + 2;
            }
        }
    }

    /** {@code SELECT 1 WHERE true}: to Calcite a WHERE needs a FROM. */
    static Tokens addMissingFrom(Tokens tokens, Rewriting statement) {
        var edits = new Edits(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.at(i).is("SELECT")) {
                int clause = firstClauseWithoutFrom(tokens, i);
                if (clause != Tokens.NOWHERE) {
                    edits.insert(clause, oneRow());
                }
            }
        }
        return edits.apply();
    }

    private static int firstClauseWithoutFrom(Tokens tokens, int select) {
        int end = tokens.endOfLevel(select);
        for (int i = select + 1; i < end; i = tokens.next(i)) {
            var token = tokens.at(i);
            boolean from = token.is("FROM") && !tokens.at(i - 1).is("DISTINCT");
            if (from || token.is("SELECT") || token.isOneOf(Words.SET_OPERATORS)) {
                return Tokens.NOWHERE;
            }
            boolean group = token.is("GROUP") && !tokens.at(i - 1).is("WITHIN");
            boolean named = tokens.at(i - 1).is(".") || tokens.at(i - 1).is("AS");
            if (!named && (group || token.is("WHERE") || token.is("HAVING"))) {
                return i;
            }
        }
        return Tokens.NOWHERE;
    }

    private static List<Token> oneRow() {
        var tokens = new ArrayList<Token>();
        for (var text : List.of("FROM", "(", "VALUES", "(", "NULL", ")", ")", "AS")) {
            tokens.add(added(text));
        }
        tokens.add(addedName(ONE_ROW));
        return tokens;
    }

    /** {@code FROM [LATERAL] f(x)} becomes {@code FROM TABLE(f(x))}. */
    static Tokens wrapTableFunctions(Tokens tokens, Rewriting statement) {
        var edits = new Edits(tokens);
        for (int i : starts(tokens)) {
            int function = i;
            while (tokens.at(function + 1).is(".")) {
                function += 2;
            }
            boolean lateral = tokens.at(i - 1).is("LATERAL");
            boolean call =
                    tokens.at(function).isNameLike() && tokens.at(function + 1).is("(");
            if (call && !tokens.at(function).is("TABLE")) {
                edits.insert(i, added("TABLE"), added("("));
                edits.replace(function, statement.quoted(tokens.at(function)));
                edits.insert(tokens.close(function + 1) + 1, added(")"));
                if (lateral) {
                    edits.remove(i - 1);
                }
            }
        }
        return edits.apply();
    }

    /** {@code FROM (t) a} means {@code FROM t a} in SQLite. */
    static Tokens freeTables(Tokens tokens, Rewriting statement) {
        var edits = new Edits(tokens);
        for (int i : starts(tokens)) {
            int end = tokens.at(i + 1).is(".") ? i + 3 : i + 1;
            for (int open = i - 1; tokens.at(open).is("(") && tokens.close(open) == end; open--, end++) {
                edits.remove(open);
                edits.remove(end);
            }
        }
        return edits.apply();
    }

    /** Where the items of the FROM clauses start, behind LATERAL. */
    private static List<Integer> starts(Tokens tokens) {
        var starts = new ArrayList<Integer>();
        var outer = new ArrayDeque<Boolean>();
        boolean inFrom = false;
        boolean expectsItem = false;
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.at(i);
            if (token.is("(")) {
                outer.push(inFrom);
                inFrom = expectsItem;
            } else if (token.is(")")) {
                inFrom = !outer.isEmpty() && outer.pop();
                expectsItem = false;
            } else if (startsFrom(tokens, i)) {
                inFrom = true;
                expectsItem = true;
            } else if (inFrom && (token.is("JOIN") || token.is(","))) {
                expectsItem = true;
            } else if (token.isOneOf(Words.END_OF_FROM) && !tokens.at(i - 1).is(".")) {
                inFrom = false;
                expectsItem = false;
            } else if (expectsItem && !token.is("LATERAL")) {
                starts.add(i);
                expectsItem = false;
            }
        }
        return starts;
    }

    private static boolean startsFrom(Tokens tokens, int index) {
        if (!tokens.at(index).is("FROM")
                || tokens.at(index - 1).is("DISTINCT")
                || tokens.at(index - 1).is(".")) {
            return false;
        }
        int open = tokens.enclosing(index);
        boolean query = open == Tokens.NOWHERE
                || tokens.at(open + 1).is("SELECT")
                || tokens.at(open + 1).is("WITH");
        return query || !tokens.at(open - 1).isOneOf(Words.WORDS_BETWEEN_ARGUMENTS);
    }
}
