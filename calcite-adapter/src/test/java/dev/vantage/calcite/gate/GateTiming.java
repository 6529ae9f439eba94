package dev.vantage.calcite.gate;

import dev.vantage.model.schema.Dialect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Prints how long the gate takes: for the first statement of a process, and warm over the gold statements of Spider's
 * development set. Run it with {@code -Dvantage.data=FOLDER} and the test class path.
 */
public final class GateTiming {

    private static final int ROUNDS = 8;
    private static final double MILLISECOND = 1e6;

    private record Check(Gate gate, String sql) {}

    private GateTiming() {}

    public static void main(String[] arguments) throws Exception {
        long start = System.nanoTime();
        Shop.gate(Dialect.SQLITE).warmUp();
        System.out.printf("first gate and statement %.0f ms%n", (System.nanoTime() - start) / MILLISECOND);
        var checks = checks(Corpus.spider("dev.json"));
        for (int round = 1; round <= ROUNDS; round++) {
            var times = checks.stream().mapToLong(GateTiming::time).sorted().toArray();
            System.out.printf(
                    "round %d: median %.3f ms, p95 %.3f ms, p99 %.3f ms%n",
                    round, percentile(times, 50), percentile(times, 95), percentile(times, 99));
        }
    }

    private static List<Check> checks(Map<String, List<String>> statements) throws Exception {
        var checks = new ArrayList<Check>();
        for (var entry : statements.entrySet()) {
            try (var database = LiveSqlite.spider(entry.getKey())) {
                var gate = new Gate(Dialect.SQLITE, database.schema());
                entry.getValue().forEach(sql -> checks.add(new Check(gate, sql)));
            }
        }
        return checks;
    }

    private static long time(Check check) {
        long start = System.nanoTime();
        check.gate().check(check.sql());
        return System.nanoTime() - start;
    }

    private static double percentile(long[] sorted, int percent) {
        return Arrays.stream(sorted)
                        .skip((long) sorted.length * percent / 100)
                        .findFirst()
                        .orElse(0)
                / MILLISECOND;
    }
}
