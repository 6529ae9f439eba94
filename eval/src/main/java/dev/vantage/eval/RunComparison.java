package dev.vantage.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Two runs over the same questions, from their reports. Only questions that both have and count are compared.
 *
 * @param metric what makes a question right: a boolean key of the items, {@code execution} or {@code exact}
 * @param first right ones of the compared questions in the first run
 * @param second the same of the second run
 * @param compared questions
 * @param onlyInOne questions that one report lacks or does not count
 * @param bothRight questions
 * @param bothWrong questions
 * @param won questions that only the second run has right
 * @param lost questions that only the first run has right
 * @param pValue of McNemar's exact test, two-sided: how likely runs of equal strength differ at least that much in what
 *     they win and lose
 */
public record RunComparison(
        String metric,
        int first,
        int second,
        int compared,
        int onlyInOne,
        int bothRight,
        int bothWrong,
        List<Question> won,
        List<Question> lost,
        double pValue) {

    public RunComparison {
        won = List.copyOf(won);
        lost = List.copyOf(lost);
    }

    /**
     * A question that one of the runs has right; both SQLs may be empty.
     *
     * @param errorKinds of the run that has it wrong; empty where its report does not say
     */
    public record Question(
            int index, String db, String question, String gold, String first, String second, List<String> errorKinds) {
        public Question {
            errorKinds = List.copyOf(errorKinds);
        }
    }

    /** How many of some questions have an error of a kind, by kind. */
    public static Map<String, Integer> byErrorKind(List<Question> questions) {
        var counts = new TreeMap<String, Integer>();
        questions.forEach(question -> question.errorKinds().forEach(kind -> counts.merge(kind, 1, Integer::sum)));
        return counts;
    }

    /**
     * @param metric a boolean key of the items
     * @throws IllegalArgumentException if a file is missing or no report, lacks the metric, or if the two are about
     *     different questions
     */
    public static RunComparison of(Path first, Path second, String metric) {
        var left = items(first, metric);
        var right = items(second, metric);
        var won = new ArrayList<Question>();
        var lost = new ArrayList<Question>();
        int both = 0;
        int neither = 0;
        int common = 0;
        for (var entry : left.entrySet()) {
            var theirs = right.get(entry.getKey());
            if (theirs == null) {
                continue;
            }
            var ours = entry.getValue();
            if (!ours.path("gold").equals(theirs.path("gold"))
                    || !ours.path("db").equals(theirs.path("db"))) {
                throw new IllegalArgumentException(
                        "Question %d is not the same in %s and %s".formatted(entry.getKey(), first, second));
            }
            common++;
            boolean before = ours.path(metric).asBoolean();
            boolean after = theirs.path(metric).asBoolean();
            if (before == after) {
                both += before ? 1 : 0;
                neither += before ? 0 : 1;
            } else {
                (after ? won : lost).add(question(ours, theirs, after ? ours : theirs));
            }
        }
        return new RunComparison(
                metric,
                both + lost.size(),
                both + won.size(),
                common,
                left.size() + right.size() - 2 * common,
                both,
                neither,
                won,
                lost,
                pValue(won.size(), lost.size()));
    }

    private static Question question(JsonNode first, JsonNode second, JsonNode wrong) {
        return new Question(
                first.path("index").asInt(),
                first.path("db").asText(),
                first.path("question").asText(),
                first.path("gold").asText(),
                first.path("predicted").asText(),
                second.path("predicted").asText(),
                wrong.path("error_kinds").valueStream().map(JsonNode::asText).toList());
    }

    private static TreeMap<Integer, JsonNode> items(Path file, String metric) {
        var counted = new TreeMap<Integer, JsonNode>();
        for (var item : JsonFile.read(file).path("items")) {
            if (!item.path("index").isInt() || !item.path(metric).isBoolean()) {
                throw new IllegalArgumentException("%s: an item has no index or no %s".formatted(file, metric));
            }
            if (item.path("gold_error").asText().isEmpty()) {
                counted.put(item.path("index").asInt(), item);
            }
        }
        if (counted.isEmpty()) {
            throw new IllegalArgumentException(file + " is no report with counted items");
        }
        return counted;
    }

    /**
     * Twice the binomial probability of at most as many as the rarer of the two, at a half each, and 1 at most.
     *
     * @see <a href="https://doi.org/10.1007/BF02295996">McNemar 1947</a>
     */
    static double pValue(int won, int lost) {
        int trials = won + lost;
        var term = BigInteger.ONE;
        var sum = BigInteger.ONE;
        for (int i = 1; i <= Math.min(won, lost); i++) {
            term = term.multiply(BigInteger.valueOf(trials - i + 1L)).divide(BigInteger.valueOf(i));
            sum = sum.add(term);
        }
        var share = new BigDecimal(sum.shiftLeft(1))
                .divide(new BigDecimal(BigInteger.ONE.shiftLeft(trials)), MathContext.DECIMAL64);
        return Math.min(1, share.doubleValue());
    }

    /** @throws IllegalArgumentException if the file cannot be written */
    public void write(Path file) {
        JsonFile.write(file, this);
    }
}
