package dev.vantage.model.plan;

import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ForeignKey;
import dev.vantage.model.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which tables of a schema can be joined, and on what. Tables are joined by declared foreign keys, by those that are named
 * after the other table or its key before others; two tables without one fall back to their names:
 *
 * <ol>
 *   <li>a column named like the other table, singular or plural, joins that table's primary key;
 *   <li>columns of the same name join if one of them is a primary key or the name ends in {@code id} or {@code code}, unless
 *       it is a name that a column of any table may have, or a word such as {@code paid}.
 * </ol>
 *
 * <p>Built once for a schema, in time linear in its columns: equal names are kept as groups, never as pairs. Immutable.
 */
public final class JoinGraph {

    private static final Pattern IDENTIFYING = Pattern.compile("(id|code)$");
    /** Words of ordinary columns that end as keys do. */
    private static final Pattern ORDINARY = Pattern.compile("(?:^|[^a-z])(?:is|has)?(?:"
            + "(?:un|pre|post|re)?paid|(?:in)?valid|grid|void|raid|maid|said|acid|fluid|liquid|solid|"
            + "hybrid|humid|arid|rapid|covid|orchid|pyramid|android|steroid|asteroid|thyroid)$");
    /** Two tables that each have an {@code id} have no more to do with each other for that. */
    private static final Set<String> OF_ANY_TABLE = Set.of("id", "code", "name");

    private static final Pattern KEY = Pattern.compile("[^\\p{L}\\p{N}]*(id|code|no|nr|number|key|fk)$");

    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]");

    /** @param pairs columns that are equal, the first of each pair in the table that the edge leaves */
    record Edge(List<ForeignKey> pairs) {
        Edge {
            pairs = List.copyOf(pairs);
        }

        static Edge of(int from, int to) {
            return new Edge(List.of(new ForeignKey(from, to)));
        }

        Edge reversed() {
            return new Edge(pairs.stream()
                    .map(pair -> new ForeignKey(pair.to(), pair.from()))
                    .toList());
        }
    }

    private record Pair(int from, int to) {}

    private final int[] tableOfColumn;
    private final int[] firstColumn;
    private final List<Column> columns;
    private final List<String> names;
    private final Map<Pair, List<Edge>> declared = new HashMap<>();
    private final Map<Pair, List<Edge>> named = new HashMap<>();
    private final Set<Pair> belonging = new HashSet<>();
    private final Set<Pair> ambiguous = new HashSet<>();
    private final List<Set<Integer>> declaredNeighbours = new ArrayList<>();
    private final List<Set<Integer>> namedNeighbours = new ArrayList<>();
    private final Map<String, List<Integer>> columnsByName = new HashMap<>();

    private JoinGraph(Schema schema) {
        columns = schema.columns();
        tableOfColumn = schema.tableOfColumn();
        firstColumn = schema.firstColumnOfTable();
        names = columns.stream()
                .map(column -> column.name().toLowerCase(Locale.ROOT))
                .toList();
        for (int table = 0; table < firstColumn.length; table++) {
            declaredNeighbours.add(new TreeSet<>());
            namedNeighbours.add(new TreeSet<>());
        }
        for (int column = 0; column < columns.size(); column++) {
            columnsByName
                    .computeIfAbsent(names.get(column), name -> new ArrayList<>())
                    .add(column);
        }
        addDeclared(schema);
        addNamed(schema);
    }

    /** The graph of a schema. */
    public static JoinGraph of(Schema schema) {
        return new JoinGraph(schema);
    }

    int tableOf(int column) {
        return tableOfColumn[column];
    }

    int tableCount() {
        return firstColumn.length;
    }

    boolean isDeclared(int from, int to) {
        return declared.containsKey(new Pair(from, to));
    }

    /**
     * Whether a row of one table declares which row of the other it belongs to, as one of many. A key of its own that
     * refers to the other's key does not: that row is the other's continuation.
     */
    boolean belongsTo(int from, int to) {
        return belonging.contains(new Pair(from, to));
    }

    /** Whether keys join two tables in several ways, none of which is the usual one: a match has a home team and a guest. */
    boolean isAmbiguous(int from, int to) {
        return ambiguous.contains(new Pair(from, to));
    }

    /** Ways to join two tables, the best first; empty where nothing joins them. */
    List<Edge> edges(int from, int to) {
        var keys = declared.get(new Pair(from, to));
        if (keys != null || from == to) {
            return keys == null ? List.of() : keys;
        }
        var edges = new LinkedHashSet<>(named.getOrDefault(new Pair(from, to), List.of()));
        for (int column : columnsOf(from)) {
            for (int other : namesakes(names.get(column))) {
                if (tableOfColumn[other] == to && mayJoinByName(column, other)) {
                    edges.add(Edge.of(column, other));
                }
            }
        }
        return List.copyOf(edges);
    }

    /** Tables that a declared foreign key joins to this one. */
    Collection<Integer> declaredNeighbours(int table) {
        return declaredNeighbours.get(table);
    }

    /** Walks the tables that names join to a table, each group of equal names at most once for all calls. */
    final class NameWalk {

        private final Set<String> exhausted = new HashSet<>();
        private final Set<String> keysExhausted = new HashSet<>();

        /** Tables not walked before by the same names. */
        Collection<Integer> neighbours(int table) {
            var found = new TreeSet<>(namedNeighbours.get(table));
            for (int column : columnsOf(table)) {
                var name = names.get(column);
                if (OF_ANY_TABLE.contains(name)) {
                    continue;
                }
                boolean everyOther = isIdentifying(name) || columns.get(column).primaryKey();
                if (exhausted.contains(name) || !(everyOther ? exhausted : keysExhausted).add(name)) {
                    continue;
                }
                for (int other : namesakes(name)) {
                    if (everyOther || columns.get(other).primaryKey()) {
                        found.add(tableOfColumn[other]);
                    }
                }
            }
            found.remove(table);
            return found;
        }
    }

    private void addDeclared(Schema schema) {
        var pairs = new LinkedHashMap<Pair, Set<ForeignKey>>();
        for (var key : schema.foreignKeys()) {
            pairs.computeIfAbsent(
                            new Pair(tableOfColumn[key.from()], tableOfColumn[key.to()]), pair -> new LinkedHashSet<>())
                    .add(key);
        }
        pairs.forEach((tables, keys) -> {
            for (var edge : edgesOf(keys)) {
                add(declared, tables, edge);
                add(declared, new Pair(tables.to(), tables.from()), edge.reversed());
            }
            if (tables.from() != tables.to()) {
                declaredNeighbours.get(tables.from()).add(tables.to());
                declaredNeighbours.get(tables.to()).add(tables.from());
            }
            if (keys.stream().anyMatch(key -> !isWholeKey(key.from()))) {
                belonging.add(tables);
            }
        });
        declared.forEach((tables, edges) -> {
            var usual = edges.stream()
                    .filter(edge -> isNamedAfterTarget(edge, schema))
                    .toList();
            edges.sort(Comparator.comparing(edge -> !usual.contains(edge)));
            int ways = tables.from() == tables.to()
                    ? edges.size() / 2
                    : edges.size(); // each of its own is there both ways
            if (ways > 1 && usual.size() != 1) {
                ambiguous.add(tables);
            }
        });
    }

    /**
     * The department of an employee ({@code department_id}) is more likely meant than the one that he manages
     * ({@code manager_id}).
     */
    private boolean isNamedAfterTarget(Edge edge, Schema schema) {
        return edge.pairs().stream()
                .allMatch(pair -> names.get(pair.from()).equals(names.get(pair.to()))
                        || isNamedAfterTable(pair.from(), pair.to(), schema)
                        || isNamedAfterTable(pair.to(), pair.from(), schema));
    }

    private boolean isNamedAfterTable(int column, int other, Schema schema) {
        var table = schema.tables().get(tableOfColumn[other]).name();
        return stem(KEY.matcher(names.get(column)).replaceFirst("")).equals(stem(table));
    }

    private boolean isWholeKey(int column) {
        return columns.get(column).primaryKey()
                && columnsOf(tableOfColumn[column]).stream()
                        .noneMatch(
                                other -> other != column && columns.get(other).primaryKey());
    }

    /** One edge for each pair, or one for all where they reference different parts of one primary key. */
    private List<Edge> edgesOf(Collection<ForeignKey> keys) {
        boolean isOneKey = keys.size() > 1
                && keys.stream().allMatch(key -> columns.get(key.to()).primaryKey())
                && keys.stream().map(ForeignKey::to).distinct().count() == keys.size()
                && keys.stream().map(ForeignKey::from).distinct().count() == keys.size();
        if (isOneKey) {
            return List.of(new Edge(List.copyOf(keys)));
        }
        return keys.stream().map(key -> new Edge(List.of(key))).toList();
    }

    private void addNamed(Schema schema) {
        var tablesByName = new HashMap<String, List<Integer>>();
        for (int table = 0; table < tableCount(); table++) {
            tablesByName
                    .computeIfAbsent(stem(schema.tables().get(table).name()), name -> new ArrayList<>())
                    .add(table);
        }
        for (int column = 0; column < columns.size(); column++) {
            int from = tableOfColumn[column];
            for (int to : tablesByName.getOrDefault(stem(names.get(column)), List.of())) {
                int key = primaryKey(to);
                if (from != to && key >= 0 && !isDeclared(from, to)) {
                    add(named, new Pair(from, to), Edge.of(column, key));
                    add(named, new Pair(to, from), Edge.of(key, column));
                    namedNeighbours.get(from).add(to);
                    namedNeighbours.get(to).add(from);
                }
            }
        }
    }

    private static void add(Map<Pair, List<Edge>> edges, Pair tables, Edge edge) {
        edges.computeIfAbsent(tables, pair -> new ArrayList<>()).add(edge);
    }

    private boolean mayJoinByName(int column, int other) {
        var name = names.get(column);
        boolean isKey = columns.get(column).primaryKey() || columns.get(other).primaryKey() || isIdentifying(name);
        return isKey && !OF_ANY_TABLE.contains(name);
    }

    private static boolean isIdentifying(String name) {
        return IDENTIFYING.matcher(name).find() && !ORDINARY.matcher(name).find();
    }

    private int primaryKey(int table) {
        for (int column : columnsOf(table)) {
            if (columns.get(column).primaryKey()) {
                return column;
            }
        }
        return -1;
    }

    private List<Integer> columnsOf(int table) {
        int end = table + 1 < firstColumn.length ? firstColumn[table + 1] : columns.size();
        var own = new ArrayList<Integer>();
        for (int column = firstColumn[table]; column < end; column++) {
            own.add(column);
        }
        return own;
    }

    private List<Integer> namesakes(String name) {
        return columnsByName.getOrDefault(name, List.of());
    }

    private static String stem(String name) {
        var letters = PUNCTUATION.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
        return letters.length() > 3 && letters.endsWith("s") ? letters.substring(0, letters.length() - 1) : letters;
    }
}
