package dev.vantage.calcite.lexer;

import dev.vantage.calcite.lexer.Token.Kind;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * SQLite takes a string where only a name fits for a name, and a name in double quotes that it does not find for a
 * string. The second is not followed where a string that is spelled as a name would be of no use.
 *
 * @see <a href="https://sqlite.org/quirks.html">Quirks, 8: double-quoted string literals are accepted</a>
 */
final class QuotedText {

    private static final Pattern SPELLED_AS_A_NAME = Pattern.compile("[\\p{L}\\p{N}_ ]+");
    private static final Set<String> BEFORE_A_NAME = Words.of("AS FROM JOIN WITH");
    private static final Set<String> BEFORE_A_COLUMN = Words.of("SELECT DISTINCT BY");
    private static final Set<String> BEFORE_A_CONDITION = Words.of("WHERE AND OR NOT ON HAVING WHEN");
    private static final Set<String> AGGREGATES = Words.of("AVG COUNT GROUP_CONCAT MAX MIN SUM TOTAL");
    private static final Set<String> TESTS = Words.of("LIKE GLOB IN BETWEEN IS");
    private static final Set<String> COMPARISONS = Set.of("=", "==", "<>", "!=", "<", ">", "<=", ">=");

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
                || statement.endsOperand(before)
                || (SPELLED_AS_A_NAME.matcher(tokens.at(index).text()).matches() && wouldBeIdleAsString(tokens, index));
    }

    /**
     * Whether a string here would make no difference between one row and the next, which nobody means: SQLite takes a
     * misspelled column for one without a word.
     */
    private static boolean wouldBeIdleAsString(Tokens tokens, int index) {
        var before = tokens.at(index - 1);
        var after = tokens.at(index + 1);
        if (before.isOneOf(BEFORE_A_COLUMN)) {
            return true;
        }
        if (before.is("(") && after.is(")") && tokens.at(index - 2).isOneOf(AGGREGATES)) {
            return true;
        }
        boolean first = before.is("(") || before.isOneOf(BEFORE_A_CONDITION);
        return first && isComparedWithConstant(tokens, index);
    }

    private static boolean isComparedWithConstant(Tokens tokens, int index) {
        int at = index + 1;
        at += tokens.at(at).is("NOT") ? 1 : 0;
        var operator = tokens.at(at);
        if (operator.is("ISNULL") || operator.is("NOTNULL")) {
            return true;
        }
        at += operator.is("IN") || tokens.sees(at, "IS", "NOT") ? 1 : 0; // the parenthesis, or the word
        return (isComparison(operator) || operator.isOneOf(TESTS)) && isConstant(tokens.at(at + 1));
    }

    private static boolean isComparison(Token token) {
        return token.kind() == Kind.SYMBOL && COMPARISONS.contains(token.text());
    }

    private static boolean isConstant(Token token) {
        return token.kind() == Kind.STRING || token.isNumber() || token.is("NULL");
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
            boolean name = before.is("FROM") && !tokens.at(i - 2).is("DISTINCT")
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
