package dev.vantage.jdbc.schema;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ForeignKey;
import dev.vantage.model.schema.Names;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the foreign keys that a database does not declare, by their names: imported files, warehouses and old schemas
 * declare none. Only tables that the declared keys do not connect are joined so, and tables with themselves.
 *
 * <p>A column refers to a table if it has the name of that table's primary key, or if its name is the table's and that of a
 * key: {@code customer_id}, {@code CustomerCode}. A part of the table's name will do where it is a part of one table's
 * only: {@code reactor_type_id} for {@code nuclear_reactor_type}, and {@code status_id} for {@code plant_status}; so will
 * the end of the column's: {@code home_team_id} for {@code team}. {@code parent_id} refers to another row of its own table,
 * and so does {@code manager_id} where the table lists people.
 *
 * @see <a href="https://www.schemacrawler.com/weak-associations.html">SchemaCrawler's weak associations</a>, which follow
 *     like rules
 */
final class ImpliedKeys {

    private static final Set<String> KEY_WORDS =
            Set.of("id", "code", "key", "no", "nr", "num", "number", "uuid", "guid", "fk", "pk", "ref");
    /** What keys of many tables are called, whatever they identify. */
    private static final Set<String> OF_ANY_TABLE =
            Set.of("id", "code", "key", "no", "number", "name", "uuid", "rowid");

    /** What another row of the same table is called. */
    private static final Set<String> SAME_KIND =
            Set.of("parent", "predecessor", "successor", "superior", "prerequisite");
    /** What another person is called. */
    private static final Set<String> PEOPLE_ABOVE = Set.of("manager", "boss", "supervisor", "mentor");

    private static final Set<String> PEOPLE = Set.of(
            "employee", "staff", "person", "people", "personnel", "worker", "user", "agent", "member", "colleague");
    private static final List<String> REPORTS_TO = List.of("report", "to");

    private final List<Table> tables;
    private final Set<Integer> declaredKeys;
    private final int[] firstColumn;
    private final int[] tableOfColumn;
    private final int[] component;
    private final Map<List<String>, List<Integer>> keysByName = new HashMap<>();
    private final Map<List<String>, List<Integer>> tablesByName = new HashMap<>();
    private final Map<List<String>, List<Integer>> tablesByEnd = new HashMap<>();
    private final Map<List<String>, List<Integer>> tablesByPart = new HashMap<>();

    private ImpliedKeys(Schema declared) {
        tables = declared.tables();
        declaredKeys = declared.foreignKeys().stream().map(ForeignKey::from).collect(toUnmodifiableSet());
        firstColumn = declared.firstColumnOfTable();
        tableOfColumn = declared.tableOfColumn();
        component = components(declared);
        for (int table = 0; table < tables.size(); table++) {
            primaryKey(table).ifPresent(key -> add(keysByName, words(column(key).name()), key));
            var words = words(tables.get(table).name());
            add(tablesByName, words, table);
            for (int from = 0; from < words.size(); from++) {
                add(tablesByEnd, words.subList(from, words.size()), table);
                for (int to = from + 1; to <= words.size(); to++) {
                    add(tablesByPart, words.subList(from, to), table);
                }
            }
        }
    }

    /** Keys between tables that the schema's own do not connect. */
    static List<ForeignKey> of(Schema declared) {
        var implied = new ImpliedKeys(declared);
        var found = new LinkedHashSet<ForeignKey>();
        for (int from = 0; from < implied.tableOfColumn.length; from++) {
            int column = from;
            implied.target(from)
                    .filter(to -> !found.contains(new ForeignKey(to, column)))
                    .ifPresent(to -> found.add(new ForeignKey(column, to)));
        }
        return List.copyOf(found);
    }

    /** The column that a column refers to. */
    private Optional<Integer> target(int from) {
        var words = words(column(from).name());
        if (namesItsOwnTable(from, words)) {
            return Optional.empty();
        }
        boolean isKey = words.size() > 1 && KEY_WORDS.contains(words.getLast());
        return ofSameName(from, words)
                .or(() -> isKey ? ofNamedTable(from, words) : Optional.empty())
                .or(() -> isAnotherRow(from, isKey ? words.subList(0, words.size() - 1) : words)
                        ? primaryKey(tableOfColumn[from]).filter(key -> key != from && isOfSameType(from, key))
                        : Optional.empty());
    }

    /** Whether a column's name, without its last word where that is a key's, is what another row of its table is called. */
    private boolean isAnotherRow(int column, List<String> said) {
        if (declaredKeys.contains(column)) {
            return false;
        }
        var last = said.getLast();
        boolean isOfPeople =
                words(tables.get(tableOfColumn[column]).name()).stream().anyMatch(PEOPLE::contains);
        return SAME_KIND.contains(last) || isOfPeople && (PEOPLE_ABOVE.contains(last) || REPORTS_TO.equals(said));
    }

    /** The only primary key of that name, unless it is one that any table may have. */
    private Optional<Integer> ofSameName(int from, List<String> words) {
        if (words.size() == 1 && OF_ANY_TABLE.contains(words.getFirst())) {
            return Optional.empty();
        }
        return only(keysByName.getOrDefault(words, List.of()).stream()
                .filter(key -> isElsewhere(from, tableOfColumn[key]) && isOfSameType(from, key)));
    }

    private Optional<Integer> ofNamedTable(int from, List<String> words) {
        var said = words.subList(0, words.size() - 1);
        return table(from, tablesByName, said)
                .or(() -> table(from, tablesByEnd, said))
                .or(() -> table(from, tablesByPart, said))
                .or(() -> IntStream.range(1, said.size())
                        .mapToObj(start -> table(from, tablesByName, said.subList(start, said.size())))
                        .flatMap(Optional::stream)
                        .findFirst())
                .flatMap(to -> keyOf(to, words))
                .filter(key -> isOfSameType(from, key));
    }

    private Optional<Integer> table(int from, Map<List<String>, List<Integer>> byWords, List<String> words) {
        return only(byWords.getOrDefault(words, List.of()).stream().filter(to -> isElsewhere(from, to)));
    }

    /** The column that identifies a table's rows, called like the reference where one is. */
    private Optional<Integer> keyOf(int table, List<String> reference) {
        return primaryKey(table)
                .filter(key -> words(column(key).name()).getLast().equals(reference.getLast()))
                .or(() -> byName(table, List.of(reference.getLast())))
                .or(() -> byName(table, reference))
                .or(() -> primaryKey(table));
    }

    private Optional<Integer> byName(int table, List<String> words) {
        return only(columnsOf(table)
                .filter(column -> words(column(column).name()).equals(words))
                .boxed());
    }

    private Optional<Integer> primaryKey(int table) {
        return only(
                columnsOf(table).filter(column -> column(column).primaryKey()).boxed());
    }

    /** Whether a column is the key of its own table: {@code customer_id} of {@code customers} refers to nothing. */
    private boolean namesItsOwnTable(int column, List<String> words) {
        return words.size() > 1
                && words(tables.get(tableOfColumn[column]).name()).equals(words.subList(0, words.size() - 1));
    }

    private boolean isElsewhere(int column, int table) {
        return component[tableOfColumn[column]] != component[table];
    }

    private boolean isOfSameType(int column, int other) {
        return column(column).type() == column(other).type();
    }

    private IntStream columnsOf(int table) {
        return IntStream.range(
                firstColumn[table],
                firstColumn[table] + tables.get(table).columns().size());
    }

    private Column column(int column) {
        int table = tableOfColumn[column];
        return tables.get(table).columns().get(column - firstColumn[table]);
    }

    /** For each table the number of the group of tables that it is connected with. */
    private static int[] components(Schema schema) {
        var owner = schema.tableOfColumn();
        var component = IntStream.range(0, schema.tables().size()).toArray();
        for (var key : schema.foreignKeys()) {
            int kept = component[owner[key.from()]];
            int joined = component[owner[key.to()]];
            if (kept != joined) {
                Arrays.setAll(component, table -> component[table] == joined ? kept : component[table]);
            }
        }
        return component;
    }

    private static void add(Map<List<String>, List<Integer>> byWords, List<String> words, int item) {
        var items = byWords.computeIfAbsent(words, unseen -> new ArrayList<>());
        if (!items.contains(item)) {
            items.add(item);
        }
    }

    /** An identifier's words in the singular; an {@code id} that is written together with another word is one of its own. */
    private static List<String> words(String identifier) {
        var words = new ArrayList<>(List.of(Names.inWords(identifier).split(" ")));
        var last = words.getLast();
        if (last.length() > 4 && last.endsWith("id")) {
            words.set(words.size() - 1, last.substring(0, last.length() - 2));
            words.add("id");
        }
        words.replaceAll(ImpliedKeys::singular);
        return List.copyOf(words);
    }

    private static String singular(String word) {
        if (word.length() > 3 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean isPlural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return isPlural ? word.substring(0, word.length() - 1) : word;
    }

    private static <T> Optional<T> only(Stream<T> items) {
        var first = items.limit(2).toList();
        return first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
    }
}
