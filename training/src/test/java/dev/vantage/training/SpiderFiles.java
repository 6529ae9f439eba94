package dev.vantage.training;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A data set in Spider's layout: {@code zoo} has a SQLite file, {@code shop} only a schema. */
public final class SpiderFiles {

    /** How many questions {@link #write} writes; a plan can express each. */
    public static final int QUESTIONS = 16;

    private static final String TABLES = """
            [{"db_id": "zoo",
              "table_names_original": ["Animal", "Keeper"], "table_names": ["animal", "keeper"],
              "column_names_original": [[-1, "*"], [0, "ID"], [0, "Nm"], [0, "Legs"], [1, "ID"], [1, "Animal_ID"], [1, "Nm"]],
              "column_names": [[-1, "*"], [0, "id"], [0, "name"], [0, "legs"], [1, "id"], [1, "animal id"], [1, "name"]],
              "column_types": ["text", "number", "text", "number", "number", "number", "text"],
              "primary_keys": [1, 4], "foreign_keys": [[5, 1]]},
             {"db_id": "shop",
              "table_names_original": ["Client"], "table_names": ["customer"],
              "column_names_original": [[-1, "*"], [0, "ID"], [0, "City"], [0, "Age"]],
              "column_names": [[-1, "*"], [0, "id"], [0, "town"], [0, "age"]],
              "column_types": ["text", "number", "text", "number"],
              "primary_keys": [[1]], "foreign_keys": []}]
            """;

    private SpiderFiles() {}

    public static void write(Path folder) throws IOException {
        var asked = new ArrayList<Map<String, String>>();
        for (var noun : List.of("animal", "keeper")) {
            asked.add(question("zoo", "How many " + noun + "s are there?", "SELECT count(*) FROM " + noun));
            asked.add(question("zoo", "List the names of all " + noun + "s.", "SELECT Nm FROM " + noun));
            asked.add(question("zoo", "Show the ids of the " + noun + "s.", "SELECT ID FROM " + noun));
            asked.add(question("zoo", "Names of " + noun + "s, sorted", "SELECT Nm FROM " + noun + " ORDER BY Nm"));
        }
        asked.add(question("zoo", "What are the legs of Tux?", "SELECT Legs FROM Animal WHERE Nm = 'Tux'"));
        asked.add(question("zoo", "Animals with 4 legs", "SELECT Nm FROM Animal WHERE Legs = 4"));
        asked.add(question("shop", "How many customers are there?", "SELECT count(*) FROM Client"));
        asked.add(question("shop", "List the towns.", "SELECT City FROM Client"));
        asked.add(question("shop", "What is the average age?", "SELECT avg(Age) FROM Client"));
        asked.add(question("shop", "Towns of those older than 30", "SELECT City FROM Client WHERE Age > 30"));
        asked.add(
                question("shop", "Who is the oldest? Give the id.", "SELECT ID FROM Client ORDER BY Age DESC LIMIT 1"));
        asked.add(question("shop", "Count customers by town", "SELECT City, count(*) FROM Client GROUP BY City"));
        write(folder, asked);
        writeZoo(folder.resolve("database/zoo"));
    }

    /** Questions of one's own over the same databases. */
    public static void write(Path folder, List<Map<String, String>> questions) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("tables.json"), TABLES);
        new JsonMapper().writeValue(folder.resolve("questions.json").toFile(), questions);
    }

    public static Map<String, String> question(String database, String text, String sql) {
        return Map.of("db_id", database, "question", text, "query", sql);
    }

    /** Writes the database {@code zoo.sqlite}. */
    public static void writeZoo(Path folder) throws IOException {
        var file = Files.createDirectories(folder).resolve("zoo.sqlite");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE Animal (ID INTEGER PRIMARY KEY, Nm TEXT, Legs INTEGER)");
            statement.executeUpdate("CREATE TABLE Keeper (ID INTEGER PRIMARY KEY,"
                    + " Animal_ID INTEGER REFERENCES Animal (ID), Nm TEXT)");
            statement.executeUpdate("INSERT INTO Animal VALUES (1, 'Tux', 2), (2, 'Rex', 4), (3, 'Kaa', 0)");
            statement.executeUpdate("INSERT INTO Keeper VALUES (1, 1, 'Ann'), (2, 2, 'Bob')");
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
