package dev.vantage.training.synthesis;

/** Regular English plurals, which is what names in schemas have. */
final class Plurals {

    private Plurals() {}

    /** The plural of a word in lower case; a word that looks like one already stays. */
    static String of(String word) {
        if (word.length() < 2 || (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us"))) {
            return word;
        }
        if (word.endsWith("y") && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean hisses = word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh");
        return hisses ? word + "es" : word + "s";
    }

    /** Whether two words are equal but for their number. */
    static boolean same(String one, String other) {
        return one.equals(other) || of(one).equals(other) || one.equals(of(other));
    }
}
