package dev.vantage.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"databse, database", "LIMIT, limit", "sead, seed", "sed, seed", "x, seed"})
    void findsTheNameOfFewestEdits(String unknown, String meant) {
        assertThat(Spelling.nearest(unknown, List.of("limit", "seed", "database")))
                .isEqualTo(meant);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"c, a", "bb, b"})
    void takesTheFirstInTheAlphabetOfEquallyNearOnes(String unknown, String meant) {
        assertThat(Spelling.nearest(unknown, List.of("b", "a"))).isEqualTo(meant);
    }
}
