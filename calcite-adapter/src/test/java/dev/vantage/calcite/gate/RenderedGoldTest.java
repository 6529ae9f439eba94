package dev.vantage.calcite.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.calcite.gate.Verdict.Rejected;
import dev.vantage.calcite.sql.SqlReader;
import dev.vantage.calcite.sql.SqlWriter;
import dev.vantage.calcite.sql.UnsupportedSqlException;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Published statements for SQLite, read as plans, written for PostgreSQL, and put to a server with the same tables: it
 * takes them, and the gate refuses none of them, but those with a wrong name. Prints what it counted.
 */
@Tag("slow")
final class RenderedGoldTest {

    private static final long SEED = Long.getLong("seed", 11);
    private static final int SHOWN = 10;
    private static final int SECONDS = 30;
    private static final int MOST_ROWS = 5000;

    /** Of a thousand statements PostgreSQL takes at least so many; the mean of dates and the like it never will. */
    private static final int LEAST_PER_MILLE = 999;

    private final SqlReader reader = new SqlReader(Dialect.SQLITE);
    private final SqlWriter writer = new SqlWriter(Dialect.POSTGRESQL);

    /** Counts over many databases. */
    private static final class Tally {
        private final Map<String, Integer> counts = new TreeMap<>();
        private final Map<String, List<String>> examples = new TreeMap<>();
        private final WrongNames wrongNames = new WrongNames();

        void count(String what) {
            counts.merge(what, 1, Integer::sum);
        }

        void count(String what, String example) {
            count(what);
            examples.computeIfAbsent(what, key -> new ArrayList<>()).add(example);
        }

        int of(String what) {
            return counts.getOrDefault(what, 0);
        }

        void isGood(String corpus) {
            System.out.println(corpus + ": " + counts);
            examples.forEach((what, all) ->
                    all.stream().limit(SHOWN).forEach(example -> System.out.println("  " + what + ": " + example)));
            assertThat(of("falsely rejected")).isZero();
            assertThat(of("fails when run")).isZero();
            assertThat(of("prepared") * 1000).isGreaterThan(of("rendered") * LEAST_PER_MILLE);
            wrongNames.areRefused(corpus + " in PostgreSQL, seed " + SEED);
        }
    }

    @Test
    void postgresqlTakesWhatPlansOfSpiderSay() throws Exception {
        var tally = new Tally();
        var random = new Random(SEED);
        try (var server = EmbeddedPostgres.start()) {
            for (var entry : Corpus.spider().entrySet()) {
                try (var sqlite = LiveSqlite.spider(entry.getKey());
                        var postgresql = LivePostgresql.twin(server, entry.getKey(), sqlite)) {
                    add(sqlite, postgresql, entry.getValue(), random, tally);
                }
            }
        }
        tally.isGood("Spider");
    }

    @Test
    void postgresqlTakesWhatPlansOfBirdSay() throws Exception {
        var tables = Corpus.birdTables("train_schema_ddl.json");
        var tally = new Tally();
        var random = new Random(SEED);
        try (var server = EmbeddedPostgres.start()) {
            for (var entry : Corpus.bird("train_partial.json").entrySet()) {
                try (var sqlite = LiveSqlite.made(tables.getOrDefault(entry.getKey(), List.of()));
                        var postgresql = LivePostgresql.twin(server, entry.getKey(), sqlite)) {
                    add(sqlite, postgresql, entry.getValue().stream().distinct().toList(), random, tally);
                }
            }
        }
        tally.isGood("BIRD train");
    }

    private void add(LiveSqlite sqlite, LivePostgresql postgresql, List<String> golds, Random random, Tally tally)
            throws SQLException {
        var gate = new Gate(Dialect.POSTGRESQL, postgresql.schema());
        var mutants = new Mutants(Dialect.POSTGRESQL, postgresql.schema());
        for (var gold : golds) {
            if (!sqlite.prepares(gold)) {
                tally.count("not for SQLite");
                continue;
            }
            var rendered = rendered(gold, postgresql.schema());
            if (rendered.isEmpty()) {
                tally.count("no plan");
                continue;
            }
            var sql = rendered.get();
            tally.count("rendered");
            var state = postgresql.explain(sql);
            if (!state.isEmpty()) {
                tally.count("not prepared: " + state, sql);
                continue;
            }
            tally.count("prepared");
            if (gate.check(sql) instanceof Rejected rejected) {
                tally.count("falsely rejected", rejected.toString());
            }
            mutants.of(sql, random).forEach(mutant -> tally.wrongNames.add(gate, postgresql, mutant));
            compare(rows(sqlite.connection(), gold), rows(postgresql.connection(), sql), sql, tally);
        }
    }

    private Optional<String> rendered(String gold, Schema schema) {
        try {
            return writer.render(reader.read(gold, schema), schema);
        } catch (UnsupportedSqlException noPlan) {
            return Optional.empty();
        }
    }

    private static void compare(Optional<List<String>> wanted, Optional<List<String>> found, String sql, Tally tally) {
        if (wanted.isEmpty()) {
            tally.count("gold fails when run");
            return;
        }
        if (found.isEmpty()) {
            tally.count("fails when run", sql);
            return;
        }
        tally.count(wanted.equals(found) ? "same rows" : "other rows");
    }

    /** Sorted rows, or empty where the statement fails. */
    private static Optional<List<String>> rows(Connection connection, String sql) {
        var rows = new ArrayList<String>();
        try (var statement = connection.createStatement()) {
            statement.setQueryTimeout(SECONDS);
            statement.setMaxRows(MOST_ROWS);
            try (var results = statement.executeQuery(sql)) {
                while (results.next()) {
                    var row = new ArrayList<String>();
                    for (int column = 1; column <= results.getMetaData().getColumnCount(); column++) {
                        row.add(spelled(results.getString(column)));
                    }
                    rows.add(row.toString());
                }
            }
        } catch (SQLException failed) {
            return Optional.empty();
        }
        return Optional.of(rows.stream().sorted().toList());
    }

    private static String spelled(@Nullable String text) {
        if (text == null) {
            return "NULL";
        }
        try {
            return String.format(Locale.ROOT, "%.4f", new BigDecimal(text.strip()));
        } catch (NumberFormatException noNumber) {
            return switch (text) {
                case "t" -> spelled("1");
                case "f" -> spelled("0");
                default -> text.replaceFirst(" 00:00:00$", "").strip();
            };
        }
    }
}
