package dev.vantage.cli;

import dev.vantage.model.checkpoint.Checkpoint;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code vantage average}: makes one checkpoint of several that went on from each other. */
@Command(
        name = "average",
        description = "Write a checkpoint whose weights are the averages of several ones'.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "They should be of trainings that went on from one model: those of others do not fit together.",
            "",
            "Example:",
            "  vantage average runs/first/last runs/second/last runs/both"
        })
final class AverageCommand implements Callable<Integer> {

    private final Terminal terminal;

    AverageCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Parameters(
            arity = "3..*",
            paramLabel = "FROM... TO",
            description =
                    "Folders of two or more checkpoints, and the folder to write; what a checkpoint there holds is"
                            + " replaced.")
    private List<Path> folders = List.of();

    @Override
    public Integer call() {
        var from = folders.subList(0, folders.size() - 1);
        var to = folders.getLast();
        Checkpoint.average(from, to);
        terminal.out().println(to + ": the average of " + from.size() + " checkpoints");
        return ExitCode.ANSWERED;
    }
}
