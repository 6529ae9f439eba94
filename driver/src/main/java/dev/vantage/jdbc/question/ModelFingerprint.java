package dev.vantage.jdbc.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells one model from another by the content of its files, wherever they lie: also by the order of candidates, with which
 * the SQL changes and which {@link dev.vantage.model.checkpoint.Checkpoint#fingerprint()} leaves out.
 */
public final class ModelFingerprint {

    private static final List<String> FILES =
            List.of("config.json", "model.safetensors", "ranking.json", "tokenizer.json");
    private static final List<String> FILES_OF_AN_ADAPTER = List.of("adapter.json", "adapter.safetensors");

    private ModelFingerprint() {}

    /**
     * Reads the whole model, some tens of megabytes.
     *
     * @param folder of a checkpoint; empty for the bundled one
     * @param adapter folder of an adapter that is added to the model; empty for none
     * @return {@code sha256:} and 64 digits
     * @throws IOException if a file cannot be read
     */
    public static String of(String folder, String adapter) throws IOException {
        var digest = sha256();
        for (var file : FILES) {
            add(digest, file, folder.isEmpty() ? bundled(file) : open(folder, file));
        }
        if (!adapter.isEmpty()) {
            for (var file : FILES_OF_AN_ADAPTER) {
                add(digest, file, open(adapter, file));
            }
        }
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String file, @Nullable InputStream opened) throws IOException {
        try (var content = opened) {
            if (content != null) {
                digest.update(file.getBytes(StandardCharsets.UTF_8));
                new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    /** @return null where the bundled checkpoint has no such file */
    private static @Nullable InputStream bundled(String file) {
        return ModelFingerprint.class.getClassLoader().getResourceAsStream(BundledTranslators.BUNDLED + "/" + file);
    }

    /** @return null where the folder has no such file */
    private static @Nullable InputStream open(String folder, String file) throws IOException {
        var path = Path.of(folder, file);
        return Files.exists(path) ? Files.newInputStream(path) : null;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
