package dev.vantage.model.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Times on a large database. CPU time of the thread, since a busy machine tells little by the clock. */
@Tag("slow")
class LinkerSpeedTest {

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private static final int TABLES = 2_000;
    private static final int COLUMNS_OF_A_TABLE = 10;
    private static final int COLUMNS_WITH_VALUES = 50;
    private static final int VALUES_OF_A_COLUMN = 2_000;
    private static final String QUESTION =
            "Which customers of the northern region ordered more than 1,000 items from \"Acme Ltd\" after 2019-05-01?";

    private final Random random = new Random(7);

    @Test
    void indexesAHundredThousandValuesInAThirdOfASecond() {
        var columns =
                IntStream.range(0, COLUMNS_WITH_VALUES).mapToObj(c -> values()).toList();
        long median = medianNanos(15, run -> index(columns));
        System.out.printf("index of 100,000 values: CPU median %.0f ms%n", median / 1e6);
        assertThat(median / 1_000_000).isLessThan(1_000);
    }

    @Test
    void linksAQuestionToTwoThousandTablesInAMillisecondOrTwo() {
        var linker = new Linker(word -> new int[] {word.length()}, piece -> new float[] {1}, 1, 2, 256);
        var schema = LinkedSchema.of(schema());
        var index = index(
                IntStream.range(0, COLUMNS_WITH_VALUES).mapToObj(c -> values()).toList());
        long median = medianNanos(2_000, run -> linker.link(QUESTION, schema, index));
        System.out.printf("link() with 2,000 tables and 100,000 values: CPU median %.2f ms%n", median / 1e6);
        assertThat(median).isLessThan(10_000_000L);
    }

    private static long medianNanos(int runs, IntConsumer work) {
        var nanos = new long[runs];
        for (int run = 0; run < runs; run++) {
            long start = THREAD.getCurrentThreadCpuTime();
            work.accept(run);
            nanos[run] = THREAD.getCurrentThreadCpuTime() - start;
        }
        Arrays.sort(nanos);
        return nanos[runs / 2];
    }

    private static ValueIndex index(List<List<String>> columns) {
        var builder = new ValueIndex.Builder();
        for (int c = 0; c < columns.size(); c++) {
            builder.add(c, columns.get(c));
        }
        return builder.build();
    }

    private Schema schema() {
        var tables = new ArrayList<Table>();
        for (int t = 0; t < TABLES; t++) {
            var columns = new ArrayList<Column>();
            for (int c = 0; c < COLUMNS_OF_A_TABLE; c++) {
                columns.add(Column.of(c == 0 ? "id" : word() + "_" + word(), ColumnType.TEXT, c == 0));
            }
            tables.add(Table.of(word() + "_" + word(), columns));
        }
        return new Schema(tables, List.of());
    }

    private List<String> values() {
        return IntStream.range(0, VALUES_OF_A_COLUMN)
                .mapToObj(v -> word() + " " + word() + " " + v)
                .toList();
    }

    private String word() {
        var word = new StringBuilder();
        for (int syllable = 0; syllable < 3; syllable++) {
            word.append("bdfgklmnprst".charAt(random.nextInt(12))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.toString();
    }
}
