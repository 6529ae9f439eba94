package dev.vantage.calcite.gate;

import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tables that every database has about itself and that a query may read: names and definitions of what is there. Roles,
 * settings, statistics and the source of functions are left out.
 */
final class SystemTables {

    static final String POSTGRESQL_CATALOG = "pg_catalog";

    private SystemTables() {}

    static List<Table> of(Dialect dialect) {
        return switch (dialect) {
            case SQLITE -> sqlite();
            case POSTGRESQL -> postgresql();
        };
    }

    private static List<Table> sqlite() {
        var columns = columns("type name tbl_name rootpage sql");
        return List.of(
                new Table("", "sqlite_master", "", "", columns), new Table("", "sqlite_schema", "", "", columns));
    }

    /** From lines such as {@code pg_catalog.pg_class: oid relname}. */
    private static List<Table> postgresql() {
        var tables = new ArrayList<Table>();
        for (var line : AllowList.read("postgresql-catalog.txt")) {
            int dot = line.indexOf('.');
            int colon = line.indexOf(": ");
            var name = line.substring(dot + 1, colon);
            tables.add(new Table(line.substring(0, dot), name, "", "", columns(line.substring(colon + 2))));
        }
        return tables;
    }

    private static List<Column> columns(String names) {
        return Arrays.stream(names.split(" "))
                .map(name -> Column.of(name, ColumnType.OTHER, false))
                .toList();
    }
}
