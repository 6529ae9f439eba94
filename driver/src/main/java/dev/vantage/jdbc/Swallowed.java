package dev.vantage.jdbc;

/**
 * Notices a statement that a client did not cut off from the question before it: to a client that cuts a script at
 * semicolons, the apostrophe of {@code what's} opens a text, and a semicolon in a text ends nothing.
 */
final class Swallowed {

    private Swallowed() {}

    /** Whether a semicolon stands where a client sees a text and a reader sees none. */
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
            if (!isQuotation && question.substring(at, end).indexOf(';') >= 0) {
                return true;
            }
            at = end + 1;
        }
        return false;
    }

    /** Whether a word ends just before: then the mark is an apostrophe, or the sign of inches, and quotes nothing. */
    private static boolean follows(String question, int mark) {
        return mark > 0 && Character.isLetterOrDigit(question.charAt(mark - 1));
    }
}
