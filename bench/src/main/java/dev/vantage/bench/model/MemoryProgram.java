package dev.vantage.bench.model;

import java.io.IOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/**
 * How much memory a client takes with SQLite's own driver, and how much more once it has asked questions. Runs on Linux, where
 * the process tells its size. Arguments: a SQLite file and a file of questions.
 */
public final class MemoryProgram {

    private static final List<String> DEFAULTS = List.of("examples/haulage/haulage.sqlite", "examples/haulage/plain.jsonl");
    private static final int COLLECTIONS = 4;
    private static final int ROUNDS = 3;

    /** In MB. */
    private record Memory(double process, double committed, double alive, double buffers) {

        static Memory now() throws IOException, InterruptedException {
            for (int i = 0; i < COLLECTIONS; i++) {
                System.gc();
                Thread.sleep(100);
            }
            var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
            long buffers = ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                    .mapToLong(BufferPoolMXBean::getMemoryUsed)
                    .sum();
            return new Memory(
                    residentKilobytes() / 1024.0,
                    heap.getCommitted() / 1048576.0,
                    heap.getUsed() / 1048576.0,
                    buffers / 1048576.0);
        }

        private static long residentKilobytes() throws IOException {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElseThrow();
        }

        void print(String what) {
            System.out.printf(
                    Locale.ROOT, "| %s | %.0f | %.0f | %.0f | %.0f |%n", what, process, committed, alive, buffers);
        }

        Memory minus(Memory other) {
            return new Memory(
                    process - other.process, committed - other.committed, alive - other.alive, buffers - other.buffers);
        }
    }

    private MemoryProgram() {}

    /** Prints a table. */
    public static void main(String... arguments) throws Exception {
        var given = arguments.length == 0 ? DEFAULTS : List.of(arguments);
        if (given.size() != DEFAULTS.size()) {
            System.err.println("Wanted: DATABASE QUESTIONS, for example " + String.join(" ", DEFAULTS));
            System.exit(2);
        }
        var file = given.get(0);
        var questions = GoldFile.read(Path.of(given.get(1)), Path.of(file).resolveSibling(""));
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            for (var line : questions.lines()) {
                read(connection, line.sql());
            }
        }
        var own = Memory.now();
        try (var connection = DriverManager.getConnection("jdbc:vantage:sqlite:" + file)) {
            for (int round = 0; round < ROUNDS; round++) {
                for (var line : questions.lines()) {
                    read(connection, "NL: " + line.text());
                }
            }
            var asked = Memory.now();
            System.out.println("| MB | process | heap, committed | heap, alive | outside the heap |");
            System.out.println("|---|---|---|---|---|");
            own.print("the client's own");
            asked.print("after " + ROUNDS * questions.lines().size() + " questions");
            asked.minus(own).print("more");
        }
    }

    private static void read(Connection connection, String text) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(text)) {
            while (rows.next()) {
                rows.getObject(1);
            }
        } catch (SQLException refused) {
            System.err.println(refused.getMessage());
        }
    }
}
