package dev.vantage.model.checkpoint;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** The sizes that a model comes in, with what each was planned to have: parameters, and of them active for one token. */
public enum ModelSize {
    TINY(ModelConfig::tiny, 1_000_000, 0),
    MINI(ModelConfig::mini, 40_000_000, 0),
    SMALL(ModelConfig::small, 2_000_000_000L, 250_000_000),
    MEDIUM(ModelConfig::medium, 8_000_000_000L, 1_000_000_000),
    LARGE(ModelConfig::large, 24_000_000_000L, 3_000_000_000L);

    private final Supplier<ModelConfig> config;
    private final long planned;
    private final long plannedActive;

    ModelSize(Supplier<ModelConfig> config, long planned, long plannedActive) {
        this.config = config;
        this.planned = planned;
        this.plannedActive = plannedActive;
    }

    /** As configurations name it: {@code mini}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public ModelConfig config() {
        return config.get();
    }

    /** Parameters that the family's table gives this size; for {@link #TINY} it gives a bound. */
    public long planned() {
        return planned;
    }

    /** Parameters that are active for one token, by the family's table; empty where it tells none. */
    public OptionalLong plannedActive() {
        return plannedActive == 0 ? OptionalLong.empty() : OptionalLong.of(plannedActive);
    }

    public static Optional<ModelSize> of(String key) {
        return Arrays.stream(values()).filter(size -> size.key().equals(key)).findFirst();
    }

    /** Of all sizes, the smallest first. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(ModelSize::key).toList();
    }
}
