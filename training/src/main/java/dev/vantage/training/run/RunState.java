package dev.vantage.training.run;

import dev.vantage.training.optimizer.AdamW.Slot;
import java.util.Map;

/**
 * All that changes in a run: how many steps it has taken, the trained parameters with the optimiser's moments, and the
 * parameters' moving averages.
 */
final class RunState {

    private final Map<String, Slot> slots;
    private final Map<String, float[]> averages;
    private long step;

    /**
     * @param slots of the trained parameters by name
     * @param averages of the trained parameters by name
     */
    RunState(Map<String, Slot> slots, Map<String, float[]> averages, long step) {
        this.slots = slots;
        this.averages = averages;
        this.step = step;
    }

    long step() {
        return step;
    }

    void advance() {
        step++;
    }

    Map<String, Slot> slots() {
        return slots;
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
