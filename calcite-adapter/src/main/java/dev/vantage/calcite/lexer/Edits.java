package dev.vantage.calcite.lexer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Changes to a list of tokens, collected by their places in the old list and applied at once. */
final class Edits {

    private final Tokens tokens;
    private final Map<Integer, List<Token>> before = new HashMap<>();
    private final Map<Integer, List<Token>> instead = new HashMap<>();

    Edits(Tokens tokens) {
        this.tokens = tokens;
    }

    void replace(int index, Token... replacement) {
        instead.put(index, List.of(replacement));
    }

    void remove(int index) {
        instead.put(index, List.of());
    }

    /** @param to exclusive */
    void remove(int from, int to) {
        for (int i = from; i < to; i++) {
            remove(i);
        }
    }

    /** Later insertions at the same place come later; at the size of the list they come last. */
    void insert(int index, Token... tokens) {
        insert(index, List.of(tokens));
    }

    void insert(int index, List<Token> added) {
        before.computeIfAbsent(index, place -> new ArrayList<>()).addAll(added);
    }

    /** The old list where nothing changed. */
    Tokens apply() {
        if (before.isEmpty() && instead.isEmpty()) {
            return tokens;
        }
        var result = new ArrayList<Token>(tokens.size() + 8);
        for (int i = 0; i <= tokens.size(); i++) {
            result.addAll(before.getOrDefault(i, List.of()));
            if (i < tokens.size()) {
                result.addAll(instead.getOrDefault(i, List.of(tokens.at(i))));
            }
        }
        return new Tokens(result);
    }
}
