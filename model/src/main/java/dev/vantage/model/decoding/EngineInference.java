package dev.vantage.model.decoding;

import dev.vantage.model.checkpoint.Checkpoint;
import dev.vantage.model.checkpoint.ModelConfig;
import dev.vantage.model.link.PieceVectors;
import dev.vantage.model.network.Blueprint;
import dev.vantage.model.network.ItemTexts;
import dev.vantage.model.network.ItemVectors;
import dev.vantage.model.network.Network;
import dev.vantage.model.network.Weights;
import dev.vantage.model.plan.Edition;
import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.QuantisedTensor;
import dev.vantage.model.tensor.QuantisedValues;
import dev.vantage.model.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** The network on an engine of this process. */
public final class EngineInference implements Inference {

    private static final int ITEMS_TOGETHER = 64;

    private final Engine engine;
    private final Network network;
    private final ModelConfig config;

    private EngineInference(Engine engine, Network network, ModelConfig config) {
        this.engine = engine;
        this.network = network;
        this.config = config;
    }

    /**
     * Reads a checkpoint's weights into an engine, those in few bits as they are. The vectors of the vocabulary stay in the
     * checkpoint.
     *
     * @param engine is closed with the inference, and at once if there will be none
     * @throws dev.vantage.model.checkpoint.CheckpointException if a weight is missing or has another shape
     */
    public static EngineInference open(Checkpoint checkpoint, Engine engine) {
        try {
            return new EngineInference(engine, network(checkpoint, engine), checkpoint.config());
        } catch (RuntimeException | Error failed) {
            engine.close();
            throw failed;
        }
    }

    private static Network network(Checkpoint checkpoint, Engine engine) {
        var config = checkpoint.config();
        var weights = new HashMap<String, Tensor>();
        var quantised = new HashMap<String, QuantisedTensor>();
        for (var spec : Blueprint.of(config)) {
            var packed = spec.isDense()
                    ? checkpoint.quantised(spec.name(), spec.shape()[0], spec.shape()[1])
                    : Optional.<QuantisedValues>empty();
            if (packed.isPresent()) {
                quantised.put(spec.name(), engine.quantised(packed.get()));
            } else if (!spec.name().equals(PieceVectors.NAME)) {
                weights.put(spec.name(), engine.floats(checkpoint.floats(spec.name(), spec.shape()), spec.shape()));
            }
        }
        return new Network(engine, config, new Weights(weights, quantised), checkpoint.pieceVectors());
    }

    @Override
    public ItemRows items(ItemTexts texts) {
        int width = config.sentence().width();
        int items = texts.pieces().size();
        var rows = new ItemRows(new float[items * 2 * width], new float[items * width]);
        var byLength = IntStream.range(0, items)
                .boxed()
                .sorted(Comparator.comparingInt(item -> texts.pieces().get(item).length))
                .toList();
        for (int from = 0; from < items; from += ITEMS_TOGETHER) {
            readItems(texts, byLength.subList(from, Math.min(items, from + ITEMS_TOGETHER)), rows);
        }
        return rows;
    }

    private void readItems(ItemTexts texts, List<Integer> items, ItemRows rows) {
        var pieces = items.stream().map(item -> texts.pieces().get(item)).toList();
        var nameLengths =
                items.stream().mapToInt(item -> texts.nameLengths()[item]).toArray();
        try (var scope = engine.openScope()) {
            var mask = mask(pieces);
            var lower = network.sentence().lower(padded(pieces, mask.size(3)), mask);
            var read = network.items(lower, mask, nameLengths);
            copyRows(read.vectors(), items, rows.vectors());
            copyRows(read.names(), items, rows.names());
        }
    }

    private static void copyRows(Tensor from, List<Integer> items, float[] to) {
        var rows = from.toFloats();
        int width = from.size(1);
        for (int i = 0; i < items.size(); i++) {
            System.arraycopy(rows, i * width, to, items.get(i) * width, width);
        }
    }

    @Override
    public List<float[]> read(List<int[]> pieces, BooleanSupplier cancelled) {
        try (var scope = engine.openScope()) {
            var mask = mask(pieces);
            int longest = mask.size(3);
            int width = config.sentence().width();
            var lower = network.sentence().lower(padded(pieces, longest), mask);
            var all = network.sentence().upper(lower, mask).toFloats();
            var each = new ArrayList<float[]>();
            for (int i = 0; i < pieces.size(); i++) {
                int at = i * longest * width;
                each.add(Arrays.copyOfRange(all, at, at + pieces.get(i).length * width));
            }
            return each;
        }
    }

    private Tensor mask(List<int[]> texts) {
        var lengths = texts.stream().mapToInt(text -> text.length).toArray();
        return network.textMask(lengths, Arrays.stream(lengths).max().orElseThrow());
    }

    private static int[] padded(List<int[]> texts, int longest) {
        var padded = new int[texts.size() * longest];
        for (int i = 0; i < texts.size(); i++) {
            System.arraycopy(texts.get(i), 0, padded, i * longest, texts.get(i).length);
        }
        return padded;
    }

    @Override
    public List<List<ScoredPlan>> search(Search search, BooleanSupplier cancelled) {
        int width = config.sentence().width();
        int items = search.items().names().length / width;
        var batch = search.batch();
        var edition = Edition.of(config.keywords());
        var questions = IntStream.range(0, batch.questions())
                .mapToObj(question -> new BeamSearch(
                        edition,
                        search.tables()[question],
                        search.columns()[question],
                        search.values()[question],
                        batch.items(),
                        search.limits()))
                .toList();
        try (var scope = engine.openScope()) {
            var pieces = engine.floats(search.pieces(), batch.questions(), batch.pieces(), width);
            var vectors = new ItemVectors(
                    engine.floats(search.items().vectors(), items, 2 * width),
                    engine.floats(search.items().names(), items, width));
            var decoder = network.search(network.encode(batch, pieces, vectors));
            return BeamSearch.run(questions, decoder::advance, search.limits().planTokens(), cancelled);
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
