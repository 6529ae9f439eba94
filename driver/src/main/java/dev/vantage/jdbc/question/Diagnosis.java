package dev.vantage.jdbc.question;

import dev.vantage.jdbc.concurrent.Watchdog;
import dev.vantage.jdbc.error.SqlState;
import dev.vantage.model.schema.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Finds out why an answer has no rows, in half a second at most. A failure is no one's error: what is known by then is told. */
final class Diagnosis {

    private static final Logger LOG = Logger.getLogger("dev.vantage.jdbc.question");
    private static final Duration LIMIT = Duration.ofMillis(500);

    private final Connection connection;
    private final Dialect dialect;
    private final LimitedRun runs;
    private final Turns turns;

    Diagnosis(Connection connection, Dialect dialect, LimitedRun runs, Turns turns) {
        this.connection = connection;
        this.dialect = dialect;
        this.runs = runs;
        this.turns = turns;
    }

    Optional<SQLWarning> of(Answer answer) {
        var watches = new ArrayList<Watchdog.Watch>();
        var told = new ArrayList<String>();
        var clock = new QuestionClock(LIMIT);
        try (var turn = turns.take(clock);
                var wait = LockWait.open(connection, dialect, clock);
                var window = ReadOnlyWindow.open(connection, dialect)) {
            try {
                var schema = answer.rest().schema();
                new NoRows(connection, dialect, schema, statement -> watches.add(runs.watch(statement, clock)))
                        .tell(answer.chosen().plan(), told::add);
            } catch (SQLException unreadable) {
                window.failed(unreadable);
                throw unreadable;
            }
        } catch (SQLException unreadable) {
            LOG.log(Level.FINE, "Why there are no rows was not found out, or not in full", unreadable);
        } finally {
            watches.forEach(Watchdog.Watch::close);
        }
        return told.isEmpty() ? Optional.empty() : Optional.of(SqlState.NO_ROWS.warning(told.getLast()));
    }
}
