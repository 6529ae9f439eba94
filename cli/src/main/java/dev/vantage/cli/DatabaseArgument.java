package dev.vantage.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** A database as a user names it: a JDBC URL, or the path of a SQLite file. */
final class DatabaseArgument {

    private static final String OURS = "jdbc:vantage:";

    private DatabaseArgument() {}

    /** Whether one argument alone names a database and is no question. */
    static boolean isDatabase(String argument) {
        boolean oneWord = argument.chars().noneMatch(Character::isWhitespace);
        boolean database = oneWord
                || argument.startsWith("jdbc:")
                || existingPath(argument).isPresent();
        return database && !argument.isBlank(); // the empty path is the working folder
    }

    /** @throws IllegalArgumentException if it is no URL and no file that can be read */
    static String url(String argument) {
        if (argument.startsWith(OURS)) {
            return argument;
        }
        if (argument.startsWith("jdbc:")) {
            return OURS + argument.substring("jdbc:".length());
        }
        var path = existingPath(argument)
                .orElseThrow(() -> new IllegalArgumentException("There is no file " + shown(argument)
                        + ". Give a SQLite file, or a URL such as jdbc:postgresql://localhost/shop"));
        return url(path);
    }

    /** @throws IllegalArgumentException if it is no file that can be read */
    static String url(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(file + " is no file");
        }
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException("No permission to read " + file);
        }
        return OURS + "sqlite:" + file;
    }

    private static Optional<Path> existingPath(String argument) {
        try {
            return Optional.of(Path.of(argument)).filter(Files::exists);
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    private static String shown(String argument) {
        int most = 200;
        return argument.length() <= most ? argument : argument.substring(0, most) + "...";
    }
}
