package dev.vantage.model.tensor;

import dev.vantage.model.tensor.jvm.JavaEngine;
import dev.vantage.model.tensor.mlx.MlxEngines;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Times forward and backward passes of the network's two costly parts. Arguments: the number of threads among which the
 * batch is divided, the number of repetitions, and the engine: mlx or java. Prints tokens and floating point operations per second; three times
 * the products of the forward pass are counted, as the backward pass has two products for each.
 */
public final class EngineBenchmark {

    private static final int WARM_UP = 3;

    private final Engine engine;
    private final Random random = new Random(1);

    private EngineBenchmark(Engine engine) {
        this.engine = engine;
    }

    public static void main(String... arguments) throws InterruptedException, ExecutionException {
        int threads = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1;
        int repetitions = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
        boolean java = arguments.length > 2 && arguments[2].equals("java");
        try (var engine = java ? JavaEngine.open() : MlxEngines.open()) {
            System.out.println(engine.description() + ", batch divided among " + threads + " threads");
            var benchmark = new EngineBenchmark(engine);
            benchmark.time("3 BERT layers [60, 15, 384]", new Bert(60, 15, 384, 12, 1536, 3), threads, repetitions);
            benchmark.time("3 BERT layers [28, 20, 384]", new Bert(28, 20, 384, 12, 1536, 3), threads, repetitions);
            benchmark.time("4 joint layers [28, 55, 256]", new Joint(28, 55, 256, 8, 640, 4), threads, repetitions);
        }
    }

    /** A part of the network, of some size. */
    private sealed interface Part {

        int batch();

        int time();

        Part ofBatch(int batch);

        /** Multiplications and additions of one forward pass. */
        double operations();

        List<Tensor> parameters(EngineBenchmark make);

        Tensor input(EngineBenchmark make);

        Tensor apply(Tensor input, List<Tensor> parameters);
    }

    private record Bert(int batch, int time, int width, int heads, int inner, int layers) implements Part {

        private static final int LAYER = 16;

        @Override
        public Part ofBatch(int batch) {
            return new Bert(batch, time, width, heads, inner, layers);
        }

        @Override
        public double operations() {
            return 2.0 * layers * batch * time * (4.0 * width * width + 2.0 * width * inner + 2.0 * time * width);
        }

        @Override
        public List<Tensor> parameters(EngineBenchmark make) {
            var parameters = new ArrayList<Tensor>();
            for (int l = 0; l < layers; l++) {
                for (int i = 0; i < 4; i++) {
                    parameters.add(make.random(width, width));
                    parameters.add(make.random(width));
                }
                parameters.add(make.random(inner, width));
                parameters.add(make.random(inner));
                parameters.add(make.random(width, inner));
                parameters.add(make.random(width));
                for (int i = 0; i < 4; i++) {
                    parameters.add(make.random(width));
                }
            }
            return parameters;
        }

        @Override
        public Tensor input(EngineBenchmark make) {
            return make.random(batch, time, width);
        }

        @Override
        public Tensor apply(Tensor input, List<Tensor> parameters) {
            var x = input;
            for (int l = 0; l < layers; l++) {
                var p = parameters.subList(l * LAYER, (l + 1) * LAYER);
                var mixed = attend(x, p, heads);
                var y = x.add(mixed).layerNorm(p.get(12), p.get(13), 1e-12f);
                var grown = affine(y, p.get(8), p.get(9)).gelu();
                x = y.add(affine(grown, p.get(10), p.get(11))).layerNorm(p.get(14), p.get(15), 1e-12f);
            }
            return x.square().sum();
        }

        private static Tensor attend(Tensor x, List<Tensor> p, int heads) {
            var q = split(affine(x, p.get(0), p.get(1)), heads);
            var k = split(affine(x, p.get(2), p.get(3)), heads);
            var v = split(affine(x, p.get(4), p.get(5)), heads);
            return affine(join(q.attention(k, v, null, scale(q))), p.get(6), p.get(7));
        }
    }

    private record Joint(int batch, int time, int width, int heads, int inner, int layers) implements Part {

        private static final int LAYER = 9;

        @Override
        public Part ofBatch(int batch) {
            return new Joint(batch, time, width, heads, inner, layers);
        }

        @Override
        public double operations() {
            return 2.0 * layers * batch * time * (4.0 * width * width + 3.0 * width * inner + 2.0 * time * width);
        }

        @Override
        public List<Tensor> parameters(EngineBenchmark make) {
            var parameters = new ArrayList<Tensor>();
            for (int l = 0; l < layers; l++) {
                for (int i = 0; i < 4; i++) {
                    parameters.add(make.random(width, width));
                }
                parameters.add(make.random(inner, width));
                parameters.add(make.random(inner, width));
                parameters.add(make.random(width, inner));
                parameters.add(make.random(width));
                parameters.add(make.random(width));
            }
            parameters.add(make.random(batch, heads, time, time));
            return parameters;
        }

        @Override
        public Tensor input(EngineBenchmark make) {
            return make.random(batch, time, width);
        }

        @Override
        public Tensor apply(Tensor input, List<Tensor> parameters) {
            var bias = parameters.get(parameters.size() - 1);
            var x = input;
            for (int l = 0; l < layers; l++) {
                var p = parameters.subList(l * LAYER, (l + 1) * LAYER);
                var y = x.rmsNorm(p.get(7), 1e-6f);
                var q = split(y.matmulTransposed(p.get(0)), heads);
                var k = split(y.matmulTransposed(p.get(1)), heads);
                var v = split(y.matmulTransposed(p.get(2)), heads);
                x = x.add(join(q.attention(k, v, bias, scale(q))).matmulTransposed(p.get(3)));
                var z = x.rmsNorm(p.get(8), 1e-6f);
                var gated = z.matmulTransposed(p.get(4)).silu().mul(z.matmulTransposed(p.get(5)));
                x = x.add(gated.matmulTransposed(p.get(6)));
            }
            return x.square().sum();
        }
    }

    private void time(String name, Part whole, int threads, int repetitions)
            throws InterruptedException, ExecutionException {
        var part = whole.ofBatch(whole.batch() / threads);
        try (var pool = Executors.newFixedThreadPool(threads);
                var scope = engine.openScope()) {
            var parameters = part.parameters(this);
            var input = part.input(this);
            var best = Double.MAX_VALUE;
            var processor = 0.0;
            for (int i = -WARM_UP; i < repetitions; i++) {
                var before = processorSeconds();
                var tasks = new ArrayList<Future<Double>>();
                for (int t = 0; t < threads; t++) {
                    tasks.add(pool.submit(() -> step(part, input, parameters)));
                }
                var seconds = 0.0;
                for (var task : tasks) {
                    seconds = Math.max(seconds, task.get());
                }
                if (i >= 0) {
                    best = Math.min(best, seconds);
                    processor += (processorSeconds() - before) / repetitions;
                }
            }
            var tokens = (double) part.batch() * threads * part.time();
            System.out.printf(
                    "%-30s %7.1f ms at best  %7.0f tokens/s  %6.1f GFLOP/s;  %7.1f ms of processor time%n",
                    name, 1e3 * best, tokens / best, 3e-9 * part.operations() * threads / best, 1e3 * processor);
        }
    }

    /** Seconds of one forward and backward pass. */
    private double step(Part part, Tensor input, List<Tensor> parameters) {
        try (var scope = engine.openScope()) {
            var start = System.nanoTime();
            var gradients = engine.gradients(p -> List.of(part.apply(input, p)), parameters);
            var wanted = new ArrayList<>(gradients.gradients());
            wanted.addAll(gradients.results());
            engine.evaluate(wanted);
            return (System.nanoTime() - start) * 1e-9;
        }
    }

    private static double processorSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() * 1e-9;
    }

    private Tensor random(int... shape) {
        int size = 1;
        for (int length : shape) {
            size *= length;
        }
        var values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = (float) random.nextGaussian() * 0.05f;
        }
        return engine.floats(values, shape);
    }

    private static Tensor affine(Tensor x, Tensor weight, Tensor bias) {
        return x.matmulTransposed(weight).add(bias);
    }

    private static Tensor split(Tensor x, int heads) {
        return x.reshape(x.size(0), x.size(1), heads, x.size(2) / heads).transpose(0, 2, 1, 3);
    }

    private static Tensor join(Tensor x) {
        return x.transpose(0, 2, 1, 3).reshape(x.size(0), x.size(2), x.size(1) * x.size(3));
    }

    private static float scale(Tensor queries) {
        return (float) (1 / Math.sqrt(queries.size(3)));
    }
}
