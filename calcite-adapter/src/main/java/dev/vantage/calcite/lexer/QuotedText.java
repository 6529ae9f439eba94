package dev.vantage.calcite.lexer;

import dev.vantage.calcite.lexer.Token.Kind;
import java.util.HashSet;
import java.util.Set;

/**
 * SQLite takes a string where only a name fits for a name, and a name in double quotes that it does not find for a
 * string.
 *
 * @see <a href="https://sqlite.org/quirks.html">Quirks, 8: double-quoted string literals are accepted</a>
 */
final class QuotedText {

    private static final Set<String> BEFORE_A_NAME = Words.of("AS FROM JOIN WITH");

    private QuotedText() {}

    static Tokens resolveDoubleQuotes(Tokens tokens, Rewriting statement) {
        if (tokens.list().stream().noneMatch(token -> token.kind() == Kind.NAME_OR_STRING)) {
            return tokens;
        }
        var aliases = aliases(tokens, statement);
        var edits = new Edits(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.at(i);
            if (token.kind() == Kind.NAME_OR_STRING) {
                boolean named = !statement.isString(token)
                        && (statement.isKnown(token) || aliases.contains(Letters.lower(token.text())));
                boolean name = named || standsForName(tokens, i, statement);
                edits.replace(i, token.as(name ? Kind.NAME : Kind.STRING));
            }
        }
        return edits.apply();
    }

    private static boolean standsForName(Tokens tokens, int index, Rewriting statement) {
        var before = tokens.at(index - 1);
        var after = tokens.at(index + 1);
        return before.is(".")
                || before.isOneOf(BEFORE_A_NAME)
                || after.is(".")
                || after.is("(")
                || statement.endsOperand(before);
    }

    /** Names that the statement itself gives, in lower case. */
    private static Set<String> aliases(Tokens tokens, Rewriting statement) {
        var aliases = new HashSet<String>();
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.at(i);
            var before = tokens.at(i - 1);
            var after = tokens.at(i + 1);
            boolean afterAs = before.is("AS") && token.kind() != Kind.SYMBOL;
            boolean afterOperand =
                    token.kind() == Kind.NAME_OR_STRING && statement.endsOperand(before) && !after.is(".");
            boolean beforeAs = token.kind() == Kind.WORD && after.is("AS");
            if (afterAs || afterOperand || beforeAs) {
                aliases.add(Letters.lower(token.text()));
            }
        }
        return aliases;
    }

    static Tokens readStringsAsNames(Tokens tokens, Rewriting statement) {
        var edits = new Edits(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            var before = tokens.at(i - 1);
            boolean name = before.is("FROM")
                    || before.is("JOIN")
                    || before.is(".")
                    || tokens.at(i + 1).is(".");
            if (tokens.at(i).kind() == Kind.STRING && name) {
                edits.replace(i, tokens.at(i).as(Kind.NAME));
            }
        }
        return edits.apply();
    }
}
