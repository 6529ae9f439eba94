package dev.vantage.model.tensor.tape;

import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.QuantisedTensor;
import dev.vantage.model.tensor.QuantisedValues;
import dev.vantage.model.tensor.Scope;
import dev.vantage.model.tensor.Shapes;
import dev.vantage.model.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** An engine whose tensors remember, inside {@link #gradients}, how they were made. Everything else is the wrapped engine's. */
public final class TapeEngine implements Engine {

    private final Engine engine;
    private final Adjoints adjoints;

    /** Differentiates by rules that suit every engine. */
    public TapeEngine(Engine engine) {
        this(engine, new ComposedAdjoints(engine));
    }

    /** @param adjoints written for the tensors of {@code engine} */
    public TapeEngine(Engine engine, Adjoints adjoints) {
        this.engine = engine;
        this.adjoints = adjoints;
    }

    Engine wrapped() {
        return engine;
    }

    Adjoints adjoints() {
        return adjoints;
    }

    @Override
    public String description() {
        return engine.description();
    }

    @Override
    public Tensor floats(float[] values, int... shape) {
        return constant(engine.floats(values, shape));
    }

    @Override
    public Tensor ints(int[] values, int... shape) {
        return constant(engine.ints(values, shape));
    }

    @Override
    public Tensor zeros(int... shape) {
        return constant(engine.zeros(shape));
    }

    /** The engine's own: what is never a parameter needs no place on a tape. */
    @Override
    public QuantisedTensor quantised(QuantisedValues values) {
        return engine.quantised(values);
    }

    @Override
    public Tensor concat(int axis, List<Tensor> tensors) {
        var own = tensors.stream().map(TapeTensor::of).toList();
        var value = engine.concat(axis, own.stream().map(TapeTensor::value).toList());
        int along = Shapes.axis(axis, value.shape());
        return TapeTensor.record(this, value, own, g -> {
            var parts = new ArrayList<Tensor>();
            int from = 0;
            for (var tensor : own) {
                int to = from + tensor.size(along);
                parts.add(g.slice(along, from, to));
                from = to;
            }
            return parts;
        });
    }

    @Override
    public Scope openScope() {
        var scope = engine.openScope();
        return new Scope() {

            @Override
            public Tensor keep(Tensor tensor) {
                scope.keep(TapeTensor.of(tensor).value());
                return tensor;
            }

            @Override
            public void close() {
                scope.close();
            }
        };
    }

    @Override
    public void evaluate(List<Tensor> tensors) {
        engine.evaluate(
                tensors.stream().map(tensor -> TapeTensor.of(tensor).value()).toList());
    }

    @Override
    public Gradients gradients(Function<List<Tensor>, List<Tensor>> function, List<Tensor> parameters) {
        var tape = new Tape();
        var values = parameters.stream()
                .map(parameter -> TapeTensor.of(parameter).value())
                .toList();
        var nodes = values.stream().map(value -> tape.parameter(value.shape())).toList();
        var inputs = new ArrayList<Tensor>();
        for (int i = 0; i < values.size(); i++) {
            inputs.add(new TapeTensor(this, values.get(i), nodes.get(i)));
        }
        var results = function.apply(inputs).stream().map(TapeTensor::of).toList();
        var loss = results.getFirst();
        if (Shapes.count(loss.shape()) != 1) {
            throw Shapes.mismatch("differentiate a loss of more than one element:", loss.shape(), new int[0]);
        }
        var lossNode = loss.node();
        if (lossNode != null) {
            tape.runBackwards(lossNode, engine.zeros(loss.shape()).add(1));
        }
        var gradients = new ArrayList<Tensor>();
        for (var node : nodes) {
            var gradient = node.gradient();
            gradients.add(constant(
                    gradient == null ? engine.zeros(values.get(gradients.size()).shape()) : gradient));
        }
        return new Gradients(
                results.stream().map(result -> constant(result.value())).toList(), List.copyOf(gradients));
    }

    private Tensor constant(Tensor value) {
        return new TapeTensor(this, value, null);
    }

    @Override
    public void close() {
        engine.close();
    }
}
