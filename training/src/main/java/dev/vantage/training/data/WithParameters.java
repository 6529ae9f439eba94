package dev.vantage.training.data;

import dev.vantage.model.plan.Plan;
import dev.vantage.model.plan.PlanValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A question as a program asks it: {@code ?} stands where the text of a value stood.
 *
 * @param places where in the question's text they stand, in ascending order
 * @param plan with parameters for those values
 */
record WithParameters(GoldQuestion question, List<Integer> places, Plan plan) {

    private static final String QUOTES = "'\"“”‘’`";

    /** What a thing of that name is compared by ("longer than the Severn"): a parameter there is compared directly. */
    private static final Pattern THAN = Pattern.compile("\\bthan(?: the)? [\"'“‘]?$", Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER_OR_DATE = Pattern.compile("[-+]?\\d[-\\d.,:/ ]*");

    /**
     * @return empty if no value of the plan stands in the question just once, as it is written in the plan, and is compared
     *     directly
     */
    static Optional<WithParameters> of(GoldQuestion question, Plan plan) {
        var text = question.text();
        var valueAt = new TreeMap<Integer, String>();
        for (var value : plan.values()) {
            var written = value.text().strip();
            onlyPlace(written, text)
                    .filter(at -> !isLookedUp(written, text.substring(0, at)))
                    .ifPresent(at -> valueAt.put(at, written));
        }
        return valueAt.isEmpty() ? Optional.empty() : Optional.of(replaced(question, plan, valueAt));
    }

    private static WithParameters replaced(GoldQuestion question, Plan plan, TreeMap<Integer, String> valueAt) {
        var text = question.text();
        var asked = new StringBuilder();
        var places = new ArrayList<Integer>();
        var values = new ArrayList<>(plan.values());
        int done = 0;
        for (var entry : valueAt.entrySet()) {
            int start = entry.getKey();
            var written = entry.getValue();
            int end = start + written.length();
            if (start < done) {
                continue;
            }
            boolean quoted = start > done
                    && end < text.length()
                    && QUOTES.indexOf(text.charAt(start - 1)) >= 0
                    && QUOTES.indexOf(text.charAt(end)) >= 0;
            asked.append(text, done, quoted ? start - 1 : start);
            places.add(asked.length());
            asked.append('?');
            done = quoted ? end + 1 : end;
            var parameter = new PlanValue("$" + places.size(), PlanValue.Kind.PARAMETER, List.of());
            values.replaceAll(value -> value.text().strip().equals(written) ? parameter : value);
        }
        asked.append(text, done, text.length());
        return new WithParameters(
                new GoldQuestion(question.database(), asked.toString(), question.evidence(), question.sql()),
                List.copyOf(places),
                new Plan(plan.tokens(), values));
    }

    private static boolean isLookedUp(String value, String before) {
        return !NUMBER_OR_DATE.matcher(value).matches() && THAN.matcher(before).find();
    }

    private static Optional<Integer> onlyPlace(String value, String text) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        var whole = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(value.toLowerCase(Locale.ROOT))
                + "(?![\\p{L}\\p{N}]|[.,]\\p{N})");
        var found = whole.matcher(text.toLowerCase(Locale.ROOT));
        if (!found.find() || text.length() != text.toLowerCase(Locale.ROOT).length()) {
            return Optional.empty();
        }
        int at = found.start();
        return found.find() ? Optional.empty() : Optional.of(at);
    }
}
