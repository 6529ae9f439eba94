package dev.vantage.training.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.vantage.eval.RankingSearches.Search;
import dev.vantage.model.plan.Plan;
import dev.vantage.model.plan.PlanText;
import dev.vantage.model.plan.PlanValue;
import dev.vantage.model.plan.PlanValue.Kind;
import dev.vantage.model.rank.PlanFeatures;
import dev.vantage.training.TrainConfig.Layout;
import dev.vantage.training.TrainConfig.Source;
import dev.vantage.training.TrainingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NegativesTest {

    private static final Source SOURCE = new Source(Layout.JSONL, "./questions.jsonl", "", "", 1, "negatives.jsonl");

    private static final String SCHEMA = "CREATE TABLE person (name TEXT, town TEXT, born INTEGER)";

    @TempDir
    private Path folder;

    @Test
    void tellsAPlanFromTheWrongOnesThatASearchHasFound() throws IOException {
        Files.writeString(folder.resolve("questions.jsonl"), """
                {"question": "Who lives in Rome since 1990?", "evidence": "since means born", "db": "people.sql",
                "sql": "SELECT name FROM person WHERE town = 'Rome' AND born >= 1990"}
                {"question": "Which names?", "sql": "SELECT name FROM person", "db": "people.sql"}
                """.replace(",\n", ", "));
        Files.writeString(folder.resolve("people.sql"), SCHEMA + ";");
        var gold = plan("c0 WHERE c1 EQUAL v0 AND c2 GREATER_OR_EQUAL v1 FROM END", "Rome", "1990");
        var likelier = plan("c0 WHERE c1 EQUAL v0 FROM END", "Rome");
        var right = plan("COUNT_ALL FROM t0 END");
        var plans = List.of(
                plan("c0 FROM END"),
                gold,
                right,
                likelier,
                plan("c0 WHERE c1 EQUAL v0 FROM END", "Paris"),
                plan("c9 FROM END"),
                plan("WHERE c0 END"));
        Negatives.write(
                folder.resolve("negatives.jsonl"),
                List.of(
                        search("Who lives in Rome since 1990? since means born", plans, right),
                        search("Which names?", plans, right),
                        search("Which names?", plans, gold)));

        var examples = Sources.read(folder, SOURCE, 60).pool().named();

        assertThat(examples).hasSize(2);
        assertThat(examples.getFirst().negatives()).extracting(List::size).containsExactly(7, 3);
        assertThat(examples.getLast().negatives()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"db\": \"a\", \"question\": \"c\"}",
                "{\"db\": \"a\", \"question\": \"c\", \"plans\": [{\"tokens\": \"WHO\", \"values\": []}]}",
                "{\"db\": \"a\", \"question\": \"c\", \"plans\": [{\"tokens\": \"END\"}]}"
            })
    void namesTheLineThatHasNone(String line) throws IOException {
        Files.writeString(
                folder.resolve("questions.jsonl"),
                "{\"question\": \"Which names?\", \"sql\": \"SELECT name FROM person\", \"schema\": \"" + SCHEMA
                        + "\"}");
        var file = Files.writeString(
                folder.resolve("negatives.jsonl"), "{\"db\": \"a\", \"question\": \"b\", \"plans\": []}\n" + line);

        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> Sources.read(folder, SOURCE, 60))
                .withMessageStartingWith("line 2 of " + file)
                .withMessageContaining("vantage negatives");
    }

    /** Each plan is likelier than the one before it. */
    private static Search search(String question, List<Plan> plans, Plan right) {
        return new Search(
                "people.sql",
                question,
                plans,
                IntStream.range(0, plans.size())
                        .mapToObj(c -> Map.of(PlanFeatures.LOG_PROBABILITY, c - 10.0))
                        .toList(),
                plans.stream().map(right::equals).toList(),
                plans.stream().map(plan -> !right.equals(plan)).toList(),
                Collections.nCopies(plans.size(), false));
    }

    private static Plan plan(String tokens, String... values) {
        return new Plan(
                PlanText.read(tokens),
                List.of(values).stream()
                        .map(text -> new PlanValue(text, Kind.UNTYPED, List.of()))
                        .toList());
    }
}
