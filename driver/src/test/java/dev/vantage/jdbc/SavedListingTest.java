package dev.vantage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vantage.model.schema.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowingConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Saved questions as a tool finds them when it browses, on real databases. */
class SavedListingTest {

    private static final String[] SAVED = {"SAVED QUESTION"};

    @TempDir
    private Path folder;

    private final VantageDriver driver = new VantageDriver(new FakeTranslator()
            .answer("who are the first two artists?", "SELECT id, name FROM artist ORDER BY id LIMIT 2")
            .answer("how many?", "SELECT count(*) AS n FROM artist")
            .factory());

    private String newDatabase(Dialect dialect) throws SQLException {
        String[] statements = {
            "CREATE TABLE artist (id integer PRIMARY KEY, name varchar(20))",
            "CREATE TABLE zebra (id integer REFERENCES artist (id))",
            "CREATE VIEW old AS SELECT name FROM artist"
        };
        return switch (dialect) {
            case SQLITE -> Sqlite.newDatabase(folder, statements);
            case POSTGRESQL -> Postgres.newDatabase(statements);
        };
    }

    private Connection connect(String plainUrl) throws SQLException, IOException {
        var file = Files.writeString(folder.resolve("questions.yaml"), """
                questions:
                  top artists: who are the first two artists?
                  artist_count: how many?
                  hopeless: what is the meaning of life?
                """);
        var options = new Properties();
        options.setProperty("vantage.questions", file.toString());
        var url = ConnectionUrl.PREFIX + plainUrl.substring("jdbc:".length());
        return Objects.requireNonNull(driver.connect(url, options));
    }

    private static List<String> listed(ResultSet rows, String... columns) throws SQLException {
        var listed = new ArrayList<String>();
        try (rows) {
            while (rows.next()) {
                var row = new ArrayList<String>();
                for (var column : columns) {
                    row.add(rows.getString(column));
                }
                listed.add(String.join(" ", row));
            }
        }
        return listed;
    }

    private static List<String> tables(DatabaseMetaData metaData, @Nullable String pattern, String @Nullable [] types)
            throws SQLException {
        return listed(metaData.getTables(null, null, pattern, types), "TABLE_TYPE", "TABLE_NAME");
    }

    @ParameterizedTest
    @EnumSource
    void areTablesOfATypeOfTheirOwn(Dialect dialect) throws Exception {
        try (var connection = connect(newDatabase(dialect))) {
            var metaData = connection.getMetaData();

            assertThat(tables(metaData, "%", new String[] {"VIEW", "SAVED QUESTION", "TABLE"}))
                    .containsExactly(
                            "SAVED QUESTION artist_count",
                            "SAVED QUESTION hopeless",
                            "SAVED QUESTION top artists",
                            "TABLE artist",
                            "TABLE zebra",
                            "VIEW old");
            assertThat(listed(metaData.getTables(null, null, "top%", SAVED), "REMARKS"))
                    .containsExactly("who are the first two artists?");
            assertThat(listed(metaData.getTableTypes(), "TABLE_TYPE"))
                    .contains("SAVED QUESTION", "TABLE", "VIEW")
                    .isSorted();
        }
    }

    @ParameterizedTest
    @EnumSource
    void areNotListedBesideATableOfTheirName(Dialect dialect) throws Exception {
        try (var connection = connect(newDatabase(dialect));
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE artist_count (artists integer)");
            var metaData = connection.getMetaData();

            assertThat(tables(metaData, "artist_c%", null)).containsExactly("TABLE artist_count");
            assertThat(listed(metaData.getColumns(null, null, "artist_count", "%"), "COLUMN_NAME"))
                    .containsExactly("artists");
        }
    }

    @ParameterizedTest
    @EnumSource
    void areFoundByPatternsAsTablesAre(Dialect dialect) throws Exception {
        try (var connection = connect(newDatabase(dialect))) {
            var metaData = connection.getMetaData();

            assertThat(tables(metaData, "artist_count", SAVED)).hasSize(1);
            assertThat(tables(metaData, "artist\\_c%", SAVED)).hasSize(1);
            assertThat(tables(metaData, "top_artists", SAVED)).containsExactly("SAVED QUESTION top artists");
            assertThat(tables(metaData, "top\\_artists", SAVED)).isEmpty();
            assertThat(tables(metaData, null, SAVED)).hasSize(3);
            assertThat(tables(metaData, "%", null)).contains("SAVED QUESTION hopeless", "TABLE zebra");
            assertThat(tables(metaData, "%", new String[] {"TABLE"})).containsExactly("TABLE artist", "TABLE zebra");
            assertThat(tables(metaData, "ARTIST%", SAVED)).hasSize(dialect == Dialect.SQLITE ? 1 : 0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void haveTheColumnsOfTheirAnswers(Dialect dialect) throws Exception {
        try (var connection = connect(newDatabase(dialect))) {
            var metaData = connection.getMetaData();

            assertThat(listed(
                            metaData.getColumns(null, null, "%", "%"), "TABLE_NAME", "ORDINAL_POSITION", "COLUMN_NAME"))
                    .filteredOn(row -> !row.startsWith("pg_"))
                    .containsSubsequence(
                            "artist 1 id",
                            "artist 2 name",
                            "artist_count 1 n",
                            "old 1 name",
                            "top artists 1 id",
                            "top artists 2 name",
                            "zebra 1 id");
            try (var rows = metaData.getColumns(null, null, "top artists", "na%")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt("DATA_TYPE")).isEqualTo(Types.VARCHAR);
                assertThat(rows.getInt("COLUMN_SIZE")).isEqualTo(20);
                assertThat(rows.getString("COLUMN_DEF")).isNull();
                assertThat(rows.wasNull()).isTrue();
                assertThat(rows.next()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void haveRowsLikeTheWrappedDriversOwn(Dialect dialect) throws Exception {
        var url = newDatabase(dialect);
        try (var plain = DriverManager.getConnection(url);
                var connection = connect(url);
                var theirs = plain.getMetaData().getColumns(null, null, "artist", "name");
                var both = connection.getMetaData().getColumns(null, null, "%", "name")) {
            assertThat(both.getMetaData().getColumnCount())
                    .isEqualTo(theirs.getMetaData().getColumnCount());
            assertThat(theirs.next()).isTrue();
            while (both.next() && !both.getString("TABLE_NAME").equals("top artists")) {
                continue;
            }
            for (int column = 1; column <= theirs.getMetaData().getColumnCount(); column++) {
                var label = theirs.getMetaData().getColumnLabel(column);
                assertThat(both.getMetaData().getColumnLabel(column)).isEqualTo(label);
                var their = theirs.getObject(column);
                var our = both.getObject(column);
                if (our != null && their != null) {
                    assertThat(our).as(label).hasSameClassAs(their);
                }
            }
            assertThat(both.getString("TABLE_SCHEM")).isEqualTo(theirs.getString("TABLE_SCHEM"));
            assertThat(both.getString("TABLE_CAT")).isEqualTo(theirs.getString("TABLE_CAT"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void canBeSelectedFromByTheNameThatIsListed(Dialect dialect) throws Exception {
        try (var connection = connect(newDatabase(dialect));
                var rows = connection.getMetaData().getTables(null, null, "artist_count", SAVED)) {
            assertThat(rows.next()).isTrue();
            var schema = rows.getString("TABLE_SCHEM");
            var table = (schema == null ? "" : '"' + schema + "\".") + '"' + rows.getString("TABLE_NAME") + '"';

            assertThat(Ours.firstCell(connection, "SELECT t.* FROM " + table + " t LIMIT 100"))
                    .isEqualTo("0");
        }
    }

    @ParameterizedTest
    @EnumSource
    void haveNoKeysAndNoIndexes(Dialect dialect) throws Exception {
        try (var connection = connect(newDatabase(dialect))) {
            var metaData = connection.getMetaData();

            assertThat(listed(metaData.getPrimaryKeys(null, null, "top artists"), "COLUMN_NAME", "PK_NAME"))
                    .isEmpty();
            assertThat(listed(metaData.getExportedKeys(null, null, "top artists"), "FKTABLE_NAME"))
                    .isEmpty();
            assertThat(listed(metaData.getImportedKeys(null, null, "top artists"), "PKTABLE_NAME"))
                    .isEmpty();
            assertThat(listed(metaData.getIndexInfo(null, null, "top artists", false, true), "INDEX_NAME"))
                    .isEmpty();
            assertThat(listed(metaData.getPrimaryKeys(null, null, "artist"), "COLUMN_NAME"))
                    .containsExactly("id");
        }
    }

    @ParameterizedTest
    @EnumSource
    void belongToOneStatementUntilTheyAreClosed(Dialect dialect) throws Exception {
        try (var connection = connect(newDatabase(dialect));
                var rows = connection.getMetaData().getTables(null, null, "a%", null)) {
            assertThat(rows.isBeforeFirst()).isTrue();
            assertThat(rows.next()).isTrue();
            assertThat(rows.getRow()).isEqualTo(1);
            var statement = rows.getStatement();
            assertThat(statement).isNotNull();
            assertThat(statement.getConnection()).isSameAs(connection);
            while (rows.next()) {
                continue;
            }
            assertThat(rows.next()).isFalse();
            assertThat(rows.isAfterLast()).isTrue();
            rows.close();
            assertThat(rows.isClosed()).isTrue();
            for (ThrowingCallable call : List.<ThrowingCallable>of(
                    rows::next, rows::getRow, rows::isBeforeFirst, rows::isFirst, rows::isAfterLast, rows::last)) {
                assertThatThrownBy(call)
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                e -> assertThat(e.getSQLState()).isEqualTo("55000"));
            }
        }
    }

    @Test
    void goForwardOnlyInSqlite() throws Exception {
        try (var connection = connect(newDatabase(Dialect.SQLITE));
                var rows = connection.getMetaData().getTables(null, null, "a%", null)) {
            assertThat(rows.getType()).isEqualTo(ResultSet.TYPE_FORWARD_ONLY);
            assertThatThrownBy(rows::last).isInstanceOf(SQLFeatureNotSupportedException.class);
        }
    }

    /** Moves, and tells where it has come to. */
    private interface Move {
        boolean to(ResultSet rows) throws SQLException;
    }

    private static Move to(ThrowingConsumer<ResultSet> move) {
        return rows -> {
            move.accept(rows);
            return false;
        };
    }

    @Test
    void areScrolledAsTheWrappedDriversOwnInPostgres() throws Exception {
        var url = newDatabase(Dialect.POSTGRESQL);
        var types = new String[] {"VIEW", "SAVED QUESTION", "TABLE"};
        try (var connection = connect(url);
                var model = connection
                        .createStatement(ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_READ_ONLY)
                        .executeQuery(
                                "VALUES ('artist_count'), ('hopeless'), ('top artists'), ('artist'), ('zebra'), ('old')");
                var rows = connection.getMetaData().getTables(null, null, "%", types)) {
            assertThat(rows.getType()).isEqualTo(ResultSet.TYPE_SCROLL_INSENSITIVE);
            var moves = List.<Move>of(
                    ResultSet::last,
                    ResultSet::previous,
                    ResultSet::first,
                    ResultSet::previous,
                    ResultSet::next,
                    at -> at.absolute(4),
                    at -> at.absolute(-1),
                    ResultSet::next,
                    ResultSet::next,
                    ResultSet::previous,
                    at -> at.absolute(-7),
                    at -> at.relative(3),
                    at -> at.relative(-1),
                    at -> at.relative(9),
                    to(ResultSet::beforeFirst),
                    ResultSet::next,
                    to(ResultSet::afterLast),
                    at -> at.absolute(0),
                    at -> at.absolute(7));
            for (var move : moves) {
                boolean isOnRow = move.to(model);
                assertThat(move.to(rows)).isEqualTo(isOnRow);
                assertThat(places(rows)).isEqualTo(places(model));
                if (isOnRow) {
                    assertThat(rows.getString("TABLE_NAME")).isEqualTo(model.getString(1));
                } else {
                    assertThatThrownBy(() -> rows.getString("TABLE_NAME")).isInstanceOf(SQLException.class);
                }
            }
        }
    }

    private static List<Object> places(ResultSet rows) throws SQLException {
        return List.of(rows.getRow(), rows.isBeforeFirst(), rows.isFirst(), rows.isLast(), rows.isAfterLast());
    }
}
