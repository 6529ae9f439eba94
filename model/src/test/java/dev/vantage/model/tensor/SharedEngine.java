package dev.vantage.model.tensor;

import java.util.List;
import java.util.function.Function;

/** An engine that several tests share: JUnit closes an argument after the test, and this one stays open. */
record SharedEngine(Engine engine) implements Engine {

    @Override
    public String description() {
        return engine.description();
    }

    @Override
    public Tensor floats(float[] values, int... shape) {
        return engine.floats(values, shape);
    }

    @Override
    public Tensor ints(int[] values, int... shape) {
        return engine.ints(values, shape);
    }

    @Override
    public Tensor zeros(int... shape) {
        return engine.zeros(shape);
    }

    @Override
    public QuantisedTensor quantised(QuantisedValues values) {
        return engine.quantised(values);
    }

    @Override
    public Tensor concat(int axis, List<Tensor> tensors) {
        return engine.concat(axis, tensors);
    }

    @Override
    public Scope openScope() {
        return engine.openScope();
    }

    @Override
    public void release(Tensor tensor) {
        engine.release(tensor);
    }

    @Override
    public void evaluate(List<Tensor> tensors) {
        engine.evaluate(tensors);
    }

    @Override
    public boolean roundFactors(boolean wanted) {
        return engine.roundFactors(wanted);
    }

    @Override
    public long nativeBytes() {
        return engine.nativeBytes();
    }

    @Override
    public long cachedNativeBytes() {
        return engine.cachedNativeBytes();
    }

    @Override
    public Gradients gradients(Function<List<Tensor>, List<Tensor>> function, List<Tensor> parameters) {
        return engine.gradients(function, parameters);
    }

    @Override
    public String toString() {
        return description();
    }

    @Override
    public void close() {}
}
