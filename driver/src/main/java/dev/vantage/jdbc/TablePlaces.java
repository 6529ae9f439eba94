package dev.vantage.jdbc;

import dev.vantage.calcite.lexer.Letters;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Follows a statement piece by piece, so as to know where the name of a table to read from would stand: behind FROM and
 * JOIN and the commas between them, and not behind the FROM of DELETE, of {@code EXTRACT(year FROM ...)} or of
 * {@code IS DISTINCT FROM}. It also remembers the names that WITH has given.
 */
final class TablePlaces {

    private static final Set<String> END_OF_FROM = Set.of(
            "WHERE",
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
            "VALUES",
            "SET",
            "RETURNING");

    private final Deque<Level> levels = new ArrayDeque<>();
    private String before = "";

    TablePlaces() {
        beginStatement();
    }

    /** What lies between a pair of parentheses. */
    private static final class Level {
        private final Set<String> given = new HashSet<>();
        private boolean isQuery;
        private boolean isInFrom;
        private boolean expectsTable;
        private boolean isInWith;
        private boolean expectsGivenName;

        /** @param isTable whether it stands where a table would: then it begins with a table or is a query */
        Level(boolean isTable) {
            isInFrom = isTable;
            expectsTable = isTable;
        }

        void beginQuery() {
            isQuery = true;
            endWith();
            endFrom();
        }

        void endWith() {
            isInWith = false;
            expectsGivenName = false;
        }

        void endFrom() {
            isInFrom = false;
            expectsTable = false;
        }
    }

    void beginStatement() {
        levels.clear();
        levels.push(new Level(false));
        before = "";
    }

    /** Takes note of what stands in a table's place and is none. */
    void passTable() {
        top().expectsTable = false;
        before = "";
    }

    /** Whether a name that comes now is one of a table to read from. */
    boolean isNext() {
        return top().expectsTable;
    }

    /** Whether WITH has given the name to something else here. */
    boolean isGiven(String key) {
        return levels.stream().anyMatch(level -> level.given.contains(key));
    }

    /**
     * Takes note of a piece.
     *
     * @param piece a word, a quoted text or a single character
     * @param key of the name that the piece may be
     */
    void pass(String piece, String key) {
        var level = top();
        if (level.expectsGivenName && !piece.equalsIgnoreCase("recursive")) {
            level.given.add(key);
            level.expectsGivenName = false;
        } else if (!before.equals(".")) {
            pass(Letters.upper(piece), level);
        }
        before = piece;
    }

    private void pass(String word, Level level) {
        switch (word) {
            case "(" -> {
                levels.push(new Level(level.expectsTable));
                level.expectsTable = false;
            }
            case ")" -> {
                if (levels.size() > 1) {
                    levels.pop();
                }
            }
            case "," -> {
                level.expectsTable = level.isInFrom;
                level.expectsGivenName = level.isInWith;
            }
            case "WITH" -> {
                level.endFrom();
                level.isInWith = !level.isQuery;
                level.expectsGivenName = level.isInWith;
            }
            case "SELECT", "UPDATE" -> level.beginQuery();
            case "INSERT", "DELETE" -> level.endWith();
            case "FROM" -> {
                level.isInFrom = level.isQuery && !before.equalsIgnoreCase("distinct");
                level.expectsTable = level.isInFrom;
            }
            case "JOIN" -> level.expectsTable = level.isInFrom;
            case "LATERAL" -> {}
            default -> {
                level.expectsTable = false;
                if (END_OF_FROM.contains(word)) {
                    level.endFrom();
                }
            }
        }
    }

    private Level top() {
        return levels.getFirst();
    }
}
