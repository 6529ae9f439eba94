package dev.vantage.model.link;

import dev.vantage.model.link.ValueCandidate.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds quarters, {@code Q3}; days of the week, as numbers from 0 for Sunday to 6; and times of the day: hours from 0 to 23,
 * and the time as databases store it, {@code 18:30}.
 */
final class DayTimes {

    private static final List<String> DAYS = List.of("sun", "mon", "tues", "wednes", "thurs", "fri", "satur");
    private static final Pattern DAY = Pattern.compile("(?i)\\b(" + String.join("|", DAYS) + ")days?\\b");
    private static final Pattern WEEKEND = Pattern.compile("(?i)\\bweek-?ends?\\b");
    private static final Pattern WEEKDAY = Pattern.compile("(?i)\\b(?:week|work|working )days?\\b");
    private static final Pattern QUARTER = Pattern.compile("(?i)\\bq([1-4])\\b");

    private static final String HOUR =
            "(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?::(\\d{2}))?";
    /** Maybe with the hour that it is the end of: {@code 9 to 11 am}. */
    private static final Pattern TIME =
            Pattern.compile("(?i)(?:\\b" + HOUR + " ?(?:-|–|to|and|till|until) ?)?\\b" + HOUR
                    + " ?(?:([ap])\\.?m\\b|o'?clock(?: in the (morning|afternoon|evening)| at (night))?"
                    + "|in the (morning|afternoon|evening)\\b|at (night)\\b)");

    private static final Pattern CLOCK = Pattern.compile("\\b([01]?\\d|2[0-3]):([0-5]\\d)\\b");
    private static final Pattern NAMED = Pattern.compile("(?i)\\b(noon|midday|midnight)\\b");
    private static final int NOON = 12;
    private static final String NIGHT = "night";

    /** Of those before midnight; two at night is early in the day. */
    private static final int FIRST_HOUR_OF_NIGHT = 6;

    private final Sentence sentence;
    private final Candidates candidates;

    private DayTimes(Sentence sentence, Candidates candidates) {
        this.sentence = sentence;
        this.candidates = candidates;
    }

    static void find(Sentence sentence, Candidates candidates) {
        var times = new DayTimes(sentence, candidates);
        DAY.matcher(sentence.text()).results().forEach(times::findDay);
        WEEKEND.matcher(sentence.text()).results().forEach(weekend -> times.addNumbers(weekend, "0", "6"));
        WEEKDAY.matcher(sentence.text()).results().forEach(weekday -> times.addNumbers(weekday, "1", "5"));
        QUARTER.matcher(sentence.text()).results().forEach(quarter -> times.addNumbers(quarter, quarter.group(1)));
        TIME.matcher(sentence.text()).results().forEach(times::findTime);
        CLOCK.matcher(sentence.text())
                .results()
                .forEach(clock -> times.add(Integer.parseInt(clock.group(1)), clock.group(2), times.spanOf(clock)));
        NAMED.matcher(sentence.text())
                .results()
                .forEach(named ->
                        times.add(named.group(1).equalsIgnoreCase("midnight") ? 0 : NOON, "00", times.spanOf(named)));
    }

    private void findDay(MatchResult day) {
        addNumbers(day, Integer.toString(DAYS.indexOf(day.group(1).toLowerCase(Locale.ROOT))));
    }

    private void addNumbers(MatchResult found, String... numbers) {
        for (var number : numbers) {
            candidates.add(Kind.NUMBER_WORD, number, spanOf(found));
        }
    }

    /** The hour that an hour's end comes before is a candidate too: {@code between 2 and 4 pm} ends within 15. */
    private void findTime(MatchResult time) {
        var half = half(time);
        int hour = hour(time.group(3));
        int end = of24(hour, half);
        var span = spanOf(time);
        if (time.group(1) != null) {
            int begin = hour(time.group(1));
            boolean isSameHalf = half.equals(NIGHT) || begin % NOON <= hour % NOON;
            add(of24(begin, isSameHalf ? half : ""), minutes(time.group(2)), span);
            candidates.add(Kind.NUMBER_WORD, Integer.toString(Math.floorMod(end - 1, 24)), span);
        }
        add(end, minutes(time.group(4)), span);
    }

    /** What is said of the half of the day, in small letters; empty if nothing is. */
    private static String half(MatchResult time) {
        return IntStream.rangeClosed(5, 9)
                .mapToObj(time::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }

    private static int of24(int hour, String half) {
        if (hour > NOON) {
            return hour;
        }
        int onDial = hour % NOON;
        boolean isLate = switch (half) {
            case "p", "afternoon", "evening" -> true;
            case NIGHT -> onDial >= FIRST_HOUR_OF_NIGHT;
            default -> false;
        };
        return isLate ? onDial + NOON : onDial;
    }

    private static int hour(String text) {
        return Character.isDigit(text.charAt(0))
                ? Integer.parseInt(text)
                : Numerals.word(text.toLowerCase(Locale.ROOT)).orElseThrow();
    }

    private static String minutes(@Nullable String text) {
        return text == null ? "00" : text;
    }

    private void add(int hour, String minutes, Span span) {
        if (hour < 24) {
            candidates.add(Kind.NUMBER_WORD, Integer.toString(hour), span);
            candidates.add(Kind.QUOTED, String.format(Locale.ROOT, "%02d:%s", hour, minutes), span);
        }
    }

    private Span spanOf(MatchResult found) {
        return sentence.wordsWithin(found.start(), found.end());
    }
}
