package dev.vantage.calcite.gate;

import dev.vantage.model.schema.Dialect;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.SQLException;
import java.util.List;
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

    @Test
    void refusesWrongNamesInStatementsOfSpider() throws Exception {
        var tally = new WrongNames();
        var random = new Random(SEED);
        for (var entry : Corpus.spider("dev.json").entrySet()) {
            try (var database = LiveSqlite.spider(entry.getKey())) {
                mutate(Dialect.SQLITE, database, entry.getValue(), random, tally);
            }
        }
        tally.areRefused("Spider dev, seed " + SEED);
    }

    @Test
    void refusesWrongNamesInStatementsOfBird() throws Exception {
        var tables = Corpus.birdTables("dev_schema_ddl.json");
        var tally = new WrongNames();
        var random = new Random(SEED);
        for (var entry : Corpus.bird("dev.json").entrySet()) {
            try (var database = LiveSqlite.made(tables.getOrDefault(entry.getKey(), List.of()))) {
                mutate(Dialect.SQLITE, database, entry.getValue(), random, tally);
            }
        }
        tally.areRefused("BIRD dev, seed " + SEED);
    }

    @Test
    void refusesWrongNamesInStatementsForPostgresql() throws Exception {
        var tables = Corpus.birdTables("dev_schema_ddl.json");
        var tally = new WrongNames();
        var random = new Random(SEED);
        try (var server = EmbeddedPostgres.start()) {
            for (var entry : Corpus.bird("mini_dev_postgresql.json").entrySet()) {
                try (var sqlite = LiveSqlite.made(tables.getOrDefault(entry.getKey(), List.of()));
                        var database = LivePostgresql.made(server, entry.getKey(), sqlite.schema())) {
                    mutate(Dialect.POSTGRESQL, database, entry.getValue(), random, tally);
                }
            }
        }
        tally.areRefused("BIRD mini dev, PostgreSQL, seed " + SEED);
    }

    private static void mutate(
            Dialect dialect, LiveDatabase database, List<String> statements, Random random, WrongNames tally)
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
