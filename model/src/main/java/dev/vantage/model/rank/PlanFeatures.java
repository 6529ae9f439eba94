package dev.vantage.model.rank;

import dev.vantage.model.link.ColumnRanges;
import dev.vantage.model.link.LinkedQuestion;
import dev.vantage.model.link.Negation;
import dev.vantage.model.link.ValueCandidate;
import dev.vantage.model.link.ValueCandidate.Kind;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.Meetings;
import dev.vantage.model.plan.Plan;
import dev.vantage.model.plan.PlanToken.ColumnRef;
import dev.vantage.model.rank.PlanUse.ValueUse;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Schema;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The signs by which candidates of one question and one database are told apart. */
public final class PlanFeatures {

    /** The feature that is the model's own natural logarithm of a plan's probability. */
    public static final String LOG_PROBABILITY = "log probability";

    private static final Set<Kind> MEANT_AS_VALUES =
            EnumSet.of(Kind.NUMBER, Kind.QUOTED, Kind.CELL, Kind.STEMMED_CELL, Kind.CAPITALISED);
    private static final Set<Kind> CERTAINLY_VALUES = EnumSet.of(Kind.NUMBER, Kind.QUOTED, Kind.CELL);

    private static final Pattern SHARES = Pattern.compile("(?i)\\b(percent|percentage|pct|rate|share)\\b|%");

    private static final Pattern TIME = Pattern.compile("^(and )?(when|since when|on (which|what) (day|date))\\b");

    private final Schema schema;
    private final LinkedQuestion question;
    private final String text;
    private final List<Column> columns;
    private final int[] owner;
    private final boolean denies;
    private final ColumnRanges ranges;
    private final Meetings meetings;
    private final BitSet references = new BitSet();
    private final BitSet named = new BitSet();
    private final BitSet namedInFull = new BitSet();

    /**
     * @param text of the question, as it was linked
     * @param ranges of the schema's columns
     * @param meetings of plans over the schema
     */
    public PlanFeatures(Schema schema, LinkedQuestion question, String text, ColumnRanges ranges, Meetings meetings) {
        this.schema = schema;
        this.question = question;
        this.text = text.toLowerCase(Locale.ROOT);
        this.ranges = ranges;
        this.meetings = meetings;
        denies = Negation.isIn(question);
        columns = schema.columnsAsMeant();
        owner = schema.tableOfColumn();
        schema.foreignKeys().forEach(key -> references.set(key.from()));
        for (var link : question.nameLinks()) {
            named.set(link.item());
            if (link.exact()) {
                namedInFull.set(link.item());
            }
        }
    }

    /**
     * The features of one candidate by their names, which are the same for every candidate and in the same order.
     *
     * @param logProbability of the plan, natural logarithm
     */
    public Map<String, Double> of(Plan plan, double logProbability) {
        var use = PlanUse.of(plan, question, columns);
        var features = new LinkedHashMap<String, Double>();
        features.put(LOG_PROBABILITY, logProbability);
        features.put("probability", Math.exp(logProbability));
        features.put("tokens", (double) plan.tokens().size());
        var covered = coveredWords(use);
        addNames(use, covered, features);
        addValues(use, covered, features);
        addShape(use, features);
        addKinds(use, features);
        features.put("tables that others meet in", (double) meetings.in(plan.tokens()));
        for (var cue : Cue.values()) {
            boolean asked = cue.isIn(text);
            boolean written = cue.isIn(use.keywords);
            var name = cue.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            features.put(name + " asked, not written", flag(asked && !written));
            features.put(name + " written, not asked", flag(written && !asked));
        }
        return features;
    }

    /** Whether tables are joined by a column of 0 and 1, which refers to no row of the other. */
    public boolean joinByFlag(Plan plan) {
        var tokens = plan.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) == Keyword.VIA) {
                var ends = tokens.subList(i, tokens.size()).stream()
                        .filter(ColumnRef.class::isInstance)
                        .limit(2)
                        .map(token -> ranges.areWithin(((ColumnRef) token).column(), 0, 1))
                        .distinct();
                if (ends.count() > 1) {
                    return true;
                }
            }
        }
        return false;
    }

    private void addNames(PlanUse use, BitSet covered, Map<String, Double> features) {
        int tables = schema.tables().size();
        var items = (BitSet) use.listedTables.clone();
        use.usedColumns.stream().forEach(column -> {
            items.set(tables + column);
            items.set(owner[column]);
        });
        int words = question.words().size();
        var exact = new BitSet(words);
        var exactUsed = new BitSet(words);
        var partial = new BitSet(words);
        var partialUsed = new BitSet(words);
        for (var link : question.nameLinks()) {
            (link.exact() ? exact : partial).set(link.word());
            if (items.get(link.item())) {
                (link.exact() ? exactUsed : partialUsed).set(link.word());
            }
        }
        partial.andNot(exact);
        exact.andNot(exactUsed);
        partial.andNot(partialUsed);
        exact.andNot(covered);
        partial.andNot(covered);
        features.put("full names unused", (double) exact.cardinality());
        features.put("parts of names unused", (double) partial.cardinality());
        features.put("columns not named", count(use.usedColumns, column -> !named.get(tables + column)));
        features.put("columns not named in full", count(use.usedColumns, column -> !namedInFull.get(tables + column)));
        features.put("tables not named", count(use.listedTables, table -> !named.get(table)));
    }

    private void addValues(PlanUse use, BitSet covered, Map<String, Double> features) {
        var unused = question.values().stream()
                .filter(value -> isAnyOf(value, MEANT_AS_VALUES) && value.firstWord() >= 0)
                .filter(value -> {
                    int next = covered.nextSetBit(value.firstWord());
                    return next < 0 || next >= value.endWord();
                })
                .toList();
        var stored = use.values.stream()
                .filter(value -> value.operator() == Keyword.EQUAL || value.operator() == Keyword.NOT_EQUAL)
                .filter(value -> !value.value().exactCells().isEmpty())
                .toList();
        double there = stored.stream().filter(PlanFeatures::isStoredThere).count();
        features.put("values stored in the column", there);
        features.put("values stored in other columns only", stored.size() - there);
        features.put("values unused", (double) unused.size());
        features.put("certain values unused", (double) unused.stream()
                .filter(value -> isAnyOf(value, CERTAINLY_VALUES))
                .count());
        features.put("values guessed", (double) use.values.stream()
                .filter(value -> !isAnyOf(value.value(), MEANT_AS_VALUES))
                .count());
        features.put("values not mentioned", (double) use.values.stream()
                .filter(value -> value.value().firstWord() < 0
                        && !value.value().exactCells().isEmpty())
                .count());
        var flags = use.values.stream()
                .filter(value ->
                        value.operator() == Keyword.EQUAL && value.value().firstWord() < 0)
                .map(ValueUse::value)
                .toList();
        features.put("yes where something is denied", count(flags, flag -> denies && flag.affirms()));
        features.put("no where nothing is denied", count(flags, flag -> !denies && flag.denies()));
        features.put("numbers beyond the column", (double)
                use.values.stream().filter(this::isBeyondColumn).count());
        features.put("texts for numbers", (double) use.values.stream()
                .filter(value -> value.column() >= 0
                        && columns.get(value.column()).type() == ColumnType.NUMBER
                        && value.value().number().isEmpty()
                        && !value.value().isParameter())
                .count());
    }

    private void addShape(PlanUse use, Map<String, Double> features) {
        var owners = (BitSet) use.wholeTables.clone();
        use.usedColumns.stream().forEach(column -> owners.set(owner[column]));
        var tables = (BitSet) owners.clone();
        tables.or(use.listedTables);
        var selectedAndCompared = (BitSet) use.selected.clone();
        selectedAndCompared.and(use.compared);
        features.put("tables", (double) tables.cardinality());
        features.put("tables without a column", count(use.listedTables, table -> !owners.get(table)));
        features.put("columns", (double) use.usedColumns.cardinality());
        features.put("queries", (double) use.queries);
        features.put("ands", (double) use.conjunctions);
        features.put("ors", (double) use.disjunctions);
        features.put("grouped by the key of the only table", tables.cardinality() == 1 ? use.groupedByKey : 0.0);
        features.put("keys added up", (double) use.addedKeys);
        features.put("texts added up", (double) use.addedTexts);
        features.put("shares taken from amounts", (double) use.differences.stream()
                .filter(difference -> isShare(difference.taken()) && !isShare(difference.from()))
                .count());
        features.put("selected and compared", (double) selectedAndCompared.cardinality());
        int items = schema.tables().size();
        features.put(
                "keys selected, not named",
                count(use.selected, column -> columns.get(column).primaryKey() && !named.get(items + column)));
        features.put("labels selected", count(use.selected, column -> isLabel(columns.get(column))));
        features.put("star", flag(use.keywords.contains(Keyword.STAR)));
        features.put("distinct", flag(use.keywords.contains(Keyword.DISTINCT)));
        features.put("group", flag(use.keywords.contains(Keyword.GROUP)));
        features.put("order", flag(use.keywords.contains(Keyword.ORDER)));
    }

    /** Whether columns are used as what they say can be. */
    private void addKinds(PlanUse use, Map<String, Double> features) {
        features.put("references measured", count(use.measured, references::get));
        features.put("unlike columns compared", (double)
                use.pairs.stream().filter(this::areUnlike).count());
        features.put("hundredths of shares", (double) use.sharesOfHundred.stream()
                .filter(column -> column >= 0 && ranges.areWithin(column, 0, 1))
                .count());
        features.put("ones that are no flags", (double) use.values.stream()
                .filter(value -> value.operator() == Keyword.EQUAL
                        && value.value().kinds().equals(Set.of(Kind.CONSTANT))
                        && !ranges.areWithin(value.column(), 0, 1))
                .count());
        features.put("presence required", (double) use.required);
        features.put(
                "time asked, no time selected",
                flag(TIME.matcher(text).find()
                        && use.selected.stream()
                                .noneMatch(column -> columns.get(column).type() == ColumnType.TIME)
                        && !use.keywords.contains(Keyword.STAR)));
    }

    /** Of two kinds, or with no word in common, where no time passes between them. */
    private boolean areUnlike(PlanUse.Pair pair) {
        var left = columns.get(pair.left());
        var right = columns.get(pair.right());
        return left.type() != right.type()
                || isShare(pair.left()) != isShare(pair.right())
                || left.type() != ColumnType.TIME && !haveWordInCommon(left, right);
    }

    private static boolean haveWordInCommon(Column left, Column right) {
        return !Collections.disjoint(words(left), words(right));
    }

    private static List<String> words(Column column) {
        return List.of(column.label().toLowerCase(Locale.ROOT).split(" "));
    }

    /** Whether a column says how much of something: its values lie between 0 and 1, or its name says so. */
    private boolean isShare(int column) {
        return ranges.areWithin(column, 0, 1)
                || SHARES.matcher(columns.get(column).label()).find();
    }

    /** Whether a column says what the things of its table are called. */
    private static boolean isLabel(Column column) {
        var words = column.label().toLowerCase(Locale.ROOT);
        return column.type() == ColumnType.TEXT && (words.endsWith("name") || words.endsWith("title"));
    }

    private static BitSet coveredWords(PlanUse use) {
        var covered = new BitSet();
        for (var value : use.values) {
            if (value.value().firstWord() >= 0) {
                covered.set(value.value().firstWord(), value.value().endWord());
            }
        }
        return covered;
    }

    private boolean isBeyondColumn(ValueUse use) {
        var number = use.value().number();
        return number.isPresent()
                && use.ofRows()
                && columns.get(use.column()).type() == ColumnType.NUMBER
                && ranges.exclude(use.column(), number.getAsDouble());
    }

    private static boolean isAnyOf(ValueCandidate value, Set<Kind> kinds) {
        return value.kinds().stream().anyMatch(kinds::contains);
    }

    private static boolean isStoredThere(ValueUse use) {
        return use.value().exactCells().stream().anyMatch(cell -> cell.column() == use.column());
    }

    private static double count(List<ValueCandidate> values, Predicate<ValueCandidate> which) {
        return values.stream().filter(which).count();
    }

    private static double count(BitSet set, Predicate<Integer> which) {
        return set.stream().filter(which::test).count();
    }

    private static double flag(boolean holds) {
        return holds ? 1 : 0;
    }
}
