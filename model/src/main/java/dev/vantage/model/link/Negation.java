package dev.vantage.model.link;

import java.util.List;
import java.util.Set;

/**
 * Whether a question denies anything. Only then does it mean 0 without saying it: {@code active customers} have the flag set,
 * {@code customers that are not active}, or {@code inactive}, have it at 0, and so have shops that are {@code closed} where the
 * flag says that they are open.
 */
public final class Negation {

    private static final String PREFIX = "un";
    private static final int SHORTEST_WITH_PREFIX = 6;
    private static final List<String> OTHER_BEGINNINGS =
            List.of("under", "unif", "union", "uniq", "unit", "univ", "until");
    /** Among the words with in-, im- and dis- those that deny are few: not income, an invoice or a district. */
    private static final List<String> DENYING_BEGINNINGS = List.of(
            "inaccess",
            "inaccura",
            "inactiv",
            "inadequa",
            "inappropriat",
            "incomplet",
            "incorrect",
            "indirect",
            "ineffecti",
            "ineligib",
            "inexact",
            "infrequent",
            "inoperat",
            "insolven",
            "insufficien",
            "invalid",
            "invisib",
            "impassab",
            "imperfect",
            "impossib",
            "improper",
            "disabl",
            "disagre",
            "disallow",
            "disapprov",
            "disconnect",
            "discontinu",
            "dishono",
            "dislik",
            "disqualif",
            "dissatisf",
            "disus");
    /** The t is that of {@code don't}. */
    private static final Set<String> WORDS = Set.of(
            "no",
            "not",
            "non",
            "none",
            "never",
            "neither",
            "nor",
            "without",
            "cannot",
            "t",
            "false",
            "zero",
            "nothing",
            "nobody",
            "out",
            "off",
            "free",
            "lack",
            "miss",
            "fail",
            "except",
            "any",
            "empty",
            "negative",
            "exclude");

    /** What they are said of is not open, shown, paid, public, accepted, whole, valid or there. */
    private static final Set<String> OPPOSITES = Set.of(
            "closed",
            "hidden",
            "outstanding",
            "overdue",
            "due",
            "owe",
            "owes",
            "owed",
            "owing",
            "pending",
            "awaiting",
            "private",
            "refused",
            "rejected",
            "declined",
            "denied",
            "broken",
            "expired",
            "lapsed",
            "absent",
            "dormant",
            "former",
            "underpaid",
            "understaffed");

    private Negation() {}

    /** Rather too often than too seldom. */
    public static boolean isIn(LinkedQuestion question) {
        return question.words().stream().map(Word::of).anyMatch(Negation::denies);
    }

    private static boolean denies(Word word) {
        return OPPOSITES.contains(word.normal())
                || WORDS.contains(word.normal())
                || WORDS.contains(word.stem())
                || hasDenyingPrefix(word.normal());
    }

    private static boolean hasDenyingPrefix(String word) {
        boolean isUn = word.startsWith(PREFIX)
                && word.length() >= SHORTEST_WITH_PREFIX
                && OTHER_BEGINNINGS.stream().noneMatch(word::startsWith);
        return isUn || DENYING_BEGINNINGS.stream().anyMatch(word::startsWith);
    }
}
