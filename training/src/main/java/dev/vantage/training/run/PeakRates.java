package dev.vantage.training.run;

import dev.vantage.model.network.Blueprint;
import dev.vantage.training.TrainConfig;

/**
 * The highest learning rate of each parameter. The sentence encoder, which was trained before, has one of its own, and its
 * lower layers, which read more generally, less of it.
 *
 * @param layers of the sentence encoder
 * @see <a href="https://arxiv.org/abs/1801.06146">Universal Language Model Fine-tuning</a>
 */
record PeakRates(TrainConfig.Optimizer settings, int layers) {

    double peak(String parameter) {
        if (!Blueprint.isOfSentenceEncoder(parameter)) {
            return settings.rate();
        }
        int layer = Blueprint.sentenceLayer(parameter).orElse(-1);
        return settings.pretrainedRate() * Math.pow(settings.layerDecay(), layers - 1 - layer);
    }
}
