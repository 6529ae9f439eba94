package dev.vantage.calcite.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.calcite.gate.Verdict.Accepted;
import dev.vantage.calcite.gate.Verdict.Rejected;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GateTest {

    private static final Gate SQLITE = Shop.gate(Dialect.SQLITE);
    private static final Gate POSTGRESQL = Shop.gate(Dialect.POSTGRESQL);

    private static Rejected rejected(Gate gate, String sql) {
        assertThat(gate.check(sql)).isInstanceOf(Rejected.class);
        return (Rejected) gate.check(sql);
    }

    @Test
    void returnsTheOriginalTextUpToItsLastToken() {
        var sql = "SELECT id /* key */ FROM \"orders\" WHERE status == 'x'";
        assertThat(SQLITE.check(sql + " ; -- done\n")).isEqualTo(new Accepted(sql));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT amout FROM orders | Did you mean orders.amount?",
                "SELECT o.statuss FROM orders o | Column statuss is not in table o. Did you mean orders.status?",
                "SELECT cty FROM orders | Did you mean customers.city?",
                "SELECT * FROM order_ | There is no table order_. Did you mean orders?",
                "SELECT * FROM custmers | Did you mean customers?",
                "SELECT c.name FROM orders o | There is no table c",
                "SELECT o.* FROM orders | There is no table o in this query, which reads orders",
                "SELECT count(o.*) FROM orders | There is no table o in this query, which reads orders",
                "SELECT * FROM hrs.staff | There is no schema hrs among those that are read. Did you mean hr?",
                "SELECT zzzzzz FROM orders | Column zzzzzz is not in the tables of this query",
                "SELECT id FROM orders, customers | Column id is in more than one table; write the table before it"
            })
    void namesWhatWouldBeRight(String sql, String message) {
        var rejected = rejected(SQLITE, sql);
        assertThat(rejected.reason()).isEqualTo(Reason.UNKNOWN_NAME);
        assertThat(rejected.message()).contains(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT * FROM other.gadget | There is no schema other among those that are read",
                "SELECT g.id FROM orders, other.gadget AS g | There is no schema other among those that are read",
                "SELECT (SELECT other.gadget.id FROM \"other\".gadget) | There is no schema other",
                "WITH q AS (TABLE other.gadget) SELECT * FROM q | There is no schema other",
                "SELECT other.id FROM other | There is no table other",
                "SELECT other.id FROM orders | There is no table other",
                "SELECT * FROM hr.gadget | There is no table gadget in hr"
            })
    void tellsASchemaFromATable(String sql, String message) {
        var rejected = rejected(POSTGRESQL, sql);
        assertThat(rejected.reason()).isEqualTo(Reason.UNKNOWN_NAME);
        assertThat(rejected.message()).startsWith(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DROP TABLE orders | NOT_A_QUERY",
                "PRAGMA table_info(orders) | NOT_A_QUERY",
                "WITH x AS (SELECT 1) DELETE FROM orders | UNPARSABLE",
                "SELECT 1; SELECT 2 | NOT_ONE_STATEMENT",
                ";; | NOT_ONE_STATEMENT",
                "SELECT load_extension('x') | FORBIDDEN_FUNCTION",
                "SELECT id FROM orders WHERE id = ? | WRONG_PARAMETERS",
                "SELECT FROM WHERE | UNPARSABLE",
                "SELECT 'x | UNPARSABLE"
            })
    void saysWhyAStatementIsRefused(String sql, Reason reason) {
        assertThat(rejected(SQLITE, sql).reason()).isEqualTo(reason);
    }

    @Test
    void countsTheParametersOfAPreparedStatement() {
        var sql = "SELECT id FROM orders WHERE status = ? AND amount > ?";
        assertThat(SQLITE.check(sql, 2)).isInstanceOf(Accepted.class);
        assertThat(POSTGRESQL.check(sql, 2)).isInstanceOf(Accepted.class);
        assertThat(SQLITE.check(sql, 1)).isInstanceOf(Rejected.class);
        assertThat(POSTGRESQL.check(sql, 0)).isInstanceOf(Rejected.class);
        assertThat(SQLITE.check("SELECT id FROM orders WHERE status = :s", 1)).isInstanceOf(Rejected.class);
        assertThat(POSTGRESQL.check("SELECT id FROM orders WHERE status = $1", 1))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void takesAQuestionMarkForAnOperatorOfPostgresqlWhereNothingIsBound() {
        assertThat(POSTGRESQL.check("SELECT data ? 'a' FROM customers")).isInstanceOf(Accepted.class);
        assertThat(POSTGRESQL.check("SELECT data ?? 'a' FROM customers WHERE id = ?", 1))
                .isInstanceOf(Accepted.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT id FROM orders | true",
                "SELECT id FROM orders LIMIT 5 | false",
                "SELECT id FROM (SELECT id FROM orders LIMIT 5) | true",
                "SELECT id FROM orders UNION SELECT id FROM customers | true",
                "SELECT id FROM orders UNION VALUES (1) | false",
                "VALUES (1), (2) | false",
                "WITH t AS (VALUES (1)) SELECT * FROM t | true"
            })
    void limitsTheRowsOfSqlite(String sql, boolean limited) {
        assertThat(SQLITE.limited(sql, 9)).isEqualTo(limited ? sql + " LIMIT 9" : sql);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT id FROM orders OFFSET 3 | true",
                "SELECT id FROM orders FETCH FIRST ROW ONLY | false",
                "SELECT id FROM orders LIMIT ALL | false",
                "(SELECT id FROM orders LIMIT 5) | true",
                "VALUES (1), (2) | true",
                "TABLE orders | true"
            })
    void limitsTheRowsOfPostgresql(String sql, boolean limited) {
        assertThat(POSTGRESQL.limited(sql, 9)).isEqualTo(limited ? sql + " LIMIT 9" : sql);
    }

    @Test
    void takesTheNameOfATableForItsRowWhereTheTableIsInScope() {
        assertThat(POSTGRESQL.check("SELECT id FROM orders WHERE customers = (SELECT id FROM customers LIMIT 1)"))
                .isInstanceOf(Rejected.class);
        assertThat(POSTGRESQL.check(
                        "SELECT (SELECT count(customers) FROM orders), name FROM people, (SELECT 1 FROM customers) c"))
                .isInstanceOf(Rejected.class);
        assertThat(POSTGRESQL.check("SELECT (SELECT count(o) FROM people) FROM orders o"))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void knowsAColumnThatAJoinMakesOfTwo() {
        for (var gate : List.of(SQLITE, POSTGRESQL)) {
            assertThat(gate.check("SELECT id FROM orders JOIN customers USING (id) ORDER BY id"))
                    .isInstanceOf(Accepted.class);
            assertThat(gate.check("SELECT name FROM customers JOIN people USING (id)"))
                    .isInstanceOf(Rejected.class);
        }
    }

    @Test
    void knowsTheColumnsOfValues() {
        for (var gate : List.of(SQLITE, POSTGRESQL)) {
            assertThat(rejected(gate, "WITH c AS (VALUES (1, 2)) SELECT column3 FROM c")
                            .reason())
                    .isEqualTo(Reason.UNKNOWN_NAME);
        }
    }

    /** A list of aliases names the first columns. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT id FROM people p(number) | UNKNOWN_NAME",
                "SELECT p.id FROM people p(number) | UNKNOWN_NAME",
                "SELECT a FROM people p(a, b, c, d) | UNSUPPORTED"
            })
    void knowsTheColumnsBehindAListOfAliases(String sql, Reason reason) {
        assertThat(POSTGRESQL.check("SELECT number, name FROM people p(number)"))
                .isInstanceOf(Accepted.class);
        assertThat(rejected(POSTGRESQL, sql).reason()).isEqualTo(reason);
    }

    @Test
    void findsTablesOnTheSearchPathAndByTheirNamespace() {
        assertThat(POSTGRESQL.check("SELECT name FROM hr.staff")).isInstanceOf(Accepted.class);
        assertThat(POSTGRESQL.check("SELECT name FROM staff")).isInstanceOf(Rejected.class);
        assertThat(POSTGRESQL.check("SELECT id FROM feat.orders")).isInstanceOf(Accepted.class);
        assertThat(POSTGRESQL.check("SELECT id FROM public.orders")).isInstanceOf(Rejected.class);
        assertThat(SQLITE.check("SELECT id FROM main.orders")).isInstanceOf(Accepted.class);
        assertThat(SQLITE.check("SELECT id FROM temp.orders")).isInstanceOf(Rejected.class);
    }

    @Test
    void comparesNamesAsTheDatabaseDoes() {
        assertThat(SQLITE.check("SELECT ID FROM \"ORDERS\"")).isInstanceOf(Accepted.class);
        assertThat(POSTGRESQL.check("SELECT ID FROM Orders")).isInstanceOf(Accepted.class);
        assertThat(POSTGRESQL.check("SELECT id FROM \"Orders\"")).isInstanceOf(Rejected.class);
        assertThat(POSTGRESQL.check("SELECT id FROM MixedCase")).isInstanceOf(Rejected.class);
        assertThat(POSTGRESQL.check("SELECT \"lower\"('A'), pg_catalog.lower('A')"))
                .isInstanceOf(Accepted.class);
        assertThat(POSTGRESQL.check("SELECT \"LOWER\"('A')")).isInstanceOf(Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT id FROM orders WHERE status = \"name\"",
                "SELECT \"true\", true FROM orders",
                "SELECT name FROM customers UNION SELECT status FROM orders ORDER BY status",
                "WITH c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 3) SELECT n FROM c",
                "SELECT amount AS a FROM orders o WHERE EXISTS (SELECT 1 FROM customers WHERE id = a)",
                "SELECT x.rowid FROM (SELECT rowid FROM orders) x",
                "SELECT T2.city, T1.id FROM orders AS T1 JOIN customers AS T2 JOIN kw AS T2 ON T2.value = T2.city",
                "SELECT 1 FROM orders, orders",
                "SELECT T1.id FROM orders AS T1 JOIN customers AS T2 ON T2.id = T1.customer_id JOIN kw AS T2 ON T2.rank = T1.id"
            })
    void readsTheQuirksOfSqlite(String sql) {
        assertThat(SQLITE.check(sql)).isInstanceOf(Accepted.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT \"nmae\" FROM customers",
                "SELECT DISTINCT \"nmae\" FROM customers",
                "SELECT count(\"nmae\") FROM customers",
                "SELECT id FROM customers WHERE \"nmae\" = 'a'",
                "SELECT id FROM customers WHERE id > 1 AND \"nmae\" LIKE 'a%'",
                "SELECT id FROM customers WHERE (\"nmae\" IN ('a', 'b') OR id = 1)",
                "SELECT id FROM customers c WHERE c.\"nmae\" = name",
                "SELECT id FROM customers WHERE \"nmae\" IS NOT NULL OR \"nmae\" NOT BETWEEN 1 AND 2",
                "SELECT city, count(*) FROM customers GROUP BY \"nmae\"",
                "SELECT id FROM customers ORDER BY \"nmae\" DESC"
            })
    void takesNoMisspelledColumnInDoubleQuotesForAString(String sql) {
        assertThat(rejected(SQLITE, sql).message()).contains("Did you mean customers.name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT id FROM customers WHERE name = \"nmae\"",
                "SELECT id FROM customers WHERE \"nmae\" = name",
                "SELECT id FROM customers WHERE \"nmae\" LIKE name OR \"x\" NOT IN (name, city) OR \"x\" IS name",
                "SELECT id FROM customers WHERE name IN (\"nmae\", \"x\") OR name LIKE \"nmae\"",
                "SELECT id, \"it's\", replace(name, \"a\", \"b\") FROM customers",
                "SELECT CASE WHEN id = 1 THEN \"one\" ELSE \"more\" END AS \"how many\" FROM customers ORDER BY \"how many\""
            })
    void takesTextInDoubleQuotesForAStringWhereOneMakesSense(String sql) {
        assertThat(SQLITE.check(sql)).isInstanceOf(Accepted.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT name FROM customers c WHERE c IS NOT NULL",
                "SELECT max FROM (SELECT (SELECT max(amount) FROM orders)) s",
                "SELECT s.exists FROM (SELECT EXISTS (SELECT 1)) s",
                "SELECT \"order\", \"user\" FROM kw",
                "SELECT \"left\" FROM (SELECT left(name, 1) FROM customers) s"
            })
    void readsTheQuirksOfPostgresql(String sql) {
        assertThat(POSTGRESQL.check(sql)).isInstanceOf(Accepted.class);
    }

    @Test
    void warmsUpWithAStatementThatItAccepts() {
        assertThat(SQLITE.check("SELECT 1")).isInstanceOf(Accepted.class);
        SQLITE.warmUp();
        POSTGRESQL.warmUp();
    }

    @Test
    void cutsLongNamesInMessages() {
        var name = "x".repeat(20_000);
        for (var sql : List.of(
                "SELECT " + name + " FROM orders",
                "SELECT id FROM " + name,
                "SELECT " + name + ".* FROM orders",
                "SELECT " + name + "(id) FROM orders")) {
            assertThat(rejected(SQLITE, sql).message())
                    .hasSizeLessThanOrEqualTo(1_000)
                    .contains("xxx...");
        }
    }

    /** The server takes no name but that of the connection's own database. */
    @Test
    void takesTheNameOfADatabaseInPostgresql() {
        assertThat(POSTGRESQL.check("SELECT o.id, customers.id FROM db.feat.orders o, db.feat.customers"))
                .isInstanceOf(Accepted.class);
        assertThat(rejected(POSTGRESQL, "SELECT id FROM db.feat.order_").message())
                .contains("There is no table order_ in feat");
        assertThat(SQLITE.check("SELECT id FROM db.main.orders")).isInstanceOf(Rejected.class);
    }

    /** The tables of FTS5 have hidden columns. */
    @Test
    void takesAMatchInATableForTextSearch() {
        var columns = List.of(Column.of("body", ColumnType.TEXT, false));
        var gate = new Gate(Dialect.SQLITE, new Schema(List.of(Table.of("docs", columns)), List.of()));

        assertThat(gate.check("SELECT body FROM docs WHERE docs MATCH 'a' ORDER BY rank"))
                .isInstanceOf(Accepted.class);
        assertThat(gate.check(
                        "SELECT snippet(docs, 0, '<', '>', '', 8) FROM docs WHERE docs MATCH 'a' ORDER BY bm25(docs)"))
                .isInstanceOf(Accepted.class);
        assertThat(gate.check("SELECT body FROM docs WHERE docs = 'a'")).isInstanceOf(Rejected.class);
    }

    @Test
    void leavesOutACommentThatSqliteReadsToTheEnd() {
        assertThat(SQLITE.check("SELECT id FROM orders /* all")).isEqualTo(new Accepted("SELECT id FROM orders"));
        assertThat(SQLITE.check("SELECT id FROM orders /*")).isInstanceOf(Rejected.class);
        assertThat(POSTGRESQL.check("SELECT id FROM orders /* all")).isInstanceOf(Rejected.class);
    }
}
