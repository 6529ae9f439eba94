package dev.vantage.model.tensor;

import java.util.List;
import java.util.function.BiFunction;

/** Every operation that lets a gradient through, on small parameters. */
final class DifferentiableOperations {

    private DifferentiableOperations() {}

    /** @param shapes of the parameters  @param function from the engine and the parameters to any tensor */
    record Differentiable(String name, BiFunction<Engine, List<Tensor>, Tensor> function, int[]... shapes) {

        @Override
        public String toString() {
            return name;
        }
    }

    private interface One {
        Tensor apply(Tensor x);
    }

    private interface Two {
        Tensor apply(Tensor x, Tensor y);
    }

    private static Differentiable one(String name, One function, int... shape) {
        return new Differentiable(name, (engine, p) -> function.apply(p.getFirst()), shape);
    }

    private static Differentiable two(String name, Two function, int[] x, int... y) {
        return new Differentiable(name, (engine, p) -> function.apply(p.get(0), p.get(1)), x, y);
    }

    private static int[] shape(int... lengths) {
        return lengths;
    }

    static List<Differentiable> all() {
        return List.of(
                two("add", Tensor::add, shape(2, 3), 3),
                two("add repeats in the middle", Tensor::add, shape(2, 1, 3), 4, 1),
                two("sub", Tensor::sub, shape(3), 2, 3),
                two("mul", Tensor::mul, shape(2, 3), 2, 1),
                two("mul by a number of rank 0", Tensor::mul, shape(2, 3)),
                one("mul by itself", x -> x.mul(x), 2, 3),
                two("div", (x, y) -> x.div(y.square().add(1)), shape(2, 3), 3),
                two("maximum", Tensor::maximum, shape(2, 3), 3),
                one("add a scalar", x -> x.add(3), 4),
                one("mul by a scalar", x -> x.mul(-3), 4),
                two("where", (x, y) -> x.lessThan(y).where(x, y), shape(2, 3), 3),
                one("abs", Tensor::abs, 5),
                one("exp", Tensor::exp, 5),
                one("log", x -> x.square().add(1).log(), 5),
                one("sqrt", x -> x.square().add(1).sqrt(), 5),
                one("square", Tensor::square, 5),
                one("sigmoid", Tensor::sigmoid, 5),
                one("softplus", Tensor::softplus, 5),
                one("silu", Tensor::silu, 2, 19),
                one("gelu", Tensor::gelu, 2, 19),
                one("gelu at 0", x -> x.mul(0).gelu(), 3),
                one("sum of an axis", x -> x.sum(1, false), 2, 3, 2),
                one("sum of an axis that stays", x -> x.sum(-1, true), 2, 3),
                one("mean", x -> x.mean(0, false), 3, 2),
                one("max", x -> x.max(1, false), 2, 5),
                one("logSumExp", x -> x.logSumExp(1, true), 2, 3, 2),
                one("sum of all", Tensor::sum, 2, 3),
                one("softmax", Tensor::softmax, 2, 21),
                one("logSoftmax", Tensor::logSoftmax, 2, 5),
                one("topK", x -> x.topK(2).values(), 2, 5),
                two("rmsNorm", (x, w) -> x.rmsNorm(w, 1e-3f), shape(3, 2, 21), 21),
                new Differentiable(
                        "layerNorm",
                        (engine, p) -> p.get(0).layerNorm(p.get(1), p.get(2), 1e-3f),
                        shape(3, 2, 21),
                        shape(21),
                        shape(21)),
                two("matmul", Tensor::matmul, shape(3, 4), 4, 2),
                two("matmul of batches by one matrix", Tensor::matmul, shape(2, 3, 4), 4, 2),
                two("matmul of batches", Tensor::matmul, shape(2, 1, 3, 4), 3, 4, 2),
                two("matmulTransposed", Tensor::matmulTransposed, shape(3, 4), 2, 4),
                two("matmulTransposed of batches by one matrix", Tensor::matmulTransposed, shape(2, 3, 4), 2, 4),
                two("matmulTransposed of batches", Tensor::matmulTransposed, shape(2, 3, 4), 5, 1, 2, 4),
                attention("attention", shape(2, 2, 3, 4), shape(2, 2, 5, 4), shape(2, 2, 3, 5)),
                attention("attention with shared key heads", shape(2, 4, 3, 4), shape(2, 2, 5, 4), shape(1, 1, 5)),
                new Differentiable(
                        "attention without bias",
                        (engine, p) -> p.get(0).attention(p.get(1), p.get(1), null, 0.5f),
                        shape(1, 2, 3, 4),
                        shape(1, 1, 5, 4)),
                new Differentiable(
                        "attention with a fixed bias",
                        (engine, p) -> p.get(0).attention(p.get(0), p.get(1), engine.zeros(3, 3), 0.5f),
                        shape(1, 2, 3, 4),
                        shape(1, 2, 3, 4)),
                one("rope", x -> x.rope(100, 2), 2, 3, 4),
                one("reshape", x -> x.reshape(3, 2).square(), 2, 3),
                one("transpose", x -> x.transpose(2, 0, -2).square(), 2, 3, 2),
                one("broadcastTo", x -> x.broadcastTo(2, 4, 3), 4, 1),
                one("slice", x -> x.slice(-1, 1, 3), 2, 5),
                new Differentiable(
                        "concat",
                        (engine, p) -> engine.concat(-1, List.of(p.get(0), engine.zeros(2, 1), p.get(1), p.get(0))),
                        shape(2, 3),
                        shape(2, 1)),
                new Differentiable(
                        "take",
                        (engine, p) -> p.getFirst().take(engine.ints(new int[] {2, 0, 2, 2}, 2, 2)),
                        shape(3, 2)),
                new Differentiable(
                        "takeAlong",
                        (engine, p) -> p.getFirst().takeAlong(1, engine.ints(new int[] {2, 2, 0, 1}, 2, 2, 1)),
                        shape(2, 3, 1)),
                new Differentiable(
                        "addAt",
                        (engine, p) -> p.get(0).addAt(engine.ints(new int[] {2, 0, 2}, 3), p.get(1)),
                        shape(4, 2),
                        shape(3, 2)),
                new Differentiable(
                        "a fixed operand in front",
                        (engine, p) ->
                                engine.zeros(1, 3).add(2).sub(p.getFirst()).matmul(p.getFirst()),
                        shape(3, 3)),
                new Differentiable(
                        "a choice that is read inside",
                        (engine, p) -> {
                            int best = p.getFirst().argMax(0).toInts()[0];
                            return p.getFirst().slice(0, best, best + 1).square();
                        },
                        shape(4)));
    }

    private static Differentiable attention(String name, int[] queries, int[] keys, int... bias) {
        return new Differentiable(
                name, (engine, p) -> p.get(0).attention(p.get(1), p.get(2), p.get(3), 0.5f), queries, keys, keys, bias);
    }
}
