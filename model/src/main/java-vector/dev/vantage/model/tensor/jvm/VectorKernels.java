package dev.vantage.model.tensor.jvm;

import java.util.function.Supplier;

/** Where {@link Kernels} finds the kernels on the Vector API, by name. */
final class VectorKernels implements Supplier<Kernels> {

    @Override
    public Kernels get() {
        return new Kernels(new VectorProduct(), new VectorRows());
    }
}
