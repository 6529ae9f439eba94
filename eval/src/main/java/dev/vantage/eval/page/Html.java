package dev.vantage.eval.page;

import java.util.Locale;

/** Text that a browser shows as it is. */
public final class Html {

    private static final char REPLACEMENT = '\uFFFD';

    private Html() {}

    /**
     * For the content of elements, and for attributes between double quotes. Line ends become line feeds, as browsers read
     * them; other control characters are replaced.
     */
    public static String escaped(Object value) {
        var text = String.valueOf(value).replace("\r\n", "\n").replace('\r', '\n');
        var escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\n', '\t' -> escaped.append(c);
                default -> escaped.append(Character.isISOControl(c) ? REPLACEMENT : c);
            }
        }
        return escaped.toString();
    }

    /** {@code "73.2 %"} */
    static String percent(double share) {
        return format("%.1f %%", 100 * share);
    }

    static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
