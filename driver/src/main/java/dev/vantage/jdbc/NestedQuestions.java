package dev.vantage.jdbc;

import dev.vantage.jdbc.StatementText.Ask;
import dev.vantage.jdbc.StatementText.Malformed;
import dev.vantage.jdbc.StatementText.Nesting;
import dev.vantage.jdbc.StatementText.Part;
import dev.vantage.jdbc.StatementText.Plain;
import dev.vantage.model.schema.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the questions that stand inside other SQL, in words or by the name that they were saved under. A function or a
 * type that is named {@code nl} keeps its schema before it.
 */
final class NestedQuestions {

    private static final Pattern MENTION = Pattern.compile("(?<![\\w.])nl(?!\\w)", Pattern.CASE_INSENSITIVE);

    private final String sql;
    private final TextCursor cursor;
    private final Optional<SavedPlaces> saved;
    private final List<Part> parts = new ArrayList<>();
    private int copied;
    private int depth;
    private int openParenthesis = -1;
    private char before;
    private String wordBefore = "";
    private String wordBeforeParenthesis = "";
    private boolean creates;
    private boolean declares;

    private NestedQuestions(String sql, Dialect dialect, Optional<SavedNames> names) {
        this.sql = sql;
        this.cursor = new TextCursor(sql, Optional.of(dialect));
        this.saved = names.map(known -> new SavedPlaces(cursor, known));
    }

    /** @param changesSchema what is known of the text already */
    static StatementText in(String sql, Dialect dialect, boolean changesSchema) {
        if (!MENTION.matcher(sql).find()) {
            return new Plain(changesSchema);
        }
        return new NestedQuestions(sql, dialect, Optional.empty()).read(changesSchema);
    }

    /** @param names of saved questions, which are looked for too */
    static StatementText in(String sql, Dialect dialect, boolean changesSchema, SavedNames names) {
        if (!names.mayBeIn(sql)) {
            return in(sql, dialect, changesSchema);
        }
        return new NestedQuestions(sql, dialect, Optional.of(names)).read(changesSchema);
    }

    private StatementText read(boolean changesSchema) {
        boolean startsStatement = true;
        cursor.skipBlankAndSemicolons();
        int start = cursor.at();
        while (!cursor.isAtEnd()) {
            int at = cursor.at();
            var word = cursor.word();
            if (word.isEmpty() || word.equalsIgnoreCase("e")) {
                cursor.moveTo(at);
                cursor.skipPiece();
            }
            if (startsStatement) {
                creates = StatementText.isSchemaChange(word);
                declares = creates;
                saved.ifPresent(SavedPlaces::beginStatement);
            }
            if (word.equalsIgnoreCase("nl") && before != '.' && !declares) {
                var problem = question(at);
                if (problem.isPresent()) {
                    return problem.get();
                }
            } else if (!saved(at)) {
                note(at, word);
            }
            startsStatement = cursor.skipBlankAndSemicolons();
        }
        return result(start, changesSchema);
    }

    /** Whether the piece that has just been passed is the name of a saved question in the place of a table. */
    private boolean saved(int start) {
        var place = saved.flatMap(places -> places.pass(start));
        place.ifPresent(found -> {
            parts.add(new Part.Sql(sql.substring(copied, start) + "("));
            parts.add(new Part.Saved(found.table()));
            parts.add(new Part.Sql(")" + found.alias()));
            copied = cursor.at();
            before = ')';
            wordBefore = "";
        });
        return place.isPresent();
    }

    private StatementText result(int start, boolean changesSchema) {
        if (parts.isEmpty()) {
            return new Plain(changesSchema);
        }
        if (parts.size() == 2 && parts.get(1) instanceof Part.Nested(var question) && isAlone(start)) {
            return new Ask(question);
        }
        parts.add(new Part.Sql(sql.substring(copied)));
        return new Nesting(parts, changesSchema);
    }

    /** Whether there is nothing but one question, in however many parentheses: SQLite takes no query in them. */
    private boolean isAlone(int start) {
        int from = ((Part.Sql) parts.getFirst()).text().length() - 1;
        int around = 0;
        cursor.moveTo(start);
        while (cursor.at() < from) {
            if (!cursor.skip('(')) {
                return false;
            }
            around++;
            cursor.skipBlank();
        }
        cursor.moveTo(copied);
        for (int closed = 0; closed <= around; closed++) {
            cursor.skipBlank();
            if (!cursor.skip(')')) {
                return false;
            }
        }
        cursor.skipBlankAndSemicolons();
        return cursor.isAtEnd();
    }

    /** What comes before decides what a word means. In a list of columns {@code nl 'text'} declares one. */
    private void note(int at, String word) {
        before = cursor.at() > at ? sql.charAt(cursor.at() - 1) : before;
        if (word.isEmpty() && before == '(') {
            depth++;
            openParenthesis = at;
            wordBeforeParenthesis = wordBefore;
        } else if (word.isEmpty() && before == ')') {
            depth--;
        }
        wordBefore = word;
        declares &= !word.equalsIgnoreCase("as");
    }

    /**
     * Reads a question behind its {@code NL}, or leaves the cursor behind that word if there is none.
     *
     * @return what is wrong with the question, if anything
     */
    private Optional<StatementText> question(int start) {
        int behindWord = cursor.at();
        cursor.skipBlank();
        boolean isCall = cursor.skip('(');
        if (!isCall && before != '(') {
            return none(start, behindWord);
        }
        cursor.skipBlank();
        int opened = cursor.at();
        switch (cursor.literal()) {
            case NONE -> {
                return none(start, behindWord);
            }
            case NEVER_CLOSED -> {
                return Optional.of(new Malformed(
                        "The quote that opens a question is never closed. Double each quote inside the question."));
            }
            case CLOSED -> {}
        }
        var literal = cursor.since(opened);
        if (TextCursor.isOfWord(cursor.peek())) {
            return Optional.of(new Malformed("A quote inside a question has ended it. Double each quote inside it."));
        }
        cursor.skipBlank();
        if (cursor.peek() != ')') {
            return none(start, behindWord);
        }
        var question = TextCursor.content(literal).strip();
        if (isCall) {
            add(start, depth, wordBefore, question);
        } else {
            add(openParenthesis, depth - 1, wordBeforeParenthesis, question);
        }
        saved.ifPresent(places -> places.passQuestion(!isCall));
        return Optional.empty();
    }

    private Optional<StatementText> none(int start, int behindWord) {
        cursor.moveTo(behindWord);
        if (!saved(start)) {
            note(start, "nl");
        }
        return Optional.empty();
    }

    /** Parentheses stay around the question's SQL, but not where it is all that CREATE ... AS is followed by. */
    private void add(int from, int outerDepth, String word, String question) {
        int close = cursor.at();
        cursor.skip(')');
        boolean isBare = creates && outerDepth == 0 && word.equalsIgnoreCase("as") && endsStatement();
        parts.add(new Part.Sql(sql.substring(copied, from) + (isBare ? "" : "(")));
        parts.add(new Part.Nested(question));
        copied = isBare ? close + 1 : close;
        before = ')';
        wordBefore = "";
        depth = outerDepth;
    }

    private boolean endsStatement() {
        int behind = cursor.at();
        boolean ends = cursor.skipBlankAndSemicolons() || cursor.isAtEnd();
        cursor.moveTo(behind);
        return ends;
    }
}
