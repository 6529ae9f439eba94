package dev.vantage.calcite.sql;

import dev.vantage.model.plan.ColumnUse;
import dev.vantage.model.plan.PlanTree.Operand;
import dev.vantage.model.plan.TableUse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/** The tables of one core and the names that they go by in it. */
final class Scope {

    private final SchemaNames names;
    private final @Nullable Scope outer;
    private final Map<String, TableUse> byName = new LinkedHashMap<>();
    private final Map<String, SqlNode> aliases = new LinkedHashMap<>();
    private final List<TableUse> tables = new ArrayList<>();
    private String queryAlias = "";
    private Map<String, Operand> outputs = Map.of();

    Scope(SchemaNames names, @Nullable Scope outer) {
        this.names = names;
        this.outer = outer;
    }

    SchemaNames names() {
        return names;
    }

    /** In the order of the query. */
    List<TableUse> tables() {
        return tables;
    }

    /** Adds a table of FROM by its name and alias. */
    TableUse add(SqlIdentifier identifier, @Nullable String alias) {
        int table = table(identifier.names);
        long earlier = tables.stream().filter(use -> use.table() == table).count();
        if (earlier > 1) {
            throw new UnsupportedSqlException("a table three times");
        }
        var use = new TableUse(table, earlier == 1);
        var name = lower(identifier.names.getLast());
        tables.add(use);
        byName.put(alias == null ? name : lower(alias), use);
        byName.putIfAbsent(name, use);
        return use;
    }

    /** Lets later clauses use an item of the SELECT list by its alias. */
    void addAlias(String alias, SqlNode item) {
        aliases.putIfAbsent(lower(alias), item);
    }

    /** Lets the core use what a query in its FROM selects. */
    void addQuery(String alias, Map<String, Operand> selected) {
        queryAlias = lower(alias);
        outputs = new LinkedHashMap<>();
        selected.forEach((name, operand) -> outputs.put(lower(name), operand));
    }

    boolean isOverQuery() {
        return !outputs.isEmpty();
    }

    /** What the query in FROM selects. */
    Collection<Operand> queryItems() {
        return outputs.values();
    }

    /** What a name means that the query in FROM gave. */
    Optional<Operand> derived(SqlIdentifier identifier) {
        var path = identifier.names;
        boolean isOfQuery = path.size() == 1 || lower(path.get(path.size() - 2)).equals(queryAlias);
        return isOfQuery ? Optional.ofNullable(outputs.get(lower(path.getLast()))) : Optional.empty();
    }

    /** All columns of its tables by their own names. */
    Map<String, ColumnUse> columnsByName() {
        var columns = new LinkedHashMap<String, ColumnUse>();
        for (var use : tables) {
            for (var column : names.schema().tables().get(use.table()).columns()) {
                column(use, column.name()).ifPresent(found -> columns.putIfAbsent(column.name(), found));
            }
        }
        return columns;
    }

    Optional<SqlNode> aliased(SqlIdentifier identifier) {
        return identifier.isSimple()
                ? Optional.ofNullable(aliases.get(lower(identifier.getSimple())))
                : Optional.empty();
    }

    /** @throws UnsupportedSqlException if the column belongs to an outer query */
    Optional<ColumnUse> column(SqlIdentifier identifier) {
        var own = ownColumn(identifier);
        for (var scope = outer; own.isEmpty() && scope != null; scope = scope.outer) {
            if (scope.ownColumn(identifier).isPresent()) {
                throw new UnsupportedSqlException("correlated subquery");
            }
        }
        return own;
    }

    /** The column of this name in one of the first tables, as USING needs it. */
    Optional<ColumnUse> column(String name, List<TableUse> among) {
        return among.stream().flatMap(use -> column(use, name).stream()).findFirst();
    }

    private Optional<ColumnUse> ownColumn(SqlIdentifier identifier) {
        var path = identifier.names;
        if (path.size() == 1) {
            return column(path.getLast(), tables);
        }
        return table(identifier).flatMap(use -> column(use, path.getLast()));
    }

    /** The table that a qualified name begins with. */
    Optional<TableUse> table(SqlIdentifier qualified) {
        var path = qualified.names;
        return Optional.ofNullable(byName.get(lower(path.get(path.size() - 2))));
    }

    private Optional<ColumnUse> column(TableUse use, String name) {
        var columns = names.schema().tables().get(use.table()).columns();
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).name().equalsIgnoreCase(name)) {
                return Optional.of(new ColumnUse(names.schema().firstColumnOfTable()[use.table()] + c, use.second()));
            }
        }
        return Optional.empty();
    }

    private int table(List<String> path) {
        var all = names.schema().tables();
        for (int t = 0; t < all.size(); t++) {
            boolean inNamespace = path.size() == 1
                    || all.get(t).namespace().isEmpty()
                    || all.get(t).namespace().equalsIgnoreCase(path.get(path.size() - 2));
            if (inNamespace && all.get(t).name().equalsIgnoreCase(path.getLast())) {
                return t;
            }
        }
        throw new UnsupportedSqlException("unknown table");
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
