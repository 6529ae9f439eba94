package dev.vantage.calcite.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.schema.Dialect;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The gate against published statements, with the database itself as the judge. Prints what it counted. */
@Tag("slow")
final class GateCorpusTest {

    /** Counts over many databases. */
    private static final class Tally {
        private final Dialect dialect;
        private int valid;
        private int refused;
        private final List<String> falselyRejected = new ArrayList<>();

        Tally(Dialect dialect) {
            this.dialect = dialect;
        }

        void add(LiveDatabase database, List<String> statements) throws SQLException {
            var schema = database.schema();
            var gate = new Gate(dialect, schema);
            for (var sql : statements) {
                if (!database.prepares(sql)) {
                    refused++;
                    continue;
                }
                valid++;
                if (gate.check(sql) instanceof Verdict.Rejected rejected) {
                    falselyRejected.add(rejected.toString());
                }
            }
        }

        void isPerfect(String corpus) {
            System.out.printf(
                    "%s: %d valid statements, %d falsely rejected; %d that the database refuses%n",
                    corpus, valid, falselyRejected.size(), refused);
            assertThat(valid).as("valid statements of " + corpus).isPositive();
            assertThat(falselyRejected).isEmpty();
        }
    }

    @Test
    void agreesWithSqliteAboutTheTrainingSetOfSpider() throws Exception {
        spider("Spider train", Corpus.spider("train_spider.json"));
        spider("Spider train, other sources", Corpus.spider("train_others.json"));
    }

    @Test
    void agreesWithSqliteAboutTheDevelopmentSetOfSpider() throws Exception {
        spider("Spider dev", Corpus.spider("dev.json"));
    }

    @Test
    void agreesWithSqliteAboutTheAnswersOfModels() throws Exception {
        spider("CodeS-1B on Spider dev", Corpus.predictions("codes-1b.txt"));
        spider("CodeS-15B on Spider dev", Corpus.predictions("codes-15b.txt"));
    }

    @Test
    void agreesWithSqliteAboutTheTrainingSetOfBird() throws Exception {
        bird("BIRD train", Corpus.bird("train_partial.json"), Corpus.birdTables("train_schema_ddl.json"));
    }

    @Test
    void agreesWithSqliteAboutTheDevelopmentSetOfBird() throws Exception {
        bird("BIRD dev", Corpus.bird("dev.json"), Corpus.birdTables("dev_schema_ddl.json"));
    }

    @Test
    void agreesWithPostgresqlAboutTheDevelopmentSetOfBird() throws Exception {
        var tables = Corpus.birdTables("dev_schema_ddl.json");
        var tally = new Tally(Dialect.POSTGRESQL);
        try (var server = EmbeddedPostgres.start()) {
            for (var entry : Corpus.bird("mini_dev_postgresql.json").entrySet()) {
                try (var sqlite = LiveSqlite.made(tables.getOrDefault(entry.getKey(), List.of()));
                        var database = LivePostgresql.made(server, entry.getKey(), sqlite.schema())) {
                    tally.add(database, entry.getValue());
                }
            }
        }
        tally.isPerfect("BIRD mini dev, PostgreSQL");
    }

    private static void spider(String corpus, Map<String, List<String>> statements) throws SQLException {
        var tally = new Tally(Dialect.SQLITE);
        for (var entry : statements.entrySet()) {
            try (var database = LiveSqlite.spider(entry.getKey())) {
                tally.add(database, entry.getValue());
            }
        }
        tally.isPerfect(corpus);
    }

    private static void bird(String corpus, Map<String, List<String>> statements, Map<String, List<String>> tables)
            throws SQLException {
        var tally = new Tally(Dialect.SQLITE);
        for (var entry : statements.entrySet()) {
            try (var database = LiveSqlite.made(tables.getOrDefault(entry.getKey(), List.of()))) {
                tally.add(database, entry.getValue());
            }
        }
        tally.isPerfect(corpus);
    }
}
