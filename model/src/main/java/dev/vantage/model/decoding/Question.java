package dev.vantage.model.decoding;

/**
 * @param text the question in plain words
 * @param evidence a hint that comes with it, or empty
 */
public record Question(String text, String evidence) {

    public static Question of(String text) {
        return new Question(text, "");
    }
}
