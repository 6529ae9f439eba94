package dev.vantage.eval;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A part of a data set's databases, so that a model can be tried on databases that it has not seen. */
public enum DatabaseHalf {
    @JsonProperty("all")
    ALL,
    @JsonProperty("first")
    FIRST,
    @JsonProperty("second")
    SECOND;

    /** The MD5 of a name decides whether its database is of the first or of the second half. */
    public boolean contains(String database) {
        return this == ALL || isOfSecond(database) == (this == SECOND);
    }

    private static boolean isOfSecond(String database) {
        try {
            var digest = MessageDigest.getInstance("MD5").digest(database.getBytes(StandardCharsets.UTF_8));
            return (digest[digest.length - 1] & 1) != 0;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has MD5", impossible);
        }
    }
}
