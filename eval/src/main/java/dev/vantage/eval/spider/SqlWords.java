package dev.vantage.eval.spider;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** SQL in the words that Spider's script sees: lower case, each string literal one word that begins with a quote. */
final class SqlWords {

    private static final Pattern WORD = Pattern.compile("'[^']*'|\"[^\"]*\"|[\\p{L}\\p{N}_.]+|[<>!]\\s?=|\\S");

    private final List<String> words;
    private int next;

    private SqlWords(List<String> words) {
        this.words = words;
    }

    static SqlWords of(String sql) {
        var words = new ArrayList<String>();
        var matcher = WORD.matcher(sql);
        while (matcher.find()) {
            var word = matcher.group();
            boolean quoted = word.startsWith("'") || word.startsWith("\"");
            words.add(quoted ? word : word.replaceAll("\\s", "").toLowerCase(Locale.ROOT));
        }
        return new SqlWords(words);
    }

    /** The next word, or the empty string at the end. */
    String peek() {
        return next < words.size() ? words.get(next) : "";
    }

    boolean atEnd() {
        return next >= words.size();
    }

    String take() {
        if (atEnd()) {
            throw new UnreadableSqlException("The query ends too early");
        }
        return words.get(next++);
    }

    boolean takeIf(String word) {
        if (!peek().equals(word)) {
            return false;
        }
        next++;
        return true;
    }

    void expect(String word) {
        if (!takeIf(word)) {
            throw new UnreadableSqlException("Expected " + word + " before " + peek());
        }
    }
}
