package dev.vantage.training.data;

import dev.vantage.eval.data.Entry;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.ForeignKey;
import dev.vantage.model.schema.Names;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Schemas in the layout of Spider's {@code tables.json}: names as the database has them, and names in words that people
 * wrote for them.
 *
 * @see <a href="https://yale-lily.github.io/spider">Spider</a>
 */
final class SpiderSchemas {

    private final Map<String, Schema> byDatabase = new HashMap<>();

    private SpiderSchemas() {}

    static SpiderSchemas read(Path tables) {
        var schemas = new SpiderSchemas();
        for (var entry : Entry.list(tables)) {
            schemas.byDatabase.put(entry.text("db_id"), schema(entry));
        }
        return schemas;
    }

    /** The schema under the names that people wrote. */
    Optional<Schema> named(String database) {
        return Optional.ofNullable(byDatabase.get(database));
    }

    /** A schema read from the database itself, under the names that people wrote where they wrote one. */
    Schema relabel(String database, Schema read) {
        var written = named(database);
        if (written.isEmpty()) {
            return read;
        }
        var labels = new HashMap<String, String>();
        for (var table : written.get().tables()) {
            labels.put(key(table.name(), ""), table.label());
            table.columns().forEach(column -> labels.put(key(table.name(), column.name()), column.label()));
        }
        return withLabels(read, labels);
    }

    /** The same schema under names split from the identifiers. */
    static Schema split(Schema schema) {
        return withLabels(schema, Map.of());
    }

    private static Schema withLabels(Schema schema, Map<String, String> labels) {
        var tables = new ArrayList<Table>();
        for (var table : schema.tables()) {
            var columns = table.columns().stream()
                    .map(column -> column.withLabel(
                            labels.getOrDefault(key(table.name(), column.name()), Names.inWords(column.name()))))
                    .toList();
            var label = labels.getOrDefault(key(table.name(), ""), Names.inWords(table.name()));
            tables.add(new Table(table.namespace(), table.name(), label, table.comment(), columns));
        }
        return new Schema(tables, schema.foreignKeys());
    }

    private static String key(String table, String column) {
        return (table + "\0" + column).toLowerCase(Locale.ROOT);
    }

    private static Schema schema(Entry node) {
        var primary = new HashSet<Integer>();
        for (var key : node.get("primary_keys")) {
            if (key.isArray()) {
                key.forEach(part -> primary.add(part.asInt()));
            } else {
                primary.add(key.asInt());
            }
        }
        var columnsOf = new ArrayList<List<Column>>();
        node.get("table_names").forEach(name -> columnsOf.add(new ArrayList<>()));
        var places = new HashMap<Integer, int[]>();
        var originals = node.get("column_names_original");
        for (int c = 0; c < originals.size(); c++) {
            int table = originals.get(c).get(0).asInt();
            if (table < 0) {
                continue;
            }
            places.put(c, new int[] {table, columnsOf.get(table).size()});
            columnsOf
                    .get(table)
                    .add(new Column(
                            originals.get(c).get(1).asText(),
                            node.get("column_names").get(c).get(1).asText().toLowerCase(Locale.ROOT),
                            type(node.get("column_types").get(c).asText()),
                            primary.contains(c),
                            ""));
        }
        var tables = new ArrayList<Table>();
        var first = new int[columnsOf.size()];
        int columns = 0;
        for (int t = 0; t < columnsOf.size(); t++) {
            first[t] = columns;
            columns += columnsOf.get(t).size();
            tables.add(new Table(
                    "",
                    node.get("table_names_original").get(t).asText(),
                    node.get("table_names").get(t).asText().toLowerCase(Locale.ROOT),
                    "",
                    columnsOf.get(t)));
        }
        var keys = new ArrayList<ForeignKey>();
        for (var key : node.get("foreign_keys")) {
            var from = places.get(key.get(0).asInt());
            var to = places.get(key.get(1).asInt());
            if (from != null && to != null) {
                keys.add(new ForeignKey(first[from[0]] + from[1], first[to[0]] + to[1]));
            }
        }
        return new Schema(tables, keys);
    }

    private static ColumnType type(String name) {
        return switch (name) {
            case "text" -> ColumnType.TEXT;
            case "number" -> ColumnType.NUMBER;
            case "time" -> ColumnType.TIME;
            case "boolean" -> ColumnType.BOOLEAN;
            default -> ColumnType.OTHER;
        };
    }
}
