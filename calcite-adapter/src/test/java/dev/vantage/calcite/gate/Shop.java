package dev.vantage.calcite.gate;

import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A small database whose columns have the names that parsers stumble over. */
final class Shop {

    private static final Schema SCHEMA = new Schema(
            List.of(
                    table("", "orders", "id,customer_id,amount,status,order_date,note"),
                    table("", "customers", "id,name,city,tags,data"),
                    table(
                            "",
                            "kw",
                            "date,time,timestamp,value,rank,level,year,order,key,type,position,language,user,range,match,"
                                    + "uuid,current,left"),
                    table("", "kw2", "date,order,group,left"),
                    table("", "MixedCase", "Some Column,id"),
                    table("", "people", "id,name,boss_id"),
                    table("hr", "staff", "id,name,boss_id")),
            List.of());

    private static final Map<String, String> TYPES = Map.of(
            "id", "integer",
            "customer_id", "integer",
            "boss_id", "integer",
            "amount", "double precision",
            "order_date", "timestamp",
            "tags", "text[]",
            "data", "jsonb");

    private Shop() {}

    private static Table table(String namespace, String name, String columns) {
        var list = Arrays.stream(columns.split(","))
                .map(column -> Column.of(column, ColumnType.OTHER, false))
                .toList();
        return new Table(namespace, name, name, "", list);
    }

    static Schema schema() {
        return SCHEMA;
    }

    /** What makes the tables in PostgreSQL; SQLite takes the same for those without a namespace. */
    static List<String> tables() {
        return SCHEMA.tables().stream().map(Shop::creation).toList();
    }

    private static String creation(Table table) {
        var columns = table.columns().stream()
                .map(column -> '"' + column.name() + "\" " + TYPES.getOrDefault(column.name(), "text"))
                .collect(Collectors.joining(", "));
        var namespace = table.namespace().isEmpty() ? "" : table.namespace() + ".";
        return "CREATE TABLE " + namespace + '"' + table.name() + "\" (" + columns + ")";
    }

    static Gate gate(Dialect dialect) {
        return switch (dialect) {
            case SQLITE -> new Gate(dialect, SCHEMA);
            case POSTGRESQL -> new Gate(dialect, SCHEMA, SearchPath.of("feat", "public"));
        };
    }
}
