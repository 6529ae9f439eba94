package dev.vantage.bench.model;

import dev.vantage.model.checkpoint.HostTensor;
import dev.vantage.model.checkpoint.SafeTensors;
import dev.vantage.model.network.Batch;
import dev.vantage.model.tensor.Tensor;
import dev.vantage.training.data.PlanBatch;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the network reads, named and written to a file of safetensors, all as F32: indices are small enough for it. */
final class Numbers {

    private final Map<String, HostTensor> tensors = new LinkedHashMap<>();

    Numbers put(String name, float[] values, int... shape) {
        tensors.put(name, new HostTensor(shape, values));
        return this;
    }

    Numbers put(String name, int[] values, int... shape) {
        var floats = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            floats[i] = values[i];
        }
        return put(name, floats, shape);
    }

    Numbers put(String name, Tensor tensor) {
        return put(name, tensor.toFloats(), tensor.shape());
    }

    /** The ids of texts, [n, T] padded with 0, and their lengths. */
    Numbers putTexts(String name, List<int[]> texts) {
        int longest = texts.stream().mapToInt(text -> text.length).max().orElseThrow();
        var ids = new int[texts.size() * longest];
        for (int i = 0; i < texts.size(); i++) {
            System.arraycopy(texts.get(i), 0, ids, i * longest, texts.get(i).length);
        }
        return put(name, ids, texts.size(), longest).putLengths(name, texts);
    }

    Numbers putLengths(String name, List<int[]> texts) {
        var lengths = texts.stream().mapToInt(text -> text.length).toArray();
        return put(name + "_lengths", lengths, lengths.length);
    }

    /** @param relations how many there are */
    Numbers putBatch(Batch batch, int relations) {
        int b = batch.questions();
        int q = batch.words();
        int s = batch.items();
        int v = batch.values();
        int n = batch.nodes();
        return put("word_pool", batch.wordPool(), b, q, batch.pieces())
                .put("item_rows", batch.itemRows(), b, s)
                .put("item_features", batch.itemFeatures(), b, s, batch.itemFeatures().length / (b * s))
                .put("item_kinds", batch.itemKinds(), b, s)
                .put("value_rows", batch.valueRows(), b, v)
                .put("value_pool", batch.valuePool(), b, v, q)
                .put("value_features", batch.valueFeatures(), b, v, batch.valueFeatures().length / (b * v))
                .put("relation_sets", oneHot(batch.relationSets(), relations), batch.relationSets().length, relations)
                .put("pairs", batch.pairs(), b, n, n)
                .put("matches", batch.matches(), b, n, batch.matches().length / (b * n))
                .put("valid", batch.valid(), b, n);
    }

    Numbers putPlans(PlanBatch plans) {
        var input = plans.input();
        int b = input.rows();
        int t = input.length();
        var valid = new float[b * t];
        for (int i = 0; i < valid.length; i++) {
            valid[i] = input.valid()[i] ? 1 : 0;
        }
        var targets = plans.targets();
        return put("keywords", input.keywords(), b, t)
                .put("pointers", input.pointers(), b, t)
                .put("kinds", input.kinds(), b, t)
                .put("token_valid", valid, b, t)
                .put("last_columns", plans.lastColumns(), b, t)
                .put("next", targets.next(), b, t)
                .put("legal", targets.legal(), b, t, targets.legal().length / (b * t))
                .put("used", targets.used(), b, targets.used().length / b);
    }

    void write(Path file) {
        SafeTensors.write(file, tensors, Map.of());
    }

    /** [sets, relations] with 1 for each relation of a set. */
    private static float[] oneHot(long[] sets, int relations) {
        var hot = new float[sets.length * relations];
        for (int i = 0; i < hot.length; i++) {
            hot[i] = sets[i / relations] >>> (i % relations) & 1;
        }
        return hot;
    }
}
