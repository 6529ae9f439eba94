package dev.vantage.model.link;

import static dev.vantage.model.link.MusicDatabase.kinds;
import static dev.vantage.model.link.ValueCandidate.Kind.CONSTANT;
import static dev.vantage.model.link.ValueCandidate.Kind.NUMBER_WORD;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "longer than two hours, 120",
        "more than 2.5 hours, 150",
        "over two and a half hours, 150",
        "longer than an hour, 60",
        "longer than an hour and a half, 90",
        "half an hour or less, 30",
        "heavier than 3kg, 3000",
        "heavier than a kilo, 1000",
        "taller than 2 metres, 200",
        "taller than 1.80 metres, 1800",
        "more than 90 percent, 0.9",
        "under 50 cents, 0.5",
        "within a week, 7",
        "in the past week, 7",
        "over the last three months, 90",
        "in the past year, 365",
        "twenty five minutes or less, 1500",
        "longer than 1 hour 30 minutes, 90",
        "longer than 2 hours and 5 minutes, 125",
        "heavier than 1 kg 200 g, 1200",
        "between half an hour and an hour, 60"
    })
    void findsQuantitiesInSmallerUnits(String question, String number) {
        assertThat(kinds(question, number)).contains(NUMBER_WORD);
    }

    @Test
    void addsUpNoBoundsOfARange() {
        assertThat(MusicDatabase.texts("between 1 hour and 30 minutes")).doesNotContain("90");
        assertThat(MusicDatabase.texts("between 1 hour and 30 minutes and 2 hours"))
                .contains("90");
    }

    @Test
    void takesAnArticleForANumberOnlyWhereSomethingIsCompared() {
        assertThat(kinds("paid by the hour, an hour each", "60")).containsExactly(CONSTANT);
        assertThat(kinds("twice a year", "12")).containsExactly(CONSTANT);
    }
}
