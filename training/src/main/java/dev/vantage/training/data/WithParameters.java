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

    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

    /** What a whole date may stand behind as well: a parameter there is one, and only "in" is followed by a year for sure. */
    private static final Pattern BEFORE_A_DATE = Pattern.compile(
            "\\b(?:after|before|since|until|till|by|from|to|through|on|between|and) $", Pattern.CASE_INSENSITIVE);

    /**
     * @return empty if no value of the plan stands in the question just once, as it is written in the plan or as a date that is
     *     spelled out, and is compared directly
     */
    static Optional<WithParameters> of(GoldQuestion question, Plan plan) {
        var text = question.text();
        var mentions = new TreeMap<Integer, Mention>();
        for (var value : plan.values()) {
            var stored = value.text().strip();
            onlyMention(stored, text)
                    .filter(mention -> isComparedDirectly(stored, text.substring(0, mention.start())))
                    .ifPresent(mention -> mentions.put(mention.start(), mention));
        }
        return mentions.isEmpty() ? Optional.empty() : Optional.of(replaced(question, plan, mentions));
    }

    /** @param value of the plan that is meant  @param end in the question, exclusive */
    private record Mention(String value, int start, int end) {}

    private static WithParameters replaced(GoldQuestion question, Plan plan, TreeMap<Integer, Mention> mentions) {
        var text = question.text();
        var asked = new StringBuilder();
        var places = new ArrayList<Integer>();
        var values = new ArrayList<>(plan.values());
        int done = 0;
        for (var mention : mentions.values()) {
            int start = mention.start();
            int end = mention.end();
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
            values.replaceAll(value -> value.text().strip().equals(mention.value()) ? parameter : value);
        }
        asked.append(text, done, text.length());
        return new WithParameters(
                new GoldQuestion(question.database(), asked.toString(), question.evidence(), question.sql()),
                List.copyOf(places),
                new Plan(plan.tokens(), values));
    }

    private static boolean isComparedDirectly(String value, String before) {
        boolean isLookedUp =
                !NUMBER_OR_DATE.matcher(value).matches() && THAN.matcher(before).find();
        boolean isYearForDate =
                YEAR.matcher(value).matches() && BEFORE_A_DATE.matcher(before).find();
        return !isLookedUp && !isYearForDate;
    }

    private static Optional<Mention> onlyMention(String value, String text) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        var written = Pattern.quote(value.toLowerCase(Locale.ROOT))
                + SpelledDates.of(value).map(spelled -> '|' + spelled).orElse("");
        var whole = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + written + ")(?![\\p{L}\\p{N}]|[.,]\\p{N})");
        var found = whole.matcher(text.toLowerCase(Locale.ROOT));
        if (!found.find() || text.length() != text.toLowerCase(Locale.ROOT).length()) {
            return Optional.empty();
        }
        var mention = new Mention(value, found.start(), found.end());
        return found.find() ? Optional.empty() : Optional.of(mention);
    }
}
