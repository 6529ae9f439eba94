package dev.vantage.eval;

import java.util.regex.Pattern;

/**
 * @param index position in the questions file, from 0
 * @param database name of the database it is about
 * @param text the question
 * @param gold the SQL that answers it
 * @param evidence BIRD's hint, or empty
 * @param difficulty BIRD's, or empty
 */
record EvalQuestion(int index, String database, String text, String gold, String evidence, String difficulty) {

    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"");
    private static final Pattern INNERMOST_PARENTHESES = Pattern.compile("\\([^()]*\\)");
    private static final Pattern ORDER_BY = Pattern.compile("(?i)\\border\\s+by\\b");

    EvalQuestion(int index, String database, String text, String gold) {
        this(index, database, text, gold, "", "");
    }

    /** The question with its evidence behind it. */
    EvalQuestion withEvidence() {
        var whole = evidence.isBlank() ? text : text + " " + evidence.strip();
        return new EvalQuestion(index, database, whole, gold, evidence, difficulty);
    }

    /** Whether the gold SQL orders its rows, and not only those of a subquery. */
    boolean isOrdered() {
        var sql = LITERAL.matcher(gold).replaceAll("x");
        for (var inner = sql; ; sql = inner) {
            inner = INNERMOST_PARENTHESES.matcher(sql).replaceAll(" ");
            if (inner.equals(sql)) {
                return ORDER_BY.matcher(sql).find();
            }
        }
    }

    /** The gold SQL with the split operators of some Spider queries mended, as the official script does it. */
    String runnableGold() {
        return gold.replace("> =", ">=").replace("< =", "<=").replace("! =", "!=");
    }
}
