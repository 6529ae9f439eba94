package dev.vantage.calcite.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.calcite.gate.Verdict.Accepted;
import dev.vantage.calcite.gate.Verdict.Rejected;
import dev.vantage.model.schema.Dialect;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements made to slip something past the gate. */
final class GateAttackTest {

    private static final Gate SQLITE = Shop.gate(Dialect.SQLITE);
    private static final Gate POSTGRESQL = Shop.gate(Dialect.POSTGRESQL);

    /** Every place of a query that takes an expression, marked {@code @}. */
    static Stream<String> placesInBoth() {
        return Stream.of(
                "SELECT @",
                "SELECT id FROM orders WHERE @ = 1",
                "SELECT id FROM orders GROUP BY @",
                "SELECT id FROM orders GROUP BY id HAVING @ = 1",
                "SELECT id FROM orders ORDER BY @",
                "SELECT id FROM orders ORDER BY 1, @ DESC",
                "SELECT id FROM orders LIMIT @",
                "SELECT id FROM orders LIMIT 1 OFFSET @",
                "SELECT id FROM orders LIMIT (SELECT @)",
                "SELECT o.id FROM orders o JOIN customers c ON @ = c.id",
                "SELECT o.id FROM orders o LEFT JOIN customers c ON o.id = c.id AND @ = 1",
                "SELECT (SELECT @)",
                "SELECT * FROM (SELECT @ AS x) s",
                "SELECT * FROM (VALUES (@)) s",
                "VALUES (@)",
                "WITH t AS (SELECT @ AS x) SELECT x FROM t",
                "SELECT 1 UNION SELECT @",
                "SELECT 1 UNION SELECT 2 ORDER BY @",
                "SELECT id FROM orders WHERE id IN (1, @)",
                "SELECT id FROM orders WHERE id IN (SELECT @)",
                "SELECT id FROM orders WHERE id BETWEEN 1 AND @",
                "SELECT id FROM orders WHERE status LIKE @",
                "SELECT id FROM orders WHERE status LIKE 'a' ESCAPE @",
                "SELECT id FROM orders WHERE EXISTS (SELECT 1 WHERE @ = 1)",
                "SELECT CASE @ WHEN 1 THEN 2 END",
                "SELECT CASE WHEN @ = 1 THEN 2 END",
                "SELECT CASE WHEN id THEN 1 ELSE @ END FROM orders",
                "SELECT CAST(@ AS text)",
                "SELECT max(@) FROM orders",
                "SELECT count(DISTINCT @) FROM orders",
                "SELECT count(*) FILTER (WHERE @ = 1) FROM orders",
                "SELECT sum(id) OVER (ORDER BY @) FROM orders",
                "SELECT sum(id) OVER (PARTITION BY @) FROM orders",
                "SELECT sum(id) OVER (ORDER BY id ROWS BETWEEN @ PRECEDING AND CURRENT ROW) FROM orders",
                "SELECT sum(id) OVER w FROM orders WINDOW w AS (ORDER BY @)",
                "SELECT string_agg(status, ',' ORDER BY @) FROM orders",
                "SELECT coalesce(1, @)",
                "SELECT 1 AS a, @ AS b FROM orders",
                "SELECT (1, @) = (1, 2)",
                "SELECT - @",
                "SELECT NOT @");
    }

    static Stream<String> placesInSqlite() {
        return Stream.concat(
                placesInBoth(),
                Stream.of(
                        "SELECT * FROM json_each(@)",
                        "SELECT * FROM orders, json_each(@) j",
                        "SELECT name FROM customers WHERE name GLOB @",
                        "SELECT name FROM customers WHERE name IS @",
                        "SELECT data -> @ FROM customers",
                        "SELECT name COLLATE nocase || @ FROM customers",
                        "SELECT * FROM orders INDEXED BY i WHERE @"));
    }

    static Stream<String> placesInPostgresql() {
        return Stream.concat(
                placesInBoth(),
                Stream.of(
                        "SELECT DISTINCT ON (@) id FROM orders",
                        "SELECT ARRAY[1, @]",
                        "SELECT ARRAY(SELECT @)",
                        "SELECT tags[@] FROM customers",
                        "SELECT tags[1:@] FROM customers",
                        "SELECT @::text",
                        "SELECT EXTRACT(year FROM @)",
                        "SELECT now() AT TIME ZONE @",
                        "SELECT make_interval(days => @)",
                        "SELECT * FROM generate_series(1, @)",
                        "SELECT * FROM orders, LATERAL generate_series(1, @) g",
                        "SELECT * FROM ROWS FROM (generate_series(1, @)) AS t(a)",
                        "SELECT * FROM json_to_recordset(@) AS x(a int)",
                        "SELECT * FROM unnest(@) WITH ORDINALITY AS t(a, b)",
                        "SELECT * FROM orders FETCH FIRST (@) ROWS ONLY",
                        "SELECT * FROM orders TABLESAMPLE SYSTEM (@)",
                        "SELECT percentile_cont(@) WITHIN GROUP (ORDER BY id) FROM orders",
                        "SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY @) FROM orders",
                        "SELECT id FROM orders GROUP BY ROLLUP (id, @)",
                        "SELECT id FROM orders WHERE id = ANY (ARRAY[@])",
                        "SELECT id FROM orders WHERE status LIKE ANY (ARRAY[@])",
                        "SELECT substring('a' from @)",
                        "SELECT overlay('a' placing @ from 1)",
                        "SELECT trim(both @ from 'a')",
                        "SELECT position(@ in 'a')",
                        "SELECT (1, 2) OVERLAPS (1, @)",
                        "SELECT ROW(1, @)",
                        "SELECT '1'::int[][@]",
                        "SELECT '1'::numeric(@)",
                        "SELECT CAST('1' AS numeric(@))",
                        "SELECT name COLLATE \"C\" || @ FROM customers",
                        "SELECT INTERVAL '1' DAY || @"));
    }

    @ParameterizedTest
    @MethodSource("placesInSqlite")
    void findsAForbiddenFunctionInEveryPlaceOfSqlite(String place) {
        assertThat(SQLITE.check(place.replace("@", "load_extension('x')"))).isInstanceOf(Rejected.class);
        assertThat(SQLITE.check(place.replace("@", "\"load_extension\"('x')"))).isInstanceOf(Rejected.class);
    }

    @ParameterizedTest
    @MethodSource("placesInPostgresql")
    void findsAForbiddenFunctionInEveryPlaceOfPostgresql(String place) {
        assertThat(POSTGRESQL.check(place.replace("@", "pg_sleep(1)"))).isInstanceOf(Rejected.class);
        assertThat(POSTGRESQL.check(place.replace("@", "hr.\"wfn\"(1)"))).isInstanceOf(Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 1 -- \r , pg_sleep(1) \n FROM orders",
                "SELECT E'a'\n'\\'' , pg_sleep(1), '\n'",
                "SELECT 'a' -- c\n 'b'",
                "SELECT (o).wfn2 FROM orders o",
                "SELECT ('x'::text).wfn",
                "SELECT o.amount.wfn2 FROM orders o",
                "SELECT feat.orders.wfn2 FROM feat.orders",
                "SELECT (now()).pg_sleep",
                "SELECT 1::feat.evil",
                "SELECT 1::evil",
                "SELECT evil '1'",
                "SELECT CAST('1' AS \"Evil\")",
                "SELECT x.a FROM json_to_recordset('[]') AS x(a hr.evil)",
                "SELECT 1 OPERATOR(hr.+) 2",
                "SELECT U&\"pg_sl\\0065ep\"(1)",
                "SELECT pg_catalog . pg_sleep(1)",
                "SELECT pg_sleep/**/(1)",
                "SELECT pg_sleep--\n(1)",
                "SELECT * FROM pg_proc",
                "SELECT * FROM pg_stats",
                "SELECT * FROM pg_settings",
                "SELECT * FROM pg_toast.pg_toast_1",
                "SELECT ts_stat('DELETE FROM orders')",
                "SELECT ts_rewrite('a', 'SELECT 1')",
                "SELECT count(x.*) FROM orders",
                "SELECT \u0000 1",
                "SELECT 1 \uD800, 2",
                "SELECT {fn pg_sleep(1)}"
            })
    void refusesTricksOfPostgresql(String sql) {
        assertThat(POSTGRESQL.check(sql)).isInstanceOf(Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT [load_extension]('x')",
                "SELECT `load_extension`('x')",
                "SELECT load_extension/**/('x')",
                "SELECT * FROM 'pragma_user_version'",
                "SELECT * FROM 'pragma_table_info'('orders')",
                "SELECT * FROM orders, pragma_table_info('orders')",
                "SELECT * FROM orders WHERE id IN pragma_user_version",
                "SELECT * FROM main.pragma_user_version",
                "SELECT * FROM generate_series(1, 9)",
                "SELECT fts5(1)",
                "SELECT 1 -- \u2028; DROP TABLE orders\n; DROP TABLE orders",
                "SELECT\u00A01",
                "SELECT \u0000 1",
                "SELECT 1 \uDC00, 2",
                "TABLE orders",
                "SELECT * FROM orders WHERE status = $a::b(c)"
            })
    void refusesTricksOfSqlite(String sql) {
        assertThat(SQLITE.check(sql)).isInstanceOf(Rejected.class);
    }

    static Stream<String> bombs() {
        return Stream.of(
                "x".repeat(200_000),
                "(".repeat(50_000),
                "SELECT 1" + "+1".repeat(49_000),
                "SELECT 1 IN (" + "1,".repeat(45_000) + "1)",
                "SELECT " + "(SELECT ".repeat(49) + "1" + ")".repeat(49),
                "SELECT " + "(".repeat(49) + "1" + ")".repeat(49),
                "SELECT " + "[".repeat(50_000),
                "SELECT 1" + "+1".repeat(2_490),
                "SELECT 1" + " OR 1".repeat(2_490),
                "SELECT " + "-".repeat(4_990),
                "SELECT " + "- ".repeat(4_990) + "1",
                "SELECT " + "NOT ".repeat(4_990) + "1",
                "SELECT " + "CASE WHEN ".repeat(2_490) + "1",
                "SELECT 1 IN (" + "1,".repeat(2_490) + "1)",
                "SELECT " + "id,".repeat(2_490) + "id FROM orders",
                "SELECT id FROM orders" + " UNION SELECT id FROM orders".repeat(990),
                "SELECT 1 FROM orders" + ", orders".repeat(2_490),
                "SELECT 1 FROM orders" + " JOIN orders ON 1".repeat(1_240),
                "SELECT " + "a.".repeat(2_490) + "a",
                "SELECT 1" + "::int".repeat(2_490),
                "SELECT 1 " + "AS ".repeat(4_990),
                "SELECT ".repeat(4_990),
                "SELECT 1 LIMIT 1" + " LIMIT 1+1".repeat(1_240),
                "SELECT 1 FROM a " + "ON , ".repeat(2_490),
                "WITH a AS (SELECT 1)" + ", a AS (SELECT 1)".repeat(700) + " SELECT 1",
                "SELECT \"" + "x".repeat(99_000) + "\"",
                "SELECT '" + "'".repeat(99_000),
                "SELECT " + "\"name\", ".repeat(2_490) + "1 FROM orders",
                "SELECT " + "\uD83D\uDE00".repeat(40_000),
                "SELECT " + "/*".repeat(49_000),
                " ".repeat(99_999) + ";");
    }

    @ParameterizedTest
    @MethodSource("bombs")
    @Timeout(60)
    void answersAnyTextSoon(String sql) {
        for (var gate : new Gate[] {SQLITE, POSTGRESQL}) {
            long start = System.nanoTime();
            var verdict = gate.check(sql);
            if (Boolean.getBoolean("bombs.print")) {
                System.out.printf(
                        "%5d ms %s %s%n",
                        Duration.ofNanos(System.nanoTime() - start).toMillis(),
                        verdict instanceof Rejected rejected ? rejected.reason() : "ACCEPTED",
                        sql.substring(0, Math.min(40, sql.length())));
            }
            assertThat(verdict).isNotNull();
        }
    }

    @Test
    @Timeout(60)
    void survivesASmallStack() throws InterruptedException {
        var thread = new Thread(
                null,
                () -> bombs().forEach(sql -> assertThat(SQLITE.check(sql)).isNotNull()),
                "small stack",
                128 * 1024);
        var failure = new Throwable[1];
        thread.setUncaughtExceptionHandler((where, thrown) -> failure[0] = thrown);
        thread.start();
        thread.join();
        assertThat(failure[0]).isNull();
        assertThat(SQLITE.check("SELECT id FROM orders")).isInstanceOf(Accepted.class);
    }

    /** Someone may have made an operator of any symbol, and it runs a function. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT id <~~> 1 FROM orders",
                "SELECT <~~> id FROM orders",
                "SELECT id @@@@ 1 FROM orders",
                "SELECT id OPERATOR(pg_catalog.+) 1 FROM orders",
                "SELECT OPERATOR(public.-) id FROM orders"
            })
    void refusesOperatorsThatTheDatabaseDoesNotBring(String sql) {
        assertThat(POSTGRESQL.check(sql))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(Reason.FORBIDDEN_FUNCTION));
    }

    @Test
    void takesOperatorsOfKnownExtensions() {
        assertThat(POSTGRESQL.check("SELECT id FROM orders WHERE status %> 'a' ORDER BY amount <=> 3 LIMIT 5"))
                .isInstanceOf(Accepted.class);
    }

    /** By the letters INT in the comment it would be a whole number to SQLite. */
    @Test
    void refusesATypeThatACommentChanges() {
        assertThat(SQLITE.check("SELECT CAST(amount AS DECIMAL(10, 2)) FROM orders"))
                .isInstanceOf(Accepted.class);
        assertThat(SQLITE.check("SELECT CAST(amount AS DECIMAL(10, -- INTO\n2)) FROM orders"))
                .isInstanceOf(Rejected.class);
    }
}
