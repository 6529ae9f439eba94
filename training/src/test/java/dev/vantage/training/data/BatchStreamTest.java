package dev.vantage.training.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.training.SpiderFiles;
import dev.vantage.training.TrainConfig.Layout;
import dev.vantage.training.data.BatchStream.Pool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchStreamTest {

    private static final int GROUP_SIZE = 2;
    private static final int GROUPS = 2;

    @TempDir
    private static Path folder;

    private static Pool all;

    @BeforeAll
    static void readQuestions() throws IOException {
        SpiderFiles.write(folder);
        all = Sources.read(folder, Layout.SPIDER).pool();
    }

    @Test
    void givesTheSameStepsForTheSameSeedAndEpoch() {
        assertThat(stream(1, 0.5, 4).epoch(2)).isEqualTo(stream(1, 0.5, 4).epoch(2));
    }

    @Test
    void givesOtherStepsForAnotherSeedOrEpoch() {
        var steps = stream(1, 0.5, 4).epoch(2);

        assertThat(stream(1, 0.5, 4).epoch(3)).isNotEqualTo(steps);
        assertThat(stream(1, 0.5, 5).epoch(2)).isNotEqualTo(steps);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void givesEveryQuestionOfAWholePoolOnce(long seed) {
        assertThat(examples(stream(1, 0, seed), 0)).containsExactlyInAnyOrderElementsOf(all.named());
        assertThat(examples(stream(1, 1, seed), 0)).containsExactlyInAnyOrderElementsOf(all.split());
    }

    @Test
    void keepsAGroupToOneViewOfOneDatabase() {
        for (var step : stream(1, 0.5, 4).epoch(0)) {
            assertThat(step).hasSizeBetween(1, GROUPS);
            for (var group : step) {
                assertThat(group)
                        .extracting(Example::database)
                        .containsOnly(group.getFirst().database());
            }
        }
    }

    /** The same database without its file, and the same names for other tables. */
    @Test
    void keepsDatabasesOfOneNameApart(@TempDir Path withoutRows, @TempDir Path others) throws IOException {
        var pools = new ArrayList<>(List.of(all));
        for (var root : List.of(withoutRows, others)) {
            SpiderFiles.write(root);
            Files.delete(root.resolve("database/zoo/zoo.sqlite"));
            pools.add(Sources.read(root, Layout.SPIDER).pool());
        }
        var tables = others.resolve("tables.json");
        Files.writeString(tables, Files.readString(tables).replace("Legs", "Feet"));
        pools.add(Sources.read(others, Layout.SPIDER).pool());

        for (var step : new BatchStream(pools, 8, GROUPS, 0.5, 4).epoch(0)) {
            for (var group : step) {
                assertThat(group.stream().map(Example::database).map(DatabaseView::schema))
                        .containsOnly(group.getFirst().database().schema());
                assertThat(group.stream()
                                .map(example -> example.database().categories().cells()))
                        .containsOnly(group.getFirst().database().categories().cells());
            }
        }
    }

    @Test
    void partsMoreQuestionsOfADatabaseThanTheirProductWithThePartsCanCount() {
        var most = new BatchStream(List.of(new Pool(all.named(), all.split(), 10_000)), 1, GROUPS, 0, 4).epoch(0);
        assertThat(most.stream().mapToInt(List::size).sum()).isEqualTo(10_000 * SpiderFiles.QUESTIONS);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void drawsAShareInGroupsOfOneDatabase(long seed) {
        var drawn = examples(stream(0.25, 0, seed), 0);

        assertThat(drawn).hasSizeBetween(SpiderFiles.QUESTIONS / 4, SpiderFiles.QUESTIONS / 4 + GROUP_SIZE - 1);
        for (var view : Set.copyOf(drawn.stream().map(Example::database).toList())) {
            assertThat(drawn.stream().filter(example -> example.database().equals(view)))
                    .hasSizeGreaterThan(1);
        }
    }

    @Test
    void drawsAShareAnewInEachEpoch() {
        var seen = new HashSet<Example>();
        var stream = stream(0.25, 0, 4);
        for (int epoch = 0; epoch < 40; epoch++) {
            seen.addAll(examples(stream, epoch));
        }

        assertThat(seen).hasSize(SpiderFiles.QUESTIONS);
    }

    @Test
    void drawsSomethingOfTheSmallestShare() {
        assertThat(examples(stream(1e-9, 0, 4), 0)).isNotEmpty();
    }

    private static BatchStream stream(double share, double splitNames, long seed) {
        return new BatchStream(
                List.of(new Pool(all.named(), all.split(), share)), GROUP_SIZE, GROUPS, splitNames, seed);
    }

    private static List<Example> examples(BatchStream stream, int epoch) {
        return stream.epoch(epoch).stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .toList();
    }
}
