package dev.vantage.model.link;

import dev.vantage.model.link.ValueCandidate.Kind;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds dates that name their month or have slashes, and writes them as databases store them: {@code 2012-08-24}; and months,
 * by their numbers.
 */
final class Dates {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> MONTHS_IN_FULL = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    /** What stands before a month, where {@code may} and {@code march} need not be verbs. */
    private static final Set<String> BEFORE_A_MONTH = Set.of(
            "in", "of", "for", "during", "since", "until", "till", "from", "to", "by", "before", "after", "last",
            "this", "every", "each");

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(st|nd|rd|th)?");
    private static final List<String> DECADES =
            List.of("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties");
    private static final Pattern DECADE = Pattern.compile("(1[0-9]|20)\\d0s");
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
    private static final Pattern YEAR_FIRST = Pattern.compile("\\b([12]\\d{3})[/.](\\d{1,2})[/.](\\d{1,2})\\b");
    private static final Pattern YEAR_LAST = Pattern.compile("\\b(\\d{1,2})[/.](\\d{1,2})[/.]([12]\\d{3})\\b");

    private static final Set<String> QUARTER = Set.of("quarter", "quarters");
    private static final int SHORTEST_PLURAL = 4;

    private final Sentence sentence;
    private final Candidates candidates;

    private Dates(Sentence sentence, Candidates candidates) {
        this.sentence = sentence;
        this.candidates = candidates;
    }

    static void find(Sentence sentence, Candidates candidates) {
        var dates = new Dates(sentence, candidates);
        for (int w = 0; w < sentence.words().size(); w++) {
            int month = dates.monthAt(w);
            if (month > 0) {
                dates.findAround(w, month);
                dates.findAlone(w, month);
            }
        }
        for (int w = 0; w < sentence.words().size(); w++) {
            dates.findDecade(w);
            dates.findLastQuarter(w);
        }
        YEAR_FIRST.matcher(sentence.text()).results().forEach(dates::addYearFirst);
        YEAR_LAST.matcher(sentence.text()).results().forEach(dates::addYearLast);
    }

    /** {@code 1990s}, {@code nineties}: the last year, which {@code 1990} does not tell, and the first and the last day. */
    private void findDecade(int word) {
        var normal = wordAt(word);
        int named = DECADES.indexOf(normal);
        if (named < 0 && !DECADE.matcher(normal).matches()) {
            return;
        }
        int first = named < 0 ? Integer.parseInt(normal.substring(0, normal.length() - 1)) : 1920 + 10 * named;
        var span = sentence.span(word, word + 1);
        candidates.add(Kind.NUMBER_WORD, Integer.toString(first), span);
        candidates.add(Kind.NUMBER_WORD, Integer.toString(first + 9), span);
        candidates.add(Kind.QUOTED, YearMonth.of(first, 1).atDay(1).toString(), span);
        candidates.add(Kind.QUOTED, YearMonth.of(first + 9, 12).atEndOfMonth().toString(), span);
    }

    /** The fourth, which may also be the one before this. */
    private void findLastQuarter(int word) {
        boolean isLast = wordAt(word).equals("last") || wordAt(word).equals("final");
        if (isLast && QUARTER.contains(wordAt(word + 1))) {
            candidates.add(Kind.NUMBER_WORD, "4", sentence.span(word, word + 2));
        }
    }

    private void addYearFirst(MatchResult date) {
        add(date.group(1), Integer.parseInt(date.group(2)), date.group(3), spanOf(date));
    }

    /** Some write the day first, some the month: both are offered where both are dates. */
    private void addYearLast(MatchResult date) {
        add(date.group(3), Integer.parseInt(date.group(2)), date.group(1), spanOf(date));
        add(date.group(3), Integer.parseInt(date.group(1)), date.group(2), spanOf(date));
    }

    private Span spanOf(MatchResult date) {
        return sentence.wordsWithin(date.start(), date.end());
    }

    /** The month may stand between the day and the year, before both, or before the year alone. */
    private void findAround(int word, int month) {
        int dayBefore = wordAt(word - 1).equals("of") ? word - 2 : word - 1;
        if (isDay(dayBefore) && isYear(word + 1)) {
            add(wordAt(word + 1), month, wordAt(dayBefore), sentence.span(dayBefore, word + 2));
            return;
        }
        if (isDay(word + 1) && isYear(word + 2)) {
            add(wordAt(word + 2), month, wordAt(word + 1), sentence.span(word, word + 3));
            return;
        }
        if (isYear(word + 1)) {
            addMonth(YearMonth.of(Integer.parseInt(wordAt(word + 1)), month), sentence.span(word, word + 2));
            return;
        }
        var laterYear = yearOfLaterDate(word);
        if (laterYear.isPresent()) {
            addWithYear(laterYear.get(), month, word, isDay(dayBefore) ? dayBefore : word + 1);
        }
    }

    /** The year of a later date is also that of one before it: {@code between 1 May and 15 June 2023}. */
    private void addWithYear(String year, int month, int word, int day) {
        if (isDay(day)) {
            add(year, month, wordAt(day), sentence.span(Math.min(day, word), Math.max(day, word) + 1));
        } else {
            addMonth(YearMonth.of(Integer.parseInt(year), month), sentence.span(word, word + 1));
        }
    }

    /** The month, and its first and last day. */
    private void addMonth(YearMonth month, Span span) {
        candidates.add(Kind.QUOTED, month.toString(), span);
        candidates.add(Kind.QUOTED, month.atDay(1).toString(), span);
        candidates.add(Kind.QUOTED, month.atEndOfMonth().toString(), span);
    }

    private Optional<String> yearOfLaterDate(int word) {
        return IntStream.range(word + 2, sentence.words().size())
                .filter(year -> isYear(year) && (monthAt(year - 1) > 0 || isDay(year - 1) && monthAt(year - 2) > 0))
                .mapToObj(this::wordAt)
                .findFirst();
    }

    private void findAlone(int word, int month) {
        boolean isName = sentence.words().get(word).normal().length() > "march".length();
        if (isName || isYear(word + 1) || BEFORE_A_MONTH.contains(wordAt(word - 1))) {
            candidates.add(Kind.NUMBER_WORD, Integer.toString(month), sentence.span(word, word + 1));
        }
    }

    private void add(String year, int month, String dayWord, Span span) {
        var matcher = DAY.matcher(dayWord);
        if (!matcher.matches() || month < 1 || month > 12) {
            return;
        }
        int day = Integer.parseInt(matcher.group(1));
        if (YearMonth.of(Integer.parseInt(year), month).isValidDay(day)) {
            candidates.add(Kind.QUOTED, String.format(Locale.ROOT, "%s-%02d-%02d", year, month, day), span);
        }
    }

    private boolean isDay(int word) {
        return DAY.matcher(wordAt(word)).matches();
    }

    private boolean isYear(int word) {
        return YEAR.matcher(wordAt(word)).matches();
    }

    private String wordAt(int word) {
        return word >= 0 && word < sentence.words().size()
                ? sentence.words().get(word).normal()
                : "";
    }

    private int monthAt(int word) {
        var normal = wordAt(word);
        boolean isPlural = normal.endsWith("s") && normal.length() > SHORTEST_PLURAL;
        int inFull = MONTHS_IN_FULL.indexOf(isPlural ? normal.substring(0, normal.length() - 1) : normal);
        return 1 + (inFull >= 0 ? inFull : MONTHS.indexOf(normal));
    }
}
