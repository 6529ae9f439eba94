package dev.vantage.model.network;

import dev.vantage.model.tensor.Tensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The network's parameters by name. Immutable; the tensors belong to whoever made them. */
public final class Weights {

    private final Map<String, Tensor> byName;

    public Weights(Map<String, Tensor> byName) {
        this.byName = Map.copyOf(byName);
    }

    /** @throws IllegalArgumentException if there is no such parameter */
    Tensor get(String name) {
        var tensor = byName.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("The network has no parameter " + name);
        }
        return tensor;
    }

    /** These parameters with some replaced. */
    public Weights with(List<String> names, List<Tensor> tensors) {
        var replaced = new HashMap<>(byName);
        for (int i = 0; i < names.size(); i++) {
            replaced.put(names.get(i), tensors.get(i));
        }
        return new Weights(replaced);
    }

    /** The tensors of the given names, in their order. */
    public List<Tensor> all(List<String> names) {
        var tensors = new ArrayList<Tensor>();
        names.forEach(name -> tensors.add(get(name)));
        return tensors;
    }
}
