package dev.vantage.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command without a subcommand: it only prints how it is used. */
@Command(
        name = "vantage",
        description = "Questions in plain words for SQL databases.",
        mixinStandardHelpOptions = true,
        version = "vantage 0.1.0")
final class VantageCommand implements Runnable {

    /** Held, because the log manager keeps its loggers by weak references. */
    private static final Logger LOG = Logger.getLogger("dev.vantage");

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private VantageCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** @return the exit code */
    static int run(Terminal terminal, String... arguments) {
        boolean debug = List.of(arguments).contains("--debug");
        LOG.setLevel(debug ? Level.FINE : Level.SEVERE);
        var commandLine = new CommandLine(new VantageCommand(terminal))
                .addSubcommand(new AskCommand(terminal))
                .addSubcommand(new LockCommand(terminal))
                .addSubcommand(new EvalCommand(terminal))
                .addSubcommand(new CompareCommand(terminal))
                .addSubcommand(new CoverageCommand(terminal))
                .addSubcommand(new TrainCommand(terminal))
                .addSubcommand(new CountCommand(terminal))
                .addSubcommand(new RankCommand(terminal))
                .addSubcommand(new AverageCommand(terminal))
                .addSubcommand(new QuantiseCommand(terminal))
                .setOut(new PrintWriter(terminal.out(), true))
                .setErr(new PrintWriter(terminal.err(), true))
                .setParameterExceptionHandler((wrong, given) -> {
                    terminal.err().println("vantage: " + wrong.getMessage());
                    return ExitCode.WRONG_INPUT;
                })
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (debug) {
                        failure.printStackTrace(terminal.err());
                    }
                    terminal.err().println("vantage: " + Failures.oneLine(failure));
                    return ExitCode.of(failure);
                });
        int exitCode = commandLine.execute(arguments);
        terminal.out().flush();
        return exitCode;
    }

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show stack traces and what the driver logs.")
    void debug(boolean ignored) {
        // Read before parsing, so that errors of parsing are shown in full too.
    }

    @Override
    public void run() {
        spec.commandLine().usage(terminal.out());
    }
}
