package dev.vantage.jdbc;

import java.util.regex.Pattern;

/**
 * Notices a statement that a client did not cut off from the question before it: to a client that cuts a script at
 * semicolons, the apostrophe of {@code what's} opens a text, and a semicolon in a text ends nothing. People write semicolons
 * too, so what stands behind one must look like SQL.
 */
final class Swallowed {

    /** The beginnings of statements, as far as they are not those of English sentences. */
    private static final Pattern STATEMENT = Pattern.compile(
            ";(?:[\\s;]++|--[^\\n]*+\\n)*+(select\\s|insert\\s+(or\\s+\\w+\\s+)?into\\s|replace\\s+into\\s|merge\\s+into\\s"
                    + "|update\\s+\\S+\\s+set\\s|delete\\s+from\\s|(create|drop|alter|truncate)\\s+\\w"
                    + "|with\\s+(recursive\\s+)?\\S+\\s*(\\([^)]*\\)\\s*)?as\\s*\\(|values\\s*\\(|nl\\s*[:'\"$(]"
                    + "|explain\\s|pragma\\s|(attach|detach)\\s|(grant|revoke)\\s|call\\s+\\w+\\s*\\(|set\\s+\\w+\\s*(=|to\\s)"
                    + "|(begin|commit|rollback|vacuum|analyze)\\s*(;|$|transaction\\b|work\\b))",
            Pattern.CASE_INSENSITIVE);

    private Swallowed() {}

    /** Whether a statement follows a semicolon where a client sees a text and a reader sees none. */
    static boolean statementIn(String question) {
        int at = 0;
        while (at < question.length()) {
            char quote = question.charAt(at);
            if (quote != '\'' && quote != '"') {
                at++;
                continue;
            }
            int close = question.indexOf(quote, at + 1);
            int end = close < 0 ? question.length() : close;
            boolean isQuotation = close >= 0 && !follows(question, at);
            if (!isQuotation && statementBegins(question, at, end)) {
                return true;
            }
            at = end + 1;
        }
        return false;
    }

    private static boolean statementBegins(String question, int from, int end) {
        var statement = STATEMENT.matcher(question).region(from, question.length());
        return statement.find() && statement.start() < end;
    }

    /** Whether a word ends just before: then the mark is an apostrophe, or the sign of inches, and quotes nothing. */
    private static boolean follows(String question, int mark) {
        return mark > 0 && Character.isLetterOrDigit(question.charAt(mark - 1));
    }
}
