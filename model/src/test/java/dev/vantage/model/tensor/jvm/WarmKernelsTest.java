package dev.vantage.model.tensor.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.tensor.jvm.JavaEngineOptions.KernelChoice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A loop computes the same numbers, bit for bit, while Java interprets it and when it is compiled. */
class WarmKernelsTest {

    private static final int N = 147;

    /** As many as compile a loop with every optimisation. */
    private static final int ROUNDS = 20_000;

    /** Prints a hash of what the kernels of a choice compute in the last of a number of rounds. */
    public static void main(String... arguments) {
        var kernels = Kernels.choose(KernelChoice.valueOf(arguments[0]));
        int bits = 0;
        for (int round = 0; round < Integer.parseInt(arguments[1]); round++) {
            bits = Arrays.hashCode(compute(kernels));
        }
        System.out.print(bits);
    }

    private static float[] compute(Kernels kernels) {
        var random = new Random(1);
        var x = numbers(random, N);
        var y = numbers(random, N);
        var rows = kernels.rows();
        var out = new float[5 * N];
        rows.softmax(x, 0, out, 0, N);
        rows.rmsNorm(x, 0, y, 1e-6f, out, N, N);
        rows.layerNorm(x, 0, y, x, 1e-6f, out, 2 * N, N);
        rows.throughSoftmax(x, 0, y, 0, out, 3 * N, N);
        out[4 * N] = rows.sum(x, 0, N);
        out[4 * N + 1] = rows.dot(x, 0, y, 0, N);
        out[4 * N + 2] = rows.logSumExp(x, 0, N);
        var manyRows = Matrix.of(numbers(random, 7 * N), 0, 7, N);
        kernels.product().addProduct(Matrix.of(x, 0, 1, N), manyRows.transposed(), Matrix.of(out, 4 * N + 3, 1, 7));
        return out;
    }

    private static float[] numbers(Random random, int n) {
        var numbers = new float[n];
        for (int i = 0; i < n; i++) {
            numbers[i] = (float) random.nextGaussian();
        }
        return numbers;
    }

    @ParameterizedTest
    @EnumSource(names = {"PLAIN", "VECTOR"})
    void computeTheSameBitsWhenTheyAreCompiled(KernelChoice choice) throws Exception {
        assertThat(hash("-XX:+TieredCompilation", choice, ROUNDS)).isEqualTo(hash("-Xint", choice, 1));
    }

    private static int hash(String option, KernelChoice choice, int rounds) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        option,
                        "--add-modules=jdk.incubator.vector",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WarmKernelsTest.class.getName(),
                        choice.name(),
                        Integer.toString(rounds))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return Integer.parseInt(answer);
    }
}
