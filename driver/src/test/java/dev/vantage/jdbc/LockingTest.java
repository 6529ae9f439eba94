package dev.vantage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vantage.jdbc.saved.LockChange;
import dev.vantage.jdbc.saved.LockedQuestion;
import dev.vantage.jdbc.saved.Locking;
import dev.vantage.jdbc.saved.QuestionFile;
import dev.vantage.jdbc.saved.QuestionLock;
import dev.vantage.model.schema.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Questions that are locked on a database, and again after something has changed. */
class LockingTest {

    private static final String OLD = "SELECT name FROM customer WHERE age > 40";

    @TempDir
    private Path folder;

    private final FakeTranslator translator = new FakeTranslator()
            .answer("who's old?", OLD)
            .answer("how many?", "SELECT count(*) FROM sale")
            .answer(
                    "who bought?",
                    "SELECT T1.name FROM customer AS T1 JOIN sale AS T2 ON T1.id = T2.customer WHERE T2.paid = 'yes'");

    private Connection connect(Dialect dialect) throws SQLException {
        String[] tables = {
            "CREATE TABLE customer (id integer PRIMARY KEY, name text, age integer)",
            "CREATE TABLE sale (id integer PRIMARY KEY, customer integer REFERENCES customer (id), name text, paid text)"
        };
        return Ours.connect(
                new VantageDriver(translator.factory()),
                switch (dialect) {
                    case SQLITE -> Sqlite.newDatabase(folder, tables);
                    case POSTGRESQL -> Postgres.newDatabase(tables);
                });
    }

    private QuestionFile file(String... questions) throws IOException {
        var text = new StringBuilder("questions:\n");
        for (var question : questions) {
            text.append("  ").append(question).append('\n');
        }
        return QuestionFile.read(Files.writeString(folder.resolve("questions.yaml"), text));
    }

    private static LockedQuestion locked(QuestionLock lock, String name) {
        return Objects.requireNonNull(lock.questions().get(name));
    }

    private static List<String> changes(QuestionLock before, Locking now) {
        return LockChange.between(Optional.of(before), now).stream()
                .map(LockChange::text)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void pinsTheSqlAndTheColumnsThatItReads(Dialect dialect) throws Exception {
        try (var connection = connect(dialect)) {
            var lock = Locking.of(connection, file("buyers: who bought?", "old: \"who's old?\"", "n: how many?"), "m")
                    .lock();

            assertThat(lock.dialect()).isEqualTo(dialect);
            assertThat(locked(lock, "old").sql()).isEqualTo(OLD);
            assertThat(locked(lock, "old").reads())
                    .isEqualTo(Map.of("customer.age", "number", "customer.name", "text"));
            assertThat(locked(lock, "buyers").reads())
                    .isEqualTo(Map.of(
                            "customer.id",
                            "number",
                            "customer.name",
                            "text",
                            "sale.customer",
                            "number",
                            "sale.paid",
                            "text"));
            assertThat(locked(lock, "n").reads()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void isTheSameAgainWhateverModelSaysSo(Dialect dialect) throws Exception {
        try (var connection = connect(dialect)) {
            var file = file("old: \"who's old?\"", "n: how many?");
            var before = Locking.of(connection, file, "one model").lock();

            assertThat(changes(before, Locking.of(connection, file, "another model")))
                    .isEmpty();
        }
    }

    @Test
    void tellsInTheOrderOfNamesWhatIsAddedRemovedAndAskedOtherwise() throws Exception {
        try (var connection = connect(Dialect.SQLITE)) {
            var before = Locking.of(connection, file("b: how many?", "c: how many?"), "m")
                    .lock();

            assertThat(changes(before, Locking.of(connection, file("c: who's old?", "a: who bought?"), "m")))
                    .containsExactly("""
                            a: it is not locked yet
                                + who bought?
                                + SELECT T1.name FROM customer AS T1 JOIN sale AS T2 ON T1.id = T2.customer WHERE T2.paid = 'yes'""", "b: it is locked, and the file names it no longer", """
                            c: the question has changed; the SQL is different
                                - how many?
                                + who's old?
                                - SELECT count(*) FROM sale
                                + SELECT name FROM customer WHERE age > 40""");
        }
    }

    @Test
    void tellsOfAnotherModelsSql() throws Exception {
        try (var connection = connect(Dialect.SQLITE)) {
            var file = file("old: \"who's old?\"");
            var before = Locking.of(connection, file, "m").lock();
            translator.answer("who's old?", "SELECT name\nFROM customer");

            assertThat(changes(before, Locking.of(connection, file, "n"))).containsExactly("""
                    old: the SQL is different
                        - SELECT name FROM customer WHERE age > 40
                        + SELECT name FROM customer""");
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsOfAColumnThatIsGoneOrHasAnotherType(Dialect dialect) throws Exception {
        try (var connection = connect(dialect);
                var statement = connection.createStatement()) {
            var file = file("buyers: who bought?", "n: how many?", "old: \"who's old?\"");
            var before = Locking.of(connection, file, "m").lock();
            statement.execute("ALTER TABLE customer RENAME COLUMN age TO years");
            statement.execute("ALTER TABLE sale DROP COLUMN paid");
            statement.execute("ALTER TABLE sale ADD COLUMN paid integer");

            var changes = changes(before, Locking.of(connection, file, "m"));

            assertThat(changes).hasSize(2);
            assertThat(changes.getFirst()).startsWith("buyers: the column sale.paid had the type text and has number");
            assertThat(changes.getLast())
                    .startsWith("old: the column customer.age is gone; it has no answer: No query for the question")
                    .endsWith("\n    - " + OLD);
        }
    }

    @ParameterizedTest
    @EnumSource
    void locksAndAnswersWhereAllSqlIsGated(Dialect dialect) throws Exception {
        String[] tables = {
            "CREATE TABLE customer (id integer PRIMARY KEY, name text, age integer)",
            "INSERT INTO customer VALUES (1, 'Ann', 50), (2, 'Bob', 30)"
        };
        var url = switch (dialect) {
            case SQLITE -> Sqlite.newDatabase(folder, tables) + "?vantage.gate=all";
            case POSTGRESQL -> Postgres.newDatabase(tables) + "&vantage.gate=all";
        };
        var file = file("old: \"who's old?\"");
        try (var connection = Ours.connect(new VantageDriver(translator.factory()), url)) {
            var locking = Locking.of(connection, file, "m");
            assertThat(locking.refused()).isEmpty();
            assertThat(locked(locking.lock(), "old").reads())
                    .isEqualTo(Map.of("customer.age", "number", "customer.name", "text"));
            locking.lock().write(file.lock());
        }
        var withoutAnswers = new VantageDriver(new FakeTranslator().factory());
        try (var connection = Ours.connect(withoutAnswers, url + "&vantage.questions=" + file.path());
                var statement = connection.createStatement()) {
            assertThat(Ours.firstCell(connection, "SELECT name FROM old WHERE name LIKE 'A%'"))
                    .isEqualTo("Ann");
            for (var sql : List.of("INSERT INTO customer SELECT 3, name, 1 FROM old", "SELECT age FROM old")) {
                assertThatThrownBy(() -> statement.execute(sql))
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                e -> assertThat(e.getSQLState()).isEqualTo("VN003"));
            }
            assertThat(changes(QuestionLock.read(file.lock()).orElseThrow(), Locking.of(connection, file, "m")))
                    .hasSize(1)
                    .allSatisfy(change -> assertThat(change).startsWith("old: it has no answer"));
        }
    }

    @Test
    void refusesANameThatATableHas() throws Exception {
        try (var connection = connect(Dialect.SQLITE)) {
            var file = file("n: how many?", "SALE: who bought?");

            assertThatThrownBy(() -> Locking.of(connection, file, "m"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageEndingWith("line 3: the database has a table SALE; rename the question.");
        }
    }
}
