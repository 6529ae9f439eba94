package dev.vantage.model.checkpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;

/**
 * What an adapter's {@code adapter.json} says.
 *
 * @param format version of the adapter's layout, {@link #FORMAT}
 * @param rank of the products that are added
 * @param alpha the products are multiplied by {@code alpha / rank}
 * @param base name of the model that the adapter belongs to
 * @param fingerprint of that model, {@link Checkpoint#fingerprint()}
 */
public record AdapterConfig(int format, int rank, float alpha, String base, String fingerprint) {

    /** The layout that this version reads and writes. */
    public static final int FORMAT = 1;

    public AdapterConfig {
        require(format == FORMAT, "format", format + ", this version reads " + FORMAT);
        require(rank > 0, "rank", rank + ", not a positive number");
        require(alpha > 0 && Float.isFinite(alpha), "alpha", alpha + ", not a positive number");
    }

    public AdapterConfig(int rank, float alpha, Checkpoint base) {
        this(FORMAT, rank, alpha, base.config().name(), base.fingerprint());
    }

    float scale() {
        return alpha / rank;
    }

    /** @throws IllegalArgumentException if it is not such a file; the message says why */
    static AdapterConfig parse(byte[] json) {
        try {
            return ConfigFile.bind(ConfigFile.JSON.readTree(json), AdapterConfig.class, "");
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(
                    "it is not valid JSON (" + malformed.getOriginalMessage() + ")", malformed);
        } catch (IOException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    byte[] toJson() {
        try {
            return ConfigFile.JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void require(boolean holds, String key, String complaint) {
        if (!holds) {
            throw new IllegalArgumentException(key + " is " + complaint);
        }
    }
}
