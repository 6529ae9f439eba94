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
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A gate that shows {@code orders}, and of {@code customers} all but the city. */
final class GatePartTest {

    private static final Schema VISIBLE = new Schema(
            List.of(
                    table("orders", "id", "customer_id", "amount", "status", "order_date", "note"),
                    table("customers", "id", "name", "tags", "data")),
            List.of());
    private static final Gate SQLITE = Gate.ofPart(Dialect.SQLITE, VISIBLE, SearchPath.of("main"), Set.of("customers"));
    private static final Gate POSTGRESQL =
            Gate.ofPart(Dialect.POSTGRESQL, VISIBLE, SearchPath.of("public"), Set.of("customers"));

    private static Table table(String name, String... columns) {
        return Table.of(
                name,
                Stream.of(columns)
                        .map(column -> Column.of(column, ColumnType.OTHER, false))
                        .toList());
    }

    private static String reject(Gate gate, String sql) {
        assertThat(gate.check(sql)).as(sql).isInstanceOf(Rejected.class);
        return ((Rejected) gate.check(sql)).message();
    }

    static Stream<String> places() {
        return GateAttackTest.placesInBoth();
    }

    @ParameterizedTest
    @MethodSource("places")
    void findsAHiddenNameInEveryPlace(String place) {
        for (var hidden : List.of("(SELECT id FROM people)", "(SELECT c.city FROM customers c)")) {
            reject(SQLITE, place.replace("@", hidden));
            reject(POSTGRESQL, place.replace("@", hidden));
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void takesAVisibleNameWhereAWholeGateDoes(String place) {
        var sql = place.replace("@", "(SELECT max(c.name) FROM customers c)");
        if (Shop.gate(Dialect.SQLITE).check(sql) instanceof Accepted) {
            assertThat(SQLITE.check(sql)).as(sql).isInstanceOf(Accepted.class);
        }
        if (Shop.gate(Dialect.POSTGRESQL).check(sql) instanceof Accepted) {
            assertThat(POSTGRESQL.check(sql)).as(sql).isInstanceOf(Accepted.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT relname FROM pg_class",
                "SELECT table_name FROM information_schema.tables",
                "SELECT col_description(16384, 1)",
                "SELECT 16384::regclass",
                "SELECT CAST('people' AS regclass)",
                "SELECT regclass('people')",
                "SELECT to_regclass('people')",
                "SELECT pg_catalog.to_regclass('people')",
                "SELECT format_type(16384, -1)",
                "SELECT oidvectortypes('16384')",
                "SELECT ARRAY[pg_typeof(1), '16384']",
                "SELECT coalesce(nullif(pg_typeof(1), 'integer'), '16384')",
                "SELECT ARRAY[get_current_ts_config(), '16384']",
                "SELECT * FROM public.customers",
                "SELECT id FROM \"public\".\"customers\"",
                "TABLE public.customers"
            })
    void tellsNothingOfWhatIsHiddenInPostgresql(String sql) {
        assertThat(reject(POSTGRESQL, sql)).doesNotContain("city");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT sql FROM sqlite_master",
                "SELECT name FROM sqlite_schema",
                "SELECT * FROM main.customers",
                "SELECT * FROM \"MAIN\".[Customers]",
                "SELECT id FROM `main`.customers",
                "SELECT highlight(customers, 2, '', '') FROM customers WHERE customers MATCH 'a'"
            })
    void tellsNothingOfWhatIsHiddenInSqlite(String sql) {
        assertThat(reject(SQLITE, sql)).doesNotContain("city");
    }

    /** Whatever column stands before it, in a table for text search it looks into those that its text names. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT name FROM customers WHERE name MATCH 'city:a'",
                "SELECT name FROM customers WHERE customers MATCH 'a'",
                "SELECT name FROM customers WHERE name NOT MATCH 'city:a'",
                "SELECT name FROM \"Customers\" WHERE name COLLATE nocase MATCH 'city:a'",
                "SELECT n FROM (SELECT name AS n FROM customers) WHERE n MATCH 'city:a'",
                "WITH c AS (SELECT * FROM customers) SELECT c.name MATCH 'city:a' FROM c",
                "SELECT id FROM orders WHERE EXISTS (SELECT 1 FROM customers c WHERE c.name MATCH note)"
            })
    void refusesATextSearchInATableWithHiddenColumns(String sql) {
        assertThat(reject(SQLITE, sql)).contains("MATCH").contains("LIKE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT note FROM orders WHERE note MATCH 'status:a' OR orders MATCH 'a'",
                "SELECT name AS match FROM customers ORDER BY match"
            })
    void takesATextSearchInAWholeTableAndMatchForAName(String sql) {
        assertThat(SQLITE.check(sql)).isInstanceOf(Accepted.class);
    }

    @Test
    void namesNothingHiddenAsTheNearest() {
        assertThat(reject(SQLITE, "SELECT cit FROM customers")).doesNotContain("city");
        assertThat(reject(SQLITE, "SELECT id FROM peopl")).doesNotContain("people");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT id FROM orders | SELECT id FROM orders",
                "SELECT * FROM Customers | WITH @ SELECT * FROM Customers",
                "WITH x AS (SELECT 1 AS a) SELECT a FROM x, customers | WITH @, x AS (SELECT 1 AS a) SELECT a FROM x, customers",
                "WITH RECURSIVE x(a) AS (SELECT 1) SELECT a FROM x, customers"
                        + " | WITH RECURSIVE @, x(a) AS (SELECT 1) SELECT a FROM x, customers"
            })
    void putsTheVisibleColumnsInThePlaceOfTheTable(String sql, String masked) {
        var expression = "\"customers\" AS NOT MATERIALIZED"
                + " (SELECT \"id\", \"name\", \"tags\", \"data\" FROM \"main\".\"customers\")";
        assertThat(SQLITE.masked(sql)).isEqualTo(masked.replace("@", expression));
    }

    /** In the place of each table with hidden columns an expression of its name stands before the whole statement. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WITH customers AS (SELECT 1 AS city) SELECT city FROM customers | another name",
                "WITH a AS (SELECT 2), \"customers\"(x) AS (SELECT 1) SELECT x FROM customers | another name",
                "WITH RECURSIVE customers(x) AS (SELECT 1) SELECT x FROM customers | another name",
                "(WITH z AS (SELECT 1) SELECT name FROM customers, z) | without parentheses",
                "((WITH z AS (SELECT 1) SELECT name FROM customers, z) UNION SELECT 'a') | without parentheses"
            })
    void refusesAWithThatAnExpressionCannotStandBefore(String sql, String message) {
        assertThat(reject(POSTGRESQL, sql)).contains(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(WITH z AS (SELECT 1 AS a) SELECT a FROM z)",
                "WITH a AS (SELECT 1) (SELECT name FROM a, customers)",
                "(SELECT name FROM customers) UNION (WITH z AS (SELECT 'a' AS a) SELECT a FROM z)",
                "SELECT * FROM (WITH customers AS (SELECT name FROM customers) SELECT * FROM customers) t"
            })
    void takesAnyOtherWith(String sql) {
        assertThat(POSTGRESQL.check(sql)).as(sql).isInstanceOf(Accepted.class);
    }

    @Test
    void showsAllOfADatabaseThatHidesNothing() {
        assertThat(Shop.gate(Dialect.SQLITE).masked("SELECT * FROM customers")).isEqualTo("SELECT * FROM customers");
    }

    @Test
    void findsTablesInPostgresqlsCatalogFirst() {
        var path = new SearchPath(
                List.of("public"), Map.of("pg_class", "pg_catalog", "pg_authid", "pg_catalog"), Set.of());
        var schema = new Schema(List.of(table("pg_class", "mine"), table("pg_authid", "mine")), List.of());
        var gate = new Gate(Dialect.POSTGRESQL, schema, path);

        assertThat(gate.check("SELECT relname FROM pg_class")).isInstanceOf(Accepted.class);
        assertThat(reject(gate, "SELECT mine FROM pg_class")).contains("mine is not in");
        assertThat(reject(gate, "SELECT mine FROM pg_authid")).contains("write public.pg_authid");
        assertThat(gate.check("SELECT mine FROM public.pg_authid")).isInstanceOf(Accepted.class);
    }
}
