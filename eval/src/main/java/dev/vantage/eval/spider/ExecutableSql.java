package dev.vantage.eval.spider;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What Spider's script makes of SQL before it runs it, prediction and gold alike:
 *
 * <ul>
 *   <li>{@code > =}, {@code < =} and {@code ! =} lose their blank, inside literals too;
 *   <li>every word DISTINCT goes, that of {@code IS DISTINCT FROM} and of a column {@code t.distinct} too, but not inside
 *       literals, quoted names and comments;
 *   <li>only the first statement stays;
 *   <li>{@code YEAR(CURDATE())} is 2020.
 * </ul>
 *
 * <p>In a prediction each {@code value} in small letters becomes a 1 first, a column's name or a part of one included.
 *
 * @param text to run
 * @param ordered whether the order of rows counts: whether "order by" stands anywhere, in a subquery or a literal too
 * @see <a href="https://github.com/taoyds/test-suite-sql-eval/blob/master/exec_eval.py">eval_exec_match in exec_eval.py</a>
 */
public record ExecutableSql(String text, boolean ordered) {

    private static final Pattern TOKEN = Pattern.compile("(?:--|# )[^\\r\\n]*|/\\*[\\s\\S]*?\\*/"
            + "|`(?:[^`]++|``)*`|'(?:[^'\\\\]++|''|\\\\'|\\\\)*'|\"(?:[^\"\\\\]++|\"\"|\\\\\"|\\\\)*\""
            + "|(?<![\\w\\])])\\[[^\\]\\[]+\\]|[$:?@#\\\\]\\w+|\\w[$#\\w]*|[\\s\\S]");
    private static final Pattern YEAR =
            Pattern.compile("YEAR\\s*\\(\\s*CURDATE\\s*\\(\\s*\\)\\s*\\)\\s*", Pattern.CASE_INSENSITIVE);

    public static ExecutableSql ofGold(String sql) {
        var plain = firstStatementWithoutDistinct(joined(sql));
        return new ExecutableSql(
                YEAR.matcher(plain).replaceAll("2020"),
                plain.toLowerCase(Locale.ROOT).contains("order by"));
    }

    public static ExecutableSql ofPrediction(String sql) {
        return ofGold(withoutOpenValues(sql));
    }

    static String withoutOpenValues(String prediction) {
        return prediction.strip().replace("value", "1");
    }

    private static String joined(String sql) {
        return sql.replace("> =", ">=").replace("< =", "<=").replace("! =", "!=");
    }

    private static String firstStatementWithoutDistinct(String sql) {
        var kept = new StringBuilder();
        int depth = 0;
        var tokens = TOKEN.matcher(sql);
        while (tokens.find()) {
            var token = tokens.group();
            if (!token.equalsIgnoreCase("distinct")) {
                kept.append(token);
            }
            depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
            if (token.equals(";") && depth <= 0) {
                break;
            }
        }
        return kept.toString();
    }
}
