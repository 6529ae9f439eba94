package dev.vantage.model.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.link.ValueCandidate.Kind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {

    private static final int INHABITANTS = 0;
    private static final int MILLIONS = 1;
    private static final int UNKNOWN = 2;
    private static final int SHARES = 3;
    private static final int POINTS = 4;
    private static final int RATES = 5;

    private final ColumnRanges ranges = new ValueIndex.Builder()
            .addRange(INHABITANTS, 4_000, 24_000_000)
            .addRange(MILLIONS, 0.1, 90)
            .addRange(SHARES, 0.05, 0.95)
            .addRange(POINTS, 5, 95)
            .addRange(RATES, 0.1, 1)
            .build()
            .ranges();

    /** The candidate of a question as the linker finds it. */
    private String linkedAndKept(String question, String text, int column, String name) {
        return new Quantities(MusicDatabase.link(question), question, ranges)
                .asKept(MusicDatabase.find(question, text), column, name);
    }

    private String kept(String question, int firstWord, String text, int column, String name) {
        var words = List.of(question.split(" "));
        var value = new ValueCandidate(text, Set.of(Kind.NUMBER), firstWord, firstWord + 1, List.of(), List.of());
        var linked = new LinkedQuestion(words, new int[0], new int[0], List.of(), List.of(value));
        return new Quantities(linked, question, ranges).asKept(value, column, name);
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

    @ParameterizedTest(name = "{0}: {1} of {2}")
    @CsvSource({
        "longer than an hour, 60, milliseconds, 3600000",
        "longer than a minute, 60, milliseconds, 60000",
        "half an hour or longer, 30, milliseconds, 1800000",
        "longer than an hour and a half, 90, milliseconds, 5400000",
        "between half an hour and an hour, 30, milliseconds, 1800000",
        "between half an hour and an hour, 60, milliseconds, 3600000",
        "between a day and a week, 7, hours, 168",
        "longer than a couple of minutes, 2, milliseconds, 120000",
        "heavier than half a kilo, 500, weight_kg, 0.5",
        "longer than a kilometre, 1000, length_km, 1",
        "in the past week, 7, age_hours, 168",
        "longer than an hour, 24, milliseconds, 24"
    })
    void turnsAUnitThatIsSaidWithoutANumeral(String question, String candidate, String column, String number) {
        assertThat(linkedAndKept(question, candidate, UNKNOWN, column)).isEqualTo(number);
    }

    @ParameterizedTest(name = "{0}: {1} of {2}")
    @CsvSource({
        "taller than 180cm, 180, height_m, 1.8",
        "longer than 5min, 5, milliseconds, 300000",
        "over 1h, 60, milliseconds, 3600000",
        "over 1h30m, 90, milliseconds, 5400000",
        "more than 500g, 500, weight_kg, 0.5",
        "between 200g and 1kg, 200, weight_kg, 0.2",
        "between 200g and 1kg, 1, weight_kg, 1",
        "rivers longer than 800m, 800000000, length_km, 0.8",
        "rivers longer than 800m, 800, length_km, 0.8",
        "songs longer than 5m, 5, milliseconds, 300000",
        "cities of more than 5m, 5000000, inhabitants, 5000000",
        "runs of 5k metres, 5000, length_km, 5"
    })
    void readsAUnitThatIsWrittenTogetherWithItsNumber(String question, String candidate, String column, String number) {
        assertThat(linkedAndKept(question, candidate, UNKNOWN, column)).isEqualTo(number);
    }

    @ParameterizedTest(name = "{0}: {1} of {2}")
    @CsvSource({
        "longer than twenty five minutes, 20, milliseconds, 1500000",
        "longer than twenty-five minutes, 25, milliseconds, 1500000",
        "longer than one and a half hours, 90, milliseconds, 5400000",
        "longer than one and a half hours, 1, milliseconds, 5400000",
        "longer than 1 hour and a half, 1, milliseconds, 5400000",
        "longer than one and a half kilometres, 1500, length_km, 1.5",
        "longer than one hundred and fifty metres, 150, length_km, 0.15",
        "longer than half a million metres, 500000, length_km, 500",
        "longer than .5 hours, 0.5, milliseconds, 1800000",
        "longer than .5 hours, 30, milliseconds, 1800000",
        "longer than .5km, 0.5, length_m, 500",
        "between 2 and 3 thousand metres long, 2000, length_km, 2",
        "between 2 and 3 thousand metres long, 3000, length_km, 3",
        "between one hundred and fifty metres, 100, length_cm, 10000"
    })
    void readsTheWholeNumberBeforeAUnit(String question, String candidate, String column, String number) {
        assertThat(linkedAndKept(question, candidate, UNKNOWN, column)).isEqualTo(number);
    }

    @ParameterizedTest(name = "{0}: {1} of {2}")
    @CsvSource({
        "longer than 2 hours and 5 minutes, 2, milliseconds, 7500000",
        "longer than 2 hours and 5 minutes, 5, milliseconds, 7500000",
        "longer than 2 hours and 5 minutes, 125, milliseconds, 7500000",
        "longer than 1 hour 30 minutes, 90, milliseconds, 5400000",
        "heavier than 1 kg 200 g, 1200, weight_kg, 1.2",
        "taller than 6 ft 2 in, 6, height_cm, 187.96",
        "longer than 1 year 6 months, 1, months, 18",
        "between 1 hour and 30 minutes, 30, milliseconds, 1800000",
        "longer than half a year (180 days), 180, days, 180"
    })
    void addsUpWhatIsSaidInSeveralUnits(String question, String candidate, String column, String number) {
        assertThat(linkedAndKept(question, candidate, UNKNOWN, column)).isEqualTo(number);
    }

    @ParameterizedTest(name = "{0}: {1} of {2}")
    @CsvSource({
        "more than 2 months, 2, wait_days, 60",
        "over 2 years, 2, wait_days, 730",
        "over 2 years, 2, wait_months, 24",
        "over 90 days, 90, wait_months, 3",
        "over 2 years, 24, term_m, 24"
    })
    void takesAMonthFor30DaysAndAYearFor365(String question, String candidate, String column, String number) {
        assertThat(linkedAndKept(question, candidate, UNKNOWN, column)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"area_m2", "Area (m²)", "area_sq_m", "AreaSqM", "area_square_metres", "price_per_m", "team"})
    void takesOnlyTheWholeLastWordOfANameForItsUnit(String column) {
        assertThat(linkedAndKept("longer than 5 cm", "5", UNKNOWN, column)).isEqualTo("5");
    }

    @ParameterizedTest(name = "{0}: {1} of {3}")
    @CsvSource({
        "over 90% full, 90, 3, fill, 0.9",
        "over 90 percent full, 90, 3, fill, 0.9",
        "between 10 and 20% full, 10, 3, fill, 0.1",
        "over 90% full, 90, 3, fill_percent, 0.9",
        "over 0.5% full, 0.5, 3, fill, 0.005",
        "over 90% full, 90, 4, fill, 90",
        "above 0.5% a year, 0.5, 5, interest, 0.5",
        "over 90 percent full, 0.9, 4, fill_percent, 90",
        "over 90 full, 90, 3, fill, 90"
    })
    void takesAPercentageForAShareWhereTheColumnHasShares(
            String question, String candidate, int column, String name, String number) {
        assertThat(linkedAndKept(question, candidate, column, name)).isEqualTo(number);
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

        assertThat(new Quantities(linked, "songs", ranges).asKept(constant, UNKNOWN, "Milliseconds"))
                .isEqualTo("1");
    }
}
