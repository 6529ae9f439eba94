package dev.vantage.model.tensor.jvm;

import dev.vantage.model.tensor.Scope;
import dev.vantage.model.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A scope, and the arrays of the tensors made in it. */
final class HeapScope implements Scope {

    private final Scopes scopes;
    private final @Nullable HeapScope outer;
    private final Scratch scratch;
    private final List<float[]> arrays = new ArrayList<>();
    private boolean closed;

    HeapScope(Scopes scopes, @Nullable HeapScope outer, Scratch scratch) {
        this.scopes = scopes;
        this.outer = outer;
        this.scratch = scratch;
    }

    Scratch scratch() {
        return scratch;
    }

    boolean isClosed() {
        return closed;
    }

    /** An array of at least {@code count} numbers, whatever they are, until this scope is closed. */
    float[] take(int count) {
        var array = scratch.take(count);
        arrays.add(array);
        return array;
    }

    @Override
    public Tensor keep(Tensor tensor) {
        if (closed) {
            throw new IllegalStateException("This scope is closed");
        }
        var kept = JavaTensor.of(tensor);
        if (kept.scope() == this) {
            if (remove(kept.array()) && outer != null) {
                outer.arrays.add(kept.floats());
            }
            kept.moveTo(outer);
        }
        return tensor;
    }

    /** Gives a tensor's array to the tensors to come. */
    void release(JavaTensor tensor) {
        if (remove(tensor.array())) {
            scratch.give(tensor.floats());
            tensor.release();
        }
    }

    /** Whether the array was this scope's. The last ones are looked at first: they are the ones that are kept. */
    private boolean remove(Object array) {
        for (int i = arrays.size() - 1; i >= 0; i--) {
            if (arrays.get(i) == array) {
                arrays.remove(i);
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        if (!closed) {
            scopes.close(this);
        }
    }

    void giveArraysBack() {
        closed = true;
        arrays.forEach(scratch::give);
        arrays.clear();
    }
}
