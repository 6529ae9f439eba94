package dev.vantage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Prepared questions with parameters, on real databases. */
class QuestionParameterTest {

    enum Database {
        SQLITE,
        POSTGRESQL
    }

    @TempDir
    private Path folder;

    private final FakeTranslator translator = new FakeTranslator()
            .answer(
                    "artists older than ? named ?",
                    "SELECT name FROM artist WHERE age > $1",
                    "SELECT name FROM artist WHERE name = $2 AND age > $1 AND id < $1 ORDER BY id")
            .answer("artists of ? years", "SELECT name FROM artist", "SELECT 1")
            .answer("how many artists ?", "SELECT count(*) FROM artist")
            .answer("artists who have a band ? list their names", "SELECT name FROM artist")
            .answer("which band are they in ?", "SELECT name FROM artist");
    private final VantageDriver driver = new VantageDriver(translator.factory());

    private Connection connect(Database database) throws SQLException {
        var table = "CREATE TABLE artist (id integer PRIMARY KEY, name text, age integer)";
        var rows = "INSERT INTO artist VALUES (1, 'Ann', 30), (2, 'Bob', 40), (3, 'Bob', 7)";
        return Ours.connect(
                driver,
                switch (database) {
                    case SQLITE -> Sqlite.newDatabase(folder, table, rows);
                    case POSTGRESQL -> Postgres.newDatabase(table, rows);
                });
    }

    private static List<String> names(PreparedStatement prepared) throws SQLException {
        var names = new ArrayList<String>();
        try (var rows = prepared.executeQuery()) {
            assertThat(rows.getStatement()).isSameAs(prepared);
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    @ParameterizedTest
    @EnumSource
    void bindsByTheOrderOfTheQuestion(Database database) throws SQLException {
        try (var connection = connect(database);
                var prepared = connection.prepareStatement("NL: artists older than ? named ?")) {
            prepared.setInt(1, 6);
            prepared.setString(2, "Bob");
            assertThat(names(prepared)).containsExactly("Bob", "Bob");
            prepared.setInt(1, 10);
            assertThat(names(prepared)).containsExactly("Bob");
            prepared.setObject(2, "Ann");
            assertThat(names(prepared)).containsExactly("Ann");
            assertThat(prepared.getWarnings().getMessage())
                    .isEqualTo("SELECT name FROM artist WHERE name = ? AND age > ? AND id < ? ORDER BY id");
            assertThatThrownBy(() -> prepared.setInt(3, 1))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("07009"));
            assertThatThrownBy(prepared::addBatch).isInstanceOf(SQLException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsParametersAndColumnsBeforeItRuns(Database database) throws SQLException {
        try (var connection = connect(database);
                var prepared = connection.prepareStatement("NL: artists older than ? named ?")) {
            assertThat(prepared.getParameterMetaData().getParameterCount()).isEqualTo(2);
            assertThat(prepared.getMetaData().getColumnLabel(1)).isEqualTo("name");
            if (database == Database.POSTGRESQL) {
                assertThat(prepared.getParameterMetaData().getParameterType(1)).isEqualTo(Types.INTEGER);
                assertThat(prepared.getParameterMetaData().getParameterType(2)).isEqualTo(Types.VARCHAR);
            }
        }
    }

    @Test
    void needsEveryParameterAgainAfterTheyAreCleared() throws SQLException {
        try (var connection = connect(Database.POSTGRESQL);
                var prepared = connection.prepareStatement("NL: artists older than ? named ?")) {
            prepared.setInt(1, 6);
            prepared.setString(2, "Bob");
            prepared.clearParameters();
            prepared.setInt(1, 6);
            assertThatThrownBy(prepared::executeQuery).isInstanceOf(SQLException.class);
            prepared.setString(2, "Bob");
            assertThat(names(prepared)).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesAQuestionWhoseParametersNoQueryUses(Database database) throws SQLException {
        try (var connection = connect(database)) {
            assertThatThrownBy(() -> connection.prepareStatement("NL: artists of ? years"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("07001"))
                    .hasMessageContaining("all of its parameters");
            assertThatThrownBy(() -> connection.prepareStatement("SELECT * FROM NL('artists of ? years') t"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("07009"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NL: artists older than ? named ?",
                "NL: which artists are older than ?",
                "NL: artists from ?",
                "NL 'artists whose age = ? and name'",
                "EXPLAIN NL: artists older than ?",
                "CALL nl('artists older than ?')",
                "SELECT * FROM NL('artists older than ?') t"
            })
    void refusesAParameterWhereNothingIsPrepared(String sql) throws SQLException {
        try (var connection = connect(Database.SQLITE)) {
            assertThatThrownBy(() -> Ours.firstCell(connection, sql))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("07001"))
                    .hasMessageContaining("prepareStatement");
        }
    }

    @Test
    void refusesAParameterInTheQuestionOfACall() throws SQLException {
        try (var connection = connect(Database.SQLITE);
                var call = connection.prepareCall("{call nl(?)}")) {
            call.setString(1, "artists older than ?");
            assertThatThrownBy(call::executeQuery)
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("07001"))
                    .hasMessageContaining("prepareStatement");
        }
    }

    @Test
    void refusesACallOfAQuestionWithAParameter() throws SQLException {
        try (var connection = connect(Database.SQLITE)) {
            for (var sql : List.of("NL: artists older than ?", "{call nl('artists older than ?')}")) {
                assertThatThrownBy(() -> connection.prepareCall(sql))
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                e -> assertThat(e.getSQLState()).isEqualTo("07001"))
                        .hasMessageContaining("prepareStatement");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void explainsAQuestionWhoseParametersAreSet(Database database) throws SQLException {
        try (var connection = connect(database);
                var prepared = connection.prepareStatement("EXPLAIN NL: artists older than ? named ?")) {
            assertThat(prepared.getParameterMetaData().getParameterCount()).isEqualTo(2);
            prepared.setInt(1, 6);
            prepared.setString(2, "Bob");
            assertThatThrownBy(() -> prepared.setInt(3, 1))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("07009"));
            try (var rows = prepared.executeQuery()) {
                assertThat(rows.next()).isTrue();
            }
        }
    }

    /** Published questions have such marks too. */
    @ParameterizedTest
    @CsvSource({
        "how many artists ?, 3",
        "which band are they in ?, Ann",
        "artists who have a band ? list their names, Ann"
    })
    void takesAQuestionMarkBehindASpaceWhereNothingIsPrepared(String question, String first) throws SQLException {
        try (var connection = connect(Database.SQLITE)) {
            assertThat(Ours.firstCell(connection, "NL: " + question)).isEqualTo(first);
        }
    }

    @Test
    void findsPlacesForParametersWithTheModel() throws SQLException {
        var url = Sqlite.newDatabase(
                folder,
                "CREATE TABLE customer (id integer PRIMARY KEY, name text, city text, age integer)",
                "INSERT INTO customer VALUES (1, 'John', 'Paris', 30), (2, 'Mary', 'Rome', 40)");
        try (var connection = Ours.connect(new VantageDriver(), url + "?vantage.timeout=0");
                var prepared = connection.prepareStatement("NL: names of customers older than ?")) {
            prepared.setInt(1, 35);
            assertThat(names(prepared)).containsExactly("Mary");
            prepared.setInt(1, 45);
            assertThat(names(prepared)).isEmpty();
        }
    }
}
