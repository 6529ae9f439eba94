package dev.vantage.eval;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * What a question costs a client: time, processor time, memory that is allocated for it, and memory that the loaded model
 * holds. Arguments: the folder of Spider, how many questions (spread evenly over the development questions), how many rounds,
 * and options as {@code key=value}. Each question's time is the best of its rounds, so that a busy machine disturbs little;
 * what is allocated and computed is that of the last round.
 */
public final class QuestionBenchmark {

    private static final double MEGABYTE = 1 << 20;

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private QuestionBenchmark() {}

    public static void main(String... arguments) throws SQLException {
        var spider = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        int rounds = Integer.parseInt(arguments[2]);
        var options = new Properties();
        for (int i = 3; i < arguments.length; i++) {
            var pair = arguments[i].split("=", 2);
            options.setProperty(pair[0], pair[1]);
        }
        var questions = spread(QuestionFile.read(spider.resolve("dev.json")), count);
        var connections = new HashMap<String, Connection>();
        double before = heldMegabytes();
        for (var question : questions) {
            if (!connections.containsKey(question.database())) {
                var url = "jdbc:vantage:sqlite:%s/database/%2$s/%2$s.sqlite".formatted(spider, question.database());
                connections.put(question.database(), DriverManager.getConnection(url, options));
            }
        }
        var best = new double[questions.size()];
        Arrays.fill(best, Double.MAX_VALUE);
        double processor = 0;
        double allocated = 0;
        for (int round = 0; round < rounds; round++) {
            long processorBefore = PROCESS.getProcessCpuTime();
            long allocatedBefore = THREADS.getTotalThreadAllocatedBytes();
            for (int i = 0; i < questions.size(); i++) {
                best[i] = Math.min(best[i], ask(connections, questions.get(i)));
            }
            processor = (PROCESS.getProcessCpuTime() - processorBefore) / 1e6 / questions.size();
            allocated = (THREADS.getTotalThreadAllocatedBytes() - allocatedBefore) / MEGABYTE / questions.size();
        }
        Arrays.sort(best);
        System.out.printf(
                "%.0f ms a question (median), %.0f ms of processor time, %.2f MB allocated; %.0f MB held%n",
                best[best.length / 2], processor, allocated, heldMegabytes() - before);
        for (var connection : connections.values()) {
            connection.close();
        }
    }

    private static List<EvalQuestion> spread(List<EvalQuestion> all, int count) {
        return all.stream()
                .filter(question ->
                        question.index() * (long) count / all.size() != (question.index() + 1L) * count / all.size())
                .toList();
    }

    /** Milliseconds. What the model writes may be wrong, and a question that fails costs time as well. */
    private static double ask(Map<String, Connection> connections, EvalQuestion question) throws SQLException {
        long start = System.nanoTime();
        try (var statement = Objects.requireNonNull(connections.get(question.database()))
                        .createStatement();
                var rows = statement.executeQuery("NL: " + question.text())) {
            rows.next();
        } catch (SQLException unanswered) {
            System.out.println(Failures.oneLine(unanswered));
        }
        return (System.nanoTime() - start) / 1e6;
    }

    /** On the heap, once what nobody holds is gone. */
    private static double heldMegabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }
}
