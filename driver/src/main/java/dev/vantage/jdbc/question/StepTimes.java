package dev.vantage.jdbc.question;

import java.util.Locale;
import java.util.StringJoiner;

/** How long each step of a question took. Used by one thread. */
final class StepTimes {

    private final StringJoiner steps = new StringJoiner(", ");
    private long last = System.nanoTime();

    /** Ends the step that began with the one before it. */
    void ended(String step) {
        long now = System.nanoTime();
        steps.add(String.format(Locale.ROOT, "%s %.1f ms", step, (now - last) / 1e6));
        last = now;
    }

    @Override
    public String toString() {
        return steps.toString();
    }
}
