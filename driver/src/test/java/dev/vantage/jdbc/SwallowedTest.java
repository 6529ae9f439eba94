package dev.vantage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands between a semicolon and the next statement may be long. */
class SwallowedTest {

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", "; ", "-- a comment\n"})
    void readsOverWhatMeansNothing(String between) {
        var asked = "what's new;" + between.repeat(100_000);

        assertThat(Swallowed.statementIn(asked + "x")).isFalse();
        assertThat(Swallowed.statementIn(asked + "SELECT 1")).isTrue();
    }
}
