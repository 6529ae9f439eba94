package dev.vantage.model.link;

import java.util.ArrayList;
import java.util.List;

/** The parameters of a question: question marks that stand where a value would. */
final class Parameters {

    private Parameters() {}

    /** The tokens with every parameter as a word, so that the model can point from a value to its place. */
    static List<Token> asWords(List<Token> tokens, List<Integer> parameters) {
        if (parameters.isEmpty()) {
            return tokens;
        }
        return tokens.stream()
                .map(token -> parameters.contains(token.start())
                        ? new Token(token.text(), token.start(), token.end(), true)
                        : token)
                .toList();
    }

    /** One candidate for each, in the order of the text; none for one that the model has no room to read. */
    static List<ValueCandidate> candidates(Sentence question, List<Integer> parameters) {
        var candidates = new ArrayList<ValueCandidate>();
        for (int i = 0; i < parameters.size(); i++) {
            int start = parameters.get(i);
            if (start < question.text().length()) {
                candidates.add(ValueCandidate.parameter(i + 1, question.wordsWithin(start, start + 1)));
            }
        }
        return candidates;
    }
}
