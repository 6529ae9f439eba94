package dev.vantage.eval.spider;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names of a SQLite database as Spider's script reads them: all tables, SQLite's own included, no views, and every
 * name in lower case.
 *
 * @param columns of each table
 * @see <a href="https://github.com/taoyds/test-suite-sql-eval/blob/master/process_sql.py">get_schema in process_sql.py</a>
 */
public record SpiderSchema(Map<String, Set<String>> columns) implements Names {

    public SpiderSchema {
        columns = Map.copyOf(columns);
    }

    /** @throws SQLException if the file is no database */
    public static SpiderSchema read(Connection sqlite) throws SQLException {
        var columns = new LinkedHashMap<String, Set<String>>();
        try (var statement = sqlite.createStatement();
                var rows = statement.executeQuery("SELECT m.name, c.name FROM sqlite_master m"
                        + " LEFT JOIN pragma_table_info(m.name) c WHERE m.type = 'table'")) {
            while (rows.next()) {
                var known = columns.computeIfAbsent(lower(rows.getString(1)), unseen -> new HashSet<>());
                if (rows.getString(2) != null) {
                    known.add(lower(rows.getString(2)));
                }
            }
        }
        return new SpiderSchema(columns);
    }

    @Override
    public boolean isTable(String name) {
        return columns.containsKey(name);
    }

    @Override
    public boolean isColumn(String table, String name) {
        return columns.getOrDefault(table, Set.of()).contains(name);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
