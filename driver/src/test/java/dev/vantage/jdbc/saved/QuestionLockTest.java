package dev.vantage.jdbc.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vantage.model.schema.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionLockTest {

    @TempDir
    private Path folder;

    private static final QuestionLock LOCK = new QuestionLock(
            Dialect.SQLITE,
            "sha256:0",
            new TreeMap<>(Map.of(
                    "b", new LockedQuestion("how many?", "SELECT 1", new TreeMap<>()),
                    "a", new LockedQuestion("who?", "SELECT name\nFROM t", new TreeMap<>(Map.of("t.name", "text"))))));

    @Test
    void readsWhatItWrote() {
        var path = folder.resolve("a.lock.json");
        LOCK.write(path);

        assertThat(QuestionLock.read(path)).contains(LOCK);
        assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".unfinished"));
    }

    @Test
    void writesAValueALineInTheOrderOfTheNames() throws IOException {
        var path = folder.resolve("a.lock.json");
        LOCK.write(path);

        assertThat(Files.readString(path)).isEqualTo("""
                {
                  "version" : 1,
                  "dialect" : "SQLITE",
                  "model" : "sha256:0",
                  "questions" : {
                    "a" : {
                      "question" : "who?",
                      "sql" : "SELECT name\\nFROM t",
                      "reads" : {
                        "t.name" : "text"
                      }
                    },
                    "b" : {
                      "question" : "how many?",
                      "sql" : "SELECT 1",
                      "reads" : { }
                    }
                  }
                }
                """);
    }

    @Test
    void isEmptyWhereThereIsNoFile() {
        assertThat(QuestionLock.read(folder.resolve("absent.lock.json"))).isEmpty();
    }

    @Test
    void saysWhereAMergeHasLeftItsMarks() throws IOException {
        var path = folder.resolve("a.lock.json");
        LOCK.write(path);
        Files.writeString(path, Files.readString(path).replace("  \"model\"", "<<<<<<< HEAD\n  \"model\""));

        assertThatThrownBy(() -> QuestionLock.read(path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(path + " is damaged, line 4. Restore it, or delete it");
    }

    @Test
    void refusesALockThatLacksItsSql() throws IOException {
        var path = Files.writeString(folder.resolve("a.lock.json"), """
                {"version": 1, "dialect": "SQLITE", "model": "m", "questions": {"a": {"question": "who?", "reads": {}}}}
                """);

        assertThatThrownBy(() -> QuestionLock.read(path)).hasMessageContaining("is damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "", "[]", "7"})
    void refusesALockThatIsNone(String text) throws IOException {
        var path = Files.writeString(folder.resolve("a.lock.json"), text);

        assertThatThrownBy(() -> QuestionLock.read(path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is damaged");
    }

    @Test
    void refusesAnotherVersion() throws IOException {
        var path = Files.writeString(folder.resolve("a.lock.json"), "{\"version\": 2, \"new\": true}");

        assertThatThrownBy(() -> QuestionLock.read(path)).hasMessageContaining("has version 2");
    }

    @Test
    void pinsAQuestionInItsWordsAndDialectOnly() {
        var file = folder.resolve("a.yaml");
        var lock = Optional.of(LOCK);

        assertThat(Pin.of(new SavedQuestion("b", "how many?", file, 1), lock, Dialect.SQLITE))
                .isEqualTo(new Pin.Locked("SELECT 1"));
        assertThat(Pin.of(new SavedQuestion("b", "how much?", file, 1), lock, Dialect.SQLITE))
                .isEqualTo(new Pin.Unlocked("was locked with another question"));
        assertThat(Pin.of(new SavedQuestion("b", "how many?", file, 1), lock, Dialect.POSTGRESQL))
                .isEqualTo(new Pin.Unlocked("was locked for SQLITE, not for POSTGRESQL"));
        assertThat(Pin.of(new SavedQuestion("c", "how many?", file, 1), lock, Dialect.SQLITE))
                .isEqualTo(new Pin.Unlocked("is not locked"));
        assertThat(Pin.of(new SavedQuestion("b", "how many?", file, 1), Optional.empty(), Dialect.SQLITE))
                .isEqualTo(new Pin.Unlocked("is not locked: there is no lock beside a.yaml"));
    }
}
