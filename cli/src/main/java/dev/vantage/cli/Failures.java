package dev.vantage.cli;

/** Failures in one line each. */
final class Failures {

    private static final int LONGEST = 500;

    private Failures() {}

    static String oneLine(Throwable failure) {
        var message = failure.getMessage();
        if (message == null || message.isBlank()) {
            return failure.getClass().getSimpleName() + "; run with --debug for more";
        }
        var line = message.strip().replaceAll("\\s*\\R\\s*", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    }
}
