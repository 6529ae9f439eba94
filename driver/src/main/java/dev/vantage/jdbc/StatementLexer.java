package dev.vantage.jdbc;

import dev.vantage.jdbc.StatementText.Ask;
import dev.vantage.jdbc.StatementText.Explain;
import dev.vantage.jdbc.StatementText.Malformed;
import dev.vantage.jdbc.StatementText.Plain;

/** Reads as much of a statement's text as it takes to say what it is. */
final class StatementLexer {

    private static final String ADVICE =
            "Double each quote inside the question, or write NL: and the question, which needs no quotes.";

    private final String text;
    private int at;

    StatementLexer(String text) {
        this.text = text;
    }

    StatementText read() {
        skipBlank(true);
        int start = at;
        var first = word();
        boolean explains = first.equalsIgnoreCase("explain");
        if (explains) {
            skipBlank(false);
            first = word();
        }
        if (first.equalsIgnoreCase("nl") && startsQuestion()) {
            return question(explains);
        }
        at = start;
        return new Plain(changesSchema());
    }

    private boolean startsQuestion() {
        skipBlank(false);
        if (at >= text.length()) {
            return false;
        }
        char next = text.charAt(at);
        return next == ':' || next == '(' || next == '\'' || next == '"' || next == '$';
    }

    private StatementText question(boolean explains) {
        if (text.charAt(at) == ':') {
            return asked(withoutSemicolon(text.substring(at + 1)), explains);
        }
        boolean inParentheses = text.charAt(at) == '(';
        if (inParentheses) {
            at++;
            skipBlank(false);
        }
        int opened = at;
        if (!skipLiteral() || at == opened) {
            return new Malformed("The quote that opens the question is never closed. " + ADVICE);
        }
        var literal = text.substring(opened, at);
        if (inParentheses) {
            skipBlank(false);
            if (at >= text.length() || text.charAt(at) != ')') {
                return new Malformed("The parenthesis after NL is never closed. Write NL('the question').");
            }
            at++;
        }
        skipBlank(true);
        if (at < text.length()) {
            return new Malformed("Something follows the question's closing quote: a quote inside the question may have "
                    + "ended it, or another statement follows. " + ADVICE);
        }
        return asked(content(literal), explains);
    }

    private static StatementText asked(String question, boolean explains) {
        return explains ? new Explain(question.strip()) : new Ask(question.strip());
    }

    private static String withoutSemicolon(String question) {
        var stripped = question.strip();
        return stripped.endsWith(";") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }

    /** What a literal says, its quotes removed. */
    private static String content(String literal) {
        char quote = literal.charAt(0);
        if (quote == '$') {
            int delimiter = literal.indexOf('$', 1) + 1;
            return literal.substring(delimiter, literal.length() - delimiter);
        }
        var doubled = String.valueOf(quote).repeat(2);
        return literal.substring(1, literal.length() - 1).replace(doubled, String.valueOf(quote));
    }

    /** The first word of every statement in the text is looked at: scripts pass through in one piece. */
    private boolean changesSchema() {
        boolean startsStatement = true;
        while (at < text.length()) {
            int before = at;
            skipWord();
            if (startsStatement && StatementText.isSchemaChange(text.substring(before, at))) {
                return true;
            }
            if (at == before && (!skipLiteral() || at == before)) {
                at++;
            }
            startsStatement = skipBlank(true);
        }
        return false;
    }

    /**
     * Skips white space, comments and, where told to, semicolons.
     *
     * @return whether a semicolon was among them
     */
    private boolean skipBlank(boolean semicolons) {
        boolean sawSemicolon = false;
        while (at < text.length()) {
            char next = text.charAt(at);
            if (Character.isWhitespace(next) || next == '\uFEFF') {
                at++;
            } else if (semicolons && next == ';') {
                sawSemicolon = true;
                at++;
            } else if (text.startsWith("--", at)) {
                at = endOf("\n", at);
            } else if (text.startsWith("/*", at)) {
                at = endOf("*/", at + 2);
            } else {
                return sawSemicolon;
            }
        }
        return sawSemicolon;
    }

    /** Just behind the next occurrence, or the end of the text. */
    private int endOf(String terminator, int from) {
        int found = text.indexOf(terminator, from);
        return found < 0 ? text.length() : found + terminator.length();
    }

    private String word() {
        int start = at;
        skipWord();
        return text.substring(start, at);
    }

    private void skipWord() {
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
            at++;
        }
    }

    /** Skips a quoted or dollar-quoted literal if one starts here; false if it is never closed. */
    private boolean skipLiteral() {
        if (at >= text.length()) {
            return true;
        }
        char quote = text.charAt(at);
        if (quote == '$') {
            return skipDollarQuoted();
        }
        if (quote != '\'' && quote != '"') {
            return true;
        }
        for (int i = at + 1; i < text.length(); i++) {
            if (text.charAt(i) != quote) {
                continue;
            }
            if (i + 1 < text.length() && text.charAt(i + 1) == quote) {
                i++;
                continue;
            }
            at = i + 1;
            return true;
        }
        return false;
    }

    private boolean skipDollarQuoted() {
        int tagEnd = at + 1;
        while (tagEnd < text.length()
                && (Character.isLetterOrDigit(text.charAt(tagEnd)) || text.charAt(tagEnd) == '_')) {
            tagEnd++;
        }
        if (tagEnd >= text.length() || text.charAt(tagEnd) != '$') {
            return true;
        }
        var delimiter = text.substring(at, tagEnd + 1);
        int close = text.indexOf(delimiter, tagEnd + 1);
        if (close < 0) {
            return false;
        }
        at = close + delimiter.length();
        return true;
    }
}
