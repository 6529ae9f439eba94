package dev.vantage.training.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralsTest {

    @ParameterizedTest
    @CsvSource({
        "singer, singers",
        "city, cities",
        "day, days",
        "class, classes",
        "box, boxes",
        "branch, branches",
        "status, statuses",
        "songs, songs",
        "x, x"
    })
    void formsThePlural(String singular, String plural) {
        assertThat(Plurals.of(singular)).isEqualTo(plural);
    }

    @Test
    void takesWordsForTheSameButForTheirNumber() {
        assertThat(Plurals.same("cities", "city")).isTrue();
        assertThat(Plurals.same("city", "city")).isTrue();
        assertThat(Plurals.same("city", "cite")).isFalse();
    }
}
