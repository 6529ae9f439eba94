package dev.vantage.model.tensor.jvm;

import dev.vantage.model.tensor.EngineUnavailableException;
import dev.vantage.model.tensor.QuantisedValues;
import dev.vantage.model.tensor.jvm.JavaEngineOptions.KernelChoice;
import java.nio.IntBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Times the matrix products of one question, {@code rows x in x out} with weights that lie as [out, in], on one thread, in
 * single precision and in 8 bits. The kernels take turns, so that a machine that is busy with something else is busy for all of them. Prints the billions of
 * multiplications and additions a second that each kernel reached at best. Arguments: the number of rounds.
 */
public final class ProductBenchmark {

    private static final int ROUNDS = 200;

    /** At least this many multiplications and additions between two looks at the clock. */
    private static final double WORK = 2e7;

    /** Weights that are multiplied with in turn, as a network's are: more than the caches next to a core hold. */
    private static final int WEIGHTS = 6_000_000;

    private record Product(int rows, int in, int out) {

        double work() {
            return 2.0 * rows * in * out;
        }
    }

    private static final List<Product> PRODUCTS = List.of(
            new Product(1, 256, 384), // an expert of the decoder
            new Product(2, 256, 384),
            new Product(4, 256, 256), // a step of four beams
            new Product(15, 384, 384), // the question's pieces in the sentence encoder
            new Product(15, 384, 1536),
            new Product(15, 1536, 384),
            new Product(55, 256, 256), // words, items and values in the joint encoder
            new Product(55, 256, 640),
            new Product(55, 640, 256),
            new Product(55, 32, 55)); // scores of one head

    private ProductBenchmark() {}

    public static void main(String... arguments) {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROUNDS;
        var kernels = kernels();
        System.out.printf("%-15s", "GFLOP/s");
        kernels.keySet().forEach(name -> System.out.printf("%15s%15s", name, "in 8 bits"));
        System.out.println();
        for (var product : PRODUCTS) {
            var best = best(product, kernels, rounds);
            System.out.printf("%-15s", product.rows + "x" + product.in + "x" + product.out);
            best.values().forEach(seconds -> System.out.printf("%15.1f", 1e-9 * product.work() / seconds));
            System.out.println();
        }
    }

    /** Those that this Java runtime has. */
    private static Map<String, Kernels> kernels() {
        var kernels = new LinkedHashMap<String, Kernels>();
        for (var choice : List.of(KernelChoice.PLAIN, KernelChoice.VECTOR, KernelChoice.BLAS)) {
            try {
                var kernel = Kernels.choose(choice);
                kernels.put(kernel.product().name(), kernel);
            } catch (EngineUnavailableException e) {
                System.out.println(e.getMessage());
            }
        }
        return kernels;
    }

    /** Seconds of one product by each kernel, with floats and in 8 bits. */
    private static Map<String, Double> best(Product product, Map<String, Kernels> kernels, int rounds) {
        var random = new Random(1);
        var a = Matrix.of(normal(random, product.rows * product.in), 0, product.rows, product.in);
        int matrices = Math.ceilDiv(WEIGHTS, product.in * product.out);
        var b = IntStream.range(0, matrices)
                .mapToObj(i -> Matrix.of(normal(random, product.out * product.in), 0, product.out, product.in)
                        .transposed())
                .toList();
        var c = Matrix.of(new float[product.rows * product.out], 0, product.rows, product.out);
        var values = IntStream.range(0, matrices)
                .mapToObj(i -> eightBits(random, product))
                .toList();
        var ways = new LinkedHashMap<String, IntConsumer>();
        kernels.forEach((name, kernel) -> {
            var quantised = kernel.quantised();
            var panels = values.stream().map(quantised::panels).toList();
            ways.put(name, i -> kernel.product().addProduct(a, b.get(i % matrices), c));
            ways.put(name + " in 8 bits", i -> {
                var matrix = panels.get(i % matrices);
                quantised.addTransposed(a, matrix, 0, matrix.panels(), c);
            });
        });
        int times = Math.max(matrices, (int) Math.ceil(WORK / product.work()));
        var best = new LinkedHashMap<String, Double>();
        for (int round = 0; round < rounds; round++) {
            ways.forEach((name, way) -> {
                long start = System.nanoTime();
                for (int i = 0; i < times; i++) {
                    way.accept(i);
                }
                best.merge(name, (System.nanoTime() - start) * 1e-9 / times, Math::min);
            });
        }
        return best;
    }

    private static QuantisedValues eightBits(Random random, Product product) {
        int group = Math.min(64, product.in);
        int count = product.in * product.out;
        return new QuantisedValues(
                product.out,
                product.in,
                8,
                group,
                IntBuffer.wrap(random.ints(count / 4).toArray()),
                normal(random, count / group),
                normal(random, count / group));
    }

    private static float[] normal(Random random, int count) {
        var values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }
}
