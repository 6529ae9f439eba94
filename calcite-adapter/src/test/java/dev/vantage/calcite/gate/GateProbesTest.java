package dev.vantage.calcite.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.calcite.SharedFolder;
import dev.vantage.model.schema.Dialect;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Statements that test a gate: what the databases accept, and attacks on it. */
final class GateProbesTest {

    /** Among the attacks on SQLite: harmless ones, and queries that only cost much, which limits must stop. */
    private static final Set<String> HARMLESS_TO_SQLITE = Set.of(
            "SELECT 1; -- c",
            "SELECT 1 /* ; DROP TABLE orders */",
            "SELECT 1 /* unterminated",
            "SELECT 1 --\\n; DROP TABLE orders",
            "SELECT ';DROP TABLE orders'",
            "SELECT 'a'';DROP TABLE orders;--'",
            "SELECT \"a;b\" FROM orders",
            "SELECT /*+ hint */ 1 FROM orders",
            "SELECT printf('%.*c', 1000000000, 'x')",
            "SELECT sql FROM sqlite_master",
            "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n+1 FROM c) SELECT count(*) FROM c",
            "SELECT count(*) FROM orders a, orders b, orders c, orders d",
            "SELECT * FROM orders LIMIT 10; ",
            "VALUES(1)");

    private static final Set<String> HARMLESS_TO_POSTGRESQL = Set.of(
            "SELECT version()",
            "SELECT * FROM information_schema.columns",
            "SELECT * FROM generate_series(1, 1000000000000)",
            "SELECT repeat('x', 1000000000)",
            "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n+1 FROM c) SELECT count(*) FROM c",
            "SELECT count(*) FROM orders a CROSS JOIN orders b CROSS JOIN orders c",
            "SELECT 1 /* /* nested */ ; DELETE FROM orders */",
            "SELECT 1 /* /* */ ; DELETE FROM feat.orders -- */",
            "SELECT $$ ; DELETE FROM orders $$",
            "SELECT 'a' 'b'",
            "SELECT 'x'::regclass",
            "SELECT * FROM ONLY orders",
            "SELECT * FROM postgres.feat.orders",
            "TABLE orders",
            "VALUES (1)",
            "SELECT",
            "SELECT * FROM orders; ");

    private static final Gate SQLITE = Shop.gate(Dialect.SQLITE);
    private static final Gate POSTGRESQL = Shop.gate(Dialect.POSTGRESQL);

    static Stream<String> sqlite() {
        return SharedFolder.gateProbes("sqlite.txt").stream();
    }

    static Stream<String> postgresql() {
        return SharedFolder.gateProbes("pg.txt").stream().filter(sql -> !sql.endsWith("-- trailing")); // has no FROM
    }

    static Stream<String> attacksOnSqlite() {
        return attacks("S|");
    }

    static Stream<String> attacksOnPostgresql() {
        return attacks("P|");
    }

    private static Stream<String> attacks(String prefix) {
        return SharedFolder.gateProbes("bypass.txt").stream()
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(prefix.length()));
    }

    @ParameterizedTest
    @MethodSource("sqlite")
    void acceptsWhatSqliteTakes(String sql) {
        assertThat(SQLITE.check(sql)).isInstanceOf(Verdict.Accepted.class);
    }

    @ParameterizedTest
    @MethodSource("postgresql")
    void acceptsWhatPostgresqlTakes(String sql) {
        assertThat(POSTGRESQL.check(sql)).isInstanceOf(Verdict.Accepted.class);
    }

    @ParameterizedTest
    @MethodSource("attacksOnSqlite")
    void refusesAttacksOnSqlite(String sql) {
        assertThat(SQLITE.check(sql) instanceof Verdict.Accepted).isEqualTo(HARMLESS_TO_SQLITE.contains(sql));
    }

    @ParameterizedTest
    @MethodSource("attacksOnPostgresql")
    void refusesAttacksOnPostgresql(String sql) {
        assertThat(POSTGRESQL.check(sql) instanceof Verdict.Accepted).isEqualTo(HARMLESS_TO_POSTGRESQL.contains(sql));
    }
}
