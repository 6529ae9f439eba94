package dev.vantage.jdbc.schema;

import dev.vantage.calcite.gate.SearchPath;
import dev.vantage.jdbc.error.SqlState;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.ForeignKey;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Takes out of a schema what a list of names does not show. A name that shows nothing is an error. */
final class Hiding {

    private final Schema schema;
    private final SearchPath searchPath;
    private final Dialect dialect;
    private final List<Column> columns;
    private final int[] tableOfColumn;
    private final BitSet shown = new BitSet();

    private Hiding(Schema schema, SearchPath searchPath, Dialect dialect) {
        this.schema = schema;
        this.searchPath = searchPath;
        this.dialect = dialect;
        this.columns = schema.columns();
        this.tableOfColumn = schema.tableOfColumn();
    }

    /**
     * The part of a schema that is visible.
     *
     * @throws SQLException with SQLState 22023 if a name is not there or may mean two things
     */
    static VisibleSchema of(Schema schema, SearchPath searchPath, VisibleNames names, Dialect dialect)
            throws SQLException {
        if (names.areAll()) {
            return new VisibleSchema(schema, searchPath, false, new HashSet<>());
        }
        var hiding = new Hiding(schema, searchPath, dialect);
        for (var name : names.names()) {
            hiding.show(name);
        }
        return hiding.visible();
    }

    private void show(List<NamePart> name) throws SQLException {
        var found = new BitSet();
        switch (name.size()) {
            case 1 -> found.or(columnsOf(named(name.getFirst())));
            case 2 -> {
                var asTables = columnsOf(tables(name.getFirst(), name.get(1)));
                var asColumns = only(columnsOf(named(name.getFirst())), name.get(1));
                if (!asTables.isEmpty() && !asColumns.isEmpty()) {
                    throw SqlState.BAD_OPTION.exception("vantage.tables names " + VisibleNames.text(name)
                            + ", and " + name.getFirst()
                            + " is both a schema and a table. Write schema.table.column, with * for all columns.");
                }
                found.or(asTables);
                found.or(asColumns);
            }
            default -> found.or(only(columnsOf(tables(name.getFirst(), name.get(1))), name.getLast()));
        }
        if (found.isEmpty()) {
            throw SqlState.BAD_OPTION.exception("vantage.tables names " + VisibleNames.text(name)
                    + ", and the database has no such table or column, or the user may not see it. Correct the list: until"
                    + " then nothing is answered.");
        }
        shown.or(found);
    }

    /** Tables by a name without a schema: those on the search path or, if it has none, any. */
    private List<Integer> named(NamePart table) throws SQLException {
        var all = tables(t -> table.matches(schema.tables().get(t).name()));
        var onPath = all.stream()
                .filter(t -> searchPath
                        .namespaces()
                        .contains(namespace(schema.tables().get(t))))
                .toList();
        if (table.hasStar()) {
            return onPath.isEmpty() ? all : onPath;
        }
        if (onPath.isEmpty() && all.size() > 1) {
            throw SqlState.BAD_OPTION.exception("vantage.tables names " + table
                    + ", and more than one schema has that table. Write the schema before it.");
        }
        return onPath.isEmpty() ? all : onPath.subList(0, 1);
    }

    private List<Integer> tables(NamePart namespace, NamePart table) {
        return tables(t -> namespace.matches(namespace(schema.tables().get(t)))
                && table.matches(schema.tables().get(t).name()));
    }

    private List<Integer> tables(IntPredicate isMeant) {
        return IntStream.range(0, schema.tables().size())
                .filter(isMeant)
                .boxed()
                .toList();
    }

    private String namespace(Table table) {
        var namespaces = searchPath.namespaces();
        return table.namespace().isEmpty() && !namespaces.isEmpty() ? namespaces.getFirst() : table.namespace();
    }

    private BitSet columnsOf(List<Integer> tables) {
        var found = new BitSet();
        for (int c = 0; c < tableOfColumn.length; c++) {
            found.set(c, tables.contains(tableOfColumn[c]));
        }
        return found;
    }

    private BitSet only(BitSet among, NamePart column) {
        var found = new BitSet();
        among.stream().filter(c -> column.matches(columns.get(c).name())).forEach(found::set);
        return found;
    }

    private VisibleSchema visible() throws SQLException {
        var tables = new ArrayList<Table>();
        var partlyHidden = new HashSet<String>();
        int first = 0;
        for (var table : schema.tables()) {
            int next = first + table.columns().size();
            int visible = shown.get(first, next).cardinality();
            if (visible > 0) {
                boolean isWhole = visible == table.columns().size();
                tables.add(isWhole ? table : part(table, first));
                if (!isWhole) {
                    partlyHidden.add(table.name());
                }
            }
            first = next;
        }
        return new VisibleSchema(new Schema(tables, keys()), searchPath, true, partlyHidden);
    }

    private Table part(Table table, int first) throws SQLException {
        if (!table.namespace().isEmpty()) {
            throw SqlState.BAD_OPTION.exception("vantage.tables shows some columns of " + table.namespace() + "."
                    + table.name() + ". That works in the first schema of the search path only: name the whole table,"
                    + " or put " + table.namespace() + " first, with currentSchema in the URL.");
        }
        var visible = new ArrayList<Column>();
        for (int c = 0; c < table.columns().size(); c++) {
            if (shown.get(first + c)) {
                visible.add(asPart(table.columns().get(c)));
            }
        }
        return new Table("", table.name(), table.label(), table.comment(), visible);
    }

    /** In PostgreSQL a group by the key stands for the other columns of a whole table only. */
    private Column asPart(Column column) {
        return switch (dialect) {
            case SQLITE -> column;
            case POSTGRESQL -> column.withPrimaryKey(false);
        };
    }

    private List<ForeignKey> keys() {
        return schema.foreignKeys().stream()
                .filter(key -> shown.get(key.from()) && shown.get(key.to()))
                .map(key -> new ForeignKey(visibleBefore(key.from()), visibleBefore(key.to())))
                .toList();
    }

    private int visibleBefore(int column) {
        return shown.get(0, column).cardinality();
    }
}
