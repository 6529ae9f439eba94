package dev.vantage.model.tensor.jvm;

import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.QuantisedTensor;
import dev.vantage.model.tensor.QuantisedValues;
import dev.vantage.model.tensor.Scope;
import dev.vantage.model.tensor.Shapes;
import dev.vantage.model.tensor.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Computes on the Java heap, at once. */
final class HeapEngine implements Engine {

    private final Kernels kernels;
    private final Workers workers;
    private final Scopes scopes;

    /**
     * @param usesArraysAgain whether tensors made in a scope leave their arrays to others when it is closed. Not where a
     *     tape holds on to them.
     */
    HeapEngine(Kernels kernels, Workers workers, boolean usesArraysAgain) {
        this.kernels = kernels;
        this.workers = workers;
        scopes = new Scopes(usesArraysAgain, workers.threads());
    }

    Kernels kernels() {
        return kernels;
    }

    Workers workers() {
        return workers;
    }

    /** Whose tensors are made now. */
    @Nullable
    HeapScope owner() {
        return scopes.owner();
    }

    /** An array for a tensor of this thread, of at least so many numbers, which may be anything. */
    float[] room(int numbers) {
        var owner = scopes.owner();
        return owner == null ? new float[numbers] : owner.take(numbers);
    }

    /** The same, but the first {@code numbers} are 0. */
    float[] cleared(int numbers) {
        var owner = scopes.owner();
        if (owner == null) {
            return new float[numbers];
        }
        var array = owner.take(numbers);
        Arrays.fill(array, 0, numbers, 0);
        return array;
    }

    @Override
    public String description() {
        int threads = workers.threads();
        return "java (" + kernels.product().name() + ", " + threads + (threads == 1 ? " thread)" : " threads)");
    }

    @Override
    public Tensor floats(float[] values, int... shape) {
        checkCount(values.length, shape);
        var copy = room(values.length);
        System.arraycopy(values, 0, copy, 0, values.length);
        return new JavaTensor(this, copy, owner(), shape.clone());
    }

    @Override
    public Tensor ints(int[] values, int... shape) {
        checkCount(values.length, shape);
        return new JavaTensor(this, values.clone(), owner(), shape.clone());
    }

    private static void checkCount(int count, int... shape) {
        if (count != Shapes.count(shape)) {
            throw new IllegalArgumentException(count + " elements do not fill shape " + Arrays.toString(shape));
        }
    }

    @Override
    public Tensor zeros(int... shape) {
        return new JavaTensor(this, cleared(Shapes.count(shape)), owner(), shape.clone());
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

    @Override
    public void release(Tensor tensor) {
        var released = JavaTensor.of(tensor);
        var scope = released.scope();
        if (scope != null) {
            scope.release(released);
        }
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
