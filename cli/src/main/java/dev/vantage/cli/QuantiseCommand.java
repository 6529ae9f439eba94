package dev.vantage.cli;

import dev.vantage.model.checkpoint.Checkpoint;
import dev.vantage.model.checkpoint.Quantisation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vantage quantise}: makes a small checkpoint of a trained one, as the bundled model was made. */
@Command(
        name = "quantise",
        description = "Write a checkpoint again with its matrices in 8 or 4 bits.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  vantage quantise runs/mini/last runs/mini-8bit"})
final class QuantiseCommand implements Callable<Integer> {

    private static final double MEGABYTE = 1e6;

    private final Terminal terminal;

    QuantiseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Parameters(index = "0", paramLabel = "FROM", description = "Folder of a checkpoint, for example runs/mini/last.")
    private Path from = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "TO",
            description = "Folder to write; what a checkpoint there holds is replaced.")
    private Path to = Path.of("");

    @Option(
            names = "--bits",
            paramLabel = "BITS",
            description =
                    "Bits of a number: 8, or 4 for about half the size and more rounding (default: ${DEFAULT-VALUE}).")
    private int bits = Quantisation.GROUPS_OF_64.bits();

    @Override
    public Integer call() throws IOException {
        Checkpoint.quantise(from, to, new Quantisation(Quantisation.GROUPS_OF_64.groupSize(), bits));
        long bytes = 0;
        try (var files = Files.list(to)) {
            for (var file : files.toList()) {
                bytes += Files.size(file);
            }
        }
        terminal.out().println(String.format(Locale.ROOT, "%s: %.1f MB", to, bytes / MEGABYTE));
        return ExitCode.ANSWERED;
    }
}
