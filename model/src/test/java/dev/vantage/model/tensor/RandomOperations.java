package dev.vantage.model.tensor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Every operation on random numbers in random shapes. The same seed gives every engine the same. */
final class RandomOperations {

    private final Engine engine;
    private final Maker maker;
    private final Random random;
    private final List<Result> results = new ArrayList<>();

    private RandomOperations(Engine engine, Maker maker, long seed) {
        this.engine = engine;
        this.maker = maker;
        this.random = new Random(seed);
    }

    /** Where operands come from. */
    interface Maker {
        Tensor make(float[] values, int... shape);
    }

    /** Operations that are run together. */
    enum Group {
        ELEMENTS,
        REDUCTIONS,
        PRODUCTS,
        ATTENTION,
        STRUCTURE
    }

    /** @param operation which, and in which shapes */
    record Result(String operation, Tensor tensor) {}

    static List<Result> run(Engine engine, long seed) {
        return Arrays.stream(Group.values())
                .flatMap(group -> run(engine, engine::floats, group, seed).stream())
                .toList();
    }

    static List<Result> run(Engine engine, Maker maker, Group group, long seed) {
        var run = new RandomOperations(engine, maker, seed);
        switch (group) {
            case ELEMENTS -> run.elements();
            case REDUCTIONS -> run.reductions();
            case PRODUCTS -> run.products();
            case ATTENTION -> run.attention();
            case STRUCTURE -> run.structure();
        }
        return run.results;
    }

    private void elements() {
        int[] shape = {length(4), length(9), length(40)};
        var x = normal(shape);
        var y = normal(shrink(shape));
        note("add", x.add(y));
        note("sub", y.sub(x));
        note("mul", x.mul(y));
        note("div", x.div(y.abs().add(1)));
        note("maximum", x.maximum(y));
        note("lessThan", x.lessThan(y));
        note("where", x.lessThan(y).where(y, x));
        note("exp", x.mul(20).exp().log());
        note("sqrt", x.abs().sqrt());
        note("square", x.square());
        note("sigmoid", x.mul(10).sigmoid());
        note("softplus", x.mul(10).softplus());
        note("silu", x.mul(10).silu());
        note("gelu", x.mul(3).gelu());
        note("broadcastTo", y.broadcastTo(shape));
    }

    private void reductions() {
        var x = normal(length(5), length(70), length(7));
        for (int axis = 0; axis < 3; axis++) {
            note("sum", x.sum(axis, random.nextBoolean()));
            note("mean", x.mean(axis, random.nextBoolean()));
            note("max", x.max(axis, random.nextBoolean()));
            note("logSumExp", x.mul(10).logSumExp(axis, random.nextBoolean()));
        }
        var rows = normal(length(9), length(100));
        int width = rows.size(1);
        note("sum of all", rows.sum());
        note("softmax", rows.mul(10).softmax());
        note("logSoftmax", rows.mul(10).logSoftmax());
        note("rmsNorm", rows.rmsNorm(normal(width), 1e-6f));
        note("layerNorm", rows.layerNorm(normal(width), normal(width), 1e-5f));
        note("topK", rows.topK(1 + random.nextInt(Math.min(5, width))).values());
    }

    private void products() {
        int n = length(70);
        int k = length(600);
        int m = length(150);
        note("matmul", normal(n, k).matmul(normal(k, m)));
        note("matmulTransposed", normal(n, k).matmulTransposed(normal(m, k)));
        note("matmul of batches", normal(3, 1, n, 5).matmul(normal(2, 5, m)));
        note("matmulTransposed of batches", normal(2, 3, n, 5).matmulTransposed(normal(3, m, 5)));
        note("matmul of a batch of rows", normal(2, n, 9).matmul(normal(9, m)));
    }

    private void attention() {
        int b = length(3);
        int keyHeads = length(3);
        int heads = keyHeads * length(3);
        int t = length(90);
        int s = length(90);
        int d = 2 * length(20);
        var queries = normal(b, heads, t, d).rope(10_000, random.nextInt(5));
        var keys = normal(b, keyHeads, s, d);
        var bias = normal(shrink(b, heads, t, s));
        note("attention", queries.attention(keys, normal(b, keyHeads, s, d), bias, 0.3f));
        note("attention without bias", queries.attention(keys, keys, null, 0.3f));
    }

    private void structure() {
        int[] shape = {length(6), length(6), length(6), length(6)};
        var x = normal(shape);
        note("transpose", x.transpose(0, 2, 1, 3));
        note("transpose back to front", x.transpose(3, 2, 1, 0));
        int axis = random.nextInt(4);
        int from = random.nextInt(shape[axis]);
        note("slice", x.slice(axis, from, from + 1 + random.nextInt(shape[axis] - from)));
        note("concat", engine.concat(axis, List.of(x, x.mul(2))));
        var rows = indices(shape[0], 1 + random.nextInt(8));
        note("take", x.take(rows));
        note("addAt", x.addAt(rows, normal(rows.size(0), shape[1], shape[2], shape[3])));
        int[] along = shape.clone();
        along[axis] = length(4);
        note("takeAlong", x.takeAlong(axis, indices(shape[axis], along)));
    }

    private void note(String operation, Tensor tensor) {
        results.add(new Result(operation, tensor));
    }

    private int length(int most) {
        return 1 + random.nextInt(most);
    }

    /** Some lengths become 1, and leading ones may go. */
    private int[] shrink(int... shape) {
        var shrunk = shape.clone();
        for (int i = 0; i < shrunk.length; i++) {
            shrunk[i] = random.nextBoolean() ? 1 : shrunk[i];
        }
        int drop = random.nextInt(shape.length);
        return Arrays.copyOfRange(shrunk, drop, shape.length);
    }

    private Tensor normal(int... shape) {
        var values = new float[Shapes.count(shape)];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return maker.make(values, shape);
    }

    private Tensor indices(int below, int... shape) {
        var values = new int[Shapes.count(shape)];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextInt(below);
        }
        return engine.ints(values, shape);
    }
}
