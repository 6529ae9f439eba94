package dev.vantage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.Plan;
import dev.vantage.model.plan.PlanToken.ColumnRef;
import dev.vantage.model.plan.PlanToken.ValueRef;
import dev.vantage.model.plan.PlanValue;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code vantage.tables} shows of a database and hides, on real databases. */
class VisibleTablesTest {

    enum Database {
        SQLITE,
        POSTGRESQL
    }

    private static final String SECRET = "hunter2";
    private static final String[] STATEMENTS = {
        "CREATE TABLE staff (id integer PRIMARY KEY, name text, password text, boss integer)",
        "CREATE TABLE shop (id integer PRIMARY KEY, city text, owner integer REFERENCES staff (id))",
        "CREATE TABLE audit (id integer PRIMARY KEY, entry text)",
        "INSERT INTO staff VALUES (7, 'Ann', '" + SECRET + "', NULL)",
        "INSERT INTO shop VALUES (1, 'Paris', 7)",
        "INSERT INTO audit VALUES (1, '" + SECRET + "')"
    };

    @TempDir
    private Path folder;

    private final FakeTranslator translator = new FakeTranslator();
    private final VantageDriver driver = new VantageDriver(translator.factory());

    private Connection connect(Database database, String tables, String... options) throws SQLException {
        var url = switch (database) {
            case SQLITE -> Sqlite.newDatabase(folder, STATEMENTS);
            case POSTGRESQL -> Postgres.newDatabase(STATEMENTS);
        };
        return connect(url, tables, options);
    }

    private Connection connect(String url, String tables, String... options) throws SQLException {
        var properties = new Properties();
        properties.setProperty("vantage.tables", tables);
        for (var option : options) {
            properties.setProperty(option.split("=", 2)[0], option.split("=", 2)[1]);
        }
        var ours = ConnectionUrl.PREFIX + url.substring("jdbc:".length());
        return Objects.requireNonNull(driver.connect(ours, properties));
    }

    private static String refusal(Connection connection, String sql) {
        try {
            return "Not refused: " + Ours.firstCell(connection, sql);
        } catch (SQLException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    @ParameterizedTest
    @EnumSource
    void hidesTheRestFromTheModel(Database database) throws SQLException {
        try (var connection = connect(database, "shop, staff.name, staff.id")) {
            assertThat(Ours.firstCell(connection, "NL: tables")).isEqualTo("shop staff");
            assertThat(Ours.firstCell(connection, "NL: columns")).isEqualTo("city id id name owner");
            assertThat(Ours.firstCell(connection, "NL: values")).isEqualTo("2");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SQLITE, STAFF, staff",
        "SQLITE, '\"Staff\" , s*', shop staff",
        "SQLITE, main.shop, shop",
        "SQLITE, [shop].city, shop",
        "SQLITE, *, audit shop staff",
        "SQLITE, '*op,staff.*', shop staff",
        "SQLITE, main.staff.n*, staff",
        "POSTGRESQL, STAFF, staff",
        "POSTGRESQL, public.s*, shop staff",
        "POSTGRESQL, public.*, audit shop staff",
        "POSTGRESQL, '\"shop\".\"city\"', shop"
    })
    void readsNamesAsTheDatabaseDoes(Database database, String tables, String seen) throws SQLException {
        try (var connection = connect(database, tables)) {
            assertThat(Ours.firstCell(connection, "NL: tables")).isEqualTo(seen);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SQLITE, staf",
        "SQLITE, 'shop, staff.passwd'",
        "SQLITE, other.shop",
        "SQLITE, z*",
        "POSTGRESQL, \"STAFF\"",
        "POSTGRESQL, other.shop",
        "POSTGRESQL, 'shop, public.nothing'"
    })
    void saysWhichNameIsNotThere(Database database, String tables) throws SQLException {
        try (var connection = connect(database, tables, "vantage.gate=all");
                var statement = connection.createStatement()) {
            for (var sql : List.of("NL: tables", "SELECT 1")) {
                assertThatThrownBy(() -> statement.executeQuery(sql))
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                e -> assertThat(e.getSQLState()).isEqualTo("22023"))
                        .hasMessageContaining("vantage.tables names");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"'a,,b'", "'a b'", "'a.b.c.d'", "'*.b'", "a.", "'a,'", "'\"a'", "'a-b'"})
    void refusesAListThatCannotBeRead(String tables) {
        assertThatThrownBy(() -> connect("jdbc:sqlite::memory:", tables))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("22023"))
                .hasMessageContaining("vantage.tables");
    }

    @ParameterizedTest
    @EnumSource
    void refusesCandidatesThatReadTheRest(Database database) throws SQLException {
        translator
                .answer("hidden table", "SELECT entry FROM audit")
                .answer("hidden column", "SELECT password FROM staff")
                .answer("star", "SELECT * FROM staff")
                .answer("nested", "SELECT * FROM staff WHERE id = 7");
        try (var connection = connect(database, "shop, staff.name")) {
            assertThat(refusal(connection, "NL: hidden table"))
                    .contains("no table audit")
                    .doesNotContain(SECRET);
            assertThat(refusal(connection, "NL: hidden column")).contains("password is not in");
            assertThat(Ours.firstCell(connection, "NL: star")).isEqualTo("Ann");
            assertThat(Ours.firstCell(connection, "SELECT * FROM NL('star') t")).isEqualTo("Ann");
            assertThat(refusal(connection, "NL: nested")).contains("id is not in");
            try (var prepared = connection.prepareStatement("NL: star")) {
                assertThat(prepared.getMetaData().getColumnCount()).isEqualTo(1);
            }
        }
    }

    /** Ways to read a column without its name, and names that a database and a gate might resolve differently. */
    @ParameterizedTest
    @EnumSource
    void hidesColumnsFromAllPlainSqlBehindTheGate(Database database) throws SQLException {
        try (var connection = connect(database, "shop, staff.name, staff.boss", "vantage.gate=all");
                var statement = connection.createStatement()) {
            for (var sql : List.of(
                    "SELECT * FROM staff",
                    "SELECT s.* FROM staff s",
                    "SELECT * FROM staff AS s(a, b)",
                    "SELECT c FROM staff AS s(a, b, c)",
                    "SELECT \"password\" FROM staff",
                    "SELECT 'x' AS password FROM staff ORDER BY password",
                    "SELECT max(password) FROM (SELECT * FROM staff) t",
                    "SELECT (SELECT password FROM staff) FROM (SELECT 'x' AS password) o",
                    "SELECT staff FROM staff",
                    "SELECT row_to_json(s) FROM staff s",
                    "SELECT row_to_json(row(s.*)) FROM staff s",
                    "SELECT (s).password FROM staff s",
                    "SELECT password(s) FROM staff s",
                    "SELECT json_agg(staff) FROM staff",
                    "SELECT * FROM shop NATURAL JOIN staff",
                    "SELECT * FROM shop JOIN staff USING (id)",
                    "TABLE staff",
                    "SELECT * FROM public.staff",
                    "SELECT * FROM main.staff",
                    "WITH staff AS (SELECT * FROM staff) SELECT * FROM staff",
                    "WITH s AS (SELECT * FROM staff) SELECT * FROM s",
                    "SELECT * FROM (WITH s AS (SELECT * FROM staff) SELECT * FROM s) t",
                    "SELECT 1 UNION SELECT 2 LIMIT (SELECT length(password) FROM staff)",
                    "SELECT city FROM shop LIMIT (SELECT id FROM audit)",
                    "SELECT city FROM shop WHERE EXISTS (SELECT * FROM staff WHERE password LIKE 'h%')",
                    "SELECT entry FROM audit",
                    "SELECT sql FROM sqlite_master",
                    "SELECT description FROM pg_description")) {
                for (boolean isPrepared : new boolean[] {false, true}) {
                    assertThat(everything(connection, sql, isPrepared)).as(sql).doesNotContain(SECRET);
                }
            }
            for (var sql : List.of("SELECT rowid FROM staff", "SELECT oid FROM staff", "SELECT _rowid_ FROM staff")) {
                assertThat(everything(connection, sql, false)).as(sql).doesNotContain("7");
            }
            assertThat(Ours.firstCell(connection, "SELECT name FROM staff, shop WHERE city = 'Paris'"))
                    .isEqualTo("Ann");
            statement
                    .executeQuery("SELECT count(*), max(name) FROM staff GROUP BY boss")
                    .close();
        }
    }

    /** All cells and column names, or what the refusal says. */
    private static String everything(Connection connection, String sql, boolean isPrepared) {
        var cells = new StringBuilder();
        try (var statement = isPrepared ? connection.prepareStatement(sql) : connection.createStatement();
                var rows = isPrepared
                        ? ((java.sql.PreparedStatement) statement).executeQuery()
                        : statement.executeQuery(sql)) {
            while (rows.next()) {
                for (int c = 1; c <= rows.getMetaData().getColumnCount(); c++) {
                    cells.append(rows.getString(c)).append(' ');
                }
            }
        } catch (SQLException refused) {
            cells.append(refused.getMessage());
        }
        return cells.toString();
    }

    @ParameterizedTest
    @EnumSource
    void suggestsNothingHidden(Database database) throws SQLException {
        try (var connection = connect(database, "shop, staff.name", "vantage.gate=all")) {
            assertThat(refusal(connection, "SELECT passwor FROM staff")).doesNotContain("password");
            assertThat(refusal(connection, "SELECT entry FROM audi")).doesNotContain("audit");
        }
    }

    @ParameterizedTest
    @EnumSource
    void diagnosesOverWhatIsVisible(Database database) throws SQLException {
        var tokens = List.of(
                new ColumnRef(0),
                Keyword.WHERE,
                new ColumnRef(0),
                Keyword.EQUAL,
                new ValueRef(0),
                Keyword.FROM,
                Keyword.END);
        var value = new PlanValue("Anm", PlanValue.Kind.UNTYPED, List.of());
        translator.answerPlan("Anm", new Plan(tokens, List.of(value)));
        try (var connection = connect(database, "staff.name");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("NL: Anm")) {
            assertThat(rows.next()).isFalse();
            assertThat(statement.getWarnings().getNextWarning().getNextWarning().getMessage())
                    .isEqualTo("No staff with name 'Anm'; nearest: 'Ann'");
        }
    }

    @Test
    void hidesColumnsFromTheTextSearchOfFts4() throws SQLException {
        var url = Sqlite.newDatabase(
                folder,
                "CREATE VIRTUAL TABLE notes USING fts4(title, body)",
                "CREATE VIRTUAL TABLE news USING fts4(title, body)",
                "INSERT INTO notes VALUES ('Tuesday', '" + SECRET + "')",
                "INSERT INTO news VALUES ('Monday', 'sun and rain')");
        try (var connection = connect(url, "notes.title, news", "vantage.gate=all")) {
            assertThat(refusal(connection, "SELECT title FROM notes WHERE title MATCH 'body:hunter*'"))
                    .contains("MATCH would search all of notes");
            assertThat(refusal(connection, "SELECT title FROM notes WHERE notes MATCH 'hunter*'"))
                    .contains("MATCH would search all of notes");
            assertThat(Ours.firstCell(connection, "SELECT title FROM notes WHERE title LIKE 'tues%'"))
                    .isEqualTo("Tuesday");
            assertThat(Ours.firstCell(connection, "SELECT title FROM news WHERE title MATCH 'body:sun'"))
                    .isEqualTo("Monday");
        }
    }

    @Test
    void readsSchemasThatTheSearchPathLeavesOut() throws SQLException {
        var url = Postgres.newDatabase(
                "CREATE TABLE shop (id integer)",
                "CREATE SCHEMA sales",
                "CREATE TABLE sales.invoice (id integer, total integer)",
                "CREATE TABLE sales.draft (id integer)",
                "INSERT INTO sales.invoice VALUES (1, 42)");
        translator.answer("total", "SELECT total FROM sales.invoice");
        try (var connection = connect(url, "shop, sales.invoice")) {
            assertThat(Ours.firstCell(connection, "NL: tables")).isEqualTo("invoice shop");
            assertThat(Ours.firstCell(connection, "NL: total")).isEqualTo("42");
        }
        try (var connection = connect(url, "sales.*")) {
            assertThat(Ours.firstCell(connection, "NL: tables")).isEqualTo("draft invoice");
        }
        try (var connection = connect(url, "sales.invoice.total")) {
            assertThat(refusal(connection, "NL: tables")).contains("currentSchema");
        }
        try (var connection = connect(url + "&currentSchema=sales", "sales.invoice.total")) {
            assertThat(Ours.firstCell(connection, "NL: columns")).isEqualTo("total");
        }
    }

    @Test
    void refusesANameThatMayMeanTwoThings() throws SQLException {
        var url = Postgres.newDatabase(
                "CREATE TABLE sales (id integer, total integer)",
                "CREATE SCHEMA sales",
                "CREATE TABLE sales.total (id integer)");
        try (var connection = connect(url, "sales.total")) {
            assertThat(refusal(connection, "NL: tables")).contains("both a schema and a table");
        }
    }

    @Test
    void sharesNothingBetweenConnectionsThatSeeDifferentTables() throws SQLException {
        var url = Sqlite.newDatabase(folder, STATEMENTS);
        try (var one = connect(url, "shop");
                var other = connect(url, "audit")) {
            assertThat(Ours.firstCell(one, "NL: tables")).isEqualTo("shop");
            assertThat(Ours.firstCell(other, "NL: tables")).isEqualTo("audit");
        }
    }
}
