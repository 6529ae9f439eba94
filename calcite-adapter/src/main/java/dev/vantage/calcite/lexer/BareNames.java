package dev.vantage.calcite.lexer;

import java.util.Set;

/** Puts words into quotes where the database reads a name and Calcite would read a keyword. */
final class BareNames {

    private static final Set<String> CALLS_THAT_CALCITE_READS = Words.of("COALESCE NULLIF COUNT");
    private static final Set<String> NAMES_OF_POSTGRESQL = Words.of("""
            BY CURRENT DELETE DROP EXISTS GROUPING INSERT INTERVAL OVER PARTITION RANGE ROLLUP ROW ROWS SET UPDATE
            VALUES""");
    private static final Set<String> BETWEEN_ARGUMENTS = Words.of("FROM FOR IN PLACING BOTH LEADING TRAILING");
    private static final Set<String> BEFORE_AN_OPERAND =
            Words.of("SELECT DISTINCT WHERE AND OR BY ON CASE WHEN THEN ELSE NOT AS HAVING");
    private static final Set<String> AFTER_AN_OPERAND =
            Words.of("FROM AS IS IN LIKE BETWEEN ORDER GROUP HAVING LIMIT ASC DESC AND OR THEN END ELSE WHERE");

    private BareNames() {}

    static Tokens quoteForSqlite(Tokens tokens, Rewriting statement) {
        var edits = new Edits(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            var word = tokens.at(i);
            boolean mayBeName = !tokens.at(i + 1).is("(") && statement.isKnown(word);
            boolean name = mayBeName
                            && (word.isOneOf(Words.SPECIAL_TO_BABEL)
                                    || word.isOneOf(Words.PREFIXES_OF_BABEL)
                                    || word.isOneOf(Words.BY_CONTEXT) && isNamed(tokens, i))
                    || givesAName(tokens, i)
                    || word.isOneOf(Words.BY_CONTEXT) && isBareAlias(tokens, i, statement);
            if (isWord(word) && (name || isNameAnywhere(tokens, i, statement))) {
                edits.replace(i, statement.quoted(word));
            }
        }
        return edits.apply();
    }

    static Tokens quoteForPostgresql(Tokens tokens, Rewriting statement) {
        var edits = new Edits(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            var word = tokens.at(i);
            boolean call = tokens.at(i + 1).is("(");
            boolean mayBeName = !call && statement.isKnown(word);
            boolean name = mayBeName
                            && (word.isOneOf(Words.PREFIXES_OF_BABEL)
                                    || word.isOneOf(NAMES_OF_POSTGRESQL) && isNamed(tokens, i))
                    || givesAName(tokens, i)
                    || word.isOneOf(NAMES_OF_POSTGRESQL) && isBareAlias(tokens, i, statement)
                    || word.is("UNNEST") && call;
            if (isWord(word) && (name || isNameAnywhere(tokens, i, statement))) {
                edits.replace(i, statement.quoted(word));
            }
        }
        return edits.apply();
    }

    /** Behind AS, or before the query of WITH. */
    private static boolean givesAName(Tokens tokens, int index) {
        boolean alias = tokens.at(index - 1).is("AS") && !tokens.at(index + 1).is("(");
        return alias || tokens.sees(index + 1, "AS", "(");
    }

    private static boolean isBareAlias(Tokens tokens, int index, Rewriting statement) {
        var after = tokens.at(index + 1);
        return statement.endsOperand(tokens.at(index - 1)) && (after.is("FROM") || after.is(","));
    }

    private static boolean isWord(Token token) {
        return token.kind() == Token.Kind.WORD && token.isOriginal();
    }

    private static boolean isNameAnywhere(Tokens tokens, int index, Rewriting statement) {
        var word = tokens.at(index);
        boolean afterDot = tokens.at(index - 1).is(".");
        if (tokens.at(index + 1).is("(")) {
            return afterDot || isPlainCall(tokens, index);
        }
        return afterDot
                || tokens.at(index + 1).is(".")
                || word.isOneOf(Words.RESERVED_BY_BABEL) && !statement.isReserved(word)
                || !Letters.isAscii(word.text());
    }

    private static boolean isPlainCall(Tokens tokens, int index) {
        var word = tokens.at(index);
        if (word.isOneOf(Words.WORDS_BETWEEN_ARGUMENTS) && !word.is("EXTRACT")) {
            return !hasWordsBetweenArguments(tokens, index + 1);
        }
        return !word.isOneOf(Words.NO_PLAIN_CALL) && !word.isOneOf(CALLS_THAT_CALCITE_READS);
    }

    private static boolean hasWordsBetweenArguments(Tokens tokens, int open) {
        for (int i = open + 1; i < tokens.close(open); i = tokens.next(i)) {
            if (tokens.at(i).isOneOf(BETWEEN_ARGUMENTS)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word that may be a keyword stands where only a table or an operand can. */
    private static boolean isNamed(Tokens tokens, int index) {
        var before = tokens.at(index - 1);
        if (before.is("FROM") || before.is("JOIN")) {
            return true;
        }
        var after = tokens.at(index + 1);
        boolean mayStart = !before.exists()
                || before.kind() == Token.Kind.SYMBOL && !before.is(")")
                || before.isOneOf(BEFORE_AN_OPERAND);
        boolean mayEnd = !after.exists()
                || after.kind() == Token.Kind.SYMBOL && !after.is("(")
                || after.isOneOf(AFTER_AN_OPERAND);
        return mayStart && mayEnd;
    }
}
