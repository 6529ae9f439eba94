package dev.vantage.training.run;

import dev.vantage.model.checkpoint.Checkpoint;
import dev.vantage.model.checkpoint.CheckpointException;
import dev.vantage.model.checkpoint.HostTensor;
import dev.vantage.model.network.ParameterSpec;
import dev.vantage.model.network.Weights;
import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.Tensor;
import dev.vantage.model.text.WordPieceTokenizer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a run teaches: which of its numbers change, how a network is made of them, and what a save of them is. */
sealed interface Trainee permits WholeModel, AdapterOfModel {

    WordPieceTokenizer tokenizer();

    /** All parameters of the network, as they are in use; those that change are changed in place. */
    Parameters network();

    /** What training changes. */
    List<ParameterSpec> trained();

    /** The numbers of one of the trained; the optimiser changes them in place. */
    float[] values(ParameterSpec trained);

    /** The parameters of the network that training leaves as they are. */
    default Weights frozen(Engine engine) {
        var changing = trained().stream().map(ParameterSpec::name).collect(Collectors.toSet());
        var tensors = new HashMap<String, Tensor>();
        for (var spec : network().specs()) {
            if (!changing.contains(spec.name())) {
                tensors.put(spec.name(), engine.floats(network().get(spec.name()), spec.shape()));
            }
        }
        return new Weights(tensors);
    }

    /**
     * The network's weights.
     *
     * @param frozen the parameters of the network that do not change
     * @param values of the trained, in their order
     */
    Weights weights(Weights frozen, List<Tensor> values);

    /**
     * Writes what a user can ask.
     *
     * @param averages of the trained by name
     * @throws CheckpointException if it cannot be written
     */
    void write(Path folder, Map<String, HostTensor> averages);

    /**
     * Reads what {@link #write} wrote.
     *
     * @return the averages of the trained by name
     * @throws CheckpointException if it is damaged
     * @throws dev.vantage.training.TrainingException if it is of another model or configuration
     */
    Map<String, float[]> read(Path folder);

    /** The driver's options with which a save is asked. */
    Map<String, String> options(Path save);

    /** @throws CheckpointException if a weight is missing or has another shape */
    static Parameters parametersOf(Checkpoint checkpoint) {
        return Parameters.of(checkpoint.config(), spec -> checkpoint.floats(spec.name(), spec.shape()));
    }
}
