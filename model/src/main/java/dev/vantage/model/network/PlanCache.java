package dev.vantage.model.network;

import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.Scope;
import dev.vantage.model.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/** Keys and values of the plan tokens read so far, layer by layer: [R, keyHeads, t, d]. */
final class PlanCache {

    private final Engine engine;
    private final List<Tensor> keys = new ArrayList<>();
    private final List<Tensor> values = new ArrayList<>();

    PlanCache(Engine engine) {
        this.engine = engine;
    }

    int length(int layer) {
        return layer < keys.size() ? keys.get(layer).size(2) : 0;
    }

    Tensor keys(int layer) {
        return keys.get(layer);
    }

    Tensor values(int layer) {
        return values.get(layer);
    }

    void append(int layer, Tensor newKeys, Tensor newValues) {
        if (layer == keys.size()) {
            keys.add(newKeys);
            values.add(newValues);
            return;
        }
        replace(keys, layer, engine.concat(2, List.of(keys.get(layer), newKeys)));
        replace(values, layer, engine.concat(2, List.of(values.get(layer), newValues)));
    }

    private void replace(List<Tensor> tensors, int layer, Tensor tensor) {
        engine.release(tensors.set(layer, tensor));
    }

    /** Goes on with the given rows, in their order; a row may come more than once. */
    void keepRows(int[] rows) {
        var chosen = engine.ints(rows, rows.length);
        for (int layer = 0; layer < keys.size(); layer++) {
            replace(keys, layer, keys.get(layer).take(chosen));
            replace(values, layer, values.get(layer).take(chosen));
        }
    }

    /** Lets everything outlive a scope. */
    void keepAfter(Scope scope) {
        keys.forEach(scope::keep);
        values.forEach(scope::keep);
    }
}
