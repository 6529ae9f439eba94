package dev.vantage.training.run;

import dev.vantage.model.network.ParameterSpec;
import dev.vantage.training.optimizer.AdamW.Slot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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

    /** The state before the first step; the optimiser then changes these values in place. */
    static RunState start(List<ParameterSpec> trained, Function<ParameterSpec, float[]> values) {
        var slots = new LinkedHashMap<String, Slot>();
        var averages = new LinkedHashMap<String, float[]>();
        for (var spec : trained) {
            var first = values.apply(spec);
            slots.put(spec.name(), Slot.of(first, spec.decays()));
            averages.put(spec.name(), first.clone());
        }
        return new RunState(slots, averages, 0, Window.EMPTY);
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
