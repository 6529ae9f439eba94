package dev.vantage.jdbc;

import dev.vantage.jdbc.StatementText.Ask;
import dev.vantage.jdbc.StatementText.Call;
import dev.vantage.jdbc.StatementText.Explain;
import dev.vantage.jdbc.StatementText.Malformed;
import dev.vantage.jdbc.StatementText.Plain;
import dev.vantage.jdbc.TextCursor.Literal;
import dev.vantage.model.schema.Dialect;
import java.util.Optional;

/** Reads as much of a statement's text as it takes to say what it is. */
final class StatementLexer {

    static final String ADVICE =
            "Double each quote inside the question, or write NL: and the question, which needs no quotes.";

    private final TextCursor cursor;

    StatementLexer(String text, Optional<Dialect> dialect) {
        this.cursor = new TextCursor(text, dialect);
    }

    StatementText read() {
        cursor.skipBlankAndSemicolons();
        int start = cursor.at();
        boolean inBraces = cursor.skip('{');
        cursor.skipBlank();
        var first = cursor.word();
        boolean calls = first.equalsIgnoreCase("call");
        boolean explains = first.equalsIgnoreCase("explain") && !inBraces;
        if (calls || explains) {
            cursor.skipBlank();
            first = cursor.word();
        }
        if (first.equalsIgnoreCase("nl") && (!inBraces || calls)) {
            cursor.skipBlank();
            if (calls && cursor.peek() == '(') {
                return call(inBraces);
            }
            if (!calls && startsQuestion()) {
                return question(explains);
            }
        }
        cursor.moveTo(start);
        return new Plain(changesSchema());
    }

    private boolean startsQuestion() {
        return switch (cursor.peek()) {
            case ':', '(', '\'', '"', '$' -> true;
            default -> false;
        };
    }

    private StatementText call(boolean inBraces) {
        cursor.skip('(');
        cursor.skipBlank();
        int opened = cursor.at();
        boolean isParameter = cursor.skip('?');
        if (!isParameter && cursor.literal() != Literal.CLOSED) {
            return new Malformed("The call has no question. Write CALL nl('the question'), or CALL nl(?) and set it.");
        }
        var literal = cursor.since(opened);
        cursor.skipBlank();
        boolean isClosed = cursor.skip(')');
        cursor.skipBlank();
        isClosed &= !inBraces || cursor.skip('}');
        cursor.skipBlankAndSemicolons();
        if (!isClosed || !cursor.isAtEnd()) {
            return new Malformed("Something follows the question of the call. " + ADVICE);
        }
        return isParameter ? new Call() : new Ask(TextCursor.content(literal).strip());
    }

    private StatementText question(boolean explains) {
        if (cursor.skip(':')) {
            return toTheEnd(cursor.rest(), explains);
        }
        boolean inParentheses = cursor.skip('(');
        cursor.skipBlank();
        int opened = cursor.at();
        switch (cursor.literal()) {
            case NONE -> {
                return new Malformed("There is no question in quotes after NL. Write NL('the question'), or NL: and the"
                        + " question, which needs no quotes.");
            }
            case NEVER_CLOSED -> {
                return new Malformed("The quote that opens the question is never closed. " + ADVICE);
            }
            case CLOSED -> {}
        }
        var literal = cursor.since(opened);
        if (inParentheses) {
            cursor.skipBlank();
            if (!cursor.skip(')')) {
                return new Malformed("The parenthesis after NL is never closed. Write NL('the question').");
            }
        }
        cursor.skipBlankAndSemicolons();
        if (!cursor.isAtEnd()) {
            return new Malformed("Something follows the question's closing quote: a quote inside the question may have "
                    + "ended it, or another statement follows. " + ADVICE);
        }
        return asked(TextCursor.content(literal), explains);
    }

    private static StatementText toTheEnd(String rest, boolean explains) {
        var question = withoutSemicolons(rest);
        return Swallowed.statementIn(question)
                ? new Malformed(
                        "Another statement may follow the question: behind its apostrophe your client did not see"
                                + " the semicolon that ends it. Run the question alone, leave the semicolon out, or write"
                                + " NL $$the question$$.")
                : asked(question, explains);
    }

    private static StatementText asked(String question, boolean explains) {
        return explains ? new Explain(question.strip()) : new Ask(question.strip());
    }

    private static String withoutSemicolons(String question) {
        var stripped = question.strip();
        while (stripped.endsWith(";")) {
            stripped = stripped.substring(0, stripped.length() - 1).strip();
        }
        return stripped;
    }

    /** The first word of every statement in the text is looked at: scripts pass through in one piece. */
    private boolean changesSchema() {
        boolean startsStatement = true;
        while (!cursor.isAtEnd()) {
            int before = cursor.at();
            cursor.skipPiece();
            if (startsStatement && StatementText.isSchemaChange(cursor.since(before))) {
                return true;
            }
            startsStatement = cursor.skipBlankAndSemicolons();
        }
        return false;
    }
}
