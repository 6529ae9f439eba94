package dev.vantage.training.synthesis;

import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.Plan;
import dev.vantage.model.plan.PlanToken;
import dev.vantage.model.plan.PlanToken.ColumnRef;
import dev.vantage.model.plan.PlanToken.TableRef;
import dev.vantage.model.plan.PlanToken.ValueRef;
import dev.vantage.model.plan.PlanValue;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Schema;
import dev.vantage.training.synthesis.Template.ColumnSlot;
import dev.vantage.training.synthesis.Template.Piece;
import dev.vantage.training.synthesis.Template.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Puts the names and values of one database into templates. */
public final class Filler {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final int YEAR = 4;
    private static final Pattern A = Pattern.compile("\\b([Aa])( [aeioAEIO])");
    private static final Pattern AN = Pattern.compile("\\b([Aa])n( [^aeiouhAEIOUH ])");

    private final Structure structure;
    private final IntFunction<List<String>> stored;
    private final Random random;

    /** A question of this database, and the plan that answers it. */
    public record Filled(String question, Plan plan) {}

    /**
     * @param schema under names split from the identifiers
     * @param stored texts of a column, by its flat index; empty where it has none
     */
    public Filler(Schema schema, IntFunction<List<String>> stored, Random random) {
        structure = new Structure(schema);
        this.stored = stored;
        this.random = random;
    }

    /** @return empty if no tables, columns or values were found that fit; another try may find some */
    public Optional<Filled> fill(Template template) {
        return tables(template)
                .flatMap(tables -> columns(template.columns(), tables)
                        .flatMap(columns ->
                                values(template, columns).map(values -> filled(template, tables, columns, values))));
    }

    private Optional<List<Integer>> tables(Template template) {
        var chosen = new ArrayList<Integer>();
        return choose(template, chosen) ? Optional.of(chosen) : Optional.empty();
    }

    private boolean choose(Template template, List<Integer> chosen) {
        if (chosen.size() == template.tables()) {
            return true;
        }
        var all = new ArrayList<>(IntStream.range(0, structure.tables()).boxed().toList());
        Collections.shuffle(all, random);
        for (int table : all) {
            if (chosen.contains(table)) {
                continue;
            }
            chosen.add(table);
            if (fits(template, chosen) && choose(template, chosen)) {
                return true;
            }
            chosen.removeLast();
        }
        return false;
    }

    /** Whether all links between the tables chosen so far are there. */
    private boolean fits(Template template, List<Integer> chosen) {
        return template.links().stream()
                .filter(link -> link.from() < chosen.size() && link.to() < chosen.size())
                .allMatch(link -> structure.refers(chosen.get(link.from()), chosen.get(link.to())));
    }

    private Optional<List<Integer>> columns(List<ColumnSlot> slots, List<Integer> tables) {
        var chosen = new ArrayList<Integer>();
        for (var slot : slots) {
            int table = tables.get(slot.table());
            var column = switch (slot.role()) {
                case Role.Primary() -> structure.primary(table);
                case Role.Foreign(int to) -> structure.foreign(table, tables.get(to));
                case Role.OnlyTime() -> structure.onlyTime(table).filter(this::storesDates);
                case Role.Label() -> structure.label(table);
                case Role.Flag() -> flag(table);
                case Role.Plain plain -> plain(plain, table, chosen);
            };
            if (column.isEmpty() || chosen.contains(column.get())) {
                return Optional.empty();
            }
            chosen.add(column.get());
        }
        return Optional.of(chosen);
    }

    private Optional<Integer> plain(Role.Plain role, int table, List<Integer> chosen) {
        var fitting = structure
                .columnsOf(table)
                .filter(column -> structure.column(column).type() == role.type())
                .filter(column -> !structure.column(column).primaryKey() && !structure.isForeign(column))
                .filter(column -> !chosen.contains(column))
                .filter(column -> role.type() != ColumnType.TIME || storesDates(column))
                .boxed()
                .toList();
        return one(fitting);
    }

    private Optional<Integer> flag(int table) {
        return one(structure
                .columnsOf(table)
                .filter(column -> Flags.written(stored.apply(column), true).isPresent())
                .boxed()
                .toList());
    }

    private boolean storesDates(int column) {
        var texts = stored.apply(column);
        return !texts.isEmpty()
                && texts.stream().allMatch(text -> DATE.matcher(text).lookingAt());
    }

    /** The template's values, with stored ones in place of those that the question has. */
    private Optional<List<PlanValue>> values(Template template, List<Integer> columns) {
        var values = new ArrayList<>(template.values());
        for (var piece : template.pieces()) {
            if (piece instanceof Piece.Stored(int value, int slot, boolean year)) {
                var text = one(stored.apply(columns.get(slot)).stream()
                        .map(whole -> year ? whole.substring(0, YEAR) : whole)
                        .filter(other ->
                                values.stream().noneMatch(used -> used.text().equals(other)))
                        .toList());
                if (text.isEmpty()) {
                    return Optional.empty();
                }
                values.set(value, new PlanValue(text.get(), values.get(value).kind(), List.of()));
            }
        }
        for (var flag : template.flags()) {
            var text = Flags.written(stored.apply(columns.get(flag.column())), flag.set());
            if (text.isEmpty()) {
                return Optional.empty();
            }
            values.set(
                    flag.value(),
                    new PlanValue(text.get(), values.get(flag.value()).kind(), List.of()));
        }
        return Optional.of(values);
    }

    private Filled filled(Template template, List<Integer> tables, List<Integer> columns, List<PlanValue> values) {
        var tokens = template.tokens().stream()
                .map(token -> switch (token) {
                    case TableRef(int slot) -> (PlanToken) new TableRef(tables.get(slot));
                    case ColumnRef(int slot) -> new ColumnRef(columns.get(slot));
                    case ValueRef ignored -> token;
                    case Keyword ignored -> token;
                })
                .toList();
        boolean shortNames = random.nextBoolean();
        var text = new StringBuilder();
        for (var piece : template.pieces()) {
            text.append(
                    switch (piece) {
                        case Piece.Words(String words) -> words;
                        case Piece.TableName(int slot, boolean plural) ->
                            inNumber(
                                    structure
                                            .schema()
                                            .tables()
                                            .get(tables.get(slot))
                                            .label(),
                                    plural);
                        case Piece.ColumnName(int slot, boolean plural) ->
                            inNumber(name(columns.get(slot), shortNames), plural);
                        case Piece.Stored(int value, int ignored, boolean alsoIgnored) ->
                            values.get(value).text();
                    });
        }
        return new Filled(withArticles(capitalised(text)), new Plan(tokens, values));
    }

    /** A column's name, which may go without that of its table: {@code name} for {@code singer name} in {@code singers}. */
    private String name(int column, boolean shortNames) {
        var label = Flags.withoutMark(structure.column(column).label());
        var words = label.split(" ");
        var table = structure.schema().tables().get(structure.tableOf(column)).label();
        return shortNames && words.length > 1 && Plurals.same(words[0], table)
                ? label.substring(words[0].length() + 1)
                : label;
    }

    private static String inNumber(String label, boolean plural) {
        if (!plural) {
            return label;
        }
        int last = label.lastIndexOf(' ') + 1;
        return label.substring(0, last) + Plurals.of(label.substring(last));
    }

    /** {@code a} and {@code an} as the words behind them want it. */
    private static String withArticles(String text) {
        return AN.matcher(A.matcher(text).replaceAll("$1n$2")).replaceAll("$1$2");
    }

    private static String capitalised(StringBuilder text) {
        text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        return text.toString();
    }

    private <T> Optional<T> one(List<T> items) {
        return items.isEmpty() ? Optional.empty() : Optional.of(items.get(random.nextInt(items.size())));
    }
}
