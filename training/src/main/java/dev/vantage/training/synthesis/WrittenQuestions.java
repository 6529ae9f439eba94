package dev.vantage.training.synthesis;

import dev.vantage.calcite.sql.SqlReader;
import dev.vantage.calcite.sql.UnsupportedSqlException;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.ForeignKey;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Questions that were written to be templates: of dates, of flags and of groups, which training questions hardly ask. */
public final class WrittenQuestions {

    private static final String FILE = "written.txt";

    private static final Schema SCHEMA = new Schema(
            List.of(
                    Table.of(
                            "event",
                            List.of(
                                    Column.of("event_id", ColumnType.NUMBER, true),
                                    Column.of("name", ColumnType.TEXT, false),
                                    Column.of("city", ColumnType.TEXT, false),
                                    Column.of("price", ColumnType.NUMBER, false),
                                    Column.of("start_date", ColumnType.TIME, false),
                                    Column.of("is_open", ColumnType.BOOLEAN, false))),
                    Table.of(
                            "visit",
                            List.of(
                                    Column.of("visit_id", ColumnType.NUMBER, true),
                                    Column.of("event_id", ColumnType.NUMBER, false),
                                    Column.of("amount", ColumnType.NUMBER, false),
                                    Column.of("visit_date", ColumnType.TIME, false)))),
            List.of(new ForeignKey(7, 0)));

    private WrittenQuestions() {}

    /** The templates of the file. */
    public static List<Template> templates() {
        return Templates.of(asked(), 0);
    }

    static List<Templates.Asked> asked() {
        var reader = new SqlReader(Dialect.SQLITE);
        var asked = new ArrayList<Templates.Asked>();
        for (var line : lines()) {
            var parts = line.split(" \\| ", 2);
            try {
                var plan = reader.read(parts[1], SCHEMA);
                asked.add(new Templates.Asked(FILE, parts[0], plan, List.of(SCHEMA)));
            } catch (UnsupportedSqlException e) {
                throw new IllegalStateException(FILE + ": " + line, e);
            }
        }
        return asked;
    }

    private static List<String> lines() {
        try (var file = WrittenQuestions.class.getResourceAsStream(FILE)) {
            var text = new String(Objects.requireNonNull(file, FILE).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
