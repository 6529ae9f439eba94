package dev.vantage.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command without a subcommand: it only prints how it is used. */
@Command(
        name = "vantage",
        description = "Questions in plain words for SQL databases.",
        mixinStandardHelpOptions = true,
        version = "vantage 0.1.0",
        subcommands = {
            AskCommand.class,
            LockCommand.class,
            EvalCommand.class,
            CompareCommand.class,
            CoverageCommand.class,
            TrainCommand.class,
            CountCommand.class,
            RankCommand.class,
            AverageCommand.class,
            NegativesCommand.class,
            QuantiseCommand.class
        })
final class VantageCommand implements Runnable {

    /** Held, because the log manager keeps its loggers by weak references. */
    private static final Logger LOG = Logger.getLogger("dev.vantage");

    private final Terminal terminal;

    private VantageCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** @return the exit code */
    static int run(Terminal terminal, String... arguments) {
        boolean debug = List.of(arguments).contains("--debug");
        LOG.setLevel(debug ? Level.FINE : Level.SEVERE);
        var commandLine = new CommandLine(new VantageCommand(terminal), commandsOn(terminal))
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

    /** Every command of ours takes the terminal in its constructor. */
    private static IFactory commandsOn(Terminal terminal) {
        return new IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                if (type == AskCommand.class) {
                    return type.cast(new AskCommand(terminal));
                }
                if (type == LockCommand.class) {
                    return type.cast(new LockCommand(terminal));
                }
                if (type == EvalCommand.class) {
                    return type.cast(new EvalCommand(terminal));
                }
                if (type == CoverageCommand.class) {
                    return type.cast(new CoverageCommand(terminal));
                }
                if (type == CompareCommand.class) {
                    return type.cast(new CompareCommand(terminal));
                }
                if (type == TrainCommand.class) {
                    return type.cast(new TrainCommand(terminal));
                }
                if (type == CountCommand.class) {
                    return type.cast(new CountCommand(terminal));
                }
                if (type == RankCommand.class) {
                    return type.cast(new RankCommand(terminal));
                }
                if (type == AverageCommand.class) {
                    return type.cast(new AverageCommand(terminal));
                }
                if (type == NegativesCommand.class) {
                    return type.cast(new NegativesCommand(terminal));
                }
                if (type == QuantiseCommand.class) {
                    return type.cast(new QuantiseCommand(terminal));
                }
                return CommandLine.defaultFactory().create(type);
            }
        };
    }

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show stack traces and what the driver logs.")
    void debug(boolean ignored) {
        // Read before parsing, so that errors of parsing are shown in full too.
    }

    @Override
    public void run() {
        CommandLine.usage(this, terminal.out());
    }
}
