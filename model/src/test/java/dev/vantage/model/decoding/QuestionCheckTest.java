package dev.vantage.model.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vantage.model.decoding.TranslationException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how many artists are there?",
                "combien d'artistes viennent du Pérou ?",
                "how many singers are from 日本?",
                "2019 2020",
                "update history of order 5",
                "drop-offs on Wednesdays",
                "Add the total profit of both regions",
                "deleted rows per day",
                "x"
            })
    void letsPassWhatCanBeRead(String text) {
        assertThatCode(() -> QuestionCheck.check(Question.of(text))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "'  ', EMPTY_QUESTION",
        "艺术家有多少?, UNREADABLE_QUESTION",
        "сколько певцов в базе SQL?, UNREADABLE_QUESTION",
        "?!, UNREADABLE_QUESTION",
        "Delete closed tickets, NO_QUESTION",
        "please update the price of Azul, NO_QUESTION",
        "add a customer called Ann, NO_QUESTION",
        "\uD83C\uDFB5\uD83C\uDFB5, UNREADABLE_QUESTION"
    })
    void refusesWhatCannot(String text, Kind kind) {
        assertThatThrownBy(() -> QuestionCheck.check(Question.of(text)))
                .isInstanceOfSatisfying(
                        TranslationException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }

    @Test
    void countsTheHintAsPartOfTheLength() {
        var question = new Question("a".repeat(1500), "b".repeat(501));

        assertThatThrownBy(() -> QuestionCheck.check(question))
                .hasMessage("The question has 2001 characters, at most 2000 can be read; ask a shorter one");
    }
}
