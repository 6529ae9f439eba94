package dev.vantage.calcite.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.calcite.lexer.Lexer;
import dev.vantage.calcite.lexer.SyntaxException;
import dev.vantage.model.schema.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Statements cut up and put together at random: the gate always answers, and what it accepts it accepts again. */
final class GateFuzzTest {

    private static final int STATEMENTS = 20;
    private static final Map<Dialect, Gate> GATES =
            Map.of(Dialect.SQLITE, Shop.gate(Dialect.SQLITE), Dialect.POSTGRESQL, Shop.gate(Dialect.POSTGRESQL));
    private static final List<String> SEEDS = List.of(
            "SELECT o.id, \"name\" FROM orders o JOIN customers AS c ON o.customer_id = c.id WHERE amount IS NOT 5",
            "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 10) SELECT n FROM c LIMIT 2+3",
            "SELECT string_agg(status, ',' ORDER BY amount DESC NULLS LAST) FILTER (WHERE id = 1) FROM orders o",
            "SELECT DISTINCT ON (customer_id) customer_id, amount::numeric(10,2)[] FROM orders ORDER BY 1, 2 DESC",
            "SELECT tags[1:2], data->>'a', EXTRACT(dow FROM order_date), E'a\\'b' FROM customers, orders OFFSET 5",
            "SELECT sum(id) OVER (ORDER BY id GROUPS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM orders GROUP BY x",
            "SELECT * FROM customers c, json_each(c.data, '$.l') j WHERE j.type NOT NULL AND name NOT GLOB 'A*'",
            "VALUES (1, 'a'), (2, x'00') UNION SELECT CAST(id AS real), status FROM main.orders INDEXED BY i",
            "SELECT e.k FROM jsonb_each('{}') AS e(k text, v int), LATERAL f(x => 1) WITH ORDINALITY FETCH FIRST ROW ONLY");
    private static final List<String> PIECES = List.of(
            "(", ")", "[", "]", ",", ".", "::", ":", ";", "'", "\"", "`", "$$", "--", "/*", "*/", "\n", "\u0000",
            "\uD800", "é", "IS", "NOT", "NULL", "AS", "CAST", "SELECT", "FROM", "ORDER", "BY", "LIMIT", "LATERAL",
            "ROWS", "IN", "ON", "WITH", "COLLATE", "INDEXED", "E'", "U&", "?", "1e", "0x", "~", "->", "=>");

    static LongStream seeds() {
        var only = Long.getLong("seed");
        return only == null ? LongStream.range(0, 50) : LongStream.of(only);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void neverThrows(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < STATEMENTS; i++) {
            var sql = statement(random);
            for (var gate : GATES.values()) {
                if (gate.check(sql) instanceof Verdict.Accepted(var accepted)) {
                    assertThat(gate.check(accepted)).isEqualTo(new Verdict.Accepted(accepted));
                    assertThat(gate.check(gate.limited(accepted, 7))).isInstanceOf(Verdict.Accepted.class);
                }
            }
        }
    }

    private static String statement(Random random) {
        var pieces = new ArrayList<>(pieces(random));
        if (random.nextInt(3) == 0) {
            pieces.addAll(random.nextInt(pieces.size() + 1), pieces(random));
        }
        for (int edits = random.nextInt(6); edits > 0 && !pieces.isEmpty(); edits--) {
            int at = random.nextInt(pieces.size());
            switch (random.nextInt(4)) {
                case 0 -> pieces.remove(at);
                case 1 -> pieces.add(at, PIECES.get(random.nextInt(PIECES.size())));
                case 2 -> pieces.set(at, PIECES.get(random.nextInt(PIECES.size())));
                default -> pieces.add(at, pieces.get(random.nextInt(pieces.size())));
            }
        }
        return String.join(" ", pieces);
    }

    /** Half the time a whole statement, else a part of one. */
    private static List<String> pieces(Random random) {
        var sql = SEEDS.get(random.nextInt(SEEDS.size()));
        var pieces = tokens(sql);
        int from = random.nextBoolean() ? 0 : random.nextInt(pieces.size());
        int to = from == 0 ? pieces.size() : from + random.nextInt(pieces.size() - from);
        return pieces.subList(from, to);
    }

    private static List<String> tokens(String sql) {
        try {
            return Lexer.tokens(sql, Dialect.POSTGRESQL).stream()
                    .map(token -> sql.substring(token.start(), token.end()))
                    .toList();
        } catch (SyntaxException e) {
            return List.of(sql.split(" "));
        }
    }
}
