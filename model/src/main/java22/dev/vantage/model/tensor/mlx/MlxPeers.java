package dev.vantage.model.tensor.mlx;

import dev.vantage.model.tensor.EngineUnavailableException;
import dev.vantage.model.tensor.Peers;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;

/**
 * The processes that MLX's environment tells of: {@code MLX_RANK}, and for its ring {@code MLX_HOSTFILE}.
 *
 * @see <a href="https://ml-explore.github.io/mlx/build/html/usage/distributed.html">Distributed communication</a>
 */
final class MlxPeers implements Peers {

    private static final String RANK = "MLX_RANK";

    private final MlxEngine engine;
    private final long group;
    private final int rank;
    private final int size;

    private MlxPeers(MlxEngine engine, long group, int rank, int size) {
        this.engine = engine;
        this.group = group;
        this.rank = rank;
        this.size = size;
    }

    /** @throws EngineUnavailableException if the environment tells of others that cannot be reached */
    static Peers of(MlxEngine engine, MlxLibrary library) {
        if (System.getenv(RANK) == null) {
            return Peers.NONE;
        }
        try (var arena = Arena.ofConfined()) {
            var place = arena.allocate(ValueLayout.JAVA_LONG);
            library.check(MlxFunction.DISTRIBUTED_INIT, place, true, arena.allocateFrom("any"));
            long group = place.get(ValueLayout.JAVA_LONG, 0);
            return new MlxPeers(
                    engine,
                    group,
                    (int) library.call(MlxFunction.DISTRIBUTED_GROUP_RANK, group),
                    (int) library.call(MlxFunction.DISTRIBUTED_GROUP_SIZE, group));
        } catch (IllegalArgumentException failed) {
            throw new EngineUnavailableException(
                    RANK + " is set, but MLX reaches no group of processes: " + failed.getMessage()
                            + ". Check MLX_HOSTFILE, and that every process of the group has been started; or unset " + RANK
                            + ".",
                    failed);
        }
    }

    @Override
    public int rank() {
        return rank;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public float[] sum(float[] values) {
        try (var scope = engine.openScope()) {
            return engine.make(MlxFunction.DISTRIBUTED_ALL_SUM, engine.floats(values, values.length), group)
                    .toFloats();
        }
    }
}
