package dev.vantage.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.schema.DateNotation.Clock;
import dev.vantage.model.schema.DateNotation.Order;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateNotationTest {

    @ParameterizedTest
    @CsvSource({
        "12/31/2022, 1/5/2023,   MONTH, /",
        "31/12/2022, 1/5/2023,   DAY,   /",
        "31.12.2022, 05.01.2023, DAY,   .",
        "1/2/2022,   3/4/2022,   MONTH, /",
        "1.2.2022,   3.4.2022,   DAY,   .",
        "01-02-2022, 03-04-2022, DAY,   -",
        "2022/12/31, 2023/1/5,   YEAR,  /",
        "2022-1-5,   2022-12-31, YEAR,  -"
    })
    void tellsTheOrderOfDayMonthAndYear(String one, String other, Order order, String separator) {
        assertThat(DateNotation.of(List.of(one, other))).contains(new DateNotation(order, separator));
    }

    @ParameterizedTest
    @CsvSource({
        "01/05/2022 02:30:00 PM, 12/31/2022 12:00:00 AM, MONTH, true,  true",
        "1/5/2022 2:30 pm,       12/31/2022 12:00 am,    MONTH, false, true",
        "5.1.2022 9:05,          31.12.2022 14:05,       DAY,   false, false",
        "2022/1/5 14:05:30,      2022/12/31 0:00:00,     YEAR,  true,  false",
        "2022-1-5 14:05:30,      2022-12-31 0:00:00,     YEAR,  true,  false"
    })
    void tellsHowTheTimeBehindIsWritten(
            String one, String other, Order order, boolean hasSeconds, boolean isOfHalfDay) {
        var notation = DateNotation.of(List.of(one, other)).orElseThrow();

        assertThat(notation.order()).isEqualTo(order);
        assertThat(notation.clock()).isEqualTo(new Clock(hasSeconds, isOfHalfDay));
        assertThat(notation.number(one)).isEqualTo(2022);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-12-31",
                "13/13/2022",
                "1/5-2022",
                "12/31/22",
                "2022/31/12",
                "12/31/2022 10",
                "2022-01-05 14:05:30",
                "",
                "soon"
            })
    void knowsNoOthers(String text) {
        assertThat(DateNotation.of(List.of(text))).isEmpty();
    }

    @Test
    void knowsNoneOfAColumnThatMixesThem() {
        assertThat(DateNotation.of(List.of("31/12/2022", "12/31/2022"))).isEmpty();
        assertThat(DateNotation.of(List.of("31.12.2022", "31/12/2022"))).isEmpty();
        assertThat(DateNotation.of(List.of("31.12.2022", "31.12.2022 10:00"))).isEmpty();
        assertThat(DateNotation.of(List.of("1/1/2022 10:00", "1/1/2022 10:00 PM")))
                .isEmpty();
        assertThat(DateNotation.of(List.of())).isEmpty();
    }

    @Test
    void hasTheYearAsItsNumber() {
        assertThat(new DateNotation(Order.DAY, ".").number("31.12.2022")).isEqualTo(2022);
        assertThat(new DateNotation(Order.YEAR, "/").number("2021/1/5")).isEqualTo(2021);
    }
}
