package dev.vantage.jdbc.schema;

import dev.vantage.jdbc.concurrent.Watchdog;
import dev.vantage.model.link.ValueIndex;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Samples the distinct texts that a database stores, and the ranges of its numbers, within a {@link ValueBudget}. It reads
 * the first rows of each table and never a whole large table; each query has a limit and is cancelled when its time is over.
 *
 * <p>The values are shared out twice: first every column gets an equal part, then columns that had more get what is
 * left. A column that cannot be read is left out.
 */
public final class ValueSampler {

    private static final Logger LOG = Logger.getLogger("dev.vantage.jdbc.schema");

    /** Rows read of a table for one column. */
    static final int ROWS = 50_000;
    /** Most texts of one column. */
    private static final int VALUES_OF_A_COLUMN = 30_000;
    /** Longer texts are prose, which no question quotes in full. */
    private static final int LONGEST_TEXT = 100;
    /** One slow view takes at most this part of the time. */
    private static final int SHARES_OF_TIME = 4;

    private final Connection connection;
    private final Dialect dialect;
    private final ValueBudget budget;
    private final Watchdog watchdog;
    private final long deadline;
    private final Map<Integer, List<String>> values = new TreeMap<>();
    private int kept;

    private ValueSampler(Connection connection, Dialect dialect, ValueBudget budget, Watchdog watchdog) {
        this.connection = connection;
        this.dialect = dialect;
        this.budget = budget;
        this.watchdog = watchdog;
        this.deadline = System.nanoTime() + budget.time().toNanos();
    }

    /**
     * Samples and indexes.
     *
     * @param schema as {@link SchemaReader} read it from the same database
     * @throws SQLException if the connection is closed or speaks no dialect of ours
     */
    public static ValueIndex sample(Connection connection, Schema schema, ValueBudget budget) throws SQLException {
        if (budget.isNone()) {
            return ValueIndex.empty();
        }
        try (var watchdog = new Watchdog()) {
            var sampler = sampled(connection, schema, budget, watchdog);
            var index = new ValueIndex.Builder();
            sampler.values.forEach(index::add);
            new RangeSampler(connection, sampler.dialect, watchdog, sampler::timeForAQuery).addTo(index, schema);
            return index.build();
        }
    }

    /** The sampled texts by flat column index, in its order. */
    static Map<Integer, List<String>> values(Connection connection, Schema schema, ValueBudget budget)
            throws SQLException {
        if (budget.isNone()) {
            return Map.of();
        }
        try (var watchdog = new Watchdog()) {
            return sampled(connection, schema, budget, watchdog).values;
        }
    }

    private static ValueSampler sampled(Connection connection, Schema schema, ValueBudget budget, Watchdog watchdog)
            throws SQLException {
        var sampler = new ValueSampler(connection, Dialects.of(connection), budget, watchdog);
        sampler.sample(targetsOf(schema, sampler.dialect));
        return sampler;
    }

    private record Target(int index, Table table, Column column) {}

    /** Text columns first. A SQLite column may hold texts whatever its type, so there the others follow. */
    private static List<Target> targetsOf(Schema schema, Dialect dialect) {
        var targets = new ArrayList<Target>();
        int index = 0;
        for (var table : schema.tables()) {
            for (var column : table.columns()) {
                if (dialect == Dialect.SQLITE || column.type() == ColumnType.TEXT) {
                    targets.add(new Target(index, table, column));
                }
                index++;
            }
        }
        targets.sort(Comparator.comparing((Target target) -> target.column().type() != ColumnType.TEXT));
        return targets;
    }

    private void sample(List<Target> targets) {
        int share = Math.clamp(budget.values() / Math.max(1, targets.size()), 1, VALUES_OF_A_COLUMN);
        var hadMore = new ArrayList<Target>();
        for (var target : targets) {
            if (read(target, share) == share) {
                hadMore.add(target);
            }
        }
        if (share < VALUES_OF_A_COLUMN) {
            for (var target : hadMore) {
                read(target, Math.min(VALUES_OF_A_COLUMN, budget.values() - kept + share));
            }
        }
        LOG.fine(() -> "Sampled " + kept + " texts of " + values.size() + " columns");
    }

    /** @return how many texts the column gave, 0 when the time is over */
    private int read(Target target, int limit) {
        var time = timeForAQuery();
        int before = values.getOrDefault(target.index(), List.of()).size();
        if (!time.isPositive() || limit <= before || kept >= budget.values()) {
            return before;
        }
        try (var statement = connection.createStatement();
                var watch = watchdog.watch(time, () -> Watchdog.cancel(statement))) {
            var read = new ArrayList<String>();
            try (var rows = statement.executeQuery(query(target, limit))) {
                while (rows.next()) {
                    read.add(rows.getString(1));
                }
            }
            kept += read.size() - before;
            if (!read.isEmpty()) {
                values.put(target.index(), read);
            }
            return read.size();
        } catch (SQLException unreadable) {
            LOG.log(Level.FINE, "A column was not sampled", unreadable);
            return before;
        }
    }

    /** Nothing, or less, when the time is over. */
    private Duration timeForAQuery() {
        var left = Duration.ofNanos(deadline - System.nanoTime());
        var share = budget.time().dividedBy(SHARES_OF_TIME);
        return left.compareTo(share) < 0 ? left : share;
    }

    private String query(Target target, int limit) {
        var column = Dialects.asText(target.column().name(), dialect);
        var isText = switch (dialect) {
            case SQLITE -> "typeof(v) = 'text'";
            case POSTGRESQL -> "v IS NOT NULL";
        };
        return "SELECT DISTINCT v FROM (SELECT " + column + " AS v FROM " + Dialects.quoted(target.table()) + " LIMIT "
                + ROWS + ") AS sample WHERE " + isText + " AND length(v) <= " + LONGEST_TEXT + " LIMIT " + limit;
    }
}
