package dev.vantage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** The last five per cent are what a plan of round numbers leaves to the shapes. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"small, 2.00 B", "medium, 8.00 B", "large, 24.00 B"})
    void comparesASizeWithThePlan(String size, String planned) {
        count(size);

        assertThat(row("the family's table")).contains(planned);
        var difference = row("more than that").replaceAll(".*?([+-]\\d+\\.\\d) %.*", "$1");
        assertThat(Double.parseDouble(difference)).isBetween(-5.0, 5.0);
    }

    @Test
    void countsWhatAnAdapterTrains() {
        count("lora");

        assertThat(row("that change")).endsWith("165,888");
        assertThat(row("that do not")).endsWith("47.09 M");
    }

    @Test
    void tellsTheActiveShareOfTheExperts() {
        count("mini");

        assertThat(row("experts of the decoder")).contains("7.08 M").endsWith("1.77 M");
    }

    private void count(String config) {
        var terminal = new Terminal(
                new BufferedReader(new StringReader("")),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                System.err,
                Path.of(""));
        int code = VantageCommand.run(
                terminal, "count", Path.of("..", "configs", config + ".yaml").toString());
        assertThat(code).isZero();
    }

    private String row(String name) {
        List<String> rows = out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith(name))
                .toList();
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }
}
