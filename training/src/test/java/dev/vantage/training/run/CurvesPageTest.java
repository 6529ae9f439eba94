package dev.vantage.training.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurvesPageTest {

    @TempDir
    private Path folder;

    private Metrics metrics;

    @BeforeEach
    void openMetrics() {
        metrics = new Metrics(folder.resolve("metrics.jsonl"));
    }

    /** The chart is 640 x 200 with 56, 12, 10 and 24 around it; 4 is the uppermost of its numbers' next round one, 5. */
    @Test
    void drawsALineFromStepToStep() throws IOException {
        metrics.append(Map.of("step", 50, "token_loss", 4.0));
        metrics.append(Map.of("step", 100, "token_loss", 2.5));

        assertThat(page()).contains("points=\"342.0,43.2 628.0,93.0\"").contains("Loss of a token: 2.5");
    }

    @Test
    void leavesOutWhatIsNotANumber() throws IOException {
        metrics.append(Map.of("step", 50, "gradient_norm", 2.0));
        metrics.append(Map.of("step", 100, "gradient_norm", Double.NaN));

        assertThat(page()).contains("Norm of the gradient: 2<").doesNotContain("NaN");
    }

    @Test
    void saysWhereThereAreNoNumbersYet() throws IOException {
        assertThat(page()).contains("No numbers yet.").doesNotContain("<svg");
    }

    @Test
    void loadsNothing() throws IOException {
        metrics.append(Map.of("step", 50, "token_loss", 4.0));

        assertThat(page())
                .doesNotContainPattern(Pattern.compile("https?:|src=|url\\(|<script|<link", Pattern.CASE_INSENSITIVE));
    }

    @Test
    void escapesTheNameOfTheRun() throws IOException {
        assertThat(page()).contains("<h1>a &lt;b&gt; &amp; c</h1>");
    }

    private String page() throws IOException {
        var file = folder.resolve("curves.html");
        new CurvesPage(file, "a <b> & c").write(metrics.lines());
        return Files.readString(file);
    }
}
