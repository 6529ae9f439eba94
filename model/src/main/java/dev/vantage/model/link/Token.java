package dev.vantage.model.link;

/**
 * A stretch of a text: a word, a number, or one other character that is not blank.
 *
 * @param start index of its first character in the text
 * @param end one past its last character
 * @param isWord whether it begins with a letter or a digit
 */
record Token(String text, int start, int end, boolean isWord) {

    boolean touches(Token next) {
        return end == next.start;
    }

    boolean startsUpperCase() {
        int first = text.codePointAt(0);
        return Character.isUpperCase(first) || Character.isTitleCase(first);
    }

    boolean startsWithDigit() {
        return Character.isDigit(text.codePointAt(0));
    }
}
