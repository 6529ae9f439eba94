package dev.vantage.training.run;

import java.io.PrintStream;
import java.util.Map;

/** Progress as lines of text, one for each window of steps. */
final class PrintedProgress implements Trainer.Progress {

    private static final int WINDOW = 10;

    private final PrintStream out;
    private final int steps;
    private long started = System.nanoTime();
    private int questions;
    private int right;
    private double loss;

    PrintedProgress(PrintStream out, int steps) {
        this.out = out;
        this.steps = steps;
    }

    @Override
    public void step(long step, TrainingStep.Report report) {
        questions += report.questions();
        right += report.right();
        loss += report.tokenLoss();
        if (step % WINDOW != 0) {
            return;
        }
        double seconds = (System.nanoTime() - started) / 1e9;
        out.printf(
                "step %d of %d  loss %.3f  plans right %.1f %%  %.1f questions/s%n",
                step, steps, loss / WINDOW, 100.0 * right / questions, questions / seconds);
        started = System.nanoTime();
        questions = 0;
        right = 0;
        loss = 0;
    }

    @Override
    public void measured(Map<String, Object> dev) {
        out.println(dev);
    }

    @Override
    public void saved(long step) {
        out.printf("saved at step %d%n", step);
    }
}
