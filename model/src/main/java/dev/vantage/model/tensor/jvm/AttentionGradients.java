package dev.vantage.model.tensor.jvm;

import dev.vantage.model.tensor.Tensor;
import dev.vantage.model.tensor.jvm.Attention.BiasRows;
import dev.vantage.model.tensor.jvm.Attention.Layout;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Attention that keeps its weights, and the way back through it, head by head. The query heads that share a key head are
 * one job, because they add to the same gradients.
 */
final class AttentionGradients {

    private final JavaTensor queries;
    private final JavaTensor keys;
    private final JavaTensor values;
    private final float scale;
    private final Layout layout;
    private final float[] weights;

    private AttentionGradients(JavaTensor queries, JavaTensor keys, JavaTensor values, float scale) {
        this.queries = queries;
        this.keys = keys;
        this.values = values;
        this.scale = scale;
        this.layout = Layout.of(queries.shape(), keys.shape(), values.shape());
        this.weights = new float[layout.b() * layout.h() * layout.t() * layout.s()];
    }

    static AttentionGradients of(
            JavaTensor queries, JavaTensor keys, JavaTensor values, @Nullable JavaTensor bias, float scale) {
        var attention = new AttentionGradients(queries, keys, values, scale);
        attention.findWeights(bias == null ? null : BiasRows.of(bias, attention.layout));
        return attention;
    }

    private void findWeights(@Nullable BiasRows bias) {
        forEachHead(
                1,
                head -> Attention.weights(
                        queries.kernels(),
                        layout.queries(queries.floats(), head),
                        layout.keys(keys.floats(), head),
                        bias,
                        head,
                        0,
                        scale,
                        scores(weights, head)));
    }

    private interface Head {
        void run(int head);
    }

    private void forEachHead(int products, Head body) {
        int piece = Products.pieceOf(2L * products * layout.t() * layout.s() * layout.d());
        queries.workers().split(layout.b() * layout.h(), piece, (from, to) -> {
            for (int head = from; head < to; head++) {
                body.run(head);
            }
        });
    }

    private Matrix scores(float[] array, int head) {
        return Matrix.of(array, head * layout.t() * layout.s(), layout.t(), layout.s());
    }

    Tensor output() {
        var out = new float[queries.count()];
        forEachHead(
                1,
                head -> product()
                        .addProduct(
                                scores(weights, head), layout.keys(values.floats(), head), layout.queries(out, head)));
        return queries.floats(out, queries.shape());
    }

    private MatrixProduct product() {
        return queries.kernels().product();
    }

    /** Of the queries, keys, values and, if wanted, the scores, [B, H, T, S]. */
    List<Tensor> gradients(JavaTensor gradient, boolean wantsBias) {
        var queryGradients = new float[queries.count()];
        var keyGradients = new float[keys.count()];
        var valueGradients = new float[values.count()];
        var scoreGradients = new float[weights.length];
        int keyHeads = layout.b() * layout.h() / layout.group();
        int piece = Products.pieceOf(8L * layout.group() * layout.t() * layout.s() * layout.d());
        queries.workers().split(keyHeads, piece, (from, to) -> {
            for (int head = from * layout.group(); head < to * layout.group(); head++) {
                var g = layout.queries(gradient.floats(), head);
                var ofScores = scores(scoreGradients, head);
                product().addProduct(scores(weights, head).transposed(), g, layout.keys(valueGradients, head));
                product().addProduct(g, layout.keys(values.floats(), head).transposed(), ofScores);
                throughSoftmax(ofScores);
                product().addProduct(ofScores, layout.keys(keys.floats(), head), layout.queries(queryGradients, head));
                product()
                        .addProduct(
                                ofScores.transposed(),
                                layout.queries(queries.floats(), head),
                                layout.keys(keyGradients, head));
            }
        });
        var gradients = new ArrayList<Tensor>();
        gradients.add(scaled(queryGradients, queries));
        gradients.add(scaled(keyGradients, keys));
        gradients.add(values.floats(valueGradients, values.shape()));
        if (wantsBias) {
            gradients.add(queries.floats(scoreGradients, layout.b(), layout.h(), layout.t(), layout.s()));
        }
        return gradients;
    }

    private void throughSoftmax(Matrix gradients) {
        var rows = queries.kernels().rows();
        int s = layout.s();
        for (int row = 0; row < gradients.rows(); row++) {
            int at = gradients.offset() + row * s;
            rows.throughSoftmax(weights, at, gradients.values(), at, gradients.values(), at, s);
        }
    }

    private JavaTensor scaled(float[] gradients, JavaTensor like) {
        for (int i = 0; i < gradients.length; i++) {
            gradients[i] *= scale;
        }
        return like.floats(gradients, like.shape());
    }
}
