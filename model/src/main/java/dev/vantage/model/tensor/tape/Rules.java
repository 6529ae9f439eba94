package dev.vantage.model.tensor.tape;

import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.Shapes;
import dev.vantage.model.tensor.Tensor;
import java.util.List;

/** The rules for gradients that take more than one line. */
record Rules(Engine engine) {

    /** -1, 0 or 1. */
    Tensor sign(Tensor x) {
        var zero = engine.zeros();
        return zero.lessThan(x).sub(x.lessThan(zero));
    }

    /** The gradient of a reduction, repeated along the axis that was reduced. */
    Tensor spread(Tensor g, int axis, Tensor x) {
        var kept = Shapes.with(x.shape(), Shapes.axis(axis, x.shape()), 1);
        return g.reshape(kept).broadcastTo(x.shape());
    }

    /** For the largest elements along an axis one divided by their number, 0 for the others. */
    Tensor shareOfLargest(Tensor x, int axis) {
        var largest = x.equalTo(x.max(axis, true));
        return largest.div(largest.sum(axis, true));
    }

    /** The gradient of b in a product, from the product's two other parts, of which the first is transposed. */
    Tensor firstTransposed(Adjoints adjoints, Tensor first, Tensor second, Tensor b) {
        if (b.rank() > 2) {
            return adjoints.firstTransposed(first, second);
        }
        // One matrix for all batches: their rows in one long product, in place of a product and a sum for each.
        return adjoints.firstTransposed(first.reshape(-1, first.size(-1)), second.reshape(-1, second.size(-1)));
    }

    /** The two halves of the last axis in the other order: turning by an angle in between turns by the opposite angle. */
    Tensor swapHalves(Tensor x) {
        int d = x.size(-1);
        return engine.concat(-1, List.of(x.slice(-1, d / 2, d), x.slice(-1, 0, d / 2)));
    }

    static int[] inverse(int... order) {
        var inverse = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            inverse[order[i] < 0 ? order[i] + order.length : order[i]] = i;
        }
        return inverse;
    }

    /** The gradient of a slice among zeros. */
    Tensor pad(Tensor g, int axis, int from, Tensor x) {
        int along = Shapes.axis(axis, x.shape());
        var before = engine.zeros(Shapes.with(x.shape(), along, from));
        var after = engine.zeros(Shapes.with(x.shape(), along, x.size(along) - from - g.size(along)));
        return engine.concat(along, List.of(before, g, after));
    }

    /** The gradient of rows that were taken, added up where they came from. */
    Tensor scatter(Tensor g, Tensor rows, Tensor x) {
        int count = Shapes.count(rows.shape());
        var shape = Shapes.with(x.shape(), 0, count);
        return engine.zeros(x.shape()).addAt(rows.reshape(count), g.reshape(shape));
    }

    /** The gradient of elements that were taken along an axis, added up where they came from. */
    Tensor scatterAlong(Tensor g, int axis, Tensor indices, Tensor x) {
        int along = Shapes.axis(axis, x.shape());
        int length = x.size(along);
        int inner = Shapes.count(x.shape(), along + 1, x.rank());
        int taken = indices.size(along);
        var places = indices.toInts();
        for (int i = 0; i < places.length; i++) {
            places[i] = (i / (taken * inner) * length + places[i]) * inner + i % inner;
        }
        return engine.zeros(Shapes.count(x.shape()))
                .addAt(engine.ints(places, places.length), g.reshape(places.length))
                .reshape(x.shape());
    }
}
