package dev.vantage.model.checkpoint;

import dev.vantage.model.plan.Edition;
import java.util.HashSet;
import java.util.List;

/**
 * The sizes of a network, as {@code config.json} holds them (with its keys in snake case). A constructor's
 * {@link IllegalArgumentException} names the key that is wrong.
 *
 * @param format version of the checkpoint's layout, {@link #FORMAT}
 * @param keywords the plan language's keywords in the order of the network's outputs
 * @param relations how many relations between nodes the joint encoder tells apart
 */
public record ModelConfig(
        int format,
        String name,
        Sentence sentence,
        Joint joint,
        Decoder decoder,
        float rmsNormEps,
        List<String> keywords,
        int relations) {

    /** The layout that this version reads and writes. */
    public static final int FORMAT = 1;

    private static final int RELATIONS = 57;

    public ModelConfig {
        keywords = List.copyOf(keywords);
        require(format == FORMAT, "format", "is " + format + ", this version reads " + FORMAT);
        require(!name.isBlank(), "name", "is empty");
        positive("rms_norm_eps", rmsNormEps);
        positive("relations", relations);
        require(!keywords.isEmpty(), "keywords", "is empty");
        require(new HashSet<>(keywords).size() == keywords.size(), "keywords", "has a keyword twice");
        divides("decoder.heads", decoder.heads(), "joint.width", joint.width());
        require(
                joint.width() / decoder.heads() % 2 == 0,
                "decoder.heads",
                "gives heads of odd width, which cannot be rotated");
    }

    /**
     * The encoder of questions and names, a BERT.
     *
     * @param vocabulary how many WordPiece ids there are
     * @param feedForward width inside a layer's dense part
     * @param maxPositions the longest text, in pieces
     * @param frozenLayers how many of the first layers training leaves as they are
     */
    public record Sentence(
            int vocabulary,
            int width,
            int layers,
            int heads,
            int feedForward,
            int maxPositions,
            float layerNormEps,
            int frozenLayers) {

        public Sentence {
            positive("sentence.vocabulary", vocabulary);
            positive("sentence.width", width);
            positive("sentence.layers", layers);
            divides("sentence.heads", heads, "sentence.width", width);
            positive("sentence.feed_forward", feedForward);
            positive("sentence.max_positions", maxPositions);
            positive("sentence.layer_norm_eps", layerNormEps);
            require(
                    frozenLayers >= 0 && frozenLayers <= layers,
                    "sentence.frozen_layers",
                    "is " + frozenLayers + ", outside 0 to the " + layers + " layers");
        }
    }

    /** The encoder of question and schema together; the decoder has its width too. */
    public record Joint(int width, int layers, int heads, int feedForward) {

        public Joint {
            positive("joint.width", width);
            require(layers >= 0, "joint.layers", "is " + layers + ", not 0 or more");
            divides("joint.heads", heads, "joint.width", width);
            positive("joint.feed_forward", feedForward);
        }
    }

    /**
     * The decoder of plans.
     *
     * @param kvHeads heads of keys and values; each serves {@code heads / kvHeads} heads of queries
     * @param feedForward width inside one expert
     * @param expertsPerToken how many experts see a token
     */
    public record Decoder(
            int layers, int heads, int kvHeads, int feedForward, int experts, int expertsPerToken, float ropeTheta) {

        public Decoder {
            positive("decoder.layers", layers);
            positive("decoder.heads", heads);
            divides("decoder.kv_heads", kvHeads, "decoder.heads", heads);
            positive("decoder.feed_forward", feedForward);
            positive("decoder.experts", experts);
            require(
                    expertsPerToken > 0 && expertsPerToken <= experts,
                    "decoder.experts_per_token",
                    "is " + expertsPerToken + ", outside 1 to the " + experts + " experts");
            positive("decoder.rope_theta", ropeTheta);
        }
    }

    /** The same with other layers above the sentence encoder. */
    public ModelConfig with(Joint otherJoint, Decoder otherDecoder) {
        return new ModelConfig(format, name, sentence, otherJoint, otherDecoder, rmsNormEps, keywords, relations);
    }

    /** For tests: less than a million parameters. */
    public static ModelConfig tiny() {
        return of(
                "tiny",
                new Sentence(512, 64, 2, 4, 128, 64, 1e-12f, 1),
                new Joint(64, 2, 4, 128),
                new Decoder(2, 4, 2, 64, 4, 2, 10_000));
    }

    /** The model of the jar: 47 million parameters, its sentence encoder of the sizes of e5-small-v2. */
    public static ModelConfig mini() {
        return of(
                "mini",
                new Sentence(30_522, 384, 12, 12, 1536, 512, 1e-12f, 6),
                new Joint(256, 6, 8, 640),
                new Decoder(3, 8, 8, 384, 8, 2, 10_000));
    }

    /**
     * Two thousand million parameters. This size and the two above it have a sentence encoder of the sizes of Google's small
     * BERTs, heads of 64 numbers, and experts whose width makes the whole as large as it shall be.
     *
     * @see <a href="https://arxiv.org/abs/1908.08962">Well-Read Students Learn Better</a>
     */
    public static ModelConfig small() {
        return of(
                "small",
                new Sentence(30_522, 768, 4, 12, 3072, 512, 1e-12f, 2),
                new Joint(2048, 4, 32, 5120),
                new Decoder(24, 32, 8, 512, 16, 2, 10_000));
    }

    /** Eight thousand million parameters. */
    public static ModelConfig medium() {
        return of(
                "medium",
                new Sentence(30_522, 768, 6, 12, 3072, 512, 1e-12f, 3),
                new Joint(4096, 6, 64, 10_240),
                new Decoder(32, 64, 16, 320, 32, 2, 10_000));
    }

    /** 24 thousand million parameters. */
    public static ModelConfig large() {
        return of(
                "large",
                new Sentence(30_522, 768, 8, 12, 3072, 512, 1e-12f, 4),
                new Joint(6144, 8, 96, 18_432),
                new Decoder(40, 96, 24, 256, 64, 2, 10_000));
    }

    private static ModelConfig of(String name, Sentence sentence, Joint joint, Decoder decoder) {
        return new ModelConfig(
                FORMAT, name, sentence, joint, decoder, 1e-6f, Edition.newest().keywords(), RELATIONS);
    }

    private static void positive(String key, double value) {
        require(value > 0 && Double.isFinite(value), key, "is " + value + ", not a positive number");
    }

    private static void positive(String key, int value) {
        require(value > 0, key, "is " + value + ", not a positive number");
    }

    private static void divides(String key, int value, String ofKey, int of) {
        require(value > 0 && of % value == 0, key, "is " + value + ", which does not divide " + ofKey + " " + of);
    }

    private static void require(boolean holds, String key, String complaint) {
        if (!holds) {
            throw new IllegalArgumentException(key + " " + complaint);
        }
    }
}
