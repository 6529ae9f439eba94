package dev.vantage.calcite.gate;

import dev.vantage.calcite.lexer.Letters;
import dev.vantage.model.schema.Dialect;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.parser.SqlParserPos;

/** The names that a statement gives to tables and results, as far as its skeleton has been built. */
final class Scopes {

    private static final Set<String> PSEUDO_COLUMNS_OF_SQLITE = Set.of("rowid", "oid", "_rowid_");
    private static final Set<String> PSEUDO_COLUMNS_OF_POSTGRESQL =
            Set.of("ctid", "tableoid", "xmin", "xmax", "cmin", "cmax");

    private static final int NAMES_SHOWN = 5;

    private final Dialect dialect;
    private final Set<String> noColumns;
    private final Map<SqlParserPos, List<String>> columnsWithoutAlias;
    private final Deque<Set<String>> tableNames = new ArrayDeque<>();
    private final Set<String> sharedNames = new HashSet<>();
    private final Set<String> mergedColumns = new HashSet<>();
    private final Set<String> namespaces = new HashSet<>();
    private final Deque<Set<String>> resultNames = new ArrayDeque<>();
    private final Map<String, String> tableOfName = new LinkedHashMap<>();
    private final Map<String, Set<String>> tablesOfName = new HashMap<>();
    private final Map<String, String> sharedNameBefore = new HashMap<>();
    private boolean mergesAll;

    /**
     * @param noColumns names without a qualifier that are known to resolve to no column, by {@link #key}
     * @param columnsWithoutAlias those that a list of aliases is too short for, by where the list starts
     */
    Scopes(Dialect dialect, Set<String> noColumns, Map<SqlParserPos, List<String>> columnsWithoutAlias) {
        this.dialect = dialect;
        this.noColumns = noColumns;
        this.columnsWithoutAlias = columnsWithoutAlias;
    }

    /** Equal for names that the database takes for the same. */
    String key(String name) {
        return dialect == Dialect.SQLITE ? Letters.lower(name) : name;
    }

    void openTables() {
        tableNames.push(new HashSet<>());
    }

    void closeTables() {
        tableNames.pop();
    }

    /** @param name the alias, or the name itself where there is none */
    void addTable(String name, String table) {
        var scope = tableNames.peek();
        if (scope != null && !scope.add(key(name)) && dialect == Dialect.SQLITE) {
            sharedNames.add(key(name));
        }
        tableOfName.put(key(name), table);
        tablesOfName.computeIfAbsent(key(name), same -> new HashSet<>()).add(key(table));
    }

    /** @param name of a schema that the statement reads a table of */
    void addNamespace(String name) {
        namespaces.add(key(name));
    }

    /** Whether a name stands before that of a table from which the statement reads. */
    boolean isNamespace(String name) {
        return namespaces.contains(key(name));
    }

    /** From here on an expression may use these names of results. */
    void openResults(Set<String> names) {
        resultNames.push(names);
    }

    void closeResults() {
        resultNames.pop();
    }

    /** Whether an identifier stands for something that is no column of a table, so that no table need have it. */
    boolean isNoColumn(SqlIdentifier identifier) {
        var last = key(identifier.names.getLast());
        if (identifier.isSimple()) {
            return isKnownAsNone(last) || isResult(last) || isPseudoColumn(last);
        }
        return identifier.names.size() == 2 && isPseudoColumn(last) && isTable(identifier.names.getFirst());
    }

    /** In PostgreSQL a table's name stands for its row where the table is in scope, and nowhere else. */
    private boolean isKnownAsNone(String key) {
        return noColumns.contains(key) && (dialect == Dialect.SQLITE || isTable(key) || isMerged(key));
    }

    /** From here on these columns are each one, though two joined tables have them. */
    void merge(List<String> columns) {
        columns.forEach(column -> mergedColumns.add(key(column)));
    }

    void mergeAll() {
        mergesAll = true;
    }

    /** Whether a join makes one of the columns of this name. */
    boolean isMerged(String column) {
        return mergesAll || mergedColumns.contains(key(column));
    }

    /** The columns that keep their names behind a list of aliases. */
    List<String> columnsWithoutAlias(SqlParserPos list) {
        var start = new SqlParserPos(list.getLineNum(), list.getColumnNum());
        return columnsWithoutAlias.getOrDefault(start, List.of());
    }

    /** Whether two tables of one FROM have this name, as SQLite lets them while their columns differ. */
    boolean isShared(String name) {
        return !sharedNames.isEmpty() && sharedNames.contains(key(name));
    }

    /** A column as Calcite can look for it: without the name of its table if that is shared. */
    SqlIdentifier findable(SqlIdentifier column) {
        if (column.names.size() != 2 || !isShared(column.names.getFirst())) {
            return column;
        }
        sharedNameBefore.put(key(column.names.getLast()), key(column.names.getFirst()));
        return column.getComponent(1);
    }

    /** The tables, by {@link #key}, whose shared name stood before a column; empty if none did. */
    Set<String> sharingTables(String column) {
        var name = sharedNameBefore.get(key(column));
        return name == null ? Set.of() : tablesOfName.getOrDefault(name, Set.of());
    }

    private boolean isResult(String key) {
        return resultNames.stream().anyMatch(names -> names.contains(key));
    }

    /** Whether a table of this name is in scope. */
    boolean isTable(String name) {
        return tableNames.stream().anyMatch(names -> names.contains(key(name)));
    }

    /** Says that no table has this name, and which names they have. */
    Rejection noTable(String name) {
        var names = tableOfName.keySet().stream()
                .limit(NAMES_SHOWN)
                .map(Rejection::shown)
                .toList();
        return new Rejection(
                Reason.UNKNOWN_NAME,
                "There is no table " + Rejection.shown(name) + " in this query"
                        + (names.isEmpty() ? "" : ", which reads " + String.join(", ", names)));
    }

    private boolean isPseudoColumn(String key) {
        return switch (dialect) {
            case SQLITE -> PSEUDO_COLUMNS_OF_SQLITE.contains(key);
            case POSTGRESQL -> PSEUDO_COLUMNS_OF_POSTGRESQL.contains(key);
        };
    }

    /** Whether any part of the statement reads a table by this name. */
    boolean wasTable(String name) {
        return tableOfName.containsKey(key(name));
    }

    /** The tables that the statement reads. */
    Collection<String> tables() {
        return tableOfName.values();
    }

    /** The table behind an alias, or the alias. */
    String tableOf(String name) {
        return tableOfName.getOrDefault(key(name), name);
    }
}
