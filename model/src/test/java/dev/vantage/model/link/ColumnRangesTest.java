package dev.vantage.model.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnRangesTest {

    private static final int PRICE = 1;
    private static final int UNREAD = 2;
    private static final int YEAR = 3;

    private final ColumnRanges ranges = new ValueIndex.Builder()
            .addRange(PRICE, 10, 60)
            .addRange(YEAR, 1990, 1990)
            .build()
            .ranges();

    @Test
    void includesWhatLiesBetweenTheStoredValuesOrCloseToThem() {
        assertThat(ranges.include(PRICE, 10)).isTrue();
        assertThat(ranges.include(PRICE, 64)).isTrue();
        assertThat(ranges.include(PRICE, 5)).isTrue();
        assertThat(ranges.include(YEAR, 1990)).isTrue();
    }

    @Test
    void excludesWhatLiesFarFromThem() {
        assertThat(ranges.exclude(PRICE, 1990)).isTrue();
        assertThat(ranges.exclude(PRICE, -10)).isTrue();
        assertThat(ranges.exclude(YEAR, 1991)).isTrue();
    }

    @Test
    void saysNothingOfColumnsThatWereNotRead() {
        assertThat(ranges.include(UNREAD, 5)).isFalse();
        assertThat(ranges.exclude(UNREAD, 5)).isFalse();
    }

    @Test
    void numbersThePartsColumnsAnew() {
        var part = ranges.of(new int[] {UNREAD, PRICE});

        assertThat(part.include(1, 30)).isTrue();
        assertThat(part.exclude(0, 30)).isFalse();
        assertThat(part.exclude(PRICE, 1990)).isTrue();
    }
}
