package dev.vantage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SessionDigestTest {

    private static String of(Map<String, String> entries) {
        var properties = new Properties();
        properties.putAll(entries);
        return SessionDigest.of(properties);
    }

    @Test
    void isEmptyForTheUserAlone() {
        assertThat(of(Map.of())).isEmpty();
        assertThat(of(Map.of("user", "me"))).isEmpty();
    }

    @Test
    void tellsValuesApartAndTellsNone() {
        var digest = of(Map.of("password", "secret", "currentSchema", "a", "user", "me"));
        assertThat(digest).matches("[0-9a-f]{64}");
        assertThat(of(Map.of("currentSchema", "a", "password", "secret"))).isEqualTo(digest);
        assertThat(of(Map.of("currentSchema", "b", "password", "secret"))).isNotEqualTo(digest);
        assertThat(of(Map.of("currentSchema", "a", "password", "other"))).isNotEqualTo(digest);
    }
}
