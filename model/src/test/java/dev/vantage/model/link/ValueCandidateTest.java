package dev.vantage.model.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueCandidateTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "songs by sharp, Joe Sharp, Sharp",
        "songs by the Sharps, Joe Sharp, Sharp",
        "songs by Joe Sharp, Joe Sharp, Joe Sharp",
        "songs that feel blue, Blues, Blue",
        "songs like a blues, Blues, Blues"
    })
    void tellsWhatAQuestionSaysOfAStoredText(String question, String stored, String part) {
        var candidate = MusicDatabase.link(question).values().stream()
                .filter(value -> value.text().equals(stored))
                .findFirst()
                .orElseThrow();

        assertThat(candidate.mentionedPart(List.of(question.split(" ")))).isEqualTo(part);
    }
}
