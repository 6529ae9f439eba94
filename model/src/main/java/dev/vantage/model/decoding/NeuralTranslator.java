package dev.vantage.model.decoding;

import dev.vantage.model.checkpoint.Checkpoint;
import dev.vantage.model.decoding.TranslationException.Kind;
import dev.vantage.model.hint.Hint;
import dev.vantage.model.link.LinkedQuestion;
import dev.vantage.model.link.LinkedSchema;
import dev.vantage.model.link.Linker;
import dev.vantage.model.link.PieceVectors;
import dev.vantage.model.link.Quantities;
import dev.vantage.model.link.ValueIndex;
import dev.vantage.model.network.Batch;
import dev.vantage.model.network.ItemTexts;
import dev.vantage.model.network.SchemaGraph;
import dev.vantage.model.plan.Meetings;
import dev.vantage.model.plan.PlanRenderer;
import dev.vantage.model.rank.PlanFeatures;
import dev.vantage.model.rank.Ranking;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.tensor.Engine;
import dev.vantage.model.text.WordPieceTokenizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The translator that asks the network. */
public final class NeuralTranslator implements Translator {

    private static final int MOST_PIECES = 256;
    /** How much wider the search is when none of the first plans has SQL. */
    private static final int MORE_BEAMS = 4;

    private static final int MOST_SEARCHES = 3;

    private final Inference inference;
    private final int width;
    private final WordPieceTokenizer tokenizer;
    private final PieceVectors vectors;
    private final Linker linker;
    private final KnownItems known;
    private final Optional<Ranking> ranking;

    private NeuralTranslator(Checkpoint checkpoint, Inference inference) {
        this.inference = inference;
        width = checkpoint.config().sentence().width();
        tokenizer = checkpoint.tokenizer();
        ranking = checkpoint.ranking();
        vectors = checkpoint.pieceVectors();
        known = new KnownItems(width, inference::items);
        linker = new Linker(tokenizer::encode, vectors, tokenizer.cls(), tokenizer.sep(), MOST_PIECES);
    }

    /**
     * Reads a checkpoint's weights into an engine.
     *
     * @param engine is closed with the translator, and at once if there will be none
     * @throws dev.vantage.model.checkpoint.CheckpointException if a weight is missing or has another shape
     */
    public static NeuralTranslator open(Checkpoint checkpoint, Engine engine) {
        return open(checkpoint, EngineInference.open(checkpoint, engine));
    }

    /**
     * A translator whose network is computed elsewhere.
     *
     * @param checkpoint of which only texts and the vectors of pieces are read
     * @param inference on the same checkpoint; is closed with the translator
     */
    public static NeuralTranslator open(Checkpoint checkpoint, Inference inference) {
        return new NeuralTranslator(checkpoint, inference);
    }

    @Override
    public SchemaMemory encode(Schema untyped, ValueIndex values) {
        var schema = untyped.with(values.stored());
        var texts = ItemTexts.of(
                schema, values.categories(), tokenizer::encode, tokenizer.cls(), tokenizer.sep(), tokenizer.unk());
        var graph = SchemaSelection.isNeededFor(schema)
                ? Optional.<SchemaGraph>empty()
                : Optional.of(new SchemaGraph(schema, values.ranges()));
        var items = known.of(texts);
        if (LikelyItems.areAll(schema.tables().size() + schema.columnCount())) {
            items.readAll();
        }
        return new EncodedSchema(schema, LinkedSchema.of(schema), values, items, width, new Meetings(schema), graph);
    }

    @Override
    public List<Candidate> translate(Question question, SchemaMemory memory, PlanRenderer renderer, Limits limits) {
        return translate(List.of(question), memory, renderer, limits).getFirst();
    }

    @Override
    public List<List<Candidate>> translate(
            List<Question> questions, SchemaMemory memory, PlanRenderer renderer, Limits limits) {
        var encoded = encoded(memory);
        if (questions.isEmpty()) {
            return List.of();
        }
        questions.forEach(QuestionCheck::check);
        if (encoded.schema().columnCount() == 0) {
            throw new TranslationException(Kind.EMPTY_SCHEMA, "The database has no tables that can be asked about");
        }
        var asked = read(questions, encoded, renderer, limits);
        var answers = new ArrayList<List<Candidate>>(Collections.nCopies(asked.size(), List.of()));
        var open = IntStream.range(0, asked.size()).boxed().toList();
        var reach = limits.search();
        for (int attempt = 1; attempt <= MOST_SEARCHES && !open.isEmpty(); attempt++) {
            var search = search(encoded, open.stream().map(asked::get).toList(), reach);
            var plans = inference.search(search, limits.cancelled());
            for (int i = 0; i < plans.size(); i++) {
                int question = open.get(i);
                answers.set(question, asked.get(question).candidates().of(plans.get(i)));
            }
            open = open.stream()
                    .filter(question -> answers.get(question).isEmpty())
                    .toList();
            reach = reach.withBeams(
                    Math.max(reach.beams(), Math.min(reach.beams() * MORE_BEAMS, SearchLimits.MOST_BEAMS)));
        }
        return List.copyOf(answers);
    }

    /**
     * A question as the network reads it.
     *
     * @param linked to the part of the schema that it is about
     * @param valueRows for each of its values the row of its text in the schema, or -1
     * @param pieces [T, width]
     */
    private record Asked(
            LinkedQuestion linked, int[] valueRows, float[] pieces, SchemaSelection part, CandidateList candidates) {}

    private List<Asked> read(List<Question> questions, EncodedSchema encoded, PlanRenderer renderer, Limits limits) {
        var schema = encoded.schema();
        var linked = questions.stream().map(question -> link(question, encoded)).toList();
        var pieces = inference.read(linked.stream().map(LinkedQuestion::pieces).toList(), limits.cancelled());
        var asked = new ArrayList<Asked>();
        for (int i = 0; i < questions.size(); i++) {
            var whole = linked.get(i);
            var part = select(encoded, whole, pieces.get(i));
            asked.add(new Asked(
                    part.narrow(whole, schema.tables().size(), schema.columnCount()),
                    whole.values().stream().mapToInt(encoded::rowOf).toArray(),
                    pieces.get(i),
                    part,
                    new CandidateList(
                            schema,
                            part,
                            whole,
                            corrections(questions.get(i), whole, part),
                            new Quantities(
                                    whole,
                                    questions.get(i).text(),
                                    encoded.values().ranges()),
                            features(questions.get(i), whole, encoded),
                            renderer,
                            ranking)));
        }
        return asked;
    }

    /** Whoever asks through the driver writes a hint behind the question. */
    private static Corrections corrections(Question question, LinkedQuestion linked, SchemaSelection part) {
        var hint = Hint.in(question.text() + "\n" + question.evidence(), part.schema(), linked);
        return new Corrections(linked, question.text(), hint);
    }

    /** The features that an order of these candidates is learned from, by name. */
    public List<Map<String, Double>> features(Question question, SchemaMemory memory, List<Candidate> candidates) {
        var encoded = encoded(memory);
        var features = features(question, link(question, encoded), encoded);
        return candidates.stream()
                .map(candidate -> features.of(candidate.plan(), candidate.logProbability()))
                .toList();
    }

    private static PlanFeatures features(Question question, LinkedQuestion linked, EncodedSchema encoded) {
        return new PlanFeatures(
                encoded.schema(), linked, question.text(), encoded.values().ranges(), encoded.meetings());
    }

    /**
     * The tables that a question is read together with: all of a small schema, of a large one those that fit it best.
     *
     * @return indices into the schema's tables
     */
    public int[] tablesFor(Question question, SchemaMemory memory) {
        var encoded = encoded(memory);
        var linked = link(question, encoded);
        var pieces = inference.read(List.of(linked.pieces()), () -> false).getFirst();
        return select(encoded, linked, pieces).tables();
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
    public void tryAgain() {
        inference.tryAgain();
    }

    @Override
    public void close() {
        inference.close();
    }

    private SchemaSelection select(EncodedSchema encoded, LinkedQuestion linked, float[] pieces) {
        if (encoded.graph().isPresent()) {
            return SchemaSelection.whole(encoded.schema());
        }
        var likeness = NameLikeness.of(encoded, LikelyItems.of(encoded, linked, vectors), linked, pieces);
        return SchemaSelection.of(encoded.schema(), linked, likeness, SchemaSelection.MOST_ITEMS);
    }

    private static Inference.Search search(EncodedSchema encoded, List<Asked> asked, SearchLimits limits) {
        var members = new ArrayList<Batch.Member>();
        var rows = new ArrayList<Integer>();
        for (var question : asked) {
            var part = question.part();
            members.add(new Batch.Member(
                    question.linked(),
                    encoded.graph().orElseGet(() -> part.graph(encoded.values().ranges())),
                    placed(part.itemRows(encoded.schema().tables().size()), rows),
                    placed(question.valueRows(), rows)));
        }
        var batch = Batch.of(members);
        return new Inference.Search(
                batch,
                padded(asked, batch.pieces() * encoded.width()),
                encoded.items().rows(rows.stream().mapToInt(Integer::intValue).toArray()),
                asked.stream()
                        .mapToInt(question -> question.part().tables().length)
                        .toArray(),
                asked.stream()
                        .mapToInt(question -> question.part().columns().length)
                        .toArray(),
                asked.stream()
                        .mapToInt(question -> question.linked().values().size())
                        .toArray(),
                limits);
    }

    /** Puts rows behind those that a search has already, and tells where each is now; -1 stays so. */
    private static int[] placed(int[] wanted, List<Integer> rows) {
        var places = new int[wanted.length];
        for (int i = 0; i < wanted.length; i++) {
            places[i] = wanted[i] < 0 ? -1 : rows.size();
            if (wanted[i] >= 0) {
                rows.add(wanted[i]);
            }
        }
        return places;
    }

    /** [B, length], zeros behind what is shorter. */
    private static float[] padded(List<Asked> asked, int length) {
        var padded = new float[asked.size() * length];
        for (int i = 0; i < asked.size(); i++) {
            var pieces = asked.get(i).pieces();
            System.arraycopy(pieces, 0, padded, i * length, pieces.length);
        }
        return padded;
    }
}
