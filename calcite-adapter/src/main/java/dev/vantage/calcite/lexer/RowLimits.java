package dev.vantage.calcite.lexer;

import static dev.vantage.calcite.lexer.Normaliser.added;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** LIMIT, OFFSET and FETCH, where Calcite takes literals and parameters only. */
final class RowLimits {

    private static final Set<String> SEPARATORS = Words.of("LIMIT OFFSET");
    private static final Set<String> AFTER = Words.of("UNION EXCEPT INTERSECT FOR FETCH SELECT");
    private static final Set<String> NOISE = Words.of("ROW ROWS");

    private RowLimits() {}

    /** A negative limit loses its sign. An expression moves into ORDER BY, where its names are checked all the same. */
    static Tokens rewrite(Tokens tokens, Rewriting statement) {
        var edits = new Edits(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (startsLimit(tokens, i)) {
                int end = end(tokens, i);
                var operands = operands(tokens, i, end);
                if (operands.stream().allMatch(RowLimits::isPlain)) {
                    removeSigns(tokens, i, end, edits);
                } else {
                    edits.remove(i, end);
                    edits.insert(i, asOrder(operands, isOrdered(tokens, i)));
                    statement.standIn();
                }
                i = end - 1;
            }
        }
        return edits.apply();
    }

    private static boolean startsLimit(Tokens tokens, int index) {
        var before = tokens.at(index - 1);
        var after = tokens.at(index + 1);
        if (before.is(".") || before.is("AS") || after.is(".") || after.is(",") || after.is(")")) {
            return false;
        }
        return tokens.at(index).is("LIMIT")
                || tokens.at(index).is("OFFSET")
                        && (after.isNumber() || after.is("(") || after.kind() == Token.Kind.PARAMETER);
    }

    private static int end(Tokens tokens, int start) {
        int end = start + 1;
        int level = tokens.endOfLevel(start);
        while (end < level && !tokens.at(end).isOneOf(AFTER)) {
            end = tokens.next(end);
        }
        return Math.min(end, level);
    }

    private static List<List<Token>> operands(Tokens tokens, int start, int end) {
        var operands = new ArrayList<List<Token>>();
        for (int i = start; i < end; i++) {
            boolean sameLevel = tokens.enclosing(i) == tokens.enclosing(start);
            if (sameLevel && (tokens.at(i).isOneOf(SEPARATORS) || tokens.at(i).is(","))) {
                operands.add(new ArrayList<>());
            } else {
                operands.getLast().add(tokens.at(i));
            }
        }
        return operands;
    }

    private static boolean isPlain(List<Token> operand) {
        var tokens = new ArrayList<>(operand);
        tokens.removeIf(token -> token.isOneOf(NOISE));
        if (tokens.size() == 2 && tokens.getFirst().is("-")) {
            tokens.removeFirst();
        }
        var only = tokens.size() == 1 ? tokens.getFirst() : Token.NONE;
        return only.isNumber() || only.kind() == Token.Kind.PARAMETER || only.is("ALL");
    }

    private static void removeSigns(Tokens tokens, int start, int end, Edits edits) {
        for (int i = start; i < end; i++) {
            if (tokens.at(i).is("-")) {
                edits.remove(i);
            }
        }
    }

    private static boolean isOrdered(Tokens tokens, int limit) {
        for (int i = limit - 1; i >= 0 && !tokens.at(i).is("("); i = tokens.previous(i)) {
            if (tokens.at(i).is("ORDER")) {
                return true;
            }
            if (tokens.at(i).isOneOf(Words.SET_OPERATORS) || tokens.at(i).is("SELECT")) {
                return false;
            }
        }
        return false;
    }

    private static List<Token> asOrder(List<List<Token>> operands, boolean ordered) {
        var order = new ArrayList<Token>();
        for (var operand : operands) {
            if (!operand.isEmpty()) {
                order.addAll(order.isEmpty() && !ordered ? List.of(added("ORDER"), added("BY")) : List.of(added(",")));
                order.add(added("("));
                operand.stream().filter(token -> !token.isOneOf(NOISE)).forEach(order::add);
                order.add(added(")"));
            }
        }
        return order;
    }

    /** {@code FETCH NEXT ROW ONLY} means {@code FETCH FIRST 1 ROW ONLY}; for names, WITH TIES is as good as ONLY. */
    static Tokens completeFetch(Tokens tokens, Rewriting statement) {
        var edits = new Edits(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.sees(i, "FETCH", "FIRST") && !tokens.sees(i, "FETCH", "NEXT")) {
                continue;
            }
            edits.replace(i + 1, added("FIRST"));
            int end = tokens.endOfLevel(i);
            for (int after = tokens.next(i + 1); after < end; after = tokens.next(after)) {
                if (tokens.sees(after, "WITH", "TIES")) {
                    edits.remove(after + 1);
                    edits.replace(after, added("ONLY"));
                    statement.standIn();
                }
            }
            if (tokens.at(i + 2).isOneOf(NOISE)) {
                edits.insert(i + 2, Token.of(Token.Kind.NUMBER, "1", 0, 0));
            }
        }
        return edits.apply();
    }
}
