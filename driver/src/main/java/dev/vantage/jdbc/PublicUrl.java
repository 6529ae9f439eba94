package dev.vantage.jdbc;

import java.util.regex.Pattern;

/** A URL without the passwords and keys in it. Where drivers would read it in two ways, rather too much is left out. */
final class PublicUrl {

    private static final String SECRET =
            "(?:[^?&;:,(=]*(?:passw|passphrase|pwd|secret|token)[^?&;:,(=]*|\\s*(?:hex|text)?key\\s*)=";
    private static final String IN_BRACES = "\\s*\\{(?:[^}]++|\\}\\})*+\\}[^;]*";

    /** With {@code ?}, only {@code &} ends a value. */
    private static final Pattern IN_QUERY = ofProperties("([?&])" + SECRET + "[^&]*");
    /** SQL Server's, H2's and DuckDB's properties, and DB2's, which begin with a colon. */
    private static final Pattern AFTER_SEMICOLON = ofProperties("([;:])" + SECRET + "(?:" + IN_BRACES + "|[^;]*)");
    /** MySQL's hosts with properties, in one pair of brackets or a pair each. */
    private static final Pattern IN_BRACKETS = ofProperties("([(,])" + SECRET + "[^,)]*");

    /** All until the last {@code @}, since a password may have one, and the slash that ends the hosts too. */
    private static final Pattern OF_USER = Pattern.compile("//([^/?@:;]*):[^?;]*(?:[?;](?!\\s*[\\w.]+\\s*=)[^?;]*)*@");
    /** Oracle's {@code scott/tiger@host}. */
    private static final Pattern AFTER_SLASH = Pattern.compile("(:oracle:\\w+:[^/?@]*)/[^?]*?@(?=[^@]*$)");

    private PublicUrl() {}

    private static Pattern ofProperties(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    static String of(String url) {
        var withoutUsers =
                AFTER_SLASH.matcher(OF_USER.matcher(url).replaceAll("//$1@")).replaceFirst("$1@");
        var hidden = withoutBrackets(IN_QUERY.matcher(withoutUsers).replaceAll("$1"));
        return AFTER_SEMICOLON
                .matcher(hidden)
                .replaceAll("$1")
                .replaceAll("([?&;:])[&;]+", "$1")
                .replaceAll("[?&;]$", "");
    }

    private static String withoutBrackets(String url) {
        var hidden = IN_BRACKETS.matcher(url).replaceAll("$1");
        return hidden.equals(url)
                ? url
                : hidden.replaceAll(",{2,}", ",")
                        .replace("(,", "(")
                        .replace(",)", ")")
                        .replace("()", "");
    }
}
