package dev.vantage.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunComparisonTest {

    @TempDir
    private Path folder;

    @Test
    void findsWhatWasWonAndLost() throws IOException {
        var before = report("before", item(0, true, ""), item(1, true, ""), item(2, false, ""), item(3, false, ""));
        var after = report("after", item(3, false, ""), item(2, true, ""), item(1, false, ""), item(0, true, ""));

        var comparison = RunComparison.of(before, after, "execution");

        assertThat(comparison.won()).extracting(RunComparison.Question::index).containsExactly(2);
        assertThat(comparison.lost()).extracting(RunComparison.Question::index).containsExactly(1);
        assertThat(comparison.bothRight()).isEqualTo(1);
        assertThat(comparison.bothWrong()).isEqualTo(1);
        assertThat(comparison.first()).isEqualTo(2);
        assertThat(comparison.pValue()).isEqualTo(1);
    }

    @Test
    void countsTheErrorsOfTheRunThatIsWrong() throws IOException {
        var wrong =
                item(0, false, "").replace("\"execution\"", "\"error_kinds\": [\"column\", \"value\"], \"execution\"");

        var comparison = RunComparison.of(report("a", wrong), report("b", item(0, true, "")), "execution");

        assertThat(RunComparison.byErrorKind(comparison.won())).isEqualTo(Map.of("column", 1, "value", 1));
        assertThat(RunComparison.byErrorKind(comparison.lost())).isEmpty();
    }

    @Test
    void comparesOnlyWhatBothCount() throws IOException {
        var before = report("before", item(0, true, ""), item(1, true, "no such table"), item(2, true, ""));
        var after = report("after", item(0, false, ""), item(1, true, ""));

        var comparison = RunComparison.of(before, after, "execution");

        assertThat(comparison.compared()).isEqualTo(1);
        assertThat(comparison.onlyInOne()).isEqualTo(2);
    }

    @Test
    void refusesReportsAboutDifferentQuestions() throws IOException {
        var before = report("before", item(0, true, ""));
        var after = report("after", item(0, true, "").replace("SELECT 1", "SELECT 2"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RunComparison.of(before, after, "execution"))
                .withMessageStartingWith("Question 0 is not the same");
    }

    @Test
    void refusesAMetricThatAReportLacks() throws IOException {
        var report = report("report", item(0, true, ""));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RunComparison.of(report, report, "exact"))
                .withMessageEndingWith("an item has no index or no exact");
    }

    /** The values are twice a sum of binomial coefficients over a power of two, worked out apart. */
    @ParameterizedTest(name = "{0} won, {1} lost: {2}")
    @CsvSource({
        "0, 0, 1",
        "1, 0, 1",
        "5, 0, 0.0625",
        "0, 6, 0.03125",
        "10, 2, 0.03857422",
        "8, 8, 1",
        "60, 40, 0.05688793"
    })
    void testsAsMcNemarDoes(int won, int lost, double pValue) {
        assertThat(RunComparison.pValue(won, lost)).isCloseTo(pValue, within(1e-8));
    }

    @Test
    void isWrittenForMachines() throws IOException {
        var file = folder.resolve("comparison.json");
        RunComparison.of(report("a", item(0, true, "")), report("b", item(0, false, "")), "execution")
                .write(file);

        var json = new JsonMapper().readTree(file.toFile());
        assertThat(json.path("p_value").asDouble()).isEqualTo(1);
        assertThat(json.at("/lost/0/index").asInt(-1)).isZero();
    }

    private static String item(int index, boolean right, String goldError) {
        return """
                {"index": %d, "db": "music", "question": "?", "gold": "SELECT 1", "predicted": "SELECT 2",
                 "execution": %b, "gold_error": "%s"}""".formatted(index, right, goldError);
    }

    private Path report(String name, String... items) throws IOException {
        return Files.writeString(folder.resolve(name + ".json"), "{\"items\": [" + String.join(",", items) + "]}");
    }
}
