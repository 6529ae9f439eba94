package dev.vantage.jdbc.schema;

import dev.vantage.calcite.lexer.Letters;
import dev.vantage.calcite.lexer.Lexer;
import dev.vantage.calcite.lexer.SyntaxException;
import dev.vantage.calcite.lexer.Token;
import dev.vantage.jdbc.error.SqlState;
import dev.vantage.model.schema.Dialect;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The names that questions may see, as a user lists them: {@code table}, {@code schema.table}, {@code table.column} or
 * {@code schema.table.column}, with {@code *} for any characters in the last part. Case and quotes mean what they mean to
 * the database.
 *
 * @param names each of one to three parts; empty where all may be seen
 */
public record VisibleNames(List<List<NamePart>> names) {

    /** Nothing is hidden. */
    public static final VisibleNames ALL = new VisibleNames(List.of());

    private static final int MOST_PARTS = 3;

    public VisibleNames {
        var copies = new ArrayList<List<NamePart>>();
        for (var name : names) {
            copies.add(List.copyOf(name));
        }
        names = List.copyOf(copies);
    }

    /**
     * Reads a list with commas between the names.
     *
     * @throws SQLException with SQLState 22023 if it is no such list
     */
    public static VisibleNames parse(String text, Dialect dialect) throws SQLException {
        if (text.isBlank()) {
            return ALL;
        }
        try {
            var names = new ArrayList<List<NamePart>>();
            var name = new ArrayList<Token>();
            for (var token : Lexer.tokens(text, dialect)) {
                if (token.is(",")) {
                    names.add(name(name, dialect, text));
                    name.clear();
                } else {
                    name.add(token);
                }
            }
            names.add(name(name, dialect, text));
            return new VisibleNames(names);
        } catch (SyntaxException unreadable) {
            throw malformed(text, String.valueOf(unreadable.getMessage()));
        }
    }

    private static List<NamePart> name(List<Token> tokens, Dialect dialect, String text) throws SQLException {
        var parts = new ArrayList<List<String>>();
        parts.add(new ArrayList<>());
        boolean endsInName = false;
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (i > 0 && tokens.get(i - 1).end() < token.start()) {
                throw malformed(text, "there is a space inside a name");
            }
            if (token.is(".")) {
                parts.add(new ArrayList<>());
                endsInName = false;
                continue;
            }
            boolean isStar = token.is("*");
            if (!isStar && !token.mayName()) {
                throw malformed(text, "a name cannot hold " + token.text());
            }
            var pieces = parts.getLast();
            if (pieces.isEmpty()) {
                pieces.add("");
            }
            if (isStar) {
                pieces.add("");
            } else if (endsInName) {
                throw malformed(text, "two names follow each other");
            } else {
                pieces.set(pieces.size() - 1, spelled(token, dialect));
            }
            endsInName = !isStar;
        }
        return checked(parts, dialect, text);
    }

    /** PostgreSQL reads a name without quotes in lower case. */
    private static String spelled(Token token, Dialect dialect) {
        return token.kind() == Token.Kind.WORD && dialect == Dialect.POSTGRESQL
                ? Letters.lower(token.text())
                : token.text();
    }

    private static List<NamePart> checked(List<List<String>> pieces, Dialect dialect, String text) throws SQLException {
        if (pieces.stream().anyMatch(List::isEmpty)) {
            throw malformed(text, "a name is missing");
        }
        if (pieces.size() > MOST_PARTS) {
            throw malformed(text, "a name has more than " + MOST_PARTS + " parts");
        }
        var parts = pieces.stream()
                .map(part -> new NamePart(part, dialect == Dialect.SQLITE))
                .toList();
        if (parts.subList(0, parts.size() - 1).stream().anyMatch(NamePart::hasStar)) {
            throw malformed(text, "only the last part of a name can have a *");
        }
        return parts;
    }

    private static SQLException malformed(String text, String why) {
        return SqlState.BAD_OPTION.exception("vantage.tables cannot be read, " + why + ": " + text
                + ". It is a list such as customer, sales.*, staff.name; a name with capital letters, spaces or signs"
                + " stands in double quotes.");
    }

    public boolean areAll() {
        return names.isEmpty();
    }

    /** What may be names of schemas: the first parts of all names that have more than one. */
    List<NamePart> schemas() {
        return names.stream()
                .filter(parts -> parts.size() > 1)
                .map(List::getFirst)
                .toList();
    }

    static String text(List<NamePart> parts) {
        return parts.stream().map(NamePart::toString).collect(Collectors.joining("."));
    }
}
