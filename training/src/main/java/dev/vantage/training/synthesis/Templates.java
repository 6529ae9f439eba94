package dev.vantage.training.synthesis;

import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.Plan;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Schema;
import dev.vantage.training.synthesis.Template.ColumnSlot;
import dev.vantage.training.synthesis.Template.Flagged;
import dev.vantage.training.synthesis.Template.Piece;
import dev.vantage.training.synthesis.Template.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes templates of training questions. A question is one only if every column that is no key, and every stored value,
 * stands in it, and if its other words are said of many databases: then nothing in it is about its own database alone.
 *
 * @see <a href="https://arxiv.org/abs/2009.13845">GraPPa: Grammar-Augmented Pre-Training for Table Semantic Parsing</a>,
 *     which writes such rules by hand
 */
public final class Templates {

    /** What a template cannot have: its values would have to suit each other, or its words the column. */
    private static final Set<Keyword> TOO_SPECIAL = EnumSet.range(Keyword.BETWEEN, Keyword.NOT_LIKE);

    /** Words of names that questions have for other reasons, too: {@code the number of}. */
    private static final Set<String> SAID_OF_ANYTHING = Set.of(
            "number",
            "id",
            "ids",
            "total",
            "order",
            "all",
            "the",
            "of",
            "in",
            "by",
            "for",
            "to",
            "and",
            "or",
            "at",
            "on",
            "with",
            "is",
            "from",
            "least",
            "most",
            "more",
            "each",
            "information",
            "different",
            "average");

    static {
        TOO_SPECIAL.addAll(EnumSet.range(Keyword.RATIO, Keyword.UPPER));
        TOO_SPECIAL.removeAll(List.of(Keyword.YEAR, Keyword.MONTH, Keyword.DAY));
        TOO_SPECIAL.addAll(EnumSet.range(Keyword.PLUS, Keyword.DIVIDE));
        TOO_SPECIAL.addAll(EnumSet.range(Keyword.DATE, Keyword.HOUR));
        TOO_SPECIAL.addAll(List.of(Keyword.ALT, Keyword.VIA));
    }

    private final Set<String> commonWords;

    /**
     * One training question.
     *
     * @param views its database's schema under one or several sets of names
     */
    public record Asked(String database, String question, Plan plan, List<Schema> views) {}

    private Templates(Set<String> commonWords) {
        this.commonWords = commonWords;
    }

    /**
     * The templates of some questions, each once.
     *
     * @param commonShare of the databases in whose questions a word must stand to be common
     */
    public static List<Template> of(List<Asked> questions, double commonShare) {
        var byDatabase = new LinkedHashMap<String, List<String>>();
        questions.forEach(asked -> byDatabase
                .computeIfAbsent(asked.database(), name -> new ArrayList<>())
                .add(asked.question()));
        var common = new LinkedHashSet<String>();
        Mentions.databasesByWord(byDatabase).forEach((word, count) -> {
            if (count >= commonShare * byDatabase.size()) {
                common.add(word);
            }
        });
        var templates = new Templates(common);
        var found = new LinkedHashSet<Template>();
        questions.forEach(asked -> templates.template(asked).ifPresent(found::add));
        return List.copyOf(found);
    }

    private Optional<Template> template(Asked asked) {
        var plan = asked.plan();
        if (plan.tokens().stream()
                .anyMatch(token -> token instanceof Keyword keyword && TOO_SPECIAL.contains(keyword))) {
            return Optional.empty();
        }
        var structure = new Structure(asked.views().getFirst());
        var slots = Slots.of(plan, structure);
        var columns = slots.columnSlots(structure);
        if (columns.isEmpty() || slots.tables().isEmpty() || !slots.isConnected(structure)) {
            return Optional.empty();
        }
        var mentions = new Mentions(asked.question());
        var flags = findValues(plan, slots, columns.get(), mentions);
        var names = names(asked.views(), slots, columns.get());
        if (flags.isEmpty() || names.isEmpty()) {
            return Optional.empty();
        }
        mentions.find(names.get());
        var pieces = mentions.pieces();
        if (!commonWords.containsAll(mentions.others()) || !namesNothingElse(mentions.others(), asked.views())) {
            return Optional.empty();
        }
        return named(columns.get(), pieces, slots, structure)
                .map(roles -> new Template(
                        pieces,
                        slots.tokens(plan),
                        plan.values(),
                        slots.tables().size(),
                        slots.links(structure),
                        roles,
                        flags.get()));
    }

    /** @return empty if two things have one name; two keys may, and are one thing */
    private static Optional<List<Mentions.Name>> names(List<Schema> views, Slots slots, List<ColumnSlot> columns) {
        var owners = new HashMap<List<String>, String>();
        var names = new ArrayList<Mentions.Name>();
        for (var view : views) {
            var all = view.columns();
            for (int slot = 0; slot < slots.tables().size(); slot++) {
                int at = slot;
                var label = view.tables().get(slots.tables().get(slot)).label();
                if (!isFree(owners, label, "table " + slot)) {
                    return Optional.empty();
                }
                names.add(new Mentions.Name(label, plural -> new Piece.TableName(at, plural)));
            }
            for (int slot = 0; slot < slots.columns().size(); slot++) {
                int at = slot;
                var label = all.get(slots.columns().get(slot)).label();
                if (!isFree(owners, label, "column " + slot)) {
                    if (columns.get(slot).role() instanceof Role.Plain) {
                        return Optional.empty();
                    }
                    continue;
                }
                names.add(new Mentions.Name(Flags.withoutMark(label), plural -> new Piece.ColumnName(at, plural)));
            }
        }
        return Optional.of(names);
    }

    private static boolean isFree(Map<List<String>, String> owners, String label, String owner) {
        var singular = Mentions.wordsOf(label).stream().map(Plurals::of).toList();
        return owner.equals(owners.computeIfAbsent(singular, free -> owner));
    }

    /** @return the values that the question does not say; empty if it should say one and does not */
    private static Optional<List<Flagged>> findValues(
            Plan plan, Slots slots, List<ColumnSlot> columns, Mentions mentions) {
        var flags = new ArrayList<Flagged>();
        for (var stored : slots.storedIn().entrySet()) {
            int value = stored.getKey();
            int column = slots.columns().indexOf(stored.getValue());
            var text = plan.values().get(value).text();
            if (columns.get(column).role() instanceof Role.Flag) {
                var set = Flags.isSet(text);
                if (set.isEmpty()) {
                    return Optional.empty();
                }
                flags.add(new Flagged(value, column, set.get()));
            } else if (!mentions.find(
                    text, new Piece.Stored(value, column, slots.years().contains(value)))) {
                return Optional.empty();
            }
        }
        return Optional.of(flags);
    }

    /**
     * The columns' roles, if the question names what it must. Keys go without a name; so does the only table, where a column
     * has one, the only point in time, the name of what a table lists, and a column whose stored text the question says.
     */
    private static Optional<List<ColumnSlot>> named(
            List<ColumnSlot> columns, List<Piece> pieces, Slots slots, Structure structure) {
        var namedTables = new HashSet<Integer>();
        var namedColumns = new HashSet<Integer>();
        for (var piece : pieces) {
            switch (piece) {
                case Piece.TableName(int slot, boolean ignored) -> namedTables.add(slot);
                case Piece.ColumnName(int slot, boolean ignored) -> namedColumns.add(slot);
                case Piece.Words ignored -> {}
                case Piece.Stored ignored -> {}
            }
        }
        var roles = new ArrayList<ColumnSlot>();
        for (int slot = 0; slot < columns.size(); slot++) {
            var column = columns.get(slot);
            boolean isStored = slots.storedIn().containsValue(slots.columns().get(slot));
            boolean isKey = column.role() instanceof Role.Primary || column.role() instanceof Role.Foreign;
            boolean ofNamedTable = slots.tables().size() == 1 || namedTables.contains(column.table());
            if (isKey || (namedColumns.contains(slot) && ofNamedTable)) {
                roles.add(column);
            } else if (ofNamedTable && isOnlyTime(slots.columns().get(slot), structure)) {
                roles.add(new ColumnSlot(column.table(), new Role.OnlyTime()));
            } else if ((ofNamedTable || isStored) && isLabel(slots.columns().get(slot), structure)) {
                roles.add(new ColumnSlot(column.table(), new Role.Label()));
            } else if (ofNamedTable && isStored && isText(column)) {
                roles.add(column);
            } else {
                return Optional.empty();
            }
        }
        return namedTables.isEmpty() && namedColumns.isEmpty() ? Optional.empty() : Optional.of(roles);
    }

    private static boolean isOnlyTime(int column, Structure structure) {
        return structure
                .onlyTime(structure.tableOf(column))
                .filter(only -> only == column)
                .isPresent();
    }

    private static boolean isLabel(int column, Structure structure) {
        return structure
                .label(structure.tableOf(column))
                .filter(only -> only == column)
                .isPresent();
    }

    private static boolean isText(ColumnSlot column) {
        return column.role() instanceof Role.Plain(var type) && type == ColumnType.TEXT;
    }

    /** Whether none of the words that stay is a name's in the question's own database. */
    private static boolean namesNothingElse(List<String> words, List<Schema> views) {
        var names = new HashSet<String>();
        for (var view : views) {
            view.tables().forEach(table -> names.addAll(Mentions.wordsOf(table.label())));
            view.columns().forEach(column -> names.addAll(Mentions.wordsOf(column.label())));
        }
        return words.stream()
                .filter(word -> !SAID_OF_ANYTHING.contains(word))
                .noneMatch(word -> names.stream().anyMatch(name -> Plurals.same(word, name)));
    }
}
