package dev.vantage.jdbc.saved;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vantage.model.schema.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the questions of a file were answered with when they were locked. Its file is in the order of the names and has a
 * value a line, so that a review shows what has changed.
 *
 * @param dialect of the SQL
 * @param model fingerprint of the model that wrote it
 * @param questions by name
 */
public record QuestionLock(Dialect dialect, String model, SortedMap<String, LockedQuestion> questions) {

    private static final int VERSION = 1;

    /** Whatever is missing or unknown is an error. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    public QuestionLock {
        questions = Collections.unmodifiableSortedMap(new TreeMap<>(questions));
    }

    private record Stored(int version, Dialect dialect, String model, SortedMap<String, LockedQuestion> questions) {}

    /**
     * Reads what {@link #write} wrote; empty if there is no such file.
     *
     * @throws IllegalArgumentException if it is damaged, or of another version; the message says what to do
     */
    public static Optional<QuestionLock> read(Path path) {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try {
            var tree = JSON.readTree(Files.readAllBytes(path));
            int version = tree.path("version").asInt(VERSION);
            if (version != VERSION) {
                throw new IllegalArgumentException(
                        path + " has version " + version + ", and this program reads version " + VERSION
                                + ". Lock the questions with the program that reads them.");
            }
            var stored = JSON.treeToValue(tree, Stored.class);
            if (stored == null) {
                throw damaged(path, "", null);
            }
            return Optional.of(new QuestionLock(stored.dialect(), stored.model(), stored.questions()));
        } catch (JacksonException damaged) {
            throw damaged(path, place(damaged), damaged);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("Cannot read " + path + ": " + unreadable, unreadable);
        }
    }

    private static IllegalArgumentException damaged(Path path, String place, @Nullable Exception cause) {
        return new IllegalArgumentException(
                path + " is damaged" + place + ". Restore it, or delete it and lock the questions again.", cause);
    }

    private static String place(JacksonException damaged) {
        var location = damaged.getLocation();
        return location == null || location.getLineNr() < 1 ? "" : ", line " + location.getLineNr();
    }

    /**
     * Writes beside the place and moves there, so that no half of a lock is ever read.
     *
     * @throws IllegalArgumentException if it cannot be written
     */
    public void write(Path path) {
        var printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try {
            var text = JSON.writer(printer).writeValueAsString(new Stored(VERSION, dialect, model, questions)) + "\n";
            var unfinished = path.resolveSibling(path.getFileName() + ".unfinished");
            try {
                Files.writeString(
                        unfinished,
                        text,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.SYNC,
                        StandardOpenOption.WRITE);
                Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException failed) {
            throw new IllegalArgumentException("Cannot write " + path + ": " + failed, failed);
        }
    }
}
