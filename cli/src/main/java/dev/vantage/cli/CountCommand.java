package dev.vantage.cli;

import dev.vantage.eval.ConfigFile;
import dev.vantage.model.checkpoint.ModelSize;
import dev.vantage.model.link.PieceVectors;
import dev.vantage.model.network.Blueprint;
import dev.vantage.model.network.ParameterCount;
import dev.vantage.training.TrainConfig;
import dev.vantage.training.run.TrainingMemory;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code vantage count}: how large a model is before it is made. */
@Command(
        name = "count",
        description = "Count the parameters of a model and the memory that it needs, without making it.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  vantage count configs/small.yaml"})
final class CountCommand implements Callable<Integer> {

    private static final double GIGABYTE = 1e9;

    private final Terminal terminal;

    CountCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Parameters(paramLabel = "CONFIG", description = "A YAML file of a training, for example configs/small.yaml.")
    private Path config = Path.of("");

    @Override
    public Integer call() {
        var train = ConfigFile.read(config, TrainConfig.class);
        var size = ModelSize.of(train.model()).orElseThrow();
        printParameters(size);
        printWeights(size);
        printTraining(train);
        return ExitCode.ANSWERED;
    }

    private void printParameters(ModelSize size) {
        var model = size.config();
        var all = ParameterCount.of(model);
        row(size.key(), "parameters", "active for a token");
        ParameterCount.parts(model).forEach((part, count) -> row(part, number(count.total()), number(count.active())));
        row("all", number(all.total()), number(all.active()));
        var active = size.plannedActive();
        row("the family's table", number(size.planned()), active.isPresent() ? number(active.getAsLong()) : "");
        row(
                "more than that",
                percent(all.total(), size.planned()),
                active.isPresent() ? percent(all.active(), active.getAsLong()) : "");
    }

    private void printWeights(ModelSize size) {
        var model = size.config();
        var all = ParameterCount.of(model);
        var inUse = Blueprint.of(model).stream()
                .filter(spec -> !spec.name().equals(PieceVectors.NAME))
                .toList();
        terminal.out().println();
        row("weights in a file", "memory", "");
        row("in 8 bits", gigabytes(all.quantisedBytes()), "matrices; the rest in 32");
        row("in 16 bits", gigabytes(all.total() * Short.BYTES), "");
        row("in 32 bits", gigabytes(all.total() * Float.BYTES), "");
        row(
                "open for questions",
                gigabytes(ParameterCount.of(model, inUse).total() * Float.BYTES),
                "32 bits whatever the file has; the vocabulary stays there");
    }

    private void printTraining(TrainConfig train) {
        var memory = TrainingMemory.of(train);
        terminal.out().println();
        row("training", "parameters", "");
        row("that change", number(memory.trained()), "");
        row("that do not", number(memory.frozen()), "");
        row(
                "memory",
                gigabytes(memory.bytes()),
                "32 bits, " + memory.groups() + " gradients side by side, without activations");
    }

    private void row(String name, String first, String second) {
        terminal.out()
                .println(String.format(Locale.ROOT, "%-24s %12s   %s", name, first, second)
                        .stripTrailing());
    }

    private static String number(long count) {
        if (count >= 1e9) {
            return String.format(Locale.ROOT, "%.2f B", count / 1e9);
        }
        return count >= 1e6
                ? String.format(Locale.ROOT, "%.2f M", count / 1e6)
                : String.format(Locale.ROOT, "%,d", count);
    }

    private static String percent(long count, long planned) {
        return String.format(Locale.ROOT, "%+.1f %%", 100.0 * (count - planned) / planned);
    }

    private static String gigabytes(long bytes) {
        return String.format(Locale.ROOT, "%.3f GB", bytes / GIGABYTE);
    }
}
