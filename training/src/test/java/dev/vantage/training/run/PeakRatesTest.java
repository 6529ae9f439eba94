package dev.vantage.training.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vantage.training.TrainConfig;
import dev.vantage.training.optimizer.Schedule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeakRatesTest {

    private static final double ROUNDING = 1e-12;

    private static final PeakRates RATES = new PeakRates(
            new TrainConfig.Optimizer(1, Schedule.Fall.COSINE, 0.1, 0.01, 0.5, 0, 0, 0, 0, 0, 1, 0, 0), 12);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "decoder.norm.weight, 0.1",
        "sentence.encoder.layer.11.output.dense.weight, 0.01",
        "sentence.encoder.layer.11.output.dense.lora_A.weight, 0.01",
        "sentence.encoder.layer.10.output.dense.bias, 0.005",
        "sentence.encoder.layer.9.output.dense.bias, 0.0025",
        "sentence.embeddings.LayerNorm.bias, 0.00000244140625",
    })
    void areLowerForLowerLayersOfTheSentenceEncoder(String parameter, double rate) {
        assertThat(RATES.peak(parameter)).isCloseTo(rate, within(ROUNDING));
    }
}
