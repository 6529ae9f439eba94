package dev.vantage.model.checkpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the JSON header of a safetensors file says, checked against the file: every byte of it belongs to one tensor.
 *
 * @param entries in the order of their bytes
 */
record SafeTensorsHeader(Map<String, String> metadata, List<Entry> entries) {

    static final String METADATA = "__metadata__";

    /** The format's own limit. */
    private static final long LONGEST = 100_000_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** @param begin of its bytes, from the end of the header  @param length in bytes */
    record Entry(String name, StoredType type, int[] shape, long begin, int length) {}

    /**
     * The length of the header in bytes.
     *
     * @param size of the file, in bytes
     * @param stated the file's first 8 bytes
     */
    static int length(String file, long size, long stated) {
        if (size < Long.BYTES) {
            throw CheckpointException.damaged(file, "it ends after " + size + " bytes, before its header");
        }
        if (stated < 0 || stated > LONGEST) {
            throw CheckpointException.damaged(
                    file,
                    "its header would be " + Long.toUnsignedString(stated) + " bytes long, so it is not safetensors");
        }
        if (stated > size - Long.BYTES) {
            throw CheckpointException.damaged(
                    file, "it ends after " + size + " bytes, inside its header of " + stated + " bytes");
        }
        return (int) stated;
    }

    static SafeTensorsHeader parse(String file, byte[] json, long dataSize) {
        return new Parser(file, dataSize).parse(json);
    }

    private record Parser(String file, long dataSize) {

        SafeTensorsHeader parse(byte[] json) {
            var root = tree(json);
            if (!root.isObject()) {
                throw damaged("its header is not a JSON object");
            }
            var entries = new ArrayList<Entry>();
            for (var field : root.properties()) {
                if (!field.getKey().equals(METADATA)) {
                    entries.add(entry(field.getKey(), field.getValue()));
                }
            }
            entries.sort(Comparator.comparingLong(Entry::begin).thenComparingLong(Entry::length));
            checkEveryByteHasOneOwner(entries);
            return new SafeTensorsHeader(metadata(root.path(METADATA)), List.copyOf(entries));
        }

        private JsonNode tree(byte[] json) {
            try {
                return JSON.readTree(json);
            } catch (JsonProcessingException malformed) {
                throw damaged("its header is not valid JSON (" + malformed.getOriginalMessage() + ")");
            } catch (IOException impossible) {
                throw new CheckpointException("Cannot read " + file, impossible);
            }
        }

        private static Map<String, String> metadata(JsonNode node) {
            var metadata = new LinkedHashMap<String, String>();
            node.properties()
                    .forEach(field ->
                            metadata.put(field.getKey(), field.getValue().asText()));
            return metadata;
        }

        private Entry entry(String name, JsonNode node) {
            var dtype = node.path("dtype").asText();
            var type = StoredType.named(dtype)
                    .orElseThrow(() -> damaged("tensor " + name + " is of the unknown type '" + dtype + "'"));
            var shape = shape(name, node.path("shape"));
            var offsets = node.path("data_offsets");
            if (offsets.size() != 2 || !isIndex(offsets.path(0)) || !isIndex(offsets.path(1))) {
                throw damaged("tensor " + name + " has no valid data_offsets");
            }
            long begin = offsets.path(0).longValue();
            long end = offsets.path(1).longValue();
            if (begin > end || end > dataSize) {
                throw damaged("tensor %s lies at bytes %d to %d, but there are %d; the file was probably cut short"
                        .formatted(name, begin, end, dataSize));
            }
            if (end - begin != bytes(name, type, shape)) {
                throw damaged("tensor %s of %s %s has %d bytes".formatted(name, type, Shapes.text(shape), end - begin));
            }
            if (end - begin > Integer.MAX_VALUE) {
                throw new CheckpointException(
                        "Tensor " + name + " of " + file + " is larger than 2 GiB, which is not supported; split it");
            }
            return new Entry(name, type, shape, begin, (int) (end - begin));
        }

        private int[] shape(String name, JsonNode node) {
            if (!node.isArray()) {
                throw damaged("tensor " + name + " has no shape");
            }
            var shape = new int[node.size()];
            for (int axis = 0; axis < shape.length; axis++) {
                if (!node.get(axis).isInt() || node.get(axis).intValue() < 0) {
                    throw damaged("tensor " + name + " has the shape " + node);
                }
                shape[axis] = node.get(axis).intValue();
            }
            return shape;
        }

        private long bytes(String name, StoredType type, int[] shape) {
            try {
                return Math.multiplyExact(Shapes.size(shape), type.bytes());
            } catch (ArithmeticException overflow) {
                throw damaged("tensor " + name + " has the impossible shape " + Shapes.text(shape));
            }
        }

        private static boolean isIndex(JsonNode node) {
            return node.isIntegralNumber() && node.canConvertToLong() && node.longValue() >= 0;
        }

        private void checkEveryByteHasOneOwner(List<Entry> entries) {
            long free = 0;
            for (var entry : entries) {
                if (entry.begin() != free) {
                    throw damaged("tensor %s begins at byte %d, %s %d"
                            .formatted(
                                    entry.name(),
                                    entry.begin(),
                                    entry.begin() < free ? "inside the one before, which ends at" : "after a gap from",
                                    free));
                }
                free += entry.length();
            }
            if (free != dataSize) {
                throw damaged("%d bytes after its last tensor belong to none".formatted(dataSize - free));
            }
        }

        private CheckpointException damaged(String reason) {
            return CheckpointException.damaged(file, reason);
        }
    }
}
