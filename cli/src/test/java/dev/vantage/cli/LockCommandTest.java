package dev.vantage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.jdbc.question.BundledTranslators;
import dev.vantage.model.checkpoint.Adapter;
import dev.vantage.model.checkpoint.AdapterConfig;
import dev.vantage.model.checkpoint.HostTensor;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Locks questions about the sample database with the bundled model. */
class LockCommandTest {

    @TempDir
    private Path folder;

    private String database = "";
    private Path questions = Path.of("");
    private Path lock = Path.of("");

    @BeforeEach
    void copyTheSampleDatabase() throws SQLException, IOException {
        database = SampleDatabase.in(List.of(folder)).toString();
        questions = folder.resolve("questions.yaml");
        lock = folder.resolve("questions.lock.json");
        save("stations: how many stations are there?", "old riders: names of riders born before 1970");
    }

    private record Run(int exitCode, String out, String err) {}

    private void save(String... lines) throws IOException {
        Files.writeString(questions, "questions:\n  " + String.join("\n  ", lines) + "\n");
    }

    private Run run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new BufferedReader(new StringReader("")),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                folder);
        int exitCode = VantageCommand.run(terminal, arguments);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Run lock() {
        return run("lock", "--db", database, questions.toString());
    }

    private Run check() {
        return run("lock", "--db", database, "--check", questions.toString());
    }

    private void change(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Test
    void locksQuestionsThatAreThenAnsweredWithoutTheModel() throws SQLException {
        var locking = lock();

        assertThat(locking.exitCode()).as(locking.err()).isZero();
        assertThat(locking.out()).contains("stations: it is not locked yet").endsWith(lock + ": 2 questions locked\n");
        var options = new Properties();
        options.setProperty("vantage.questions", questions.toString());
        options.setProperty("vantage.model", folder.resolve("no such model").toString());
        try (var connection = DriverManager.getConnection("jdbc:vantage:sqlite:" + database, options);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT * FROM stations")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(16);
        }
    }

    @Test
    void findsNothingToSayOfALockThatFits() {
        lock();

        var check = check();

        assertThat(check).isEqualTo(new Run(0, lock + ": 2 questions as they were locked\n", ""));
    }

    /** It adds zeros, so the SQL is the same. */
    @Test
    void knowsAModelWithAnAdapterForAnother() throws IOException {
        lock();
        var adapter = folder.resolve("adapter");
        var matrix = "joint.layers.0.attention.query.weight";
        int width = BundledTranslators.bundled().config().joint().width();
        Adapter.write(
                adapter,
                new AdapterConfig(1, 1, BundledTranslators.bundled()),
                Map.of(
                        Adapter.down(matrix), new HostTensor(new int[] {1, width}, new float[width]),
                        Adapter.up(matrix), new HostTensor(new int[] {width, 1}, new float[width])));

        var check = run("lock", "--db", database, "--check", "-o", "vantage.adapter=" + adapter, questions.toString());

        assertThat(check)
                .isEqualTo(new Run(0, lock + ": 2 questions as they were locked, though by another model\n", ""));
    }

    @Test
    void failsACheckWhereAQuestionIsNotLocked() throws IOException {
        var check = check();

        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.out().lines().filter(line -> !line.startsWith(" ")))
                .containsExactly("old riders: it is not locked yet", "stations: it is not locked yet");
        assertThat(check.err()).startsWith("vantage: 2 of the questions in ").hasLineCount(1);
        assertThat(lock).doesNotExist();
    }

    @Test
    void failsACheckWhereTheSchemaOrAQuestionHasChanged() throws SQLException, IOException {
        lock();
        var before = Files.readString(lock);
        change("ALTER TABLE rider RENAME COLUMN birth_year TO year_of_birth");
        save("stations: what is the number of docks of each station?", "old riders: names of riders born before 1970");

        var check = check();

        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.out())
                .contains("old riders: the column rider.birth_year is gone; the SQL is different\n")
                .containsPattern("    - SELECT [^\n]*birth_year < 1970\n    \\+ SELECT [^\n]*year_of_birth < 1970\n")
                .contains("stations: the question has changed; the SQL is different\n"
                        + "    - how many stations are there?\n"
                        + "    + what is the number of docks of each station?\n");
        assertThat(Files.readString(lock)).isEqualTo(before);
        assertThat(lock().exitCode()).isZero();
        assertThat(Files.readString(lock)).isNotEqualTo(before).contains("rider.year_of_birth");
    }

    @Test
    void writesNothingWhereAQuestionHasNoAnswer() throws IOException {
        save("stations: how many stations are there?", "nothing: сколько станций?");

        var locking = lock();

        assertThat(locking.exitCode()).isEqualTo(1);
        assertThat(locking.out()).contains("nothing: it is not locked yet; it has no answer: ");
        assertThat(locking.err()).startsWith("vantage: 1 of the questions in ").endsWith("Ask them in other words.\n");
        assertThat(lock).doesNotExist();
    }

    @Test
    void saysInOneLineWhatIsWrongWithItsInput() throws IOException {
        save("stations: ''");
        var empty = lock();
        save("rider: how many stations are there?");
        var taken = lock();

        assertThat(empty)
                .isEqualTo(new Run(
                        2,
                        "",
                        "vantage: " + questions + ", line 2: the question of stations is empty; write it behind"
                                + " the colon.\n"));
        assertThat(taken)
                .isEqualTo(new Run(
                        2,
                        "",
                        "vantage: " + questions + ", line 2: the database has a table rider; rename the question.\n"));
        assertThat(run("lock", questions.toString()).exitCode()).isEqualTo(2);
        assertThat(run("lock", "--db", "absent.sqlite", questions.toString()).err())
                .startsWith("vantage: There is no file absent.sqlite.");
    }
}
