package dev.vantage.calcite.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.calcite.gate.Mutants.Mistake;
import dev.vantage.calcite.gate.Mutants.Mutant;
import dev.vantage.calcite.gate.Verdict.Rejected;
import dev.vantage.model.schema.Dialect;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Published statements with one wrong name: the gate refuses each that the database refuses for a name, and says what a
 * misspelled name should be. Prints what it counted.
 */
@Tag("slow")
final class WrongNamesTest {

    private static final long SEED = Long.getLong("seed", 11);
    private static final int SHOWN = 20;

    /** Of a hundred misspelled names, the message has the right one for at least so many. */
    private static final int LEAST_PERCENT = 95;

    /** Counts over many databases. */
    private static final class Tally {
        private final Map<Mistake, Integer> wrong = new EnumMap<>(Mistake.class);
        private final List<String> accepted = new ArrayList<>();
        private final List<String> withoutRightName = new ArrayList<>();
        private int stillValid;
        private int misspelled;

        void add(Gate gate, LiveDatabase database, Mutant mutant) {
            if (!database.missesAName(mutant.sql())) {
                stillValid++;
                return;
            }
            wrong.merge(mutant.mistake(), 1, Integer::sum);
            switch (gate.check(mutant.sql())) {
                case Verdict.Accepted accepting -> accepted.add(mutant.toString());
                case Rejected(var sql, var reason, var message) -> {
                    if (mutant.mistake().isMisspelling()) {
                        misspelled++;
                        if (!names(message, mutant.right())) {
                            withoutRightName.add(message + " <- " + mutant.right());
                        }
                    }
                }
            }
        }

        private static boolean names(String message, String name) {
            var suggestion = message.substring(Math.max(0, message.indexOf("Did you mean")));
            return suggestion.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
        }

        void isPerfect(String corpus) {
            int right = misspelled - withoutRightName.size();
            System.out.printf(
                    "%s, seed %d: wrong names %s, %d accepted; %d of %d misspelled ones are set right (%.1f %%); %d mutants stay valid%n",
                    corpus, SEED, wrong, accepted.size(), right, misspelled, 100.0 * right / misspelled, stillValid);
            withoutRightName.stream().limit(SHOWN).forEach(System.out::println);
            assertThat(accepted).isEmpty();
            assertThat(right * 100).isGreaterThan(misspelled * LEAST_PERCENT);
        }
    }

    @Test
    void refusesWrongNamesInStatementsOfSpider() throws Exception {
        var tally = new Tally();
        var random = new Random(SEED);
        for (var entry : Corpus.spider("dev.json").entrySet()) {
            try (var database = LiveSqlite.spider(entry.getKey())) {
                mutate(Dialect.SQLITE, database, entry.getValue(), random, tally);
            }
        }
        tally.isPerfect("Spider dev");
    }

    @Test
    void refusesWrongNamesInStatementsOfBird() throws Exception {
        var tables = Corpus.birdTables("dev_schema_ddl.json");
        var tally = new Tally();
        var random = new Random(SEED);
        for (var entry : Corpus.bird("dev.json").entrySet()) {
            try (var database = LiveSqlite.made(tables.getOrDefault(entry.getKey(), List.of()))) {
                mutate(Dialect.SQLITE, database, entry.getValue(), random, tally);
            }
        }
        tally.isPerfect("BIRD dev");
    }

    @Test
    void refusesWrongNamesInStatementsForPostgresql() throws Exception {
        var tables = Corpus.birdTables("dev_schema_ddl.json");
        var tally = new Tally();
        var random = new Random(SEED);
        try (var server = EmbeddedPostgres.start()) {
            for (var entry : Corpus.bird("mini_dev_postgresql.json").entrySet()) {
                try (var sqlite = LiveSqlite.made(tables.getOrDefault(entry.getKey(), List.of()));
                        var database = LivePostgresql.made(server, entry.getKey(), sqlite.schema())) {
                    mutate(Dialect.POSTGRESQL, database, entry.getValue(), random, tally);
                }
            }
        }
        tally.isPerfect("BIRD mini dev, PostgreSQL");
    }

    private static void mutate(
            Dialect dialect, LiveDatabase database, List<String> statements, Random random, Tally tally)
            throws SQLException {
        var schema = database.schema();
        var gate = new Gate(dialect, schema);
        var mutants = new Mutants(dialect, schema);
        for (var sql : statements) {
            if (database.prepares(sql)) {
                mutants.of(sql, random).forEach(mutant -> tally.add(gate, database, mutant));
            }
        }
    }
}
