package dev.vantage.model.decoding;

import dev.vantage.model.checkpoint.Checkpoint;
import dev.vantage.model.checkpoint.ModelConfig;
import dev.vantage.model.decoding.TranslationException.Kind;
import dev.vantage.model.link.LinkedQuestion;
import dev.vantage.model.link.LinkedSchema;
import dev.vantage.model.link.Linker;
import dev.vantage.model.link.ValueIndex;
import dev.vantage.model.network.Batch;
import dev.vantage.model.network.Blueprint;
import dev.vantage.model.network.ItemTexts;
import dev.vantage.model.network.ItemVectors;
import dev.vantage.model.network.Network;
import dev.vantage.model.network.PieceVectors;
import dev.vantage.model.network.SchemaGraph;
import dev.vantage.model.network.Weights;
import dev.vantage.model.plan.Edition;
import dev.vantage.model.plan.PlanRenderer;
import dev.vantage.model.rank.PlanFeatures;
import dev.vantage.model.rank.Ranking;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.Tensor;
import dev.vantage.model.text.WordPieceTokenizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The translator that asks the network. */
public final class NeuralTranslator implements Translator {

    private static final int MOST_PIECES = 256;
    private static final int ITEMS_TOGETHER = 64;
    /** How much wider the search is when none of the first plans has SQL. */
    private static final int MORE_BEAMS = 4;

    private static final int MOST_SEARCHES = 3;

    private final Engine engine;
    private final Network network;
    private final ModelConfig config;
    private final WordPieceTokenizer tokenizer;
    private final Linker linker;
    private final Optional<Ranking> ranking;

    private NeuralTranslator(Engine engine, Network network, Checkpoint checkpoint) {
        this.engine = engine;
        this.network = network;
        config = checkpoint.config();
        tokenizer = checkpoint.tokenizer();
        ranking = checkpoint.ranking();
        linker = new Linker(tokenizer::encode, tokenizer.cls(), tokenizer.sep(), MOST_PIECES);
    }

    /**
     * Reads a checkpoint's weights into an engine. The vectors of the vocabulary stay in the checkpoint.
     *
     * @param engine is closed with the translator
     * @throws dev.vantage.model.checkpoint.CheckpointException if a weight is missing or has another shape
     */
    public static NeuralTranslator open(Checkpoint checkpoint, Engine engine) {
        var config = checkpoint.config();
        var weights = new HashMap<String, Tensor>();
        for (var spec : Blueprint.of(config)) {
            if (!spec.name().equals(PieceVectors.NAME)) {
                weights.put(spec.name(), engine.floats(checkpoint.floats(spec.name(), spec.shape()), spec.shape()));
            }
        }
        var sentence = config.sentence();
        var vectors = checkpoint.rows(PieceVectors.NAME, sentence.vocabulary(), sentence.width());
        var network = new Network(engine, config, new Weights(weights), vectors::readRow);
        return new NeuralTranslator(engine, network, checkpoint);
    }

    @Override
    public SchemaMemory encode(Schema schema, ValueIndex values) {
        int width = config.sentence().width();
        var texts = ItemTexts.of(schema, tokenizer::encode, tokenizer.cls(), tokenizer.sep(), tokenizer.unk());
        int items = texts.pieces().size();
        var vectors = new float[items * 2 * width];
        var names = new float[items * width];
        var byLength = IntStream.range(0, items)
                .boxed()
                .sorted(Comparator.comparingInt(item -> texts.pieces().get(item).length))
                .toList();
        for (int from = 0; from < items; from += ITEMS_TOGETHER) {
            readItems(texts, byLength.subList(from, Math.min(items, from + ITEMS_TOGETHER)), vectors, names);
        }
        var graph = SchemaSelection.isNeededFor(schema)
                ? Optional.<SchemaGraph>empty()
                : Optional.of(new SchemaGraph(schema));
        return new EncodedSchema(schema, LinkedSchema.of(schema), values, vectors, 2 * width, names, width, graph);
    }

    @Override
    public List<Candidate> translate(Question question, SchemaMemory memory, PlanRenderer renderer, Limits limits) {
        var encoded = encoded(memory);
        QuestionCheck.check(question);
        if (encoded.schema().columnCount() == 0) {
            throw new TranslationException(Kind.EMPTY_SCHEMA, "The database has no tables that can be asked about");
        }
        var linked = link(question, encoded);
        try (var scope = engine.openScope()) {
            var pieces = readQuestion(linked);
            var selection = select(encoded, linked, pieces);
            var narrowed = selection.narrow(
                    linked, encoded.schema().tables().size(), encoded.schema().columnCount());
            var candidates = new CandidateList(encoded.schema(), selection, linked, question, renderer, ranking);
            int beams = limits.beams();
            for (int attempt = 1; ; attempt++, beams *= MORE_BEAMS) {
                var wider = new Limits(beams, limits.planTokens(), limits.cancelled());
                var found = search(encoded, selection, narrowed, pieces, wider);
                var ranked = candidates.of(found);
                if (!ranked.isEmpty() || attempt == MOST_SEARCHES) {
                    return ranked;
                }
            }
        }
    }

    /** The features that an order of these candidates is learned from, by name. */
    public List<Map<String, Double>> features(Question question, SchemaMemory memory, List<Candidate> candidates) {
        var encoded = encoded(memory);
        var features = new PlanFeatures(encoded.schema(), link(question, encoded), question.text());
        return candidates.stream()
                .map(candidate -> features.of(candidate.plan(), candidate.logProbability()))
                .toList();
    }

    private static EncodedSchema encoded(SchemaMemory memory) {
        if (memory instanceof EncodedSchema encoded) {
            return encoded;
        }
        throw new IllegalArgumentException("This memory was not made by this translator");
    }

    private LinkedQuestion link(Question question, EncodedSchema encoded) {
        return linker.link(
                question.text(), question.evidence(), question.parameters(), encoded.linked(), encoded.values());
    }

    @Override
    public void close() {
        engine.close();
    }

    private void readItems(ItemTexts texts, List<Integer> items, float[] vectors, float[] names) {
        var pieces = items.stream().map(item -> texts.pieces().get(item)).toList();
        var nameLengths =
                items.stream().mapToInt(item -> texts.nameLengths()[item]).toArray();
        try (var scope = engine.openScope()) {
            var mask = mask(pieces);
            var lower = network.sentence().lower(padded(pieces, mask.size(3)), mask);
            var read = network.items(lower, mask, nameLengths);
            copyRows(read.vectors(), items, vectors);
            copyRows(read.names(), items, names);
        }
    }

    private static void copyRows(Tensor from, List<Integer> items, float[] to) {
        var rows = from.toFloats();
        int width = from.size(1);
        for (int i = 0; i < items.size(); i++) {
            System.arraycopy(rows, i * width, to, items.get(i) * width, width);
        }
    }

    /** [1, T, sentence width]. */
    private Tensor readQuestion(LinkedQuestion linked) {
        var pieces = List.of(linked.pieces());
        var mask = mask(pieces);
        var lower = network.sentence().lower(linked.pieces(), mask);
        return network.sentence().upper(lower, mask);
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

    private SchemaSelection select(EncodedSchema encoded, LinkedQuestion linked, Tensor pieces) {
        if (encoded.graph().isPresent()) {
            return SchemaSelection.whole(encoded.schema());
        }
        return SchemaSelection.of(encoded.schema(), linked, likeness(encoded, linked, pieces.toFloats()));
    }

    /** For each item, how like its name is to the word of the question that it is most like: a cosine. */
    private static float[] likeness(EncodedSchema encoded, LinkedQuestion linked, float[] pieces) {
        int width = encoded.nameWidth();
        var words = new float[linked.words().size()][width];
        for (int p = 0; p < linked.wordOfPiece().length; p++) {
            int word = linked.wordOfPiece()[p];
            for (int d = 0; word >= 0 && d < width; d++) {
                words[word][d] += pieces[p * width + d];
            }
        }
        var best = new float[encoded.names().length / width];
        for (var word : words) {
            float length = 0;
            for (float x : word) {
                length += x * x;
            }
            float scale = (float) (1 / Math.sqrt(length + 1e-12f));
            for (int i = 0; i < best.length; i++) {
                float dot = 0;
                for (int d = 0; d < width; d++) {
                    dot += word[d] * encoded.names()[i * width + d];
                }
                best[i] = Math.max(best[i], dot * scale);
            }
        }
        return best;
    }

    private List<BeamSearch.Found> search(
            EncodedSchema encoded, SchemaSelection selection, LinkedQuestion question, Tensor pieces, Limits limits) {
        var graph = encoded.graph().orElseGet(() -> new SchemaGraph(selection.schema()));
        int[] wholeRows = selection.itemRows(encoded.schema().tables().size());
        int[] rows = IntStream.range(0, wholeRows.length).toArray();
        var batch = Batch.of(List.of(new Batch.Member(question, graph, rows)));
        var items = new ItemVectors(
                rowsOf(encoded.vectors(), encoded.vectorWidth(), wholeRows),
                rowsOf(encoded.names(), encoded.nameWidth(), wholeRows));
        var memory = network.encode(batch, pieces, items);
        var beams = new BeamSearch(
                Edition.of(config.keywords()),
                selection.tables().length,
                selection.columns().length,
                question.values().size(),
                limits);
        return beams.run(network.search(memory));
    }

    private Tensor rowsOf(float[] all, int width, int[] rows) {
        var chosen = new float[rows.length * width];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(all, rows[i] * width, chosen, i * width, width);
        }
        return engine.floats(chosen, rows.length, width);
    }
}
