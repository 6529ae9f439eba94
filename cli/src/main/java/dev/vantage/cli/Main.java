package dev.vantage.cli;

/** Where the {@code vantage} command begins. */
public final class Main {

    private Main() {}

    /** Ends the process: 0 if all went well, 1 if a question has no answer, 2 if the input was wrong. */
    public static void main(String[] arguments) {
        System.exit(VantageCommand.run(Terminal.ofThisProcess(), arguments));
    }
}
