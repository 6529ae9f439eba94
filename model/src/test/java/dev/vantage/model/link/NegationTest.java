package dev.vantage.model.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NegationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who is not married",
                "who isn't married",
                "unmarried singers",
                "inactive customers",
                "uninsured drivers",
                "invalid tickets",
                "discontinued products",
                "singers lacking songs",
                "which shops are closed",
                "overdue invoices",
                "hidden pages",
                "who still owes us money",
                "singers without songs"
            })
    void findsIt(String question) {
        assertThat(Negation.isIn(linked(question))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "married singers",
                "active customers in Ulm",
                "How many songs are there?",
                "paid invoices of each district",
                "income of the insured, with the discount",
                "units of the university",
                ""
            })
    void findsNoneWhereThereIsNone(String question) {
        assertThat(Negation.isIn(linked(question))).isFalse();
    }

    private static LinkedQuestion linked(String question) {
        var words = Word.allOf(question).stream().map(Word::normal).toList();
        return new LinkedQuestion(words, new int[0], new int[0], List.of(), List.of());
    }
}
