package dev.vantage.calcite.lexer;

import java.util.List;

/** The tokens of one statement with its parentheses paired. Outside the list there is {@link Token#NONE}. */
final class Tokens {

    static final int NOWHERE = -1;

    private final List<Token> list;
    private final int[] enclosing; // for each token the innermost "(" around it, or NOWHERE
    private final int[] close; // for each "(" its ")", or the size of the list
    private final int[] open; // for each ")" its "(", or NOWHERE

    Tokens(List<Token> list) {
        this.list = list;
        this.enclosing = new int[list.size()];
        this.close = new int[list.size()];
        this.open = new int[list.size()];
        pairParentheses();
    }

    private void pairParentheses() {
        int innermost = NOWHERE;
        for (int i = 0; i < list.size(); i++) {
            close[i] = list.size();
            open[i] = NOWHERE;
            if (list.get(i).is(")") && innermost != NOWHERE) {
                close[innermost] = i;
                open[i] = innermost;
                innermost = enclosing[innermost];
            }
            enclosing[i] = innermost;
            if (list.get(i).is("(")) {
                innermost = i;
            }
        }
    }

    List<Token> list() {
        return list;
    }

    int size() {
        return list.size();
    }

    Token at(int index) {
        return index >= 0 && index < list.size() ? list.get(index) : Token.NONE;
    }

    boolean sees(int index, String first, String second) {
        return at(index).is(first) && at(index + 1).is(second);
    }

    /** The {@code (} of the innermost pair around a token, or {@link #NOWHERE}; a parenthesis is outside its own pair. */
    int enclosing(int index) {
        return enclosing[index];
    }

    /** The {@code )} that ends the pair which {@code open} begins, or the size if there is none. */
    int close(int open) {
        return close[open];
    }

    /** The {@code )} that ends the level of a token, or the size. */
    int endOfLevel(int index) {
        return enclosing[index] == NOWHERE ? list.size() : close[enclosing[index]];
    }

    /** The token before, or the one before the pair if this one ends a pair. */
    int previous(int index) {
        return at(index).is(")") && open[index] != NOWHERE ? open[index] - 1 : index - 1;
    }

    /** The next token of the same level: behind the pair if this one opens a pair. */
    int next(int index) {
        return at(index).is("(") ? close[index] + 1 : index + 1;
    }
}
