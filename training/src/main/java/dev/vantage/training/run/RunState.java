package dev.vantage.training.run;

import dev.vantage.training.optimizer.AdamW.Slot;
import java.util.Map;

/**
 * All that changes in a run: how many steps it has taken, the trained parameters with the optimiser's moments, the
 * parameters' moving averages, and the steps that no line of the metrics tells of yet.
 */
final class RunState {

    private final Map<String, Slot> slots;
    private final Map<String, float[]> averages;
    private long step;
    private Window window;

    /**
     * @param slots of the trained parameters by name
     * @param averages of the trained parameters by name
     * @param window the steps since the last line of the metrics
     */
    RunState(Map<String, Slot> slots, Map<String, float[]> averages, long step, Window window) {
        this.slots = slots;
        this.averages = averages;
        this.step = step;
        this.window = window;
    }

    long step() {
        return step;
    }

    void advance(Window including) {
        step++;
        window = including;
    }

    Window window() {
        return window;
    }

    void startWindow() {
        window = Window.EMPTY;
    }

    Slot slot(String name) {
        var slot = slots.get(name);
        if (slot == null) {
            throw new IllegalArgumentException("There is no trained parameter " + name);
        }
        return slot;
    }

    float[] average(String name) {
        var average = averages.get(name);
        if (average == null) {
            throw new IllegalArgumentException("There is no trained parameter " + name);
        }
        return average;
    }
}
