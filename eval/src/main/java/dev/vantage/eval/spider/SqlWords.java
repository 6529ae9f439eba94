package dev.vantage.eval.spider;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts SQL into the words that Spider's script sees: lower case, each literal one word in double quotes. The script cuts
 * with a tokenizer for English text, whose rules decide what it can read:
 *
 * <ul>
 *   <li>an apostrophe counts as a double quote, so a literal that holds one, or a doubled one, cannot be read;
 *   <li>brackets, {@code < > ! ? ; * @ # $ % &} and {@code --} stand alone, but {@code =}, {@code +}, {@code -} and
 *       {@code /} do not: {@code a=1} and {@code a-b} are one word each, and {@code a>=1} ends in the word {@code =1};
 *   <li>a comma before a digit does not stand alone: {@code 1,2} is one word;
 *   <li>a full stop at the very end stands alone;
 *   <li>a few English contractions are cut: {@code cannot} becomes two words.
 * </ul>
 *
 * <p>The script's tokenizer also looks for ends of sentences first, which changes no word but one that ends in a full
 * stop in the middle of the SQL; that is not imitated.
 *
 * @see <a href="https://github.com/taoyds/test-suite-sql-eval/blob/master/process_sql.py">tokenize in process_sql.py</a>
 */
final class SqlWords {

    private static final Pattern TYPOGRAPHIC = Pattern.compile("[«“‘„»”’\\u2012-\\u2015]|`+");
    private static final Pattern LAST_STOP = Pattern.compile("(?<=[^.])\\.(?=[\\])}>\"'»”’ ]*\\s*$)");
    private static final Pattern COMMA = Pattern.compile("[:,](?!\\d)");
    private static final Pattern ALONE = Pattern.compile("\\.{2,}|[;@#$%&?!*\\[\\](){}<>]");
    private static final Pattern DASHES = Pattern.compile("--");
    private static final Pattern CONTRACTION = Pattern.compile(
            "\\b(?:(?<=\\bcan)(?=not\\b)|(?<=\\bgim)(?=me\\b)|(?<=\\bgon)(?=na\\b)|(?<=\\bgot)(?=ta\\b)"
                    + "|(?<=\\blem)(?=me\\b)|(?<=\\bwan)(?=na\\s))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Set<String> BEFORE_EQUALS = Set.of("!", ">", "<");

    private SqlWords() {}

    /** @throws UnreadableSqlException if the quotes are odd in number */
    static List<String> of(String sql) {
        var values = new HashMap<String, String>();
        var text = spaced(withoutLiterals(sql.replace('\'', '"'), values));
        var words = new ArrayList<String>();
        for (var part : SPACE.split(text.strip(), -1)) {
            var word = part.toLowerCase(Locale.ROOT);
            boolean endsComparison = word.equals("=") && !words.isEmpty() && BEFORE_EQUALS.contains(words.getLast());
            if (endsComparison) {
                words.set(words.size() - 1, words.getLast() + "=");
            } else {
                words.add(values.getOrDefault(word, word));
            }
        }
        return words;
    }

    /** Puts a name in place of each literal, so that nothing inside it is cut. */
    private static String withoutLiterals(String sql, Map<String, String> values) {
        var text = new StringBuilder();
        int end = 0;
        for (int open = sql.indexOf('"'); open >= 0; open = sql.indexOf('"', end)) {
            int close = sql.indexOf('"', open + 1);
            if (close < 0) {
                throw new UnreadableSqlException("A quote is not closed");
            }
            var name = "__val_%d_%d__".formatted(open, close);
            values.put(name, sql.substring(open, close + 1));
            text.append(sql, end, open).append(name);
            end = close + 1;
        }
        return text.append(sql, end, sql.length()).toString();
    }

    private static String spaced(String text) {
        var spaced = TYPOGRAPHIC.matcher(text).replaceAll(" $0 ");
        spaced = LAST_STOP.matcher(spaced).replaceAll(" . ");
        spaced = COMMA.matcher(spaced).replaceAll(" $0 ");
        spaced = ALONE.matcher(spaced).replaceAll(" $0 ");
        spaced = DASHES.matcher(spaced).replaceAll(" -- ");
        return CONTRACTION.matcher(spaced).replaceAll(" ");
    }
}
