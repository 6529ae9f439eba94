package dev.vantage.model.network;

import dev.vantage.model.checkpoint.ModelConfig;
import dev.vantage.model.link.PieceVectors;
import dev.vantage.model.network.ParameterSpec.Start;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Lists the parameters of the network of one configuration: to start, to load, to count and to check them. */
public final class Blueprint {

    private static final String KEYWORDS = "decoder.keywords.weight";
    private static final String KEYWORD_BIAS = "heads.keyword_bias";

    private static final String SENTENCE = "sentence.";
    private static final String SENTENCE_LAYER = SENTENCE + "encoder.layer.";
    private static final String EXPERTS = "experts.";

    private final ModelConfig config;
    private final List<ParameterSpec> parameters = new ArrayList<>();

    private Blueprint(ModelConfig config) {
        this.config = config;
    }

    public static List<ParameterSpec> of(ModelConfig config) {
        var blueprint = new Blueprint(config);
        blueprint.sentenceEncoder();
        blueprint.nodes();
        blueprint.jointEncoder();
        blueprint.decoder();
        blueprint.heads();
        return List.copyOf(blueprint.parameters);
    }

    /** Whether a parameter has one row for each keyword, in the order of the configuration's. */
    public static boolean hasRowsOfKeywords(String name) {
        return name.equals(KEYWORDS) || name.equals(KEYWORD_BIAS);
    }

    /** Whether a parameter belongs to one expert, so that only the tokens that are sent there need it. */
    public static boolean isOfAnExpert(String name) {
        return name.contains(EXPERTS);
    }

    public static boolean isOfSentenceEncoder(String name) {
        return name.startsWith(SENTENCE);
    }

    /** Which layer of the sentence encoder a parameter belongs to; its embeddings belong to none. */
    public static OptionalInt sentenceLayer(String name) {
        if (!name.startsWith(SENTENCE_LAYER)) {
            return OptionalInt.empty();
        }
        int end = name.indexOf('.', SENTENCE_LAYER.length());
        return OptionalInt.of(Integer.parseInt(name, SENTENCE_LAYER.length(), end, 10));
    }

    private void sentenceEncoder() {
        var sentence = config.sentence();
        int width = sentence.width();
        pretrained(PieceVectors.NAME, sentence.vocabulary(), width);
        pretrained("sentence.embeddings.position_embeddings.weight", sentence.maxPositions(), width);
        pretrained("sentence.embeddings.token_type_embeddings.weight", 2, width);
        pretrained("sentence.embeddings.LayerNorm.weight", width);
        pretrained("sentence.embeddings.LayerNorm.bias", width);
        for (int l = 0; l < sentence.layers(); l++) {
            var layer = SENTENCE_LAYER + l + ".";
            for (var projection : List.of("self.query", "self.key", "self.value", "output.dense")) {
                pretrained(layer + "attention." + projection + ".weight", width, width);
                pretrained(layer + "attention." + projection + ".bias", width);
            }
            pretrained(layer + "attention.output.LayerNorm.weight", width);
            pretrained(layer + "attention.output.LayerNorm.bias", width);
            pretrained(layer + "intermediate.dense.weight", sentence.feedForward(), width);
            pretrained(layer + "intermediate.dense.bias", sentence.feedForward());
            pretrained(layer + "output.dense.weight", width, sentence.feedForward());
            pretrained(layer + "output.dense.bias", width);
            pretrained(layer + "output.LayerNorm.weight", width);
            pretrained(layer + "output.LayerNorm.bias", width);
        }
    }

    private void nodes() {
        int width = config.joint().width();
        int sentence = config.sentence().width();
        dense("nodes.word", width, sentence, true);
        dense("nodes.item", width, 2 * sentence, true);
        dense("nodes.item_features", width, SchemaGraph.FEATURES, false);
        dense("nodes.value", width, sentence, true);
        dense("nodes.value_features", width, QuestionGraph.VALUE_FEATURES, false);
        dense("nodes.matches", width, QuestionGraph.MATCH_FEATURES + 1, false);
        add("nodes.kind.weight", new Start.Normal(0.02f), false, 4, width);
    }

    private void jointEncoder() {
        var joint = config.joint();
        int width = joint.width();
        int biases = joint.layers() * joint.heads() + 1;
        add(RelationBias.RELATIONS, new Start.Normal(0.1f), false, biases, Relation.COUNT);
        add("joint.similarity.weight", new Start.Constant(1), false, 2, biases);
        for (int l = 0; l < joint.layers(); l++) {
            var layer = "joint.layers." + l + ".";
            norm(layer + "attention_norm", width);
            for (var projection : List.of("query", "key", "value", "output")) {
                dense(layer + "attention." + projection, width, width, false);
            }
            norm(layer + "feed_forward_norm", width);
            feedForward(layer + "feed_forward.", width, joint.feedForward());
        }
        norm("joint.norm", width);
        dense("joint.relevance", 1, width, true);
        add("joint.similarity_scale", new Start.Constant(5), false, 1);
        add("joint.similarity_offset", new Start.Constant(-3), false, 1);
    }

    private void decoder() {
        var decoder = config.decoder();
        int width = config.joint().width();
        int keys = width / decoder.heads() * decoder.kvHeads();
        add(KEYWORDS, new Start.Normal(0.06f), false, config.keywords().size(), width);
        dense("decoder.pointer", width, width, true);
        add("decoder.pointer_kind.weight", new Start.Normal(0.02f), false, 3, width);
        for (int l = 0; l < decoder.layers(); l++) {
            var layer = "decoder.layers." + l + ".";
            norm(layer + "self_norm", width);
            dense(layer + "self.query", width, width, false);
            dense(layer + "self.key", keys, width, false);
            dense(layer + "self.value", keys, width, false);
            dense(layer + "self.output", width, width, false);
            norm(layer + "cross_norm", width);
            dense(layer + "cross.query", width, width, false);
            dense(layer + "cross.key", keys, width, false);
            dense(layer + "cross.value", keys, width, false);
            dense(layer + "cross.output", width, width, false);
            norm(layer + "feed_forward_norm", width);
            dense(layer + "router", decoder.experts(), width, false);
            for (int e = 0; e < decoder.experts(); e++) {
                feedForward(layer + EXPERTS + e + ".", width, decoder.feedForward());
            }
        }
        norm("decoder.norm", width);
    }

    private void heads() {
        int width = config.joint().width();
        dense("heads.keyword", width, width, true);
        add(KEYWORD_BIAS, new Start.Constant(0), false, config.keywords().size());
        dense("heads.pointer", width, width, true);
        dense("heads.memory", width, width, true);
    }

    private void feedForward(String prefix, int width, int inner) {
        dense(prefix + "gate", inner, width, false);
        dense(prefix + "up", inner, width, false);
        dense(prefix + "down", width, inner, false);
    }

    private void dense(String name, int out, int in, boolean bias) {
        add(name + ".weight", new Start.Uniform(in), true, out, in);
        if (bias) {
            add(name + ".bias", new Start.Uniform(in), false, out);
        }
    }

    private void norm(String name, int width) {
        add(name + ".weight", new Start.Constant(1), false, width);
    }

    private void pretrained(String name, int... shape) {
        boolean matrix = shape.length == 2 && !name.contains("embeddings");
        add(name, new Start.Pretrained(), matrix, shape);
    }

    private void add(String name, Start start, boolean decays, int... shape) {
        parameters.add(new ParameterSpec(name, shape, start, decays));
    }
}
