package dev.vantage.model.tensor.jvm;

import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.QuantisedTensor;
import dev.vantage.model.tensor.QuantisedValues;
import dev.vantage.model.tensor.Scope;
import dev.vantage.model.tensor.Shapes;
import dev.vantage.model.tensor.Tensor;
import java.util.List;
import java.util.function.Function;

/**
 * Computes on the Java heap, at once. The garbage collector frees what is no longer used, so scopes only keep the same
 * rules here as on engines that need them.
 */
final class HeapEngine implements Engine {

    private final Kernels kernels;
    private final Workers workers;
    private final Scopes scopes = new Scopes();

    HeapEngine(Kernels kernels, Workers workers) {
        this.kernels = kernels;
        this.workers = workers;
    }

    Kernels kernels() {
        return kernels;
    }

    Workers workers() {
        return workers;
    }

    @Override
    public String description() {
        int threads = workers.threads();
        return "java (" + kernels.product().name() + ", " + threads + (threads == 1 ? " thread)" : " threads)");
    }

    @Override
    public Tensor floats(float[] values, int... shape) {
        return new JavaTensor(this, values.clone(), shape.clone());
    }

    @Override
    public Tensor ints(int[] values, int... shape) {
        return new JavaTensor(this, values.clone(), shape.clone());
    }

    @Override
    public Tensor zeros(int... shape) {
        return new JavaTensor(this, new float[Shapes.count(shape)], shape.clone());
    }

    @Override
    public QuantisedTensor quantised(QuantisedValues values) {
        return kernels.quantised().panels(values);
    }

    @Override
    public Tensor concat(int axis, List<Tensor> tensors) {
        if (tensors.isEmpty()) {
            throw new IllegalArgumentException("Nothing to concatenate");
        }
        var own = tensors.stream().map(JavaTensor::of).toList();
        return Movement.concat(Shapes.axis(axis, own.getFirst().shape()), own);
    }

    @Override
    public Scope openScope() {
        return scopes.open();
    }

    /** Does nothing: every tensor of this engine is computed when it is made. */
    @Override
    public void evaluate(List<Tensor> tensors) {}

    @Override
    public Gradients gradients(Function<List<Tensor>, List<Tensor>> function, List<Tensor> parameters) {
        throw new UnsupportedOperationException("Gradients are taken around this engine, see JavaEngine");
    }

    @Override
    public void close() {
        workers.close();
    }
}
