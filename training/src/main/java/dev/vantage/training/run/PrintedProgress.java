package dev.vantage.training.run;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/** Progress as lines of text, one for each window of steps. */
final class PrintedProgress implements Trainer.Progress {

    private static final int WINDOW = 10;
    private static final String SUMMARY = "loss %.3f  plans right %.1f %%  %.1f questions/s";

    private final PrintStream out;
    private final int steps;
    private Window window = Window.EMPTY;

    PrintedProgress(PrintStream out, int steps) {
        this.out = out;
        this.steps = steps;
    }

    @Override
    public void step(long step, TrainingStep.Report report, double seconds) {
        window = window.plus(report, seconds);
        if (step % WINDOW == 0) {
            print("step %d of %d  %s", step, steps, window.summary(SUMMARY));
            window = Window.EMPTY;
        }
    }

    @Override
    public void measured(Map<String, Object> dev) {
        print("%s", dev);
    }

    @Override
    public void saved(long step) {
        print("saved at step %d", step);
    }

    @Override
    public void close() {
        out.flush();
    }

    private void print(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
        out.flush();
    }
}
