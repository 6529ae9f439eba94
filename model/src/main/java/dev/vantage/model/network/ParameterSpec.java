package dev.vantage.model.network;

/**
 * One parameter of the network: its name in a checkpoint, its shape, and how it starts before training.
 *
 * @param decays whether weight decay applies: to matrices, not to norms, biases and embeddings
 */
public record ParameterSpec(String name, int[] shape, Start start, boolean decays) {

    /** The distribution of the first values. */
    public sealed interface Start {

        /** Uniform within +-1/sqrt(fanIn), as PyTorch starts a dense layer. */
        record Uniform(int fanIn) implements Start {}

        record Normal(float deviation) implements Start {}

        record Constant(float value) implements Start {}

        /** Comes from a sentence encoder that was trained before. */
        record Pretrained() implements Start {}
    }

    /** Whether it is the matrix of a dense layer, which inputs are multiplied with and nothing else. */
    public boolean isDense() {
        return decays;
    }

    public int size() {
        int size = 1;
        for (int length : shape) {
            size *= length;
        }
        return size;
    }
}
