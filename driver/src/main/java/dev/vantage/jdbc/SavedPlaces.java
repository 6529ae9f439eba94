package dev.vantage.jdbc;

import dev.vantage.calcite.lexer.Letters;
import java.util.Optional;
import java.util.Set;

/** Finds the names of saved questions where a statement reads from tables. It is told of every piece in its order. */
final class SavedPlaces {

    private static final String QUOTES = "\"'`[";

    /** Words that may follow a table; any other is its alias, or begins one. */
    private static final Set<String> AFTER_A_TABLE = Set.of(
            "WHERE",
            "JOIN",
            "INNER",
            "LEFT",
            "RIGHT",
            "FULL",
            "CROSS",
            "NATURAL",
            "OUTER",
            "ON",
            "USING",
            "GROUP",
            "HAVING",
            "ORDER",
            "LIMIT",
            "OFFSET",
            "FETCH",
            "FOR",
            "WINDOW",
            "UNION",
            "INTERSECT",
            "EXCEPT",
            "RETURNING",
            "SET",
            "WHEN",
            "TABLESAMPLE",
            "INDEXED",
            "NOT");

    private final TextCursor cursor;
    private final SavedNames names;
    private final TablePlaces tables = new TablePlaces();

    SavedPlaces(TextCursor cursor, SavedNames names) {
        this.cursor = cursor;
        this.names = names;
    }

    /**
     * A saved question in the place of a table.
     *
     * @param alias to be written behind it, so that its columns can be qualified by its name; empty where it has one
     */
    record Place(SavedTable table, String alias) {}

    /**
     * Takes note of the piece that the cursor has just passed.
     *
     * @param start of the piece
     * @return what it names; then the cursor is behind the whole name
     */
    Optional<Place> pass(int start) {
        var piece = cursor.since(start);
        if (tables.isNext()) {
            int behind = cursor.at();
            var place = place(piece);
            if (place.isPresent()) {
                tables.passTable();
                return place;
            }
            cursor.moveTo(behind);
        }
        tables.pass(piece, names.keyOf(piece));
        return Optional.empty();
    }

    /** Takes note of a question in words. @param closes whether the parenthesis that it ends with was open before it */
    void passQuestion(boolean closes) {
        tables.passTable();
        if (closes) {
            tables.pass(")", "");
        }
    }

    void beginStatement() {
        tables.beginStatement();
    }

    private Optional<Place> place(String first) {
        boolean isQualified = next() == '.' && names.isNamespace(first);
        var name = isQualified ? pieceBehindTheDot() : first;
        var table = names.named(name);
        boolean isOther = !isQualified && tables.isGiven(names.keyOf(name)) || next() == '(' || next() == '.';
        if (table.isEmpty() || isOther) {
            return Optional.empty();
        }
        return Optional.of(new Place(table.get(), hasAlias() ? "" : " AS " + name));
    }

    /** The first character behind white space and comments. */
    private char next() {
        int here = cursor.at();
        cursor.skipBlank();
        char next = cursor.peek();
        cursor.moveTo(here);
        return next;
    }

    private String pieceBehindTheDot() {
        cursor.skipBlank();
        cursor.skip('.');
        cursor.skipBlank();
        int start = cursor.at();
        if (!cursor.isAtEnd()) {
            cursor.skipPiece();
        }
        return cursor.since(start);
    }

    private boolean hasAlias() {
        if (QUOTES.indexOf(next()) >= 0) {
            return true;
        }
        int here = cursor.at();
        cursor.skipBlank();
        var word = cursor.word();
        cursor.moveTo(here);
        return !word.isEmpty() && !AFTER_A_TABLE.contains(Letters.upper(word));
    }
}
