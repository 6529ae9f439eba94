package dev.vantage.model.network;

import dev.vantage.model.checkpoint.ModelConfig;
import dev.vantage.model.checkpoint.Quantisation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many parameters some of a network's tensors have, from their shapes alone: nothing is allocated.
 *
 * @param total of all
 * @param active for one token: all but those of the experts that it is not sent to
 * @param rounded of the total those that {@link Quantisation#GROUPS_OF_64} stores in 8 bits
 */
public record ParameterCount(long total, long active, long rounded) {

    private static final ParameterCount NONE = new ParameterCount(0, 0, 0);

    /** The whole network. */
    public static ParameterCount of(ModelConfig config) {
        return of(config, Blueprint.of(config));
    }

    /** Parts of the network in the order in which a question passes them. */
    public static Map<String, ParameterCount> parts(ModelConfig config) {
        var parts = new LinkedHashMap<String, ParameterCount>();
        for (var spec : Blueprint.of(config)) {
            parts.merge(part(spec.name()), of(config, List.of(spec)), ParameterCount::plus);
        }
        return parts;
    }

    /** @param specs some of the network's parameters */
    public static ParameterCount of(ModelConfig config, List<ParameterSpec> specs) {
        return specs.stream().map(spec -> of(config, spec)).reduce(NONE, ParameterCount::plus);
    }

    private static ParameterCount of(ModelConfig config, ParameterSpec spec) {
        long size = spec.size();
        var decoder = config.decoder();
        long active = Blueprint.isOfAnExpert(spec.name()) ? size * decoder.expertsPerToken() / decoder.experts() : size;
        return new ParameterCount(size, active, Quantisation.GROUPS_OF_64.fits(spec.name(), spec.shape()) ? size : 0);
    }

    private static String part(String name) {
        if (Blueprint.isOfAnExpert(name)) {
            return "experts of the decoder";
        }
        return switch (name.substring(0, name.indexOf('.'))) {
            case "sentence" -> "sentence encoder";
            case "decoder" -> "decoder without experts";
            case "heads" -> "heads";
            default -> "joint encoder";
        };
    }

    private ParameterCount plus(ParameterCount other) {
        return new ParameterCount(total + other.total, active + other.active, rounded + other.rounded);
    }

    /** Bytes in 8 bits, what cannot be rounded in F32. */
    public long quantisedBytes() {
        return Quantisation.GROUPS_OF_64.bytes(rounded) + (total - rounded) * Float.BYTES;
    }
}
