package dev.vantage.training.data;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vantage.eval.RankingSearches.Search;
import dev.vantage.eval.data.QuestionLine;
import dev.vantage.model.plan.Plan;
import dev.vantage.model.plan.PlanText;
import dev.vantage.model.plan.PlanValue;
import dev.vantage.model.rank.PlanFeatures;
import dev.vantage.training.TrainingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Plans that a model took for likely and whose rows are not those of the gold query, by question. A file has a JSON object a
 * line: {@code db}, {@code question}, and {@code plans}, each with its {@code tokens} as {@link PlanText} writes them and the
 * texts of its {@code values}.
 */
public final class Negatives {

    static final Negatives NONE = new Negatives(Map.of());

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private final Map<Asked, List<Plan>> byQuestion;

    private Negatives(Map<Asked, List<Plan>> byQuestion) {
        this.byQuestion = byQuestion;
    }

    /** @param question with its evidence behind it */
    private record Asked(String db, String question) {}

    private record Line(String db, String question, List<Written> plans) {}

    private record Written(String tokens, List<String> values) {

        static Written of(Plan plan) {
            return new Written(
                    PlanText.write(plan.tokens()),
                    plan.values().stream().map(PlanValue::text).toList());
        }

        Plan plan() {
            return new Plan(
                    PlanText.read(tokens),
                    values.stream()
                            .map(text -> new PlanValue(text, PlanValue.Kind.UNTYPED, List.of()))
                            .toList());
        }
    }

    /** @throws IllegalArgumentException if the file cannot be read or has another line; the message says which */
    static Negatives read(Path file) {
        var byQuestion = new HashMap<Asked, List<Plan>>();
        int number = 0;
        try (var lines = Files.newBufferedReader(file)) {
            for (var text = lines.readLine(); text != null; text = lines.readLine()) {
                number++;
                var line = JSON.readValue(text, Line.class);
                byQuestion.put(
                        new Asked(line.db, line.question),
                        line.plans.stream().map(Written::plan).toList());
            }
        } catch (JsonProcessingException | IllegalArgumentException wrong) {
            throw new IllegalArgumentException(
                    "line " + number + " of " + file + " has no negatives; write the file with `vantage negatives`",
                    wrong);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(
                    "Cannot read " + file + "; write it with `vantage negatives`", unreadable);
        }
        return new Negatives(byQuestion);
    }

    /**
     * Writes the wrong plans of searches, the most probable first. A question that is asked twice, which may mean two things,
     * has none.
     *
     * @return how many there are
     * @throws TrainingException if the file cannot be written
     */
    public static int write(Path file, List<Search> searches) {
        var times = searches.stream().collect(groupingBy(Negatives::asked, counting()));
        var lines = searches.stream()
                .filter(search -> Long.valueOf(1).equals(times.get(asked(search))))
                .map(search -> new Line(search.database(), search.question(), wrong(search)))
                .filter(line -> !line.plans.isEmpty())
                .toList();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var partial = file.resolveSibling(file.getFileName() + ".partial");
            Files.write(partial, lines.stream().map(Negatives::json).toList());
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new TrainingException("Cannot write " + file + ": " + unwritable, unwritable);
        }
        return lines.stream().mapToInt(line -> line.plans.size()).sum();
    }

    private static Asked asked(Search search) {
        return new Asked(search.database(), search.question());
    }

    private static List<Written> wrong(Search search) {
        return IntStream.range(0, search.plans().size())
                .filter(search.wrong()::get)
                .boxed()
                .sorted(Comparator.comparingDouble(
                        c -> -search.features().get(c).getOrDefault(PlanFeatures.LOG_PROBABILITY, 0.0)))
                .map(c -> Written.of(search.plans().get(c)))
                .toList();
    }

    private static String json(Line line) {
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    List<Plan> of(GoldQuestion question) {
        var whole = QuestionLine.withEvidence(question.text(), question.evidence());
        return byQuestion.getOrDefault(new Asked(question.database(), whole), List.of());
    }
}
