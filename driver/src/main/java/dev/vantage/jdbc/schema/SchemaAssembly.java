package dev.vantage.jdbc.schema;

import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ForeignKey;
import dev.vantage.model.schema.Names;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts a schema together from catalog rows in any order. Names are found as spelled, else whatever their letter case: a
 * SQLite foreign key may spell its target otherwise than the target itself.
 */
final class SchemaAssembly {

    private final Map<TableName, PartialTable> tables = new LinkedHashMap<>();
    private final Map<TableName, PartialTable> tablesIgnoringCase = new LinkedHashMap<>();
    private final List<PartialKey> keys = new ArrayList<>();

    /** @param namespace empty for the default one */
    record TableName(String namespace, String name) {
        TableName ignoringCase() {
            return new TableName(namespace.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
        }
    }

    private record PartialKey(TableName from, String fromColumn, TableName to, String toColumn, int position) {}

    private static final class PartialTable {
        private final TableName name;
        private final String comment;
        private final List<Column> columns = new ArrayList<>();
        private final List<Integer> primaryKey = new ArrayList<>();

        PartialTable(TableName name, String comment) {
            this.name = name;
            this.comment = comment;
        }

        /** @return index in the table, or -1 */
        int indexOf(String column) {
            int sameButCase = -1;
            for (int c = 0; c < columns.size(); c++) {
                if (columns.get(c).name().equals(column)) {
                    return c;
                }
                if (columns.get(c).name().equalsIgnoreCase(column)) {
                    sameButCase = c;
                }
            }
            return sameButCase;
        }
    }

    void table(TableName name, String comment) {
        var table = new PartialTable(name, comment);
        tables.put(name, table);
        tablesIgnoringCase.putIfAbsent(name.ignoringCase(), table);
    }

    boolean hasNoColumns() {
        return tables.values().stream().allMatch(table -> table.columns.isEmpty());
    }

    /** Columns arrive in their order; those of unknown tables are ignored. */
    void column(TableName table, Column column) {
        var owner = tables.get(table);
        if (owner != null) {
            owner.columns.add(column);
        }
    }

    void primaryKey(TableName table, String column) {
        var owner = tables.get(table);
        int index = owner == null ? -1 : owner.indexOf(column);
        if (owner == null || index < 0) {
            return;
        }
        owner.columns.set(index, owner.columns.get(index).withPrimaryKey(true));
        owner.primaryKey.add(index);
    }

    /**
     * @param toColumn empty where the key names only the table: then it means that table's primary key
     * @param position of the column in a key over several, from 0
     */
    void foreignKey(TableName from, String fromColumn, TableName to, String toColumn, int position) {
        keys.add(new PartialKey(from, fromColumn, to, toColumn, position));
    }

    /** Tables without columns and keys that lead nowhere are left out; keys that only names tell of are added. */
    Schema build() {
        var firstColumn = new LinkedHashMap<PartialTable, Integer>();
        var complete = new ArrayList<Table>();
        int next = 0;
        for (var table : tables.values()) {
            if (table.columns.isEmpty()) {
                continue;
            }
            firstColumn.put(table, next);
            next += table.columns.size();
            var name = table.name;
            complete.add(
                    new Table(name.namespace(), name.name(), Names.inWords(name.name()), table.comment, table.columns));
        }
        var resolved = new LinkedHashSet<ForeignKey>();
        for (var key : keys) {
            int from = flatIndex(firstColumn, find(key.from()), key.fromColumn(), key.position());
            int to = flatIndex(firstColumn, find(key.to()), key.toColumn(), key.position());
            if (from >= 0 && to >= 0) {
                resolved.add(new ForeignKey(from, to));
            }
        }
        resolved.addAll(ImpliedKeys.of(new Schema(complete, List.copyOf(resolved))));
        return new Schema(complete, List.copyOf(resolved));
    }

    private @Nullable PartialTable find(TableName name) {
        var exact = tables.get(name);
        return exact != null ? exact : tablesIgnoringCase.get(name.ignoringCase());
    }

    private static int flatIndex(
            Map<PartialTable, Integer> firstColumn, @Nullable PartialTable table, String column, int position) {
        var first = table == null ? null : firstColumn.get(table);
        if (table == null || first == null) {
            return -1;
        }
        int index = table.indexOf(column);
        if (column.isEmpty() && position < table.primaryKey.size()) {
            index = table.primaryKey.get(position);
        }
        return index < 0 ? -1 : first + index;
    }
}
