package dev.vantage.model.tensor.tape;

import dev.vantage.model.tensor.Shapes;
import dev.vantage.model.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The operations of one run of a function, in their order, and the gradients found so far on the way back. */
final class Tape {

    private final List<Node> nodes = new ArrayList<>();

    /** A value that depends on a parameter. */
    final class Node {

        private final int[] shape;
        private final @Nullable Node[] inputs;
        private final Differentiated.@Nullable Backward backward;
        private @Nullable Tensor gradient;

        private Node(int[] shape, @Nullable Node[] inputs, Differentiated.@Nullable Backward backward) {
            this.shape = shape;
            this.inputs = inputs;
            this.backward = backward;
        }

        Tape tape() {
            return Tape.this;
        }

        @Nullable
        Tensor gradient() {
            return gradient;
        }

        private void add(Tensor part) {
            var fitting = sumTo(part, shape);
            var sum = gradient;
            gradient = sum == null ? fitting : sum.add(fitting);
        }
    }

    Node parameter(int[] shape) {
        return note(shape, new Node[0], null);
    }

    /** @param inputs null for an operand that depends on no parameter */
    Node note(int[] shape, @Nullable Node[] inputs, Differentiated.@Nullable Backward backward) {
        var node = new Node(shape, inputs, backward);
        nodes.add(node);
        return node;
    }

    /** Leaves its gradient in each parameter's node. The gradients and operands of the other nodes are let go of on the way. */
    void runBackwards(Node loss, Tensor one) {
        loss.add(one);
        while (!nodes.isEmpty()) {
            var node = nodes.removeLast();
            var gradient = node.gradient;
            var backward = node.backward;
            if (gradient == null || backward == null) {
                continue;
            }
            var parts = backward.gradients(gradient);
            for (int i = 0; i < node.inputs.length; i++) {
                var input = node.inputs[i];
                if (input != null) {
                    input.add(parts.get(i));
                }
            }
            node.gradient = null;
        }
    }

    /** Sums over the axes along which an operand of this shape was repeated. */
    static Tensor sumTo(Tensor gradient, int... shape) {
        if (Arrays.equals(gradient.shape(), shape)) {
            return gradient;
        }
        var sum = gradient;
        int extra = sum.rank() - shape.length;
        if (extra > 0) {
            int leading = Shapes.count(sum.shape(), 0, extra);
            var rest = Arrays.copyOfRange(sum.shape(), extra, sum.rank());
            var flat = new int[rest.length + 1];
            flat[0] = leading;
            System.arraycopy(rest, 0, flat, 1, rest.length);
            sum = sum.reshape(flat).sum(0, false);
        }
        for (int axis = 0; axis < shape.length; axis++) {
            if (shape[axis] == 1 && sum.size(axis) != 1) {
                sum = sum.sum(axis, true);
            }
        }
        return sum;
    }
}
