package dev.vantage.bench.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Questions with their SQL, and the SQLite files of a folder, of which they ask some.
 *
 * @param databases the files by their names without {@code .sqlite}
 */
record GoldFile(List<Line> lines, Map<String, Path> databases) {

    private static final String SUFFIX = ".sqlite";

    record Line(String text, String sql, String database) {}

    /**
     * @param questions a question a line, or Spider's one array
     * @param databases the folder that has the files, at any depth
     */
    static GoldFile read(Path questions, Path databases) throws IOException {
        var lines = new ArrayList<Line>();
        var text = Files.readString(questions);
        if (text.stripLeading().startsWith("[")) {
            for (var node : Dialogue.JSON.readTree(text)) {
                lines.add(line(node, "query", "db_id"));
            }
        } else {
            for (var each : text.lines().filter(line -> !line.isBlank()).toList()) {
                lines.add(line(Dialogue.JSON.readTree(each), "sql", "db"));
            }
        }
        return new GoldFile(lines, filesBelow(databases));
    }

    private static Map<String, Path> filesBelow(Path folder) throws IOException {
        var files = new TreeMap<String, Path>();
        try (var paths = Files.walk(folder)) {
            paths.filter(path -> path.toString().endsWith(SUFFIX))
                    .forEach(path -> files.put(withoutSuffix(path.getFileName().toString()), path));
        }
        return files;
    }

    private static String withoutSuffix(String name) {
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }

    /** Every so many of the lines, about as many as wanted, so that all databases are asked. */
    GoldFile sample(int wanted) {
        int step = Math.max(1, lines.size() / wanted);
        var sampled = new ArrayList<Line>();
        for (int i = 0; i < lines.size(); i += step) {
            sampled.add(lines.get(i));
        }
        return new GoldFile(sampled, databases);
    }

    boolean isAsked(String database) {
        return lines.stream().anyMatch(line -> line.database().equals(database));
    }

    String url(String database) {
        return "jdbc:sqlite:" + databases.get(database);
    }

    private static Line line(JsonNode node, String sql, String database) {
        return new Line(
                node.path("question").asText(),
                node.path(sql).asText(),
                withoutSuffix(node.path(database).asText()));
    }
}
