package dev.vantage.calcite.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vantage.calcite.SharedFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Published statements, each with the database that it is about. */
final class Corpus {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Corpus() {}

    /** The gold statements of a file of Spider, such as {@code dev.json}, by the name of their database. */
    static Map<String, List<String>> spider(String file) {
        return byDatabase(read("spider/" + file), "query");
    }

    /** Those of all files of Spider, each once. */
    static Map<String, List<String>> spider() {
        var statements = new TreeMap<String, List<String>>();
        for (var file : List.of("train_spider.json", "train_others.json", "dev.json")) {
            spider(file)
                    .forEach((database, own) -> statements
                            .computeIfAbsent(database, name -> new ArrayList<>())
                            .addAll(own));
        }
        statements.replaceAll((database, own) -> own.stream().distinct().toList());
        return statements;
    }

    static Map<String, List<String>> bird(String file) {
        return byDatabase(read("bird/" + file), "SQL");
    }

    /** What a model answered to the questions of Spider's development set, one statement a line. */
    static Map<String, List<String>> predictions(String file) {
        var questions = read("spider/dev.json");
        var statements = new TreeMap<String, List<String>>();
        try {
            var lines = Files.readAllLines(SharedFolder.data("predictions/" + file));
            for (int i = 0; i < lines.size(); i++) {
                var database = questions.get(i).get("db_id").asText();
                statements.computeIfAbsent(database, name -> new ArrayList<>()).add(lines.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return statements;
    }

    /** The statements that create the tables of the databases of BIRD, by the name of the database. */
    static Map<String, List<String>> birdTables(String file) {
        var tables = new TreeMap<String, List<String>>();
        read("bird/" + file).properties().forEach(entry -> {
            var statements = new ArrayList<String>();
            if (entry.getValue().isTextual()) {
                statements.addAll(List.of(entry.getValue().asText().split(";\\s*\n")));
            }
            entry.getValue().forEach(statement -> statements.add(statement.asText()));
            tables.put(entry.getKey(), statements);
        });
        return tables;
    }

    private static Map<String, List<String>> byDatabase(JsonNode examples, String field) {
        var statements = new TreeMap<String, List<String>>();
        for (var example : examples) {
            statements
                    .computeIfAbsent(example.get("db_id").asText(), name -> new ArrayList<>())
                    .add(example.get(field).asText());
        }
        return statements;
    }

    private static JsonNode read(String file) {
        try {
            return JSON.readTree(SharedFolder.data(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
