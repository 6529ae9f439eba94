package dev.vantage.calcite.lexer;

import dev.vantage.calcite.lexer.Token.Kind;
import dev.vantage.model.schema.Dialect;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rewrites a statement of SQLite or PostgreSQL into text that Calcite's Babel parser takes, one construct at a time. */
public final class Normaliser {

    /** One construct that Calcite lacks, and what stands for it. */
    @FunctionalInterface
    private interface Rewrite {
        Tokens apply(Tokens tokens, Rewriting statement);
    }

    private static final List<Rewrite> SQLITE = List.of(
            Casts::ofSqlite,
            QuotedText::resolveDoubleQuotes,
            QuotedText::readStringsAsNames,
            RowLimits::rewrite,
            Clauses::removeMaterialized,
            Clauses::removeCollations,
            Clauses::fillEmptyIn,
            Clauses::countGroupsAsRows,
            FromItems::removeIndexHints,
            FromItems::selectFromTableAfterIn,
            FromItems::joinWhereACommaHasACondition,
            FromItems::freeTables,
            FromItems::addMissingFrom,
            FromItems::wrapTableFunctions,
            Calls::moveOrderIntoArguments,
            Operators::ofSqlite,
            BareNames::quoteForSqlite);

    private static final List<Rewrite> POSTGRESQL = List.of(
            Casts::ofPostgresql,
            Casts::removeTypesOfLiterals,
            RowLimits::rewrite,
            RowLimits::completeFetch,
            FromItems::selectFromTable,
            Clauses::removeMaterialized,
            Clauses::removeCollations,
            Clauses::fillEmptySelect,
            Clauses::callDistinctOn,
            Clauses::countGroupsAsRows,
            FromItems::callRowsFrom,
            FromItems::removeOnlyAndOrdinality,
            FromItems::removeColumnTypes,
            FromItems::addMissingFrom,
            FromItems::wrapTableFunctions,
            Calls::moveOrderIntoArguments,
            Calls::removeArgumentNames,
            Calls::extractYear,
            Calls::startSubstring,
            Operators::ofPostgresql,
            BareNames::quoteForPostgresql);

    private Normaliser() {}

    /**
     * Reads and rewrites the one statement of a text.
     *
     * @param knownNames the names of all tables and columns, in lower case
     * @throws SyntaxException if the text is not one readable statement
     */
    public static Normalised normalise(String sql, Dialect dialect, Set<String> knownNames) {
        return normalise(Lexer.statement(sql, dialect, false), dialect, knownNames, Set.of());
    }

    /**
     * Rewrites the tokens of one statement.
     *
     * @param strings where the tokens in double quotes start that are strings although a name like them is known
     */
    public static Normalised normalise(
            List<Token> statement, Dialect dialect, Set<String> knownNames, Set<Integer> strings) {
        var tokens = new Tokens(statement);
        var rewriting = new Rewriting(dialect, knownNames, strings, aliases(tokens));
        var rewrites = switch (dialect) {
            case SQLITE -> SQLITE;
            case POSTGRESQL -> POSTGRESQL;
        };
        for (var rewrite : rewrites) {
            tokens = rewrite.apply(tokens, rewriting);
        }
        return new Normalised(text(tokens), rewriting.keepsMeaning(), rewriting.types(), rewriting.searchesText());
    }

    private static Set<String> aliases(Tokens tokens) {
        var aliases = new HashSet<String>();
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.at(i);
            boolean given = tokens.at(i - 1).is("AS") || tokens.at(i + 1).is("AS");
            if (given && (token.isNameLike() || token.kind() == Kind.NAME_OR_STRING)) {
                aliases.add(Letters.lower(token.text()));
            }
        }
        return aliases;
    }

    private static String text(Tokens tokens) {
        var text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            boolean glued = tokens.at(i).is(".") || tokens.at(i - 1).is(".");
            text.append(i == 0 || glued ? "" : " ").append(text(tokens.at(i)));
        }
        return text.toString();
    }

    private static String text(Token token) {
        return switch (token.kind()) {
            case NAME -> name(token.text());
            case STRING, NAME_OR_STRING -> '\'' + token.text().replace("'", "''") + '\'';
            case PARAMETER -> "?";
            case WORD, NUMBER, SYMBOL, NONE -> token.text();
        };
    }

    /** Calcite reads a name with a line break only where it is written with escapes. */
    private static String name(String name) {
        var quoted = '"' + name.replace("\"", "\"\"") + '"';
        return name.contains("\n") || name.contains("\r")
                ? "U&" + quoted.replace("\\", "\\\\").replace("\n", "\\000a").replace("\r", "\\000d")
                : quoted;
    }

    /** A word that a rewrite puts into a statement, or a symbol if it does not start with a letter. */
    static Token added(String text) {
        return Letters.startsName(text.charAt(0)) ? Token.word(text) : Token.symbol(text);
    }

    static Token addedName(String text) {
        return Token.of(Kind.NAME, text, 0, 0);
    }
}
