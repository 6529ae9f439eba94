package dev.vantage.model.link;

/**
 * A crude English stemmer: it takes off plurals, {@code -ing}, {@code -ed} and a final {@code e}. It need not give words;
 * it need only give {@code "singers"} and {@code "singer"} the same form, and leave short words and numbers alone.
 */
final class Stemmer {

    private static final String[] SIBILANT_PLURALS = {"ches", "shes", "xes", "sses", "buses", "gases"};

    /** Letters that most words end in twice as they stand: call, miss, buzz, staff, free, tattoo. */
    private static final String DOUBLED_BY_NATURE = "lszfeo";

    private Stemmer() {}

    static String stem(String word) {
        if (word.length() <= 3 || Character.isDigit(word.charAt(0))) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("ie")) {
            return word.substring(0, word.length() - 2) + "y";
        }
        for (var plural : SIBILANT_PLURALS) {
            if (word.endsWith(plural)) {
                return without(word, 2);
            }
        }
        return withoutFinalE(withoutVerbEnding(withoutPlural(word)));
    }

    private static String withoutPlural(String word) {
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return plural ? without(word, 1) : word;
    }

    private static String withoutVerbEnding(String word) {
        if (word.endsWith("ing") && word.length() > 6) {
            return withoutDoubled(without(word, 3));
        }
        return word.endsWith("ed") && word.length() > 5 ? withoutDoubled(without(word, 2)) : word;
    }

    private static String withoutDoubled(String word) {
        char last = word.charAt(word.length() - 1);
        boolean doubled = word.charAt(word.length() - 2) == last && DOUBLED_BY_NATURE.indexOf(last) < 0;
        return doubled ? without(word, 1) : word;
    }

    private static String withoutFinalE(String word) {
        return word.endsWith("e") && word.length() > 4 ? without(word, 1) : word;
    }

    private static String without(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
