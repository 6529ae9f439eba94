package dev.vantage.calcite.lexer;

import static dev.vantage.calcite.lexer.Normaliser.added;

import java.util.Map;
import java.util.Set;

/** Types: Calcite knows few of the names, and a check of names needs none of them. */
final class Casts {

    private static final Token ANY_TYPE = added("VARCHAR");

    /** Types of SQLite that Calcite reads with the same meaning. */
    private static final Map<String, String> SHARED = Map.of(
            "INTEGER", "INTEGER",
            "INT", "INTEGER",
            "BIGINT", "BIGINT",
            "REAL", "DOUBLE",
            "FLOAT", "DOUBLE",
            "DOUBLE", "DOUBLE",
            "NUMERIC", "DECIMAL",
            "DECIMAL", "DECIMAL");

    private static final Set<String> TYPES_OF_LITERALS = Words.of("DATE TIME TIMETZ TIMESTAMP TIMESTAMPTZ INTERVAL");
    private static final Set<String> OTHER_TYPES_OF_LITERALS = Words.of(
            "BIGINT BOOL BOOLEAN BOX BYTEA CIDR CIRCLE DATERANGE DECIMAL FLOAT4 FLOAT8 INET INT INT2 INT4 INT4RANGE INT8"
                    + " INT8RANGE INTEGER JSON JSONB LINE LSEG MACADDR MONEY NUMERIC NUMRANGE PATH POINT POLYGON PRECISION REAL"
                    + " SMALLINT TEXT TSQUERY TSRANGE TSTZRANGE TSVECTOR UUID VARCHAR XML");
    private static final Set<String> FIELDS = Words.of("YEAR MONTH DAY HOUR MINUTE SECOND");

    /** {@code --INT} and the end of its line. */
    private static final int SHORTEST_TELLING_COMMENT = 6;

    private Casts() {}

    static Tokens ofSqlite(Tokens tokens, Rewriting statement) {
        var edits = new Edits(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (startsTypeOfCast(tokens, i)) {
                int end = tokens.endOfLevel(i);
                refuseComments(tokens, i, end);
                var shared = end == i + 1 ? SHARED.get(tokens.at(i).keyword()) : null;
                edits.remove(i, end);
                edits.replace(i, shared == null ? ANY_TYPE : added(shared));
            }
        }
        return edits.apply();
    }

    /** SQLite tells a type by letters anywhere in its text, be they in a comment: {@code DECIMAL(10, -- INTO}. */
    private static void refuseComments(Tokens tokens, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (tokens.at(i).start() - tokens.at(i - 1).end() >= SHORTEST_TELLING_COMMENT) {
                throw SyntaxException.unreadable("Write the type of a cast without a comment or many spaces in it");
            }
        }
    }

    static Tokens ofPostgresql(Tokens tokens, Rewriting statement) {
        var edits = new Edits(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            boolean cast = startsTypeOfCast(tokens, i);
            if (cast || tokens.at(i - 1).is("::")) {
                int end = cast ? tokens.endOfLevel(i) : endOfType(tokens, i);
                refuseCalls(tokens, i, end);
                statement.addType(nameOfType(tokens, i, end));
                edits.remove(i, end);
                edits.replace(i, ANY_TYPE);
            }
        }
        return edits.apply();
    }

    private static boolean startsTypeOfCast(Tokens tokens, int index) {
        if (!tokens.at(index - 1).is("AS")) {
            return false;
        }
        int open = tokens.enclosing(index - 1);
        return open != Tokens.NOWHERE && tokens.at(open - 1).is("CAST");
    }

    /** After {@code ::}, as in {@code pg_catalog.timestamp(3) with time zone[]}. */
    private static int endOfType(Tokens tokens, int start) {
        int end = tokens.at(start + 1).is(".") ? start + 3 : start + 1;
        if (tokens.at(end).is("PRECISION") || tokens.at(end).is("VARYING")) {
            end++;
        }
        if (tokens.at(end).is("(")) {
            end = tokens.close(end) + 1;
        }
        if ((tokens.at(end).is("WITH") || tokens.at(end).is("WITHOUT")) && tokens.sees(end + 1, "TIME", "ZONE")) {
            end += 3;
        }
        while (tokens.sees(end, "[", "]")
                || tokens.at(end + 1).isNumber() && tokens.at(end).is("[")) {
            end += tokens.at(end + 1).is("]") ? 2 : 3;
        }
        return Math.min(end, tokens.size());
    }

    /** What a rewrite drops nobody checks, so a type may hold nothing that could be a call. */
    private static void refuseCalls(Tokens tokens, int start, int end) {
        for (int i = start; i < end; i++) {
            if (tokens.at(i).is("(") && tokens.enclosing(i) != tokens.enclosing(start)) {
                throw SyntaxException.unreadable("The arguments of a type in a cast can only be numbers");
            }
        }
    }

    /** The words of a type without its arguments and brackets: {@code character varying} for {@code varchar(10)[]}. */
    static String nameOfType(Tokens tokens, int start, int end) {
        var name = new StringBuilder();
        for (int i = start; i < end; i = tokens.next(i)) {
            var token = tokens.at(i);
            if (token.isNameLike()) {
                boolean separate = !name.isEmpty() && !tokens.at(i - 1).is(".");
                name.append(separate ? " " : "")
                        .append(token.kind() == Token.Kind.WORD ? Letters.lower(token.text()) : token.text());
            } else if (token.is(".")) {
                name.append('.');
            }
        }
        return name.toString();
    }

    /** {@code DATE '2024-01-31'}, {@code INTERVAL '1' DAY}: to Calcite a string whose format it would check. */
    static Tokens removeTypesOfLiterals(Tokens tokens, Rewriting statement) {
        var edits = new Edits(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.at(i - 1).is(".")) {
                continue;
            }
            if (tokens.at(i).isOneOf(OTHER_TYPES_OF_LITERALS)
                    && tokens.at(i + 1).kind() == Token.Kind.STRING) {
                edits.remove(tokens.sees(i - 1, "DOUBLE", "PRECISION") ? i - 1 : i, i + 1);
                statement.standIn();
                continue;
            }
            if (!tokens.at(i).isOneOf(TYPES_OF_LITERALS)) {
                continue;
            }
            boolean zone = (tokens.at(i + 1).is("WITH") || tokens.at(i + 1).is("WITHOUT"))
                    && tokens.sees(i + 2, "TIME", "ZONE");
            int literal = zone ? i + 4 : i + 1;
            if (tokens.at(literal).kind() == Token.Kind.STRING) {
                edits.remove(i, literal);
                edits.remove(literal + 1, endOfFields(tokens, literal + 1));
                statement.standIn();
            }
        }
        return edits.apply();
    }

    private static int endOfFields(Tokens tokens, int start) {
        if (!tokens.at(start).isOneOf(FIELDS)) {
            return start;
        }
        return tokens.at(start + 1).is("TO") && tokens.at(start + 2).isOneOf(FIELDS) ? start + 3 : start + 1;
    }
}
