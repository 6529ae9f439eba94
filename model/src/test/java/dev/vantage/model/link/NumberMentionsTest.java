package dev.vantage.model.link;

import static dev.vantage.model.link.MusicDatabase.kinds;
import static dev.vantage.model.link.MusicDatabase.texts;
import static dev.vantage.model.link.ValueCandidate.Kind.NUMBER;
import static dev.vantage.model.link.ValueCandidate.Kind.NUMBER_WORD;
import static dev.vantage.model.link.ValueCandidate.Kind.WORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberMentionsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "more than 1,000 songs|1000",
                "over $1,500.50 each|1500.50",
                "below -3 degrees|-3",
                "the 2nd singer|2",
                "since the 1990s|1990",
                "at least 20% of them|20",
                "more than 5 million sold|5000000",
                "2.5 billion plays|2500000000",
                "paid 10k|10000",
                "taller than 180cm|180",
                "between 3-5 songs|5",
                "in 2004,2005|2005",
                "more than .5 each|0.5",
                "below -.5 degrees|-0.5"
            })
    void findsNumbersInDigits(String question, String number) {
        assertThat(kinds(question, number)).contains(NUMBER);
    }

    @Test
    void readsTheFirstOfTwoNumbersInTheUnitOfTheSecond() {
        assertThat(texts("between 5 and 20 million people"))
                .contains("5000000", "20000000")
                .doesNotContain("5");
        assertThat(texts("5 and 20 million people")).contains("5").doesNotContain("5000000");
    }

    @Test
    void takesNeitherTwoBoundsNorTwoNumbersForOne() {
        assertThat(texts("between one hundred and fifty")).doesNotContain("150");
        assertThat(texts("between one hundred and two hundred")).doesNotContain("102", "10200");
        assertThat(texts("three hundred five-star hotels")).doesNotContain("305");
    }

    @Test
    void doesNotTakeThePointOfASentenceForThatOfANumber() {
        assertThat(texts("more than .5 each")).doesNotContain("5");
        assertThat(texts("in the end.5 songs")).contains("5");
        assertThat(texts("and so on...5 songs")).contains("5");
    }

    @Test
    void doesNotTakeADashBetweenNumbersForASign() {
        assertThat(texts("between 3-5 songs")).doesNotContain("-5");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "at least two songs, 2",
        "sang twice, 2",
        "the third one, 3",
        "twenty five singers, 25",
        "twenty-five singers, 25",
        "a million plays, 1000000",
        "three hundred plays, 300",
        "half a million plays, 500000",
        "one hundred and fifty plays, 150",
        "two and a half million plays, 2500000",
        "one thousand two hundred plays, 1200",
        "between one hundred and fifty and two hundred, 150"
    })
    void findsNumbersInWords(String question, String number) {
        assertThat(kinds(question, number)).contains(NUMBER_WORD);
    }

    @ParameterizedTest
    @CsvSource({"NaN", "1d", "0x10", "Infinity", "1_000", "''"})
    void doesNotReadAsANumberWhatOnlyJavaReads(String text) {
        assertThat(new ValueCandidate(text, Set.of(WORD), -1, -1, List.of(), List.of()).number())
                .isEmpty();
    }
}
