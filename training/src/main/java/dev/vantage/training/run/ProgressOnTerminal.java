package dev.vantage.training.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Progress as a bar with the time left, and the means of the last steps behind it. */
final class ProgressOnTerminal implements Trainer.Progress {

    private static final int WINDOW = 10;

    /** Short, as a terminal of 80 columns has the bar and the times to show too. */
    private static final String SUMMARY = "loss %.3f  %.1f %% right  %.0f q/s";

    private static final String CLEARED_LINE = "\r\u001b[K";

    private final PrintStream out;
    private final ProgressBar bar;
    private Window window = Window.EMPTY;

    /** @param first the step that the run goes on from */
    ProgressOnTerminal(PrintStream out, long first, int steps) {
        this.out = out;
        bar = new ProgressBarBuilder()
                .setInitialMax(steps)
                .startsFrom(first, Duration.ZERO)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setConsumer(new ConsoleProgressBarConsumer(out))
                .build();
    }

    @Override
    public void step(long step, TrainingStep.Report report, double seconds) {
        window = window.plus(report, seconds);
        bar.stepTo(step);
        if (bar.getExtraMessage().isEmpty() || step % WINDOW == 0) {
            bar.setExtraMessage(" " + window.summary(SUMMARY));
        }
        if (step % WINDOW == 0) {
            window = Window.EMPTY;
        }
    }

    @Override
    public void measured(Map<String, Object> dev) {
        out.println(CLEARED_LINE + dev);
        bar.refresh();
    }

    /** A bar shows that the run goes on; its saves are no news. */
    @Override
    public void saved(long step) {}

    @Override
    public void close() {
        bar.close();
        out.flush();
    }
}
