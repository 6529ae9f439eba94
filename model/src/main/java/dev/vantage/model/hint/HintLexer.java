package dev.vantage.model.hint;

import dev.vantage.model.hint.HintToken.Literal;
import dev.vantage.model.hint.HintToken.Name;
import dev.vantage.model.hint.HintToken.Sign;
import dev.vantage.model.hint.HintToken.Word;
import dev.vantage.model.link.LinkedQuestion;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Cuts a hint. Names are those of columns, as they are spelled or in words, the longest first. */
final class HintLexer {

    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`|\"([^\"]+)\"|\\[([^]]+)]|'([^']*)'");
    private static final Pattern NUMBER =
            Pattern.compile("\\d{4}-\\d\\d(?:-\\d\\d)?(?![\\w-])|\\d++(?:,\\d{3})*+(?:\\.\\d++)?+(?!\\w)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*+(?:-[\\p{L}\\p{N}]++)*+");
    private static final Pattern ALIAS = Pattern.compile("t\\d");
    private static final Pattern COMPARISON = Pattern.compile("<>|[<>!=] ?=|[<>=]");

    private final String text;
    private final Schema schema;
    private final List<Column> columns;
    private final LinkedQuestion question;
    private final int[] owner;
    private final List<HintToken> tokens = new ArrayList<>();
    private int at;

    private HintLexer(String text, Schema schema, LinkedQuestion question) {
        this.text = text;
        this.schema = schema;
        columns = schema.columns();
        this.question = question;
        owner = schema.tableOfColumn();
    }

    static List<HintToken> tokens(String text, Schema schema, LinkedQuestion question) {
        return new HintLexer(text, schema, question).tokens();
    }

    private List<HintToken> tokens() {
        while (at < text.length()) {
            if (!takesQuoted() && !takesName() && !takesNumber() && !takesWord() && !takesComparison()) {
                takeMark();
            }
        }
        return tokens;
    }

    private void takeMark() {
        var mark = text.substring(at, at + 1);
        if (mark.equals("\n") || !mark.isBlank()) {
            tokens.add(isHyphen() ? new Word(mark) : new Sign(mark));
        }
        at++;
    }

    private boolean takesQuoted() {
        var quoted = QUOTED.matcher(text).region(at, text.length());
        if (!quoted.lookingAt()) {
            return false;
        }
        boolean isText = quoted.group(4) != null;
        var inside = IntStream.rangeClosed(1, 4)
                .filter(group -> quoted.group(group) != null)
                .mapToObj(quoted::group)
                .findFirst()
                .orElseThrow();
        var named = isText ? List.<Integer>of() : named(inside);
        if (named.isEmpty() && (!isText || isApostrophe(at))) {
            return false;
        }
        at = quoted.end();
        tokens.add(named.isEmpty() ? literal(inside) : new Name(ofTableBefore(named)));
        return true;
    }

    /** {@code the bird's age}. */
    private boolean isApostrophe(int place) {
        return place > 0 && Character.isLetterOrDigit(text.charAt(place - 1));
    }

    private boolean takesName() {
        int length = at > 0 && isPartOfWord(text.charAt(at - 1)) ? 0 : nameAt(at);
        boolean isFunction = text.startsWith("(", at + length);
        if (length == 0 || isFunction) {
            return false;
        }
        var named = named(text.substring(at, at + length));
        at += length;
        tokens.add(new Name(ofTableBefore(named)));
        return true;
    }

    /** The length of the longest name that begins there; 0 if none does. */
    private int nameAt(int start) {
        int longest = 0;
        for (var column : columns) {
            longest = Math.max(longest, Math.max(lengthAt(start, column.name()), lengthAt(start, column.label())));
        }
        return longest;
    }

    private int lengthAt(int start, String name) {
        int end = start + name.length();
        boolean isHere = !name.isEmpty() && text.regionMatches(true, start, name, 0, name.length());
        boolean goesOn =
                isHere && end < text.length() && isPartOfWord(text.charAt(end - 1)) && isPartOfWord(text.charAt(end));
        return isHere && !goesOn ? name.length() : 0;
    }

    /** {@code left-handed} where {@code left} is a name. */
    private boolean isHyphen() {
        return text.charAt(at) == '-'
                && at > 0
                && at + 1 < text.length()
                && isPartOfWord(text.charAt(at - 1))
                && isPartOfWord(text.charAt(at + 1))
                && nameAt(at + 1) == 0;
    }

    private static boolean isPartOfWord(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '_';
    }

    private List<Integer> named(String name) {
        return IntStream.range(0, columns.size())
                .filter(c -> isCalled(columns.get(c), name))
                .boxed()
                .toList();
    }

    private static boolean isCalled(Column column, String name) {
        return column.name().equalsIgnoreCase(name) || column.label().equalsIgnoreCase(name);
    }

    /** Behind {@code Orders.} only those of that table. */
    private List<Integer> ofTableBefore(List<Integer> named) {
        int last = tokens.size() - 1;
        if (last < 1
                || !tokens.get(last).equals(new Sign("."))
                || !(tokens.get(last - 1) instanceof Word(var table))
                || !isTable(table)) {
            return named;
        }
        tokens.subList(last - 1, last + 1).clear();
        var ofTable = named.stream()
                .filter(column -> schema.tables().get(owner[column]).name().equalsIgnoreCase(table))
                .toList();
        return ofTable.isEmpty() ? named : ofTable;
    }

    /** Or what a query calls one for short. */
    private boolean isTable(String word) {
        return ALIAS.matcher(word).matches()
                || schema.tables().stream().anyMatch(table -> table.name().equalsIgnoreCase(word));
    }

    private boolean takesNumber() {
        var number = NUMBER.matcher(text).region(at, text.length());
        if (!number.lookingAt()) {
            return false;
        }
        at = number.end();
        tokens.add(literal(number.group().replace(",", "")));
        return true;
    }

    private Literal literal(String said) {
        return new Literal(
                said,
                IntStream.range(0, question.values().size())
                        .filter(value -> !question.values().get(value).isParameter()
                                && question.values().get(value).says(said))
                        .findFirst());
    }

    private boolean takesWord() {
        var word = WORD.matcher(text).region(at, text.length());
        if (!word.lookingAt()) {
            return false;
        }
        at = word.end();
        tokens.add(new Word(word.group().toLowerCase(Locale.ROOT)));
        return true;
    }

    private boolean takesComparison() {
        var comparison = COMPARISON.matcher(text).region(at, text.length());
        if (!comparison.lookingAt()) {
            return false;
        }
        at = comparison.end();
        tokens.add(new Sign(comparison.group().replace(" ", "")));
        return true;
    }
}
