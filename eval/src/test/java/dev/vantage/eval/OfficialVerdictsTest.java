package dev.vantage.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vantage.eval.Report.Item;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Published predictions are found right and wrong where the benchmarks' own scripts find them so, line by line. */
@Tag("slow")
class OfficialVerdictsTest {

    private static final EvalConfig SPIDER =
            new EvalConfig("spider", "spider", "dev.json", "database", "", "jdbc:vantage:sqlite:", Map.of(), 60, 0, 0);
    private static final EvalConfig BIRD = new EvalConfig(
            "bird",
            "bird",
            "dev.json",
            "databases",
            "",
            "jdbc:vantage:sqlite:",
            Map.of(),
            60,
            0,
            0,
            new BirdSettings(true, 0));
    private static final double PRINTED = 1e-6;

    @ParameterizedTest
    @ValueSource(strings = {"codes-1b", "codes-15b"})
    void agreesWithSpidersScript(String system) throws SQLException, IOException {
        var items = items(SPIDER, TestData.spider(), system);
        var verdicts = verdicts(system);

        var soft = new SoftAssertions();
        assertThat(items).hasSameSizeAs(verdicts);
        for (int i = 0; i < verdicts.size(); i++) {
            var item = items.get(i);
            var ours = List.of(
                    item.hardness().toString(),
                    item.execution() ? "1" : "0",
                    item.marks() instanceof Marks.Spider marks && marks.exact() ? "1" : "0");
            soft.assertThat(ours)
                    .as("%s%n%s", item.predicted(), item.gold())
                    .isEqualTo(verdicts.get(i).subList(1, 4));
        }
        soft.assertAll();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "codes-1b-bird-superhero",
                "codes-1b-bird-superhero-with-evidence",
                "codes-15b-bird-superhero",
                "codes-15b-bird-superhero-with-evidence"
            })
    void agreesWithBirdsScripts(String system) throws SQLException, IOException {
        var items = items(BIRD, TestData.folder("bird"), system);
        var verdicts = verdicts(system);

        var soft = new SoftAssertions();
        assertThat(items).hasSameSizeAs(verdicts);
        for (int i = 0; i < verdicts.size(); i++) {
            var verdict = verdicts.get(i);
            var item = items.get(i);
            soft.assertThat(List.of(String.valueOf(item.index()), item.execution() ? "1" : "0"))
                    .as("%s%n%s", item.predicted(), item.gold())
                    .isEqualTo(List.of(verdict.get(0), verdict.get(2)));
            soft.assertThat(item.marks() instanceof Marks.Bird marks ? marks.softF1() : -1)
                    .isCloseTo(Double.parseDouble(verdict.get(3)), within(PRINTED));
        }
        soft.assertAll();
    }

    private static List<Item> items(EvalConfig config, Path data, String system) throws SQLException {
        var predictions = TestData.folder("predictions").resolve(system + ".txt");
        try (var quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            return new Evaluator(Path.of(""), quiet)
                    .score(config, Optional.of(data), Optional.empty(), predictions)
                    .items();
        }
    }

    private static List<List<String>> verdicts(String system) throws IOException {
        return Files.readAllLines(TestData.folder("predictions").resolve(system + ".official.tsv")).stream()
                .map(line -> List.of(line.split("\t")))
                .toList();
    }
}
