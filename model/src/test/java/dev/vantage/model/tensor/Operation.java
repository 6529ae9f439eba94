package dev.vantage.model.tensor;

import java.util.function.Consumer;

/** A named check of one operation on any engine. */
record Operation(String name, Consumer<Engine> check) {

    @Override
    public String toString() {
        return name;
    }
}
