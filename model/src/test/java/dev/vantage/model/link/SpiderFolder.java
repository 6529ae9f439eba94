package dev.vantage.model.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The Spider benchmark as published: questions, schemas and SQLite files. Its columns are listed in table order. */
final class SpiderFolder {

    private static final int MOST_VALUES_OF_A_COLUMN = 30_000;

    private final Path folder;
    private final Map<String, JsonNode> schemas = new HashMap<>();

    private SpiderFolder(Path folder) throws IOException {
        this.folder = folder;
        for (var schema : questions("tables.json")) {
            schemas.put(schema.get("db_id").asText(), schema);
        }
    }

    /** The folder {@code spider} below the one that the system property {@code vantage.data} names, if it is there. */
    static Optional<SpiderFolder> find() throws IOException {
        var folder = Path.of(System.getProperty("vantage.data", "data"), "spider");
        return Files.exists(folder.resolve("tables.json")) ? Optional.of(new SpiderFolder(folder)) : Optional.empty();
    }

    JsonNode questions(String file) throws IOException {
        return new ObjectMapper().readTree(folder.resolve(file).toFile());
    }

    Schema schema(String database) {
        var json = Objects.requireNonNull(schemas.get(database), database);
        var tables = new ArrayList<Table>();
        for (int t = 0; t < json.get("table_names").size(); t++) {
            var name = json.get("table_names_original").get(t).asText();
            tables.add(new Table("", name, json.get("table_names").get(t).asText(), "", columns(json, t)));
        }
        return new Schema(tables, List.of());
    }

    private static List<Column> columns(JsonNode json, int table) {
        var columns = new ArrayList<Column>();
        for (int c = 1; c < json.get("column_names").size(); c++) {
            var label = json.get("column_names").get(c);
            if (label.get(0).asInt() == table) {
                var name = json.get("column_names_original").get(c).get(1).asText();
                var type = json.get("column_types").get(c).asText();
                columns.add(new Column(name, label.get(1).asText(), typeOf(type), false, ""));
            }
        }
        return columns;
    }

    private static ColumnType typeOf(String spider) {
        return switch (spider) {
            case "text" -> ColumnType.TEXT;
            case "number" -> ColumnType.NUMBER;
            case "time" -> ColumnType.TIME;
            case "boolean" -> ColumnType.BOOLEAN;
            default -> ColumnType.OTHER;
        };
    }

    /** The distinct texts of all columns that SQLite stores as text. */
    ValueIndex values(String database, Schema schema) throws SQLException {
        var file = folder.resolve("database").resolve(database).resolve(database + ".sqlite");
        var index = new ValueIndex.Builder();
        if (!Files.exists(file)) {
            return index.build();
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:file:" + file + "?mode=ro")) {
            int flat = 0;
            for (var table : schema.tables()) {
                for (var column : table.columns()) {
                    index.add(flat++, texts(connection, table.name(), column.name()));
                }
            }
        }
        return index.build();
    }

    private static List<String> texts(Connection connection, String table, String column) {
        var sql = "SELECT DISTINCT CAST(\"%2$s\" AS BLOB) FROM \"%1$s\" WHERE typeof(\"%2$s\") = 'text' LIMIT %3$d"
                .formatted(table, column, MOST_VALUES_OF_A_COLUMN);
        var texts = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(new String(rows.getBytes(1), StandardCharsets.UTF_8));
            }
        } catch (SQLException namesThatTheFileLacks) {
            return List.of();
        }
        return texts;
    }
}
