package dev.vantage.jdbc.saved;

import dev.vantage.model.schema.Dialect;
import java.util.Optional;

/** Whether the SQL of a saved question is pinned. */
public sealed interface Pin {

    /** @param sql that answers the question, whatever model there is */
    record Locked(String sql) implements Pin {}

    /** @param reason why the model is asked instead, to follow the question's name */
    record Unlocked(String reason) implements Pin {}

    /**
     * Looks a question up in the lock beside its file.
     *
     * @param lock empty where there is none
     * @param dialect of the database that is asked
     */
    static Pin of(SavedQuestion question, Optional<QuestionLock> lock, Dialect dialect) {
        if (lock.isEmpty()) {
            return new Unlocked(
                    "is not locked: there is no lock beside " + question.file().getFileName());
        }
        var locked = lock.get().questions().get(question.name());
        if (locked == null) {
            return new Unlocked("is not locked");
        }
        if (!locked.question().equals(question.text())) {
            return new Unlocked("was locked with another question");
        }
        if (lock.get().dialect() != dialect) {
            return new Unlocked("was locked for " + lock.get().dialect() + ", not for " + dialect);
        }
        return new Locked(locked.sql());
    }
}
