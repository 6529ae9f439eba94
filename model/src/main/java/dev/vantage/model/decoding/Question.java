package dev.vantage.model.decoding;

import java.util.List;

/**
 * @param text the question in plain words
 * @param evidence a hint that comes with it, or empty
 * @param parameters where in the text a {@code ?} stands for a value that is not known yet; ascending
 */
public record Question(String text, String evidence, List<Integer> parameters) {

    public Question {
        parameters = List.copyOf(parameters);
    }

    /** A question without parameters: every {@code ?} is a question mark. */
    public Question(String text, String evidence) {
        this(text, evidence, List.of());
    }

    public static Question of(String text) {
        return new Question(text, "");
    }
}
