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

/** Tells one model from another by the content of its files, wherever they lie. */
public final class ModelFingerprint {

    private static final List<String> FILES =
            List.of("config.json", "model.safetensors", "ranking.json", "tokenizer.json");

    private ModelFingerprint() {}

    /**
     * Reads the whole model, some tens of megabytes.
     *
     * @param folder of a checkpoint; empty for the bundled one
     * @return {@code sha256:} and 64 digits
     * @throws IOException if a file cannot be read
     */
    public static String of(String folder) throws IOException {
        var digest = sha256();
        for (var file : FILES) {
            try (var content = open(folder, file)) {
                if (content != null) {
                    digest.update(file.getBytes(StandardCharsets.UTF_8));
                    new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
                }
            }
        }
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    /** @return null where the checkpoint has no such file */
    private static @Nullable InputStream open(String folder, String file) throws IOException {
        if (folder.isEmpty()) {
            var loader = ModelFingerprint.class.getClassLoader();
            return loader.getResourceAsStream(BundledTranslators.BUNDLED + "/" + file);
        }
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
