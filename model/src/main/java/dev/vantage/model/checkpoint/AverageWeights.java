package dev.vantage.model.checkpoint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The averages of the weights of checkpoints that went on from each other, which are often better than any of them.
 *
 * @see <a href="https://arxiv.org/abs/2203.05482">Wortsman et al. 2022, Model soups</a>
 */
final class AverageWeights {

    private AverageWeights() {}

    /**
     * @param files at least one
     * @throws CheckpointException if one lacks a weight of another, has it in another shape, or not as numbers with fractions
     */
    static Map<String, HostTensor> of(List<SafeTensors> files) {
        var averages = new LinkedHashMap<String, HostTensor>();
        for (var name : files.getFirst().names()) {
            int[] shape = files.getFirst().get(name).shape();
            averages.put(name, new HostTensor(shape, average(name, shape, files)));
        }
        files.stream().flatMap(file -> file.names().stream()).forEach(files.getFirst()::get);
        return averages;
    }

    private static float[] average(String name, int[] shape, List<SafeTensors> files) {
        var sums = new double[(int) Shapes.size(shape)];
        for (var file : files) {
            var values = file.floats(name, shape);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += values[i];
            }
        }
        var averages = new float[sums.length];
        for (int i = 0; i < sums.length; i++) {
            averages[i] = (float) (sums[i] / files.size());
        }
        return averages;
    }
}
