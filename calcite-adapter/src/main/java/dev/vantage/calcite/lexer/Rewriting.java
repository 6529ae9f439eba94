package dev.vantage.calcite.lexer;

import dev.vantage.model.schema.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the rewrites of one statement know, and what they leave behind beside the tokens. */
final class Rewriting {

    private final Dialect dialect;
    private final Set<String> knownNames;
    private final Set<Integer> strings;
    private final Set<String> aliases;
    private final List<String> types = new ArrayList<>();
    private boolean keepsMeaning = true;
    private boolean searchesText;

    /** @param aliases names that the statement itself gives with AS, in lower case */
    Rewriting(Dialect dialect, Set<String> knownNames, Set<Integer> strings, Set<String> aliases) {
        this.dialect = dialect;
        this.knownNames = knownNames;
        this.strings = strings;
        this.aliases = aliases;
    }

    boolean isKnown(Token token) {
        var name = Letters.lower(token.text());
        return knownNames.contains(name) || aliases.contains(name);
    }

    /** Whether the double quotes of a token were found to hold no name. */
    boolean isString(Token token) {
        return strings.contains(token.start());
    }

    boolean endsOperand(Token token) {
        return Words.endsOperand(token, dialect);
    }

    boolean isReserved(Token token) {
        return Words.isReserved(token, dialect);
    }

    /** A word in quotes, in the case that the database looks for. */
    Token quoted(Token word) {
        var name = dialect == Dialect.POSTGRESQL && word.kind() == Token.Kind.WORD
                ? Letters.lower(word.text())
                : word.text();
        return Token.of(Token.Kind.NAME, name, word.start(), word.end());
    }

    /** Notes that the text now asks for something else, good enough to check names. */
    void standIn() {
        keepsMeaning = false;
    }

    boolean keepsMeaning() {
        return keepsMeaning;
    }

    void searchText() {
        searchesText = true;
    }

    boolean searchesText() {
        return searchesText;
    }

    void addType(String type) {
        types.add(type);
    }

    List<String> types() {
        return types;
    }
}
