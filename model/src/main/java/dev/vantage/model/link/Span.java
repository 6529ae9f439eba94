package dev.vantage.model.link;

/**
 * Some consecutive words of {@link LinkedQuestion#words()}.
 *
 * @param first -1 where no word is meant
 * @param end one past the last, or -1
 */
record Span(int first, int end) {

    static final Span NONE = new Span(-1, -1);

    boolean covers(Span other) {
        return first <= other.first && other.end <= end;
    }
}
