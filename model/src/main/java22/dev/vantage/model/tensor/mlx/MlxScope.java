package dev.vantage.model.tensor.mlx;

import dev.vantage.model.tensor.Scope;
import dev.vantage.model.tensor.Tensor;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Owns handles of arrays and frees them when it is closed. */
final class MlxScope implements Scope {

    private final MlxEngine engine;
    private final @Nullable MlxScope around;
    private final Set<MlxTensor> tensors;

    /** @param around the scope that this one is inside of; null for the engine's own  @param tensors an empty set */
    MlxScope(MlxEngine engine, @Nullable MlxScope around, Set<MlxTensor> tensors) {
        this.engine = engine;
        this.around = around;
        this.tensors = tensors;
    }

    @Nullable
    MlxScope around() {
        return around;
    }

    void own(MlxTensor tensor) {
        tensors.add(tensor);
    }

    @Override
    public Tensor keep(Tensor tensor) {
        var kept = engine.own(tensor);
        if (around != null && tensors.remove(kept)) {
            kept.moveTo(around);
        }
        return tensor;
    }

    /** Frees one tensor early. */
    void release(MlxTensor tensor) {
        if (tensors.remove(tensor)) {
            tensor.free();
        }
    }

    @Override
    public void close() {
        engine.leave(this);
        free();
    }

    void free() {
        List.copyOf(tensors).forEach(MlxTensor::free);
        tensors.clear();
    }
}
