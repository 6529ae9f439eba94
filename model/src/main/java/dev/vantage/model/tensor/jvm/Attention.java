package dev.vantage.model.tensor.jvm;

import dev.vantage.model.tensor.Shapes;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Scaled dot-product attention, a block of queries of one head at a time, so that the scores stay in the cache. */
final class Attention {

    private static final int BLOCK = 64;

    private Attention() {}

    static JavaTensor apply(
            JavaTensor queries, JavaTensor keys, JavaTensor values, @Nullable JavaTensor bias, float scale) {
        var layout = Layout.of(queries.shape(), keys.shape(), values.shape());
        var added = bias == null ? null : BiasRows.of(bias, layout);
        var out = queries.zeros(queries.count());
        int piece = Products.pieceOf(4L * layout.t * layout.s * layout.d);
        queries.workers().split(layout.b * layout.h, piece, (from, to) -> {
            var scratch = queries.workers().borrow();
            var scores = scratch.take(Math.min(BLOCK, layout.t) * layout.s);
            for (int head = from; head < to; head++) {
                var q = layout.queries(queries.floats(), head);
                var k = layout.keys(keys.floats(), head);
                var v = layout.keys(values.floats(), head);
                var mixed = layout.queries(out, head);
                for (int first = 0; first < layout.t; first += BLOCK) {
                    int last = Math.min(first + BLOCK, layout.t);
                    var block = Matrix.of(scores, 0, last - first, layout.s);
                    weights(queries.kernels(), q.rows(first, last), k, added, head, first, scale, block);
                    queries.kernels().product().addProduct(block, v, mixed.rows(first, last));
                }
            }
            scratch.give(scores);
            queries.workers().giveBack(scratch);
        });
        return queries.floats(out, queries.shape());
    }

    /** The softmax of the scores of some queries of one head, from query {@code first} on. */
    static void weights(
            Kernels kernels,
            Matrix q,
            Matrix k,
            @Nullable BiasRows bias,
            int head,
            int first,
            float scale,
            Matrix out) {
        Arrays.fill(out.values(), out.offset(), out.offset() + out.rows() * out.columns(), 0);
        kernels.product().addProduct(q, k.transposed(), out);
        int s = out.columns();
        for (int row = 0; row < out.rows(); row++) {
            int at = out.offset() + row * s;
            if (bias == null) {
                scale(out.values(), at, s, scale);
            } else {
                bias.scaleAndAdd(out.values(), at, scale, head, first + row);
            }
            kernels.rows().softmax(out.values(), at, out.values(), at, s);
        }
    }

    private static void scale(float[] scores, int at, int n, float scale) {
        for (int i = at; i < at + n; i++) {
            scores[i] *= scale;
        }
    }

    /**
     * Where things lie. b batches, h query heads, t queries, s keys, d numbers in each; {@code group} query heads share a
     * key head.
     */
    record Layout(int b, int h, int t, int s, int d, int group) {

        static Layout of(int[] queries, int[] keys, int[] values) {
            if (queries.length != 4 || keys.length != 4 || queries[0] != keys[0] || queries[3] != keys[3]) {
                throw Shapes.mismatch("attend with", queries, keys);
            }
            if (!Arrays.equals(keys, values)) {
                throw Shapes.mismatch("attend with keys and values of", keys, values);
            }
            if (keys[1] == 0 || queries[1] % keys[1] != 0 || keys[2] == 0) {
                throw Shapes.mismatch("attend with", queries, keys);
            }
            return new Layout(queries[0], queries[1], queries[2], keys[2], queries[3], queries[1] / keys[1]);
        }

        Matrix queries(float[] array, int head) {
            return Matrix.of(array, head * t * d, t, d);
        }

        Matrix keys(float[] array, int head) {
            return Matrix.of(array, keyHead(head) * s * d, s, d);
        }

        /** The key head of query head {@code head}, both counted through all batches. */
        int keyHead(int head) {
            return head / group;
        }
    }

    /** The rows of a bias that is broadcast to [B, H, T, S]. */
    record BiasRows(float[] values, int[] strides, int heads, int length) {

        static BiasRows of(JavaTensor bias, Layout layout) {
            var strides = Shapes.broadcastStrides(bias.shape(), layout.b, layout.h, layout.t, layout.s);
            return new BiasRows(bias.floats(), strides, layout.h, layout.s);
        }

        int at(int head, int query) {
            return head / heads * strides[0] + head % heads * strides[1] + query * strides[2];
        }

        void scaleAndAdd(float[] scores, int at, float scale, int head, int query) {
            int from = at(head, query);
            if (strides[3] == 0) {
                for (int i = 0; i < length; i++) {
                    scores[at + i] = scores[at + i] * scale + values[from];
                }
                return;
            }
            for (int i = 0; i < length; i++) {
                scores[at + i] = scores[at + i] * scale + values[from + i];
            }
        }
    }
}
