package dev.vantage.training.data;

import dev.vantage.jdbc.schema.ValueBudget;
import dev.vantage.training.TrainingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** Databases that are files of SQLite. */
final class SqliteFiles {

    /** Training may take its time, and finds the same values in every run. */
    static final ValueBudget VALUES = new ValueBudget(Duration.ofMinutes(1), 200_000);

    private static final String SUFFIX = ".sqlite";

    private SqliteFiles() {}

    static Connection open(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    /** The files below a folder, in the order of their paths. */
    static List<Path> below(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new TrainingException(
                    "The databases in " + folder + " cannot be read: " + unreadable
                            + ". Unpack the data set there, name the folder of the data sets with --data, or take the"
                            + " source out of the configuration.",
                    unreadable);
        }
    }

    /** What a database is called: the path of its file below the data sets' folder. */
    static String name(Path folder, Path file) {
        var path = folder.relativize(file).toString();
        return path.substring(0, path.length() - SUFFIX.length());
    }
}
