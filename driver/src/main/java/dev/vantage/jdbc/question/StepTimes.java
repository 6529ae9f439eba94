package dev.vantage.jdbc.question;

import java.util.Locale;
import java.util.StringJoiner;
import java.util.logging.Level;
import java.util.logging.Logger;

/** How long each step of a question took. Used by one thread. */
final class StepTimes {

    /** Of this class alone: a connection that asks no question does not start the JDK's logging. */
    private static final Logger LOG = Logger.getLogger("dev.vantage.jdbc.question");

    private final StringJoiner steps = new StringJoiner(", ");
    private long last = System.nanoTime();

    /** Ends the step that began with the one before it. */
    void ended(String step) {
        long now = System.nanoTime();
        steps.add(String.format(Locale.ROOT, "%s %.1f ms", step, (now - last) / 1e6));
        last = now;
    }

    /** @param isTraced whether a program that has set nothing up sees it too */
    void log(boolean isTraced) {
        LOG.log(isTraced ? Level.INFO : Level.FINE, () -> "Question: " + this);
    }

    @Override
    public String toString() {
        return steps.toString();
    }
}
