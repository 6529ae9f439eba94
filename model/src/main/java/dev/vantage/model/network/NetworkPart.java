package dev.vantage.model.network;

import dev.vantage.model.checkpoint.ModelConfig;
import java.util.function.Predicate;

/** A part that a network can be trained without, to measure what it is worth. */
public enum NetworkPart {
    /** What the joint encoder is told of each pair of nodes: distances of words, the schema's structure, links. */
    RELATIONS,
    /** Which words the linker found in a name or a stored value. Candidate values stay, without their columns. */
    LINKS,
    /** The layers in which words, items and values see each other. The decoder still sees all of them. */
    JOINT_ENCODER,
    /** The mixture: each layer has one dense part in its place, as wide as the experts that a token sees. */
    EXPERTS;

    /** The sizes of a network that is otherwise the same. */
    public ModelConfig without(ModelConfig whole) {
        var joint = whole.joint();
        var decoder = whole.decoder();
        return switch (this) {
            case RELATIONS, LINKS -> whole;
            case JOINT_ENCODER ->
                whole.with(new ModelConfig.Joint(joint.width(), 0, joint.heads(), joint.feedForward()), decoder);
            case EXPERTS ->
                whole.with(
                        joint,
                        new ModelConfig.Decoder(
                                decoder.layers(),
                                decoder.heads(),
                                decoder.kvHeads(),
                                decoder.feedForward() * decoder.expertsPerToken(),
                                1,
                                1,
                                decoder.ropeTheta()));
        };
    }

    /** Sets to 0 what belongs to this part: of a parameter, or of its gradient, so that it stays 0. */
    public void clear(ParameterSpec spec, float[] numbers) {
        switch (this) {
            case RELATIONS -> clear(spec, RelationBias.RELATIONS, numbers, column -> true);
            case LINKS -> {
                clear(spec, RelationBias.RELATIONS, numbers, column -> Relation.values()[column].isLink());
                clear(spec, JointEncoder.MATCHES, numbers, column -> column < QuestionGraph.MATCH_FEATURES);
            }
            case JOINT_ENCODER, EXPERTS -> {}
        }
    }

    private static void clear(ParameterSpec spec, String name, float[] numbers, Predicate<Integer> columns) {
        if (spec.name().equals(name)) {
            int width = spec.shape()[1];
            for (int i = 0; i < numbers.length; i++) {
                if (columns.test(i % width)) {
                    numbers[i] = 0;
                }
            }
        }
    }
}
