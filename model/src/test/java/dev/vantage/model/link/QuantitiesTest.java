package dev.vantage.model.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.link.ValueCandidate.Kind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {

    private static final int INHABITANTS = 0;
    private static final int MILLIONS = 1;
    private static final int UNKNOWN = 2;

    private final ColumnRanges ranges = new ValueIndex.Builder()
            .addRange(INHABITANTS, 4_000, 24_000_000)
            .addRange(MILLIONS, 0.1, 90)
            .build()
            .ranges();

    private String kept(String question, int firstWord, String text, int column, String name) {
        var words = List.of(question.split(" "));
        var value = new ValueCandidate(text, Set.of(Kind.NUMBER), firstWord, firstWord + 1, List.of(), List.of());
        var linked = new LinkedQuestion(words, new int[0], new int[0], List.of(), List.of(value));
        return new Quantities(linked, ranges).asKept(value, column, name);
    }

    @ParameterizedTest
    @CsvSource({
        "songs longer than 5 minutes, Milliseconds, 300000",
        "songs longer than 5 minutes, duration_sec, 300",
        "songs longer than 5 minutes, Minutes, 5",
        "songs longer than five minutes, length (ms), 300000",
        "shifts longer than 90 minutes, shift_hours, 1.5",
        "parcels heavier than 2 kg, weightG, 2000",
        "boards longer than 120 cm, length_m, 1.2",
        "rides longer than 12 km, distance_m, 12000",
        "tickets dearer than 20 dollars, price_cents, 2000",
        "grants longer than 5 years, Duration (months), 60",
        "stays longer than two weeks, stay_days, 14",
        "shops closed for 2 days, closed_hours, 48",
        "grants longer than 5 years, founding_month, 5",
        "parcels longer than 5 cm, area_m2, 5",
        "songs longer than 5 minutes, Weight_g, 5",
        "songs longer than 5 minutes, duration, 5",
        "songs longer than 5 items, Milliseconds, 5"
    })
    void turnsAUnitIntoThatOfTheColumn(String question, String column, String number) {
        assertThat(kept(question, 3, "5", UNKNOWN, column)).isEqualTo(number);
    }

    @Test
    void readsTheUnitOfARangeBehindItsUpperBound() {
        assertThat(kept("songs between 3 and 5 minutes", 2, "3", UNKNOWN, "Milliseconds"))
                .isEqualTo("180000");
        assertThat(kept("songs between 3 and 5 minutes", 4, "5", UNKNOWN, "Milliseconds"))
                .isEqualTo("300000");
        assertThat(kept("more than 3 and fewer songs", 2, "3", UNKNOWN, "Milliseconds"))
                .isEqualTo("3");
    }

    @Test
    void keepsSignsAndAllDigits() {
        assertThat(kept("stations below 100 metres", 2, "-100", UNKNOWN, "elevation_m"))
                .isEqualTo("-100");
        assertThat(kept("stations below 2 km", 2, "-2", UNKNOWN, "depth_m")).isEqualTo("-2000");
        assertThat(kept("projects for 12345678 dollars", 2, "12345678", UNKNOWN, "cost_dollars"))
                .isEqualTo("12345678");
        assertThat(kept("projects for 123456.78 dollars", 2, "123456.78", UNKNOWN, "price_cents"))
                .isEqualTo("12345678");
    }

    @Test
    void takesMillionsWhereTheColumnHasSuchNumbers() {
        assertThat(kept("cities with over 5 million people", 3, "5", INHABITANTS, "population"))
                .isEqualTo("5000000");
        assertThat(kept("cities with over 500 thousand people", 3, "500", INHABITANTS, "population"))
                .isEqualTo("500000");
        assertThat(kept("films with over 5 million in sales", 3, "5", MILLIONS, "gross"))
                .isEqualTo("5");
        assertThat(kept("things with over 5 million of it", 3, "5", UNKNOWN, "number"))
                .isEqualTo("5");
    }

    @Test
    void leavesWhatTheQuestionDoesNotSay() {
        var constant = new ValueCandidate("1", Set.of(Kind.CONSTANT), -1, -1, List.of(), List.of());
        var linked = new LinkedQuestion(List.of("songs"), new int[0], new int[0], List.of(), List.of(constant));

        assertThat(new Quantities(linked, ranges).asKept(constant, UNKNOWN, "Milliseconds"))
                .isEqualTo("1");
    }
}
