package dev.vantage.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.decoding.Candidate.Provenance;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the bundled model, as every run has it. */
class JdbcAskerTest {

    private static final EvalQuestion QUESTION =
            new EvalQuestion(0, "music", "What is the title of each album?", "SELECT title FROM album");

    @TempDir
    private Path folder;

    private Path database = Path.of("");

    @BeforeEach
    void makeDatabase() throws SQLException {
        database = folder.resolve("music.sqlite");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                var statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE album (title TEXT, year INTEGER)");
            statement.executeUpdate("INSERT INTO album VALUES ('Blue', 1971)");
        }
    }

    @Test
    void tellsHowSureTheModelIsAndWhatNamesWereLinkedFrom() throws SQLException {
        var answer = ask(true);

        assertThat(answer.outcome()).isInstanceOf(Outcome.Rows.class);
        assertThat(answer.confidence().orElse(-1.0)).isBetween(0.0, 1.0);
        assertThat(answer.background().provenance()).contains(new Provenance("column", "album.title", "title"));
        assertThat(answer.background().alternatives()).isNotEmpty().doesNotContain(answer.sql());
    }

    @Test
    void asksOnlyOnceWhereNobodyWantsToKnowMore() throws SQLException {
        assertThat(ask(false).background()).isEqualTo(Background.UNKNOWN);
    }

    private Answer ask(boolean explains) throws SQLException {
        try (var limit = new TimeLimit(60);
                var asker = new JdbcAsker(
                        "jdbc:vantage:sqlite:", database, Map.of("vantage.timeout", "0"), limit, explains)) {
            return asker.ask(QUESTION);
        }
    }
}
