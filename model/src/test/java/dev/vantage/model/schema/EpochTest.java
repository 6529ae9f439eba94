package dev.vantage.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpochTest {

    @ParameterizedTest(name = "{0} {1}: {2} to {3}")
    @CsvSource({
        "TIME, opened, 1641384000, 1672920000, false",
        "TIME, opened, 1641384000000, 1672920000123, true",
        "TIME, born, -86400000, 1672920000123, true",
        "NUMBER, created_at, 1641384000, 1672920000, false",
        "NUMBER, lastVisitTime, 1641384000000, 1672920000000, true"
    })
    void countsSecondsOrMilliseconds(ColumnType type, String name, long least, long most, boolean isMillis) {
        assertThat(Epoch.of(Column.of(name, type, false), least, most)).contains(new Epoch(isMillis));
    }

    @ParameterizedTest(name = "{0} {1}: {2} to {3}")
    @CsvSource({
        "TIME, opened, 1990, 2024",
        "TIME, opened, 20220101, 20241231",
        "TIME, opened, 202201011200, 202412311530",
        "NUMBER, logged_time, 2201011200, 2312311530",
        "TIME, lap, 81000000, 125000000",
        "NUMBER, amount, 1641384000, 1672920000",
        "NUMBER, created_at, 3, 1672920000",
        "NUMBER, running_time, 90, 5400",
        "TEXT, opened, 1641384000, 1672920000"
    })
    void isNoOtherNumber(ColumnType type, String name, long least, long most) {
        assertThat(Epoch.of(Column.of(name, type, false), least, most)).isEmpty();
    }

    @Test
    void hasYears() {
        assertThat(new Epoch(false).year(1_641_384_000L)).isEqualTo(2022);
        assertThat(new Epoch(true).year(-86_400_000L)).isEqualTo(1969);
    }
}
