package dev.vantage.calcite.gate;

import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.util.Arrays;
import java.util.List;

/** A small database whose columns have the names that parsers stumble over. */
final class Shop {

    private static final Schema SCHEMA = new Schema(
            List.of(
                    table("", "orders", "id customer_id amount status order_date note"),
                    table("", "customers", "id name city tags data"),
                    table(
                            "",
                            "kw",
                            "date time timestamp value rank level year order key type position language user range match"
                                    + " uuid current left"),
                    table("", "kw2", "date order group left"),
                    table("", "MixedCase", "Some_Column id"),
                    table("hr", "people", "id name boss_id")),
            List.of());

    private Shop() {}

    private static Table table(String namespace, String name, String columns) {
        var list = Arrays.stream(columns.split(" "))
                .map(column -> Column.of(column.replace('_', 'S' == column.charAt(0) ? ' ' : '_'), ColumnType.OTHER, false))
                .toList();
        return new Table(namespace, name, name, "", list);
    }

    static Schema schema() {
        return SCHEMA;
    }

    static Gate gate(Dialect dialect) {
        return switch (dialect) {
            case SQLITE -> new Gate(dialect, SCHEMA);
            case POSTGRESQL -> new Gate(dialect, SCHEMA, List.of("feat", "public"));
        };
    }
}
