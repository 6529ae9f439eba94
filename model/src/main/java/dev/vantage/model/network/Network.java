package dev.vantage.model.network;

import dev.vantage.model.checkpoint.ModelConfig;
import dev.vantage.model.link.PieceVectors;
import dev.vantage.model.tensor.Engine;
import dev.vantage.model.tensor.Tensor;
import java.util.List;

/**
 * The network, top down: {@link #items} reads a schema once, {@link #encode} reads questions together with it, and
 * {@link #score} (whole plans) or {@link #search} (step by step) writes plans.
 */
public final class Network {

    private final Engine engine;
    private final SentenceEncoder sentence;
    private final JointEncoder joint;
    private final Decoder decoder;
    private final Layers layers;

    /** For use: no dropout. */
    public Network(Engine engine, ModelConfig config, Weights weights, PieceVectors pieces) {
        this(engine, config, weights, pieces, Dropout.NONE);
    }

    /** @param weights all parameters but the vectors of the pieces */
    public Network(Engine engine, ModelConfig config, Weights weights, PieceVectors pieces, Dropout dropout) {
        this.engine = engine;
        layers = new Layers(weights, config.rmsNormEps());
        sentence = new SentenceEncoder(engine, config.sentence(), layers, pieces, dropout);
        joint = new JointEncoder(engine, config, layers, dropout);
        decoder = new Decoder(engine, config, layers, dropout);
    }

    public SentenceEncoder sentence() {
        return sentence;
    }

    /** [n, 1, 1, T]: 0 for the pieces of each text, very negative after them. */
    public Tensor textMask(int[] lengths, int longest) {
        var mask = new float[lengths.length * longest];
        for (int i = 0; i < lengths.length; i++) {
            for (int t = lengths[i]; t < longest; t++) {
                mask[i * longest + t] = JointEncoder.HIDDEN;
            }
        }
        return engine.floats(mask, lengths.length, 1, 1, longest);
    }

    /**
     * @param lower [items, T, sentence width] from {@link SentenceEncoder#lower}
     * @param mask [items, 1, 1, T]
     * @param nameLengths for each item how many pieces after the first are its own name
     */
    public ItemVectors items(Tensor lower, Tensor mask, int[] nameLengths) {
        var x = sentence.upper(lower, mask);
        int n = x.size(0);
        int t = x.size(1);
        int width = x.size(2);
        var pool = new float[n * t];
        for (int i = 0; i < n; i++) {
            for (int p = 1; p <= nameLengths[i]; p++) {
                pool[i * t + p] = 1f / nameLengths[i];
            }
        }
        var names = engine.floats(pool, n, 1, t).matmul(x).reshape(n, width);
        var start = x.slice(1, 0, 1).reshape(n, width);
        return new ItemVectors(engine.concat(1, List.of(names, start)), JointEncoder.unit(names));
    }

    /**
     * @param lower [B, T, sentence width] from {@link SentenceEncoder#lower}
     * @param mask [B, 1, 1, T]
     */
    public Memory encode(Batch batch, Tensor lower, Tensor mask, ItemVectors items) {
        return encode(batch, sentence.upper(lower, mask), items);
    }

    /** @param pieces [B, T, sentence width] from {@link SentenceEncoder#upper} */
    public Memory encode(Batch batch, Tensor pieces, ItemVectors items) {
        return joint.apply(batch, pieces, items);
    }

    /** [B, M]: the logit that an item or value is used in the plan. */
    public Tensor relevance(Memory memory) {
        int n = memory.nodes().size(1);
        int m = memory.pointerKeys().size(1);
        return layers.affine("joint.relevance", memory.nodes().slice(1, n - m, n))
                .reshape(memory.nodes().size(0), m);
    }

    /**
     * Scores of every next token of whole plans, one plan for each question.
     *
     * @param keywords [B, T, keywords] logits
     * @param pointers [B, T, M] logits of items and values
     * @param balance of the experts, 1 when all are used alike
     * @param zLoss of the routers
     * @param loads for each layer [experts], the share of the tokens' choices that each expert got
     */
    public record Scores(Tensor keywords, Tensor pointers, Tensor balance, Tensor zLoss, List<Tensor> loads) {}

    /** @param lastColumns [B * T] the column pointed to last before each token, an index into M, or -1 */
    public Scores score(Memory memory, Decoder.Input input, int[] lastColumns) {
        var read = decoder.states(memory, decoder.crossings(memory), input, null);
        var pointers = decoder.pointerLogits(memory, read.states()).add(biasAfter(memory, input, lastColumns));
        return new Scores(decoder.keywordLogits(read.states()), pointers, read.balance(), read.zLoss(), read.loads());
    }

    /** Starts to write plans for one question, token by token. */
    public PlanSearch search(Memory memory) {
        return new PlanSearch(engine, decoder, memory);
    }

    private Tensor biasAfter(Memory memory, Decoder.Input input, int[] lastColumns) {
        int m = memory.pointerKeys().size(1);
        int count = input.rows() * input.length();
        var rows = new int[count];
        var after = new float[count];
        for (int i = 0; i < count; i++) {
            rows[i] = i / input.length() * m + Math.max(0, lastColumns[i]);
            after[i] = lastColumns[i] < 0 ? 0 : 1;
        }
        return memory.pointerBias()
                .reshape(input.rows() * m, m)
                .take(engine.ints(rows, input.rows(), input.length()))
                .mul(engine.floats(after, input.rows(), input.length(), 1));
    }
}
