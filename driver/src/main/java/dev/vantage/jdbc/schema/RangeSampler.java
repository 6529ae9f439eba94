package dev.vantage.jdbc.schema;

import dev.vantage.jdbc.concurrent.Watchdog;
import dev.vantage.model.link.ValueIndex;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Epoch;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;

/**
 * Reads between which numbers the values of number columns lie, and between which years those of date columns; whether these
 * have a time of day or count seconds, some have no value, or one stands for none: one query a table. A table that cannot be
 * read, or not in time, is left out, and so are the ranges of one that has more rows than are read.
 */
final class RangeSampler {

    private static final Logger LOG = Logger.getLogger("dev.vantage.jdbc.schema");

    private static final int PLACES = 7;
    /** Each takes so many places of a result, of which SQLite has 2,000. */
    private static final int MOST_COLUMNS = 280;

    private final Connection connection;
    private final Dialect dialect;
    private final Watchdog watchdog;
    private final Supplier<Duration> timeForAQuery;

    /** @param timeForAQuery how long the next query may take; nothing, or less, when the time is over */
    RangeSampler(Connection connection, Dialect dialect, Watchdog watchdog, Supplier<Duration> timeForAQuery) {
        this.connection = connection;
        this.dialect = dialect;
        this.watchdog = watchdog;
        this.timeForAQuery = timeForAQuery;
    }

    /** Adds the ranges of a schema's columns. */
    void addTo(ValueIndex.Builder index, Schema schema) {
        int first = 0;
        for (var table : schema.tables()) {
            add(table, first, index);
            first += table.columns().size();
        }
    }

    private void add(Table table, int first, ValueIndex.Builder index) {
        var columns = IntStream.range(0, table.columns().size())
                .filter(c -> hasRange(table.columns().get(c)))
                .limit(MOST_COLUMNS)
                .boxed()
                .toList();
        var time = timeForAQuery.get();
        if (columns.isEmpty() || !time.isPositive()) {
            return;
        }
        try (var statement = connection.createStatement();
                var watch = watchdog.watch(time, () -> Watchdog.cancel(statement));
                var rows = statement.executeQuery(query(table, columns))) {
            if (rows.next()) {
                int count = rows.getInt(1);
                for (int i = 0; i < columns.size(); i++) {
                    int place = PLACES * i + 2;
                    if (count < ValueSampler.ROWS) {
                        add(first + columns.get(i), rows, place, index);
                    }
                    if (rows.getInt(place + 2) == 1) {
                        index.addTimestamps(first + columns.get(i));
                    }
                    if (rows.getInt(place + 3) < count) {
                        index.addGap(first + columns.get(i));
                    }
                    var openEnd = rows.getString(place + 4);
                    if (openEnd != null) {
                        index.addOpenEnd(first + columns.get(i), openEnd);
                    }
                    addEpoch(first + columns.get(i), table.columns().get(columns.get(i)), rows, place + 5, index);
                }
            }
        } catch (SQLException unreadable) {
            LOG.log(Level.FINE, "The ranges of a table were not read", unreadable);
        }
    }

    private static void add(int column, ResultSet row, int place, ValueIndex.Builder index) throws SQLException {
        double least = row.getDouble(place);
        boolean isKnown = !row.wasNull();
        double most = row.getDouble(place + 1);
        if (isKnown && least <= most) {
            index.addRange(column, least, most);
        }
    }

    private static void addEpoch(int index, Column column, ResultSet row, int place, ValueIndex.Builder values)
            throws SQLException {
        long least = row.getLong(place);
        boolean isKnown = !row.wasNull();
        long most = row.getLong(place + 1);
        if (isKnown) {
            Epoch.of(column, least, most)
                    .ifPresent(epoch -> values.addEpoch(index, epoch, epoch.year(least), epoch.year(most)));
        }
    }

    private static boolean hasRange(Column column) {
        return column.type() == ColumnType.NUMBER || column.type() == ColumnType.TIME;
    }

    private String query(Table table, List<Integer> columns) {
        var bounds = new ArrayList<>(List.of("COUNT(*)"));
        var sources = new ArrayList<String>();
        for (int i = 0; i < columns.size(); i++) {
            var column = table.columns().get(columns.get(i));
            boolean isTime = column.type() == ColumnType.TIME;
            var number = isTime ? year("v" + i) : number("v" + i);
            bounds.add("MIN(" + number + "), MAX(" + number + "), " + (isTime ? timeOfDay("v" + i) : "0") + ", COUNT(v"
                    + i + "), " + (isTime ? openEnd("v" + i) : "NULL") + ", " + whole(column, "MIN", "v" + i) + ", "
                    + whole(column, "MAX", "v" + i));
            sources.add(Dialects.quote(column.name()) + " AS v" + i);
        }
        return "SELECT " + String.join(", ", bounds) + " FROM (SELECT " + String.join(", ", sources) + " FROM "
                + Dialects.quoted(table) + " LIMIT " + ValueSampler.ROWS + ") AS sample";
    }

    /** A SQLite column may hold texts whatever its type. */
    private String number(String value) {
        return switch (dialect) {
            case SQLITE -> "CASE WHEN typeof(" + value + ") IN ('integer', 'real') THEN " + value + " END";
            case POSTGRESQL -> value;
        };
    }

    /** Of whole numbers that may be points in time, if there are no other values. */
    private String whole(Column column, String function, String value) {
        if (!Epoch.mayBe(column)) {
            return "NULL";
        }
        return switch (dialect) {
            case SQLITE ->
                "CASE WHEN COUNT(" + value + ") = COUNT(CASE WHEN typeof(" + value + ") = 'integer' THEN 1 END) THEN "
                        + function + '(' + value + ") END";
            case POSTGRESQL -> column.type() == ColumnType.NUMBER ? function + '(' + value + ')' : "NULL";
        };
    }

    /** 1 where a value is a date with a time of day behind. */
    private static String timeOfDay(String value) {
        return "MAX(CASE WHEN CAST(" + value + " AS text) LIKE '____-__-__ __:%' OR CAST(" + value
                + " AS text) LIKE '____-__-__T__:%' THEN 1 ELSE 0 END)";
    }

    /** A day of the year 9999, as tables write it whose rows hold from one day to another. */
    private static String openEnd(String value) {
        var text = "CAST(" + value + " AS text)";
        return "MAX(CASE WHEN " + text + " LIKE '9999-__-__%' THEN " + text + " END)";
    }

    private static String year(String value) {
        var text = "CAST(" + value + " AS text)";
        return "CASE WHEN " + text + " LIKE '____-%' THEN CAST(substr(" + text + ", 1, 4) AS integer) END";
    }
}
