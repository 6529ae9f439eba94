package dev.vantage.model.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a model has learned of one database on top of what it knew: for some of its matrices W [out, in] a product of low
 * rank, so that the model computes with {@code W + alpha / rank * up * down}; {@code down} is [rank, in] and {@code up}
 * [out, rank]. A folder with {@code adapter.json} and {@code adapter.safetensors}, whose tensors are named as PEFT's are.
 *
 * @see <a href="https://arxiv.org/abs/2106.09685">LoRA: Low-Rank Adaptation of Large Language Models</a>
 */
public final class Adapter {

    static final String CONFIG = "adapter.json";
    static final String TENSORS = "adapter.safetensors";

    private static final String WEIGHT = ".weight";
    private static final String DOWN = ".lora_A.weight";
    private static final String UP = ".lora_B.weight";

    private final String folder;
    private final AdapterConfig config;
    private final SafeTensors tensors;

    private Adapter(String folder, AdapterConfig config, SafeTensors tensors) {
        this.folder = folder;
        this.config = config;
        this.tensors = tensors;
    }

    /** Name of the factor [rank, in] of a matrix that is named {@code *.weight}. */
    public static String down(String weight) {
        return stem(weight) + DOWN;
    }

    /** Name of the factor [out, rank]. */
    public static String up(String weight) {
        return stem(weight) + UP;
    }

    /** @throws CheckpointException if there is none, or it is damaged */
    public static Adapter open(Path folder) {
        var file = folder.resolve(CONFIG);
        if (!Files.isRegularFile(file)) {
            var what = Files.isDirectory(folder) ? "the folder has no " + CONFIG : "there is no such folder";
            throw CheckpointException.unfitAdapter(folder.toString(), what);
        }
        try {
            var config = AdapterConfig.parse(Files.readAllBytes(file));
            return new Adapter(folder.toString(), config, SafeTensors.open(folder.resolve(TENSORS)));
        } catch (IllegalArgumentException wrong) {
            throw CheckpointException.unfitAdapter(folder.toString(), CONFIG + ": " + wrong.getMessage());
        } catch (CheckpointException unreadable) {
            throw CheckpointException.unfitAdapter(folder.toString(), unreadable.fact());
        } catch (IOException unreadable) {
            throw new CheckpointException("Cannot read " + file + ": " + unreadable.getMessage(), unreadable);
        }
    }

    /**
     * Writes an adapter; the folder is made if there is none.
     *
     * @param tensors both factors of each matrix, under their names
     * @throws CheckpointException if it cannot be written
     */
    public static void write(Path folder, AdapterConfig config, Map<String, HostTensor> tensors) {
        Checkpoint.makeFolder(folder);
        SafeTensors.write(folder.resolve(TENSORS), tensors, Map.of("format", "pt"));
        AtomicFile.write(folder.resolve(CONFIG), out -> out.putBytes(config.toJson()));
    }

    public AdapterConfig config() {
        return config;
    }

    /**
     * The numbers of one factor.
     *
     * @throws CheckpointException if there is no such tensor, or its shape is another
     */
    public float[] floats(String name, int... shape) {
        try {
            return tensors.floats(name, shape);
        } catch (CheckpointException unfit) {
            throw CheckpointException.unfitAdapter(folder, unfit.fact());
        }
    }

    /** Names of the matrices that it adds to. */
    private Set<String> matrices() {
        return tensors.names().stream()
                .map(name -> name.replace(DOWN, WEIGHT).replace(UP, WEIGHT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean addsTo(String matrix) {
        return matrix.endsWith(WEIGHT) && (tensors.contains(down(matrix)) || tensors.contains(up(matrix)));
    }

    /** Adds to a matrix in place. */
    void addTo(String matrix, float[] values, int... shape) {
        if (!addsTo(matrix)) {
            return;
        }
        int rank = config.rank();
        int in = shape[shape.length - 1];
        int out = values.length / in;
        var down = floats(down(matrix), rank, in);
        var up = floats(up(matrix), out, rank);
        var added = new float[in];
        for (int row = 0; row < out; row++) {
            Arrays.fill(added, 0);
            for (int r = 0; r < rank; r++) {
                float factor = up[row * rank + r];
                for (int i = 0; i < in; i++) {
                    added[i] += factor * down[r * in + i];
                }
            }
            for (int i = 0; i < in; i++) {
                values[row * in + i] += config.scale() * added[i];
            }
        }
    }

    /** @throws CheckpointException if it was made for another model */
    void checkBase(Checkpoint base) {
        if (!config.fingerprint().equals(base.fingerprint())) {
            throw CheckpointException.unfitAdapter(
                    folder, "it was made for another model, named " + config.base() + ", than the one that is open");
        }
        var known = base.names();
        for (var matrix : matrices()) {
            if (!known.contains(matrix)) {
                throw CheckpointException.unfitAdapter(folder, "it adds to " + matrix + ", which the model has not");
            }
        }
    }

    private static String stem(String weight) {
        if (!weight.endsWith(WEIGHT)) {
            throw new IllegalArgumentException("Only a matrix named *" + WEIGHT + " can be added to, not " + weight);
        }
        return weight.substring(0, weight.length() - WEIGHT.length());
    }
}
