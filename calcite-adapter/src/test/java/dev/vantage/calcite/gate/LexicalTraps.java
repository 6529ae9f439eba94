package dev.vantage.calcite.gate;

import java.util.List;
import java.util.Random;

/**
 * Statements that two lexers may read differently: whole ones, into which quotes, comments, odd characters and things to
 * hide are put at random. The same seed gives the same statements.
 */
final class LexicalTraps {

    private static final int MOST_EDITS = 3;
    private static final int LONG = 100;
    private static final String SELECT = "SELECT ";

    /** What may begin or end a string, a name or a comment, or not quite. */
    private static final List<String> MARKS = List.of(
            "'",
            "''",
            "'''",
            "\\'",
            "\\\\'",
            "\\",
            "\"",
            "\"\"",
            "`",
            "``",
            "[",
            "]",
            "]]",
            "--",
            "-- x\n",
            "-- x\r",
            "-- x\r\n",
            "-- x\u2028",
            "-- x\u0085",
            "-- x\u000B",
            "--'",
            "- -",
            "/*",
            "*/",
            "/**/",
            "/***/",
            "/*/",
            "*//*",
            "/*/**/",
            "/* /* */",
            "/* ' */",
            "/* -- */",
            "/*\n*/",
            "*",
            "/",
            "$$",
            "$",
            "$a$",
            "$a",
            "$A$",
            "$\u00E9$",
            "$1$",
            "$_$",
            "E'",
            "e'\\'",
            "E'\\\\'",
            "E'\\''",
            "E''",
            " E'a\\'b' ",
            "U&'",
            "U&'\\0027'",
            "u&\"a\"",
            "U&'!0041' UESCAPE '!'",
            "B'",
            "b'01'",
            "X'",
            "x'4g'",
            "x'41'",
            "N'",
            "n'a'",
            "'a'\n'b'",
            "'a' 'b'",
            "'a'--\n'b'",
            "E'a'\n'\\''",
            "\"a\"\n\"b\"");

    /** White space to one of the lexers, or to none. */
    private static final List<String> BLANKS = List.of(
            " ", "\t", "\n", "\r", "\r\n", "\f", "\u000B", "\u00A0", "\u0085", "\u1680", "\u2003", "\u2028", "\u2029",
            "\u200B", "\u3000", "\uFEFF", "\u0001", "\u001A", "\u001C", "\u007F", "/**/", "--\n", "--\r", "/*x*/");

    /** Letters, digits and signs beside which a token may end at another place. */
    private static final List<String> EDGES = List.of(
            "\u0000",
            "\uD83D",
            "\uDE00",
            "\uD83D\uDE00",
            "\u0131",
            "\u017F",
            "\u00DF",
            "\u0301",
            "\u202E",
            "e",
            "E",
            "1",
            "0",
            "1a",
            "1e",
            "1e5",
            "1e+",
            "1.e2",
            "1..2",
            ".5",
            "5.",
            "0x1F",
            "0x",
            "0b1",
            "1_0",
            "1__0",
            "_1",
            "1$",
            "a$",
            "a$b",
            "a$$b",
            "?",
            "??",
            "?1",
            ":a",
            "::",
            ":=",
            ":",
            "@a",
            "@",
            "#",
            "#a",
            "$a(b)",
            "$a::b",
            "=>",
            "->>",
            "->",
            "<->",
            "*-1",
            "@-1",
            "+-1",
            "!=",
            "<>",
            "==",
            "!",
            "~",
            "^",
            "|",
            "||",
            "&",
            "%",
            "{",
            "}",
            "{fn now()}",
            "{d '2024-01-01'}",
            ".",
            ",",
            "(",
            ")",
            "()",
            ";",
            ";;",
            ";\n",
            "; --",
            ";/*");

    /** What would do harm if it were not inside a string, a name or a comment. */
    private static final List<String> HIDDEN = List.of(
            "; DROP TABLE orders",
            "; DELETE FROM orders WHERE ''=''",
            ";SELECT 1",
            "; SELECT * FROM secret",
            ";",
            " UNION SELECT word FROM secret",
            ", (SELECT word FROM secret)",
            ", pg_sleep(9)",
            ", load_extension('x')",
            ", pg_read_file('x')",
            ", set_config('a.b', 'c', false)",
            ", randomblob(9)",
            " INTO evil FROM orders",
            " FOR UPDATE",
            " FROM orders FOR UPDATE",
            "; COMMIT",
            " /* */ ; VACUUM",
            " RETURNING 1",
            " LIMIT 1; --",
            ", 1 AS x");

    private static final List<String> OPENINGS = List.of(
            "'",
            "'\\",
            "'\\'",
            "''",
            "'''",
            "\"",
            "\"\"",
            "`",
            "[",
            "--",
            "-- ",
            "/*",
            "/* /*",
            "/*/",
            "$$",
            "$a$",
            "$a$$",
            "$1$",
            "E'",
            "E'\\'",
            "e'\\\\'",
            "E'\\\\",
            "U&'",
            "U&'\\",
            "u&\"",
            "B'",
            "X'",
            "x'",
            "N'",
            "N'\\'",
            "1E'",
            "aE'",
            "$aE'\\'",
            "\u00E9E'\\'",
            "_e'\\'",
            "'a'\n'",
            "'a'\n'\\'",
            "E'a'\n'\\'",
            "E'a' --\n'\\'",
            "E'a'/**/\n'\\'",
            "'a'\u000B\n'\\'");

    private static final List<String> CLOSINGS = List.of(
            "'",
            "''",
            "'''",
            "\\'",
            "\\''",
            "\\\\'",
            "\"",
            "\"\"",
            "`",
            "]",
            "\n",
            "\r",
            "\u2028",
            "\u0085",
            "\u000B",
            "*/",
            "*/*/",
            "*/ */",
            "**/",
            "/*/",
            "$$",
            "$a$",
            "$A$",
            "$1$",
            "$$a$",
            "'--",
            "' UESCAPE '!'",
            "' --\n",
            "*/'",
            "--*/");

    /** Comments, with the place of what they hide. */
    private static final List<String> COMMENTS = List.of(
            "--@\n", " -- @\r\n", "--@\r", "/*@*/", " /* @ */ ", "/*/*@*/*/", "/*@/**/*/", "/***@***/", "/*/@/*/");

    private static final List<String> STRINGS = List.of(
            "'@'",
            "'\\@'",
            "'@\\'",
            "'@'",
            "'''@'",
            "x'@'",
            "N'@'",
            "E'@'",
            "E'\\'@'",
            "E'@\\''",
            "E'\\\\@'",
            "U&'@'",
            "$$@$$",
            "$a$@$a$",
            "$a$$@$$a$",
            "$a$ $b$@$a$",
            "$\u00E9$@$\u00E9$",
            "name AS \"@\"",
            "name AS \"\"\"@\"",
            "name AS `@`",
            "name AS [@]",
            "name AS \"\\@\"",
            "name AS '@'");

    private final List<String> statements;
    private final Random random;

    /** @param statements that a database takes */
    LexicalTraps(List<String> statements, Random random) {
        this.statements = statements;
        this.random = random;
    }

    String next() {
        var text = new StringBuilder(any(statements));
        if (random.nextInt(3) > 0) {
            hide(text);
        }
        for (int edits = random.nextInt(MOST_EDITS); edits > 0; edits--) {
            edit(text);
        }
        return text.toString();
    }

    /** Puts something into a comment where a blank is, or into a string or a name before a query's first column. */
    private void hide(StringBuilder text) {
        var inside = any(HIDDEN) + (random.nextBoolean() ? any(MARKS) + any(HIDDEN) : "");
        int blank = text.indexOf(" ", place(text));
        int select = text.indexOf(SELECT);
        if (blank >= 0 && random.nextBoolean()) {
            text.replace(blank, blank + 1, any(COMMENTS).replace("@", inside));
        } else if (select >= 0) {
            text.insert(select + SELECT.length(), any(STRINGS).replace("@", inside) + ", ");
        }
    }

    private void edit(StringBuilder text) {
        int at = place(text);
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> text.insert(at, hidden());
            case 3 -> text.insert(at, any(MARKS));
            case 4 -> text.insert(at, any(EDGES));
            case 5 -> text.insert(at, any(BLANKS));
            case 6 -> replaceBlank(text, at);
            case 7 -> requote(text, at);
            case 8 ->
                text.append(any(List.of(";", "; ", "\n", " -- ", "/*", ""))).append(hidden());
            case 9 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(4)));
            case 10 -> text.insert(at, any(EDGES).repeat(1 + random.nextInt(random.nextInt(9) == 0 ? LONG : 3)));
            default -> text.insert(at, beginning(any(statements)));
        }
    }

    /** Something between two marks, which may or may not belong together. */
    private String hidden() {
        boolean column = random.nextBoolean();
        var text = any(OPENINGS) + (random.nextInt(4) == 0 ? any(MARKS) : "") + any(HIDDEN) + any(CLOSINGS);
        return column ? " " + text + (random.nextBoolean() ? ", " : " ") : text;
    }

    /** Half the time where a word ends. */
    private int place(StringBuilder text) {
        int at = random.nextInt(text.length() + 1);
        if (random.nextBoolean()) {
            while (at < text.length() && text.charAt(at) != ' ' && text.charAt(at) != ',') {
                at++;
            }
        }
        return at;
    }

    private void replaceBlank(StringBuilder text, int from) {
        int blank = text.indexOf(" ", from);
        if (blank >= 0) {
            text.replace(blank, blank + 1, any(BLANKS));
        }
    }

    /** Puts a word into quotes of one of the four styles. */
    private void requote(StringBuilder text, int from) {
        int start = from;
        while (start < text.length() && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        var pair = any(List.of("''", "\"\"", "``", "[]"));
        text.insert(end, pair.charAt(1)).insert(start, pair.charAt(0));
    }

    private String beginning(String statement) {
        return statement.substring(0, random.nextInt(statement.length()));
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
