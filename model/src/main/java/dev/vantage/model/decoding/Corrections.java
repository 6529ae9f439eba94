package dev.vantage.model.decoding;

import dev.vantage.model.hint.Hint;
import dev.vantage.model.link.LinkedQuestion;
import dev.vantage.model.link.ValueCandidate;
import dev.vantage.model.link.ValueCandidate.Kind;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.PlanToken;
import dev.vantage.model.plan.PlanToken.ColumnRef;
import dev.vantage.model.plan.PlanToken.ValueRef;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Makes plans say what the question and its hint say in so many words: {@code until 31 May} is no {@code >=}, and where the accounts of
 * Spain are asked for and none is stored, those of Germany are not meant. Of gold plans less than one in a thousand says
 * something else there.
 */
final class Corrections {

    private static final int LONGEST_PHRASE = 3;
    private static final Map<String, Keyword> BOUNDS = Map.ofEntries(
            Map.entry("until", Keyword.LESS_OR_EQUAL),
            Map.entry("till", Keyword.LESS_OR_EQUAL),
            Map.entry("up to", Keyword.LESS_OR_EQUAL),
            Map.entry("at most", Keyword.LESS_OR_EQUAL),
            Map.entry("no more than", Keyword.LESS_OR_EQUAL),
            Map.entry("not more than", Keyword.LESS_OR_EQUAL),
            Map.entry("no later than", Keyword.LESS_OR_EQUAL),
            Map.entry("on or before", Keyword.LESS_OR_EQUAL),
            Map.entry("less than", Keyword.LESS),
            Map.entry("fewer than", Keyword.LESS),
            Map.entry("earlier than", Keyword.LESS),
            Map.entry("below", Keyword.LESS),
            Map.entry("under", Keyword.LESS),
            Map.entry("before", Keyword.LESS),
            Map.entry("at least", Keyword.GREATER_OR_EQUAL),
            Map.entry("no less than", Keyword.GREATER_OR_EQUAL),
            Map.entry("no fewer than", Keyword.GREATER_OR_EQUAL),
            Map.entry("not less than", Keyword.GREATER_OR_EQUAL),
            Map.entry("no earlier than", Keyword.GREATER_OR_EQUAL),
            Map.entry("on or after", Keyword.GREATER_OR_EQUAL),
            Map.entry("since", Keyword.GREATER_OR_EQUAL),
            Map.entry("more than", Keyword.GREATER),
            Map.entry("greater than", Keyword.GREATER),
            Map.entry("later than", Keyword.GREATER),
            Map.entry("above", Keyword.GREATER),
            Map.entry("over", Keyword.GREATER),
            Map.entry("after", Keyword.GREATER),
            Map.entry("exceeding", Keyword.GREATER));
    /** Of these even whether the bound itself belongs to it is said. */
    private static final Set<String> EXACT = Set.of(
            "at most",
            "no more than",
            "not more than",
            "no later than",
            "on or before",
            "at least",
            "no less than",
            "no fewer than",
            "not less than",
            "no earlier than",
            "on or after");

    private static final Set<String> BEFORE_A_BOUND = Set.of("the", "year", "of", "a");
    private static final Set<String> DENYING = Set.of("not", "no", "never", "t", "nothing", "none");
    private static final Set<Keyword> DOWNWARDS = EnumSet.of(Keyword.LESS, Keyword.LESS_OR_EQUAL);
    /** How plans compare with a day, and how they compare with its month instead. */
    private static final Map<PlanToken, Keyword> OF_MONTHS = Map.of(
            Keyword.EQUAL, Keyword.EQUAL,
            Keyword.NOT_EQUAL, Keyword.NOT_EQUAL,
            Keyword.STARTS_WITH, Keyword.EQUAL,
            Keyword.CONTAINS, Keyword.EQUAL);

    private static final Set<PlanToken> BEFORE_A_CONDITION =
            Set.of(Keyword.WHERE, Keyword.WHEN, Keyword.AND, Keyword.OR, Keyword.LEFT_PARENTHESIS);
    private static final Set<Keyword> UPWARDS = EnumSet.of(Keyword.GREATER, Keyword.GREATER_OR_EQUAL);

    private static final Set<Kind> NAMES = EnumSet.of(Kind.CAPITALISED, Kind.WORD);
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+(\\W+\\p{Lu}\\p{Ll}+)*");
    /** What is meant by a name beside these is not called so: {@code the land of Bach}. */
    private static final Set<String> DESCRIBING = Set.of(
            "land",
            "language",
            "tongue",
            "homeland",
            "island",
            "isle",
            "coast",
            "capital",
            "nation",
            "age",
            "era",
            "like");

    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int LETTERS_ALIKE = 4;
    private static final String ENDS = ".?!:;";

    private final LinkedQuestion question;
    private final String text;
    private final Hint hint;
    private final List<Integer> unknownNames;

    /**
     * @param text of the question, as it was linked
     * @param hint what they state as SQL would
     */
    Corrections(LinkedQuestion question, String text, Hint hint) {
        this.question = question;
        this.text = text;
        this.hint = hint;
        boolean describes =
                question.words().stream().anyMatch(word -> DESCRIBING.contains(word.toLowerCase(Locale.ROOT)));
        var named = new BitSet();
        question.nameLinks().forEach(link -> named.set(link.word()));
        unknownNames = IntStream.range(0, describes ? 0 : question.values().size())
                .filter(value -> isUnknownName(question.values().get(value), named))
                .boxed()
                .toList();
    }

    /** @param plan whose values are those of the question */
    List<PlanToken> of(List<PlanToken> plan) {
        var tokens = hint.followedBy(plan);
        var corrected = new ArrayList<>(tokens);
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof ValueRef(int value) && tokens.get(i - 1) instanceof Keyword operator) {
                corrected.set(i - 1, operatorBefore(question.values().get(value), operator));
            } else if (tokens.get(i) == Keyword.DIVIDE && !roundsDown(tokens, i)) {
                corrected.set(i, Keyword.RATIO);
            }
        }
        meantInsteadOfName(tokens).ifPresent(at -> corrected.set(at, new ValueRef(unknownNames.getFirst())));
        for (int i = corrected.size() - 1; i > 2; i--) {
            compareMonth(corrected, i);
        }
        return corrected;
    }

    /** {@code year / 10 * 10}, {@code year / 100 + 1}. */
    private boolean roundsDown(List<PlanToken> tokens, int division) {
        return division + 3 < tokens.size()
                && tokens.get(division + 1) instanceof ValueRef(int divisor)
                && tokens.get(division + 3) instanceof ValueRef(int other)
                && (tokens.get(division + 2) == Keyword.PLUS
                        || tokens.get(division + 2) == Keyword.TIMES
                                && question.values()
                                        .get(divisor)
                                        .says(question.values().get(other).text()));
    }

    /** {@code in June 2022} is not its first day. */
    private void compareMonth(List<PlanToken> plan, int at) {
        if (plan.get(at) instanceof ValueRef(int value)
                && OF_MONTHS.containsKey(plan.get(at - 1))
                && plan.get(at - 2) instanceof ColumnRef
                && BEFORE_A_CONDITION.contains(plan.get(at - 3))) {
            monthOf(value).ifPresent(month -> {
                plan.set(at, new ValueRef(month));
                plan.set(at - 1, OF_MONTHS.getOrDefault(plan.get(at - 1), Keyword.EQUAL));
                plan.add(at - 2, Keyword.YEAR_MONTH);
            });
        }
    }

    private OptionalInt monthOf(int value) {
        var day = question.values().get(value);
        if (!ISO_DAY.matcher(day.text()).matches()) {
            return OptionalInt.empty();
        }
        var month = day.text().substring(0, day.text().lastIndexOf('-'));
        return IntStream.range(0, question.values().size())
                .filter(other -> isAt(day, question.values().get(other))
                        && question.values().get(other).text().equals(month))
                .findFirst();
    }

    private Keyword operatorBefore(ValueCandidate value, Keyword written) {
        boolean isBound = DOWNWARDS.contains(written) || UPWARDS.contains(written);
        if (!isBound || value.firstWord() < 0 || isSaidTwice(value) || isBefore("or", value)) {
            return written;
        }
        int end = value.firstWord();
        while (end > 1 && BEFORE_A_BOUND.contains(word(end - 1))) {
            end--;
        }
        for (int start = Math.max(0, end - LONGEST_PHRASE); start < end; start++) {
            var phrase = phrase(start, end);
            var said = BOUNDS.get(phrase);
            if (said != null) {
                boolean isDenied = start > 0 && DENYING.contains(word(start - 1));
                boolean isTurned = DOWNWARDS.contains(said) != DOWNWARDS.contains(written);
                return !isDenied && (isTurned || EXACT.contains(phrase)) ? said : written;
            }
        }
        return written;
    }

    /** {@code more than 2 weeks and less than 2 weeks}: which of them is meant is not told. */
    private boolean isSaidTwice(ValueCandidate value) {
        int length = value.endWord() - value.firstWord();
        return IntStream.rangeClosed(0, question.words().size() - length)
                        .filter(start ->
                                phrase(start, start + length).equals(phrase(value.firstWord(), value.endWord())))
                        .count()
                > 1;
    }

    /** {@code up to 6 or more}. */
    private boolean isBefore(String word, ValueCandidate value) {
        return value.endWord() < question.words().size()
                && word(value.endWord()).equals(word);
    }

    private String phrase(int start, int end) {
        return String.join(" ", IntStream.range(start, end).mapToObj(this::word).toList());
    }

    private String word(int index) {
        return question.words().get(index).toLowerCase(Locale.ROOT);
    }

    /** Each word with a capital letter at its beginning only, of which nothing is stored and that is no day or month. */
    private boolean isUnknownName(ValueCandidate value, BitSet named) {
        if (!NAMES.containsAll(value.kinds()) || !NAME.matcher(value.text()).matches() || value.firstWord() < 0) {
            return false;
        }
        int nextNamed = named.nextSetBit(value.firstWord());
        boolean isOther = question.values().stream()
                .anyMatch(other -> !NAMES.containsAll(other.kinds()) && overlap(value, other));
        return value.exactCells().isEmpty()
                && value.partialCells().isEmpty()
                && !isOther
                && !beginsSentence(value.text())
                && (nextNamed < 0 || nextNamed >= value.endWord());
    }

    private boolean beginsSentence(String name) {
        var before = text.substring(0, Math.max(0, text.indexOf(name))).strip();
        return before.isEmpty() || ENDS.indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /** Where the only stored name stands that the question does not say, if the only one that it does say stands nowhere. */
    private Optional<Integer> meantInsteadOfName(List<PlanToken> tokens) {
        if (unknownNames.size() != 1) {
            return Optional.empty();
        }
        var name = question.values().get(unknownNames.getFirst());
        var places = IntStream.range(1, tokens.size())
                .filter(i -> tokens.get(i) instanceof ValueRef)
                .boxed()
                .toList();
        boolean isUsed = places.stream().anyMatch(at -> overlap(name, valueAt(tokens, at)));
        var meant = places.stream().filter(at -> isOnlyMeant(tokens, at)).toList();
        return isUsed || meant.size() != 1 || mayBeShortFor(valueAt(tokens, meant.getFirst()), name)
                ? Optional.empty()
                : Optional.of(meant.getFirst());
    }

    private ValueCandidate valueAt(List<PlanToken> tokens, int place) {
        if (!(tokens.get(place) instanceof ValueRef(int value))) {
            throw new IllegalArgumentException("No value at " + place);
        }
        return question.values().get(value);
    }

    private boolean isOnlyMeant(List<PlanToken> tokens, int place) {
        var value = valueAt(tokens, place);
        boolean isCompared = tokens.get(place - 1) == Keyword.EQUAL || tokens.get(place - 1) == Keyword.NOT_EQUAL;
        return isCompared
                && value.firstWord() < 0
                && !value.exactCells().isEmpty()
                && NAME.matcher(value.text()).matches();
    }

    /** {@code GRN} for the Greens, {@code German} for Germany. */
    private static boolean mayBeShortFor(ValueCandidate stored, ValueCandidate name) {
        var shorter = stored.text().toLowerCase(Locale.ROOT);
        var said = name.text().toLowerCase(Locale.ROOT);
        if (said.regionMatches(0, shorter, 0, LETTERS_ALIKE)) {
            return true;
        }
        int at = 0;
        for (int i = 0; i < said.length() && at < shorter.length(); i++) {
            at += said.charAt(i) == shorter.charAt(at) ? 1 : 0;
        }
        return shorter.charAt(0) == said.charAt(0) && at == shorter.length();
    }

    private static boolean isAt(ValueCandidate one, ValueCandidate other) {
        return one.firstWord() >= 0 && one.firstWord() == other.firstWord() && one.endWord() == other.endWord();
    }

    private static boolean overlap(ValueCandidate one, ValueCandidate other) {
        return one.firstWord() < other.endWord() && other.firstWord() < one.endWord();
    }
}
