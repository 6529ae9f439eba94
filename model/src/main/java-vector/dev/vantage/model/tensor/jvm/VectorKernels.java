package dev.vantage.model.tensor.jvm;

import java.util.function.Supplier;

/** Where {@link Kernels} finds the kernels on the Vector API, by name. */
final class VectorKernels implements Supplier<Kernels> {

    @Override
    public Kernels get() {
        var product = new VectorProduct();
        return new Kernels(product, new QuantisedProduct(new VectorPanels(), product), new VectorRows());
    }
}
