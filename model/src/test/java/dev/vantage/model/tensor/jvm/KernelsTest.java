package dev.vantage.model.tensor.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.tensor.EngineUnavailableException;
import dev.vantage.model.tensor.jvm.JavaEngineOptions.KernelChoice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In Java processes of their own, as this one has the Vector API. */
class KernelsTest {

    /** Prints what a choice makes of a Java that was started with no options. */
    public static void main(String... arguments) {
        try {
            System.out.print(
                    Kernels.choose(KernelChoice.valueOf(arguments[0])).product().name());
        } catch (EngineUnavailableException e) {
            System.out.print(e.getMessage());
        }
    }

    @Test
    void takesPlainLoopsWhereTheVectorModuleIsMissing() throws Exception {
        assertThat(choose("AUTO")).isEqualTo("plain loops");
    }

    @Test
    void saysHowToGetTheVectorModule() throws Exception {
        assertThat(choose("VECTOR"))
                .isEqualTo("vantage.kernel=vector needs a Java that was started with --add-modules"
                        + " jdk.incubator.vector; use vantage.kernel=auto.");
    }

    @Test
    void saysWhereBlasDoesNotRun() throws Exception {
        assertThat(choose("BLAS", "-Dos.name=Plan 9"))
                .isEqualTo("vantage.kernel=blas runs on Linux and macOS only; use vantage.kernel=auto.");
    }

    @Test
    void saysHowToGetBlas() throws Exception {
        assertThat(choose("BLAS", "-Dos.name=Mac OS X", "--enable-native-access=ALL-UNNAMED"))
                .satisfiesAnyOf(
                        answer -> assertThat(answer).isEqualTo("blas"),
                        answer -> assertThat(answer)
                                .startsWith("vantage.kernel=blas needs /System/Library/Frameworks")
                                .endsWith("or use vantage.kernel=auto."));
    }

    private static String choose(String choice, String... options) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), KernelsTest.class.getName(), choice));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return answer;
    }
}
