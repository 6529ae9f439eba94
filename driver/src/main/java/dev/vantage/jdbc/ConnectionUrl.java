package dev.vantage.jdbc;

import dev.vantage.jdbc.error.SqlState;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * A URL of ours taken apart: {@code jdbc:vantage:} and the rest of any JDBC URL, with our options among the properties or
 * in the query part.
 *
 * @param wrapped the wrapped driver's URL, without our options
 * @param properties the wrapped driver's properties, without our options
 * @param options our options by key, as they were given
 * @param settings the same, read
 */
record ConnectionUrl(String wrapped, Properties properties, Map<String, String> options, Settings settings) {

    static final String PREFIX = "jdbc:vantage:";

    static boolean accepts(String url) {
        return url.regionMatches(true, 0, PREFIX, 0, PREFIX.length());
    }

    /** @throws SQLException if an option is unknown, has a value that is not allowed, or something unsafe is asked for */
    static ConnectionUrl parse(String url, Properties given) throws SQLException {
        var ofUrl = new HashMap<String, String>();
        var wrapped = withoutOptions("jdbc:" + url.substring(PREFIX.length()), ofUrl);
        if (ofUrl.containsKey(VantageOption.ALLOW_UNSAFE.key())) {
            throw SqlState.BAD_OPTION.exception(VantageOption.ALLOW_UNSAFE.key()
                    + " is a property of the connection: a URL cannot allow itself what is unsafe.");
        }
        var options = new HashMap<String, String>();
        var properties = new Properties();
        for (var property : PropertyCopies.flat(given).entrySet()) {
            if (VantageOption.isMeantBy(property.getKey().toString())) {
                options.put(property.getKey().toString(), property.getValue().toString());
            } else {
                properties.put(property.getKey(), property.getValue());
            }
        }
        refuseLess(ofUrl, options);
        options.putAll(ofUrl);
        var settings = Settings.of(options);
        if (!settings.allowsUnsafe()) {
            UnsafeProperties.refuseIn(wrapped, properties);
        }
        return new ConnectionUrl(wrapped, properties, Map.copyOf(options), settings);
    }

    /** What a program protects stays so, whoever wrote the URL; a default says nothing, as tools pass on all of them. */
    private static void refuseLess(Map<String, String> ofUrl, Map<String, String> ofProgram) throws SQLException {
        for (var protection : List.of(VantageOption.GATE, VantageOption.TABLES)) {
            var key = protection.key();
            var set = ofProgram.getOrDefault(key, protection.defaultValue());
            if (!set.equals(protection.defaultValue())
                    && !ofUrl.getOrDefault(key, set).equals(set)) {
                throw SqlState.BAD_OPTION.exception(key
                        + " is given in the URL and among the connection's properties, and differs: a URL cannot lift"
                        + " what the program protects. Leave it out of one of the two.");
            }
        }
    }

    /** Moves {@code vantage.*} out of the query part; what is left keeps its order and spelling. */
    private static String withoutOptions(String url, Map<String, String> options) {
        int question = url.indexOf('?');
        if (question < 0) {
            return url;
        }
        var kept = new ArrayList<String>();
        for (var part : url.substring(question + 1).split("&", -1)) {
            if (!VantageOption.isMeantBy(part)) {
                kept.add(part);
                continue;
            }
            int equals = part.indexOf('=');
            var key = equals < 0 ? part : part.substring(0, equals);
            options.put(key, equals < 0 ? "" : decode(part.substring(equals + 1)));
        }
        var base = url.substring(0, question);
        return kept.isEmpty() ? base : base + "?" + String.join("&", kept);
    }

    /** A plus sign stays one: this is a URL of JDBC, not a form. */
    static String decode(String value) {
        try {
            return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return value;
        }
    }

    /** A wrapped driver's URL as ours, without any password in it. */
    static String publicForm(String wrapped) {
        return PublicUrl.of(PREFIX + wrapped.substring("jdbc:".length()));
    }
}
