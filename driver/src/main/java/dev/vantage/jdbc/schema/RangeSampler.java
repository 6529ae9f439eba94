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
import org.jspecify.annotations.Nullable;

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

    private static final String WORDS_FOR_NOTHING =
            "'', 'null', 'n/a', 'na', 'nil', 'none', 'nan', 'unknown', 'missing', '-', '--', '?', '.'";

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
                    int c = columns.get(i);
                    add(first + c, table.columns().get(c), new Found(count, rows, PLACES * i + 2), index);
                }
            }
        } catch (SQLException unreadable) {
            LOG.log(Level.FINE, "The ranges of a table were not read", unreadable);
        }
    }

    /**
     * What a row tells of one column.
     *
     * @param count of all rows of the table that were read
     * @param place of the first of its values
     */
    private record Found(int count, ResultSet row, int place) {

        boolean isWholeTable() {
            return count < ValueSampler.ROWS;
        }

        @Nullable
        Double number(int value) throws SQLException {
            double number = row.getDouble(place + value);
            return row.wasNull() ? null : number;
        }

        int count(int value) throws SQLException {
            return row.getInt(place + value);
        }

        @Nullable
        String text(int value) throws SQLException {
            return row.getString(place + value);
        }
    }

    private static void add(int index, Column column, Found found, ValueIndex.Builder values) throws SQLException {
        var least = found.number(0);
        var most = found.number(1);
        if (found.isWholeTable() && least != null && most != null && least <= most) {
            values.addRange(index, least, most);
        }
        if (found.count(2) == 1) {
            values.addTimestamps(index);
        }
        if (found.count(3) < found.count()) {
            values.addGap(index);
        }
        var forNone = found.text(4);
        if (forNone != null && column.type() == ColumnType.TIME) {
            values.addOpenEnd(index, forNone);
        } else if (forNone != null) {
            values.addBlank(index, forNone);
        }
        var first = found.number(5);
        var last = found.number(6);
        if (first != null && last != null) {
            Epoch.of(column, first.longValue(), last.longValue())
                    .ifPresent(epoch ->
                            values.addEpoch(index, epoch, epoch.year(first.longValue()), epoch.year(last.longValue())));
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
                    + i + "), " + (isTime ? openEnd("v" + i) : textAmongNumbers("v" + i)) + ", "
                    + whole(column, "MIN", "v" + i) + ", "
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

    /** The only text in a column of numbers of SQLite, if it says that there is no number, as an import leaves it. */
    private String textAmongNumbers(String value) {
        var text = "CASE WHEN typeof(" + value + ") = 'text' THEN " + value + " END";
        return switch (dialect) {
            case SQLITE ->
                "CASE WHEN COUNT(DISTINCT " + text + ") = 1 AND COUNT(" + number(value) + ") > 0 AND LOWER(TRIM(MAX("
                        + text + "))) IN (" + WORDS_FOR_NOTHING + ") THEN MAX(" + text + ") END";
            case POSTGRESQL -> "NULL";
        };
    }

    private static String year(String value) {
        var text = "CAST(" + value + " AS text)";
        return "CASE WHEN " + text + " LIKE '____-%' THEN CAST(substr(" + text + ", 1, 4) AS integer) END";
    }
}
