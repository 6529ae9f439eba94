package dev.vantage.calcite.lexer;

import static dev.vantage.calcite.lexer.Normaliser.added;

import java.util.Set;

/** Operators that Calcite lacks, replaced by others with as many operands. */
final class Operators {

    private static final Set<String> PATTERN_OPERATORS = Words.of("GLOB REGEXP MATCH");
    private static final Set<String> TRUTHS = Words.of("NULL TRUE FALSE DISTINCT");
    private static final Set<String> QUANTIFIERS = Words.of("ANY ALL SOME");
    private static final Set<String> PUNCTUATION = Set.of("(", ")", "[", "]", ",", ".", "::");
    private static final Set<String> SIGNS = Set.of("+", "-", "*");
    private static final Set<String> SHARED =
            Set.of("+", "-", "*", "/", "%", "<", ">", "<=", ">=", "=", "<>", "!=", "||", "~", "~*", "!~", "!~*");

    private static final Token BINARY = added("||");
    private static final Token UNARY = added("-");

    private Operators() {}

    static Tokens ofSqlite(Tokens tokens, Rewriting statement) {
        var edits = new Edits(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            boolean afterOperand = statement.endsOperand(tokens.at(i - 1));
            switch (tokens.at(i).keyword()) {
                case "NOTNULL", "ISNULL" -> postfixNull(tokens, i, afterOperand, edits);
                case "NOT" -> notNull(tokens, i, afterOperand, edits);
                case "IS" -> isAnything(tokens, i, edits);
                case "" -> sqliteSymbol(tokens, i, edits, statement);
                default -> pattern(tokens, i, afterOperand, edits, statement);
            }
        }
        return edits.apply();
    }

    private static void postfixNull(Tokens tokens, int index, boolean afterOperand, Edits edits) {
        if (afterOperand && !isPartOfName(tokens, index)) {
            boolean not = tokens.at(index).is("NOTNULL");
            edits.replace(index, not ? new Token[] {added("IS"), added("NOT"), added("NULL")} : IS_NULL);
        }
    }

    private static final Token[] IS_NULL = {added("IS"), added("NULL")};

    private static boolean isPartOfName(Tokens tokens, int index) {
        return tokens.at(index - 1).is(".")
                || tokens.at(index + 1).is(".")
                || tokens.at(index - 1).is("AS");
    }

    private static void notNull(Tokens tokens, int index, boolean afterOperand, Edits edits) {
        if (afterOperand && tokens.at(index + 1).is("NULL")) {
            edits.insert(index, added("IS"));
        }
    }

    /** {@code a IS b} compares any two values in SQLite. */
    private static void isAnything(Tokens tokens, int index, Edits edits) {
        boolean not = tokens.at(index + 1).is("NOT");
        if (isPartOfName(tokens, index)
                || tokens.at(not ? index + 2 : index + 1).isOneOf(TRUTHS)) {
            return;
        }
        if (not) {
            edits.replace(index + 1, added("DISTINCT"), added("FROM"));
        } else {
            edits.replace(index, added("IS"), added("NOT"), added("DISTINCT"), added("FROM"));
        }
    }

    private static void pattern(Tokens tokens, int index, boolean afterOperand, Edits edits, Rewriting statement) {
        boolean afterNot = tokens.at(index - 1).is("NOT") && statement.endsOperand(tokens.at(index - 2));
        boolean infix = afterOperand || afterNot;
        if (infix && tokens.at(index).isOneOf(PATTERN_OPERATORS) && !isPartOfName(tokens, index)) {
            edits.replace(index, added("LIKE"));
            statement.standIn();
            if (tokens.at(index).is("MATCH")) {
                statement.searchText();
            }
        }
    }

    private static void sqliteSymbol(Tokens tokens, int index, Edits edits, Rewriting statement) {
        if (tokens.at(index).kind() != Token.Kind.SYMBOL) {
            return;
        }
        switch (tokens.at(index).text()) {
            case "==" -> edits.replace(index, added("="));
            case "->", "->>", "<<", ">>", "&", "|" -> {
                edits.replace(index, BINARY);
                statement.standIn();
            }
            case "~" -> {
                edits.replace(index, UNARY);
                statement.standIn();
            }
            default -> {}
        }
    }

    static Tokens ofPostgresql(Tokens tokens, Rewriting statement) {
        var edits = new Edits(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            boolean afterOperand = statement.endsOperand(tokens.at(i - 1));
            switch (tokens.at(i).keyword()) {
                case "NOTNULL", "ISNULL" -> postfixNull(tokens, i, afterOperand, edits);
                case "AT" -> atTimeZone(tokens, i, edits, statement);
                case "OVERLAPS" -> overlaps(i, afterOperand, edits, statement);
                case "LIKE", "ILIKE" -> quantifiedPattern(tokens, i, edits, statement);
                case "ROW" -> rowConstructor(tokens, i, edits);
                case "" -> postgresqlSymbol(tokens, i, edits, statement);
                default -> {}
            }
        }
        return edits.apply();
    }

    private static void atTimeZone(Tokens tokens, int index, Edits edits, Rewriting statement) {
        if (tokens.sees(index + 1, "TIME", "ZONE")) {
            edits.replace(index, BINARY);
            edits.remove(index + 1, index + 3);
            statement.standIn();
        }
    }

    private static void overlaps(int index, boolean afterOperand, Edits edits, Rewriting statement) {
        if (afterOperand) {
            edits.replace(index, added("="));
            statement.standIn();
        }
    }

    private static void quantifiedPattern(Tokens tokens, int index, Edits edits, Rewriting statement) {
        if (tokens.at(index + 1).isOneOf(QUANTIFIERS)) {
            edits.remove(index + 1);
            statement.standIn();
        }
    }

    private static void rowConstructor(Tokens tokens, int index, Edits edits) {
        if (tokens.at(index + 1).is("(")) {
            edits.remove(index);
        }
    }

    /** Of {@code matrix[1][2]} and {@code ARRAY[[1], [2]]} Calcite takes one pair of brackets. */
    private static void postgresqlSymbol(Tokens tokens, int index, Edits edits, Rewriting statement) {
        var token = tokens.at(index);
        if (tokens.sees(index, "]", "[")) {
            edits.replace(index, BINARY);
            edits.remove(index + 1);
            statement.standIn();
            return;
        }
        if (token.is("[")
                && (tokens.at(index - 1).is("[") || tokens.at(index - 1).is(","))) {
            edits.insert(index, added("ARRAY"));
            return;
        }
        if (token.kind() != Token.Kind.SYMBOL || PUNCTUATION.contains(token.text())) {
            return;
        }
        if (token.is(":")) {
            slice(tokens, index, edits, statement);
            return;
        }
        boolean binary = statement.endsOperand(tokens.at(index - 1));
        boolean known = binary ? SHARED.contains(token.text()) : SIGNS.contains(token.text());
        if (!known) {
            edits.replace(index, binary ? BINARY : UNARY);
            statement.standIn();
        }
    }

    /** {@code tags[1:2]}; either bound may be missing. */
    private static void slice(Tokens tokens, int index, Edits edits, Rewriting statement) {
        statement.standIn();
        boolean from = !tokens.at(index - 1).is("[");
        boolean to = !tokens.at(index + 1).is("]");
        if (from && to) {
            edits.replace(index, BINARY);
        } else if (from || to) {
            edits.remove(index);
        } else {
            edits.replace(index, added("NULL"));
        }
    }
}
