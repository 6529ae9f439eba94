package dev.vantage.model.tensor.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.tensor.EngineUnavailableException;
import dev.vantage.model.tensor.Seeds;
import dev.vantage.model.tensor.jvm.JavaEngineOptions.KernelChoice;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kernel against three loops in double precision. */
class MatrixProductTest {

    /** Sums of up to 600 products of numbers of about one, of which each rounds by 2^-24 of the sum so far. */
    private static final double ROUNDING = 2e-4;

    static Stream<Arguments> kernelsAndSeeds() {
        return Stream.of(KernelChoice.PLAIN, KernelChoice.VECTOR, KernelChoice.BLAS)
                .flatMap(choice -> ifItRunsHere(choice).stream())
                .flatMap(kernel -> Seeds.all().mapToObj(seed -> Arguments.of(kernel.name(), seed, kernel)));
    }

    @ParameterizedTest(name = "{0}: seed {1}")
    @MethodSource("kernelsAndSeeds")
    void addsTheProductAndWritesNothingElse(String name, int seed, MatrixProduct kernel) {
        var random = new Random(seed);
        int n = 1 + random.nextInt(70);
        int k = 1 + random.nextInt(600);
        int m = 1 + random.nextInt(600);
        var a = inside(random, n, k, random.nextBoolean());
        var b = inside(random, k, m, random.nextBoolean());
        var c = inside(random, n, m, false);
        var expected = c.values().clone();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                double sum = 0;
                for (int p = 0; p < k; p++) {
                    sum += (double) at(a, i, p) * at(b, p, j);
                }
                expected[c.offset() + i * c.rowStep() + j] += (float) sum;
            }
        }
        kernel.addProduct(a, b, c);
        double farthest = 0;
        for (int i = 0; i < expected.length; i++) {
            farthest = Math.max(farthest, Math.abs(c.values()[i] - expected[i]));
        }
        assertThat(farthest).isLessThan(ROUNDING);
    }

    /** OpenBLAS is not everywhere; the other kernels are. */
    private static Optional<MatrixProduct> ifItRunsHere(KernelChoice choice) {
        try {
            return Optional.of(Kernels.choose(choice).product());
        } catch (EngineUnavailableException e) {
            assertThat(choice).isEqualTo(KernelChoice.BLAS);
            return Optional.empty();
        }
    }

    private static float at(Matrix matrix, int i, int j) {
        return matrix.values()[matrix.offset() + i * matrix.rowStep() + j * matrix.columnStep()];
    }

    /** A matrix that is a part of a larger one. */
    private static Matrix inside(Random random, int rows, int columns, boolean transposed) {
        int across = transposed ? columns : rows;
        int along = transposed ? rows : columns;
        int top = random.nextInt(3);
        int left = random.nextInt(3);
        int pitch = left + along + random.nextInt(3);
        var values = new float[(top + across + 1) * pitch];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        var matrix = new Matrix(values, top * pitch + left, across, along, pitch, 1);
        return transposed ? matrix.transposed() : matrix;
    }
}
