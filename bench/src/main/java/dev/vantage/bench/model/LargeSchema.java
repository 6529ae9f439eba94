package dev.vantage.bench.model;

import dev.vantage.model.schema.ForeignKey;
import dev.vantage.model.schema.Names;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of many databases as one schema.
 *
 * @param firstTable of each database that is in it as a whole
 */
record LargeSchema(Schema schema, Map<String, Integer> firstTable) {

    /**
     * Takes database after database until there are as many tables as wanted. When all have been taken, the others are taken
     * again under names with a number.
     *
     * @param asked the databases that there are questions of
     * @param others at least one
     */
    static LargeSchema of(Map<String, Schema> asked, Map<String, Schema> others, int wanted) {
        if (others.isEmpty()) {
            throw new IllegalArgumentException(
                    "Large schemas want databases that no question asks; name a folder that has more.");
        }
        var large = new LargeSchema.Growing(wanted);
        asked.forEach(large::add);
        for (int copy = 1; large.room() > 0; copy++) {
            for (var other : others.values()) {
                large.add(copy == 1 ? other : renamed(other, "_" + copy));
            }
        }
        return large.whole();
    }

    private static final class Growing {

        private final int wanted;
        private final List<Table> tables = new ArrayList<>();
        private final List<ForeignKey> keys = new ArrayList<>();
        private final Map<String, Integer> first = new LinkedHashMap<>();
        private int columns;

        Growing(int wanted) {
            this.wanted = wanted;
        }

        int room() {
            return wanted - tables.size();
        }

        void add(String name, Schema asked) {
            if (asked.tables().size() <= room()) {
                first.put(name, tables.size());
                add(asked);
            }
        }

        void add(Schema database) {
            var taken = part(database, room());
            tables.addAll(taken.tables());
            for (var key : taken.foreignKeys()) {
                keys.add(new ForeignKey(columns + key.from(), columns + key.to()));
            }
            columns += taken.columnCount();
        }

        LargeSchema whole() {
            return new LargeSchema(new Schema(tables, keys), first);
        }
    }

    private static Schema part(Schema whole, int mostTables) {
        if (whole.tables().size() <= mostTables) {
            return whole;
        }
        List<Table> kept = whole.tables().subList(0, mostTables);
        int columns = kept.stream().mapToInt(table -> table.columns().size()).sum();
        return new Schema(
                kept,
                whole.foreignKeys().stream()
                        .filter(key -> key.from() < columns && key.to() < columns)
                        .toList());
    }

    private static Schema renamed(Schema schema, String suffix) {
        var tables = schema.tables().stream()
                .map(table -> new Table(
                        table.namespace(),
                        table.name() + suffix,
                        Names.inWords(table.name() + suffix),
                        table.comment(),
                        table.columns()))
                .toList();
        return new Schema(tables, schema.foreignKeys());
    }
}
