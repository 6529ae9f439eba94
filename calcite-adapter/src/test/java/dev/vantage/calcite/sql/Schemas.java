package dev.vantage.calcite.sql;

import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.ForeignKey;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Schemas as tests write them, one table in a line: {@code album: *id number, artist_id number -> artist.id, title text}.
 * A star marks a primary key, an arrow a foreign key.
 */
final class Schemas {

    private final List<Table> tables = new ArrayList<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<Integer, String> references = new HashMap<>();

    private Schemas() {}

    static Schema schema(String text) {
        var schemas = new Schemas();
        text.strip().lines().forEach(schemas::addTable);
        var keys = new ArrayList<ForeignKey>();
        schemas.references.forEach(
                (from, to) -> keys.add(new ForeignKey(from, Objects.requireNonNull(schemas.columns.get(to)))));
        return new Schema(schemas.tables, keys);
    }

    /** {@code c4} for {@code album.title}, and so on for every qualified name in a plan. */
    static String resolve(Schema schema, String plan) {
        var resolved = new StringBuilder();
        for (var word : plan.strip().split("\\s+")) {
            resolved.append(index(schema, word).orElse(word)).append(' ');
        }
        return resolved.toString();
    }

    private static Optional<String> index(Schema schema, String word) {
        int column = 0;
        for (int t = 0; t < schema.tables().size(); t++) {
            var table = schema.tables().get(t);
            if (word.equals(table.name())) {
                return Optional.of("t" + t);
            }
            for (var candidate : table.columns()) {
                if (word.equals(table.name() + '.' + candidate.name())) {
                    return Optional.of("c" + column);
                }
                column++;
            }
        }
        return Optional.empty();
    }

    private void addTable(String line) {
        var parts = line.split(":", 2);
        var own = new ArrayList<Column>();
        for (var text : parts[1].split(",")) {
            var key = text.split("->");
            var words = key[0].strip().split(" ");
            var name = words[0].replace("*", "");
            if (key.length == 2) {
                references.put(columns.size(), key[1].strip());
            }
            columns.put(parts[0] + '.' + name, columns.size());
            own.add(column(name, words[1], words[0].startsWith("*")));
        }
        tables.add(Table.of(parts[0], own));
    }

    private static Column column(String name, String type, boolean isKey) {
        return switch (type) {
            case "enumeration" -> Column.of(name, ColumnType.TEXT, isKey).withForm(Column.Form.ENUMERATION);
            case "clock" -> Column.of(name, ColumnType.TIME, isKey).withForm(Column.Form.TIME_OF_DAY);
            default -> Column.of(name, ColumnType.valueOf(type.toUpperCase(Locale.ROOT)), isKey);
        };
    }
}
