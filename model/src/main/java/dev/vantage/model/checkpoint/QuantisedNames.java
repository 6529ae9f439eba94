package dev.vantage.model.checkpoint;

import java.util.Optional;

/** The three tensors that a quantised weight is stored as. */
record QuantisedNames(String packed, String scales, String biases) {

    private static final String WEIGHT = "weight";

    /** @param name of the weight; only one that ends in ".weight" can be quantised */
    static Optional<QuantisedNames> of(String name) {
        if (!name.endsWith("." + WEIGHT)) {
            return Optional.empty();
        }
        var stem = name.substring(0, name.length() - WEIGHT.length());
        return Optional.of(new QuantisedNames(name, stem + "scales", stem + "biases"));
    }
}
