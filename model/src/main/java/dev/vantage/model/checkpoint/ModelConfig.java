package dev.vantage.model.checkpoint;
import java.util.List;
public record ModelConfig(int format, String name, Sentence sentence, Joint joint, Decoder decoder, float rmsNormEps, List<String> keywords, int relations) {
    public record Sentence(int vocabulary, int width, int layers, int heads, int feedForward, int maxPositions, float layerNormEps, int frozenLayers) {}
    public record Joint(int width, int layers, int heads, int feedForward) {}
    public record Decoder(int layers, int heads, int kvHeads, int feedForward, int experts, int expertsPerToken, float ropeTheta) {}
}
