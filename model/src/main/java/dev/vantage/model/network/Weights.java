package dev.vantage.model.network;

import dev.vantage.model.tensor.QuantisedTensor;
import dev.vantage.model.tensor.Tensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The network's parameters by name. Immutable; the tensors belong to whoever made them. */
public final class Weights {

    private final Map<String, Tensor> byName;
    private final Map<String, QuantisedTensor> quantised;
    private final Map<String, LowRank> added;

    public Weights(Map<String, Tensor> byName) {
        this(byName, Map.of());
    }

    /** @param quantised matrices of dense layers, in few bits; {@code byName} has the other parameters */
    public Weights(Map<String, Tensor> byName, Map<String, QuantisedTensor> quantised) {
        this(byName, quantised, Map.of());
    }

    private Weights(Map<String, Tensor> byName, Map<String, QuantisedTensor> quantised, Map<String, LowRank> added) {
        this.byName = Map.copyOf(byName);
        this.quantised = Map.copyOf(quantised);
        this.added = Map.copyOf(added);
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
        return new Weights(replaced, quantised, added);
    }

    /** These parameters, with products of low rank added to the matrices of some dense layers. */
    public Weights with(Map<String, LowRank> products) {
        return new Weights(byName, quantised, products);
    }

    /** The matrix [out, in] of a dense layer, with what is added to it, times [..., in]: [..., out]. */
    Tensor multiply(String name, Tensor x) {
        var packed = quantised.get(name);
        var y = packed == null ? x.matmulTransposed(get(name)) : x.matmulTransposed(packed);
        var product = added.get(name);
        return product == null ? y : y.add(product.apply(x));
    }

    /** The tensors of the given names, in their order. */
    public List<Tensor> all(List<String> names) {
        var tensors = new ArrayList<Tensor>();
        names.forEach(name -> tensors.add(get(name)));
        return tensors;
    }
}
