package dev.vantage.training.run;

import dev.vantage.model.network.Blueprint;
import dev.vantage.model.network.ParameterCount;
import dev.vantage.training.TrainConfig;

/**
 * What a run keeps of its parameters, all in F32; what its activations take depends on the questions and is not in it.
 *
 * @param trained how many parameters change
 * @param frozen how many do not; all of the network's where an adapter is trained beside it
 * @param groups that are differentiated side by side
 */
public record TrainingMemory(long trained, long frozen, int groups) {

    /** Values, both moments and the average of what changes are arrays of ours; a step makes tensors of the values. */
    private static final int COPIES = 5;

    /** Of what does not change there is an array and a tensor. */
    private static final int FROZEN_COPIES = 2;

    /** @throws dev.vantage.training.TrainingException if an adapter names matrices that the network has not */
    public static TrainingMemory of(TrainConfig config) {
        var model = config.network();
        var network = Blueprint.of(model);
        var lora = config.lora();
        long all = ParameterCount.of(model).total();
        if (lora != null) {
            var factors = AdapterOfModel.trained(network, model, lora);
            return new TrainingMemory(
                    ParameterCount.of(model, factors).total(),
                    all,
                    config.batches().groups());
        }
        long trained =
                ParameterCount.of(model, Parameters.trained(network, model)).total();
        return new TrainingMemory(trained, all - trained, config.batches().groups());
    }

    /** Bytes, with a gradient for each group. */
    public long bytes() {
        return Float.BYTES * ((COPIES + groups) * trained + FROZEN_COPIES * frozen);
    }
}
