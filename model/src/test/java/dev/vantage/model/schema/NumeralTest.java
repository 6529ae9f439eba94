package dev.vantage.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {

    @Test
    void tellsWhetherTheTextsAreInTheOrderOfTheNumbers() {
        assertThat(Numeral.of(List.of("1987", "2001"))).contains(new Numeral(true, 4));
        assertThat(Numeral.of(List.of("9", "10"))).contains(new Numeral(true, 0));
        assertThat(Numeral.of(List.of("5.8", "9.16"))).contains(new Numeral(false, 1));
        assertThat(Numeral.of(List.of("-5", "-7"))).contains(new Numeral(true, 0));
        assertThat(Numeral.of(List.of(" 0.5 ", "12"))).contains(new Numeral(false, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "007", "1,000", "1e5", "null", "12 km", "2020-01-01", "1.", "1234567890123456"})
    void takesNothingElseForANumber(String text) {
        assertThat(Numeral.of(List.of("1", text))).isEmpty();
        assertThat(Numeral.of(List.of())).isEmpty();
    }

    @Test
    void comparesOnlyNumbersOfAsManyDigitsAsTexts() {
        var years = new Numeral(true, 4);
        assertThat(years.isInOrderOfTexts("1990")).isTrue();
        assertThat(years.isInOrderOfTexts("20")).isFalse();
        assertThat(years.isInOrderOfTexts("1990.5")).isFalse();
        assertThat(new Numeral(true, 0).isInOrderOfTexts("20")).isFalse();
        assertThat(years.mayBeYears()).isTrue();
        assertThat(new Numeral(false, 4).mayBeYears()).isFalse();
    }

    @Test
    void isKnownOfColumnsOfTextsOnly() {
        var table = new Table(
                "",
                "t",
                "t",
                "",
                List.of(Column.of("a", ColumnType.TEXT, false), Column.of("b", ColumnType.NUMBER, false)));
        var whole = new Numeral(true, 1);
        assertThat(new Schema(List.of(table), List.of())
                        .with(StoredValues.UNKNOWN.withNotations(Map.of(0, whole, 1, whole)))
                        .stored()
                        .notations())
                .containsExactly(Map.entry(0, whole));
    }
}
