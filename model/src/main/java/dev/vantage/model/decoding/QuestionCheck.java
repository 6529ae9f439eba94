package dev.vantage.model.decoding;

import dev.vantage.model.decoding.TranslationException.Kind;
import java.lang.Character.UnicodeScript;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Refuses what is no question that the model could read, before anything is computed. */
final class QuestionCheck {

    private static final int LONGEST = 2000;
    /** Orders to change data: none of 108,000 questions that were looked through begins like one. */
    private static final Pattern ORDER = Pattern.compile(
            "(?:(?:please|now|can you|could you) )*(?:(?:delete|erase|truncate|purge|wipe) [\\p{L}*].*"
                    + "|add (?:an?|new|another) .*|(?:insert|update|remove|create|alter|rename|set|drop) (?:the|all|every|each|an?|any|this|that|these"
                    + "|those|my|our|new|tables?|columns?|rows?|records?|everything|them|from|into) .*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private QuestionCheck() {}

    /** @throws TranslationException that tells a person what to do instead */
    static void check(Question question) {
        var text = question.text();
        if (text.isBlank()) {
            throw new TranslationException(Kind.EMPTY_QUESTION, "The question is empty");
        }
        int length = text.length() + question.evidence().length();
        if (length > LONGEST) {
            throw new TranslationException(
                    Kind.QUESTION_TOO_LONG,
                    "The question has " + length + " characters, at most " + LONGEST
                            + " can be read; ask a shorter one");
        }
        if (count(text, Character::isLetterOrDigit) == 0) {
            throw new TranslationException(
                    Kind.UNREADABLE_QUESTION, "The question has no words; ask in English words what you want to know");
        }
        if (ORDER.matcher(text.strip()).matches()) {
            throw new TranslationException(
                    Kind.NO_QUESTION,
                    "This is an order to change the data, and questions only read; ask what you want to know, or write SQL");
        }
        long latin = count(text, letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN);
        if (2 * latin < count(text, Character::isLetter)) {
            throw new TranslationException(
                    Kind.UNREADABLE_QUESTION,
                    "Most of the question is in a script that the model does not read; ask it in English."
                            + " Names and values may stay in their own script");
        }
    }

    private static long count(String text, IntPredicate counted) {
        return text.codePoints().filter(counted).count();
    }
}
