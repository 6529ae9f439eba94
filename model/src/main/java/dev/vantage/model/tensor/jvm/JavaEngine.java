package dev.vantage.model.tensor.jvm;

import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.Scope;
import dev.vantage.model.tensor.Shapes;
import dev.vantage.model.tensor.Tensor;
import java.util.List;
import java.util.function.Function;
import java.util.logging.Logger;

/**
 * Computes on the Java heap, at once. The garbage collector frees what is no longer used, so scopes only keep the same
 * rules here as on engines that need them.
 */
public final class JavaEngine implements Engine {

    private static final Logger LOGGER = Logger.getLogger(JavaEngine.class.getName());

    private final Kernels kernels;
    private final Workers workers;
    private final Scopes scopes = new Scopes();

    private JavaEngine(Kernels kernels, Workers workers) {
        this.kernels = kernels;
        this.workers = workers;
    }

    /** @see JavaEngineOptions#defaults() */
    public static JavaEngine open() {
        return open(JavaEngineOptions.defaults());
    }

    /** @throws IllegalArgumentException if this Java runtime does not have the kernels asked for */
    public static JavaEngine open(JavaEngineOptions options) {
        var engine = new JavaEngine(Kernels.choose(options.kernels()), Workers.start(options.threads()));
        LOGGER.fine(() -> "Tensor engine: " + engine.description());
        return engine;
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
        throw new UnsupportedOperationException("The Java engine has no gradients");
    }

    @Override
    public void close() {
        workers.close();
    }
}
