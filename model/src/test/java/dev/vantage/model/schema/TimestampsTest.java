package dev.vantage.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimestampsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2024-05-31 14:30, 0",
        "2024-05-31T14:30:05Z, 0",
        "2024-05-31 14:30:05.123456, 0",
        "2024-05-31 14:30:05+02:00, 19",
        "2024-05-31 14:30:05+00, 19",
        "2024-05-31 14:30:05 UTC, 19",
        "2024-05-31T14:30:05+0000, 19",
        "2024-05-31 14:30+00, 16"
    })
    void knowsHowMuchSqliteReads(String text, int readable) {
        assertThat(Timestamps.of(List.of("2024-05-30", text))).contains(new Timestamps(readable));
    }

    @Test
    void areAtLeastOneTimeOfDay() {
        assertThat(Timestamps.of(List.of("2024-05-30"))).isEmpty();
        assertThat(Timestamps.of(List.of("2024-05-30 14:30", "soon"))).isEmpty();
    }
}
