package dev.vantage.bench.model;

import dev.vantage.model.decoding.Inference;
import dev.vantage.model.decoding.ScoredPlan;
import dev.vantage.model.decoding.SearchLimits;
import dev.vantage.model.network.ItemTexts;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Tells how long each call took. Used by one thread. */
final class TimedInference implements Inference {

    private final Inference inference;
    private final StepMedians steps;
    private @Nullable Search last;

    TimedInference(Inference inference, StepMedians steps) {
        this.inference = inference;
        this.steps = steps;
    }

    @Override
    public ItemRows items(ItemTexts texts) {
        return inference.items(texts);
    }

    @Override
    public List<float[]> read(List<int[]> pieces, BooleanSupplier cancelled) {
        return steps.timed("read the question", () -> inference.read(pieces, cancelled));
    }

    @Override
    public List<List<ScoredPlan>> search(Search search, BooleanSupplier cancelled) {
        last = search;
        return steps.timed("joint encoder and plans", () -> inference.search(search, cancelled));
    }

    /** Searches as the last time, but no further than the first token. */
    void searchFirstToken() {
        var search = Objects.requireNonNull(last);
        var one = new Search(
                search.batch(),
                search.pieces(),
                search.items(),
                search.tables(),
                search.columns(),
                search.values(),
                new SearchLimits(search.limits().beams(), 1, search.limits().sampling()));
        var ignored = steps.timed("joint encoder and first token alone", () -> inference.search(one, () -> false));
    }

    @Override
    public void close() {
        inference.close();
    }
}
