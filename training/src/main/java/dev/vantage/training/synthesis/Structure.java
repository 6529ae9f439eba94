package dev.vantage.training.synthesis;

import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What a schema's tables and columns are to each other. */
final class Structure {

    private static final Set<String> LABELS = Set.of("name", "title");

    private final Schema schema;
    private final List<Column> columns;
    private final int[] owner;

    Structure(Schema schema) {
        this.schema = schema;
        columns = schema.columns();
        owner = schema.tableOfColumn();
    }

    Schema schema() {
        return schema;
    }

    int tables() {
        return schema.tables().size();
    }

    int tableOf(int column) {
        return owner[column];
    }

    Column column(int column) {
        return columns.get(column);
    }

    /** The columns of a table, by flat index. */
    IntStream columnsOf(int table) {
        return IntStream.range(0, owner.length).filter(column -> owner[column] == table);
    }

    /** The only column of a table that is a point in time. */
    Optional<Integer> onlyTime(int table) {
        var times = columnsOf(table)
                .filter(column -> columns.get(column).type() == ColumnType.TIME)
                .boxed()
                .toList();
        return times.size() == 1 ? Optional.of(times.getFirst()) : Optional.empty();
    }

    /** The only column of a table that is called a name or a title. */
    Optional<Integer> label(int table) {
        var labels = columnsOf(table)
                .filter(column -> columns.get(column).type() == ColumnType.TEXT)
                .filter(column -> isLabel(columns.get(column).label()))
                .boxed()
                .toList();
        return labels.size() == 1 ? Optional.of(labels.getFirst()) : Optional.empty();
    }

    private static boolean isLabel(String name) {
        var words = Mentions.wordsOf(name);
        return !words.isEmpty() && LABELS.contains(words.getLast());
    }

    boolean refers(int from, int to) {
        return schema.foreignKeys().stream().anyMatch(key -> owner[key.from()] == from && owner[key.to()] == to);
    }

    boolean isForeign(int column) {
        return schema.foreignKeys().stream().anyMatch(key -> key.from() == column);
    }

    /** The tables that a column refers to. */
    IntStream referred(int column) {
        return schema.foreignKeys().stream()
                .filter(key -> key.from() == column)
                .mapToInt(key -> owner[key.to()])
                .distinct();
    }

    /** The only primary key column of a table. */
    Optional<Integer> primary(int table) {
        var keys = columnsOf(table)
                .filter(column -> columns.get(column).primaryKey())
                .boxed()
                .toList();
        return keys.size() == 1 ? Optional.of(keys.getFirst()) : Optional.empty();
    }

    /** The only column of a table that refers to another table. */
    Optional<Integer> foreign(int table, int to) {
        var keys = schema.foreignKeys().stream()
                .filter(key -> owner[key.from()] == table && owner[key.to()] == to)
                .map(key -> key.from())
                .distinct()
                .toList();
        return keys.size() == 1 ? Optional.of(keys.getFirst()) : Optional.empty();
    }
}
