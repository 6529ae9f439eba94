package dev.vantage.jdbc;

import dev.vantage.jdbc.error.SqlState;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Properties with which a URL makes a wrapped driver run code, load classes by name, or read and write files of this
 * machine. Whoever may choose a URL could do with them what the program itself may do. They are looked for in every URL,
 * since some drivers wrap others.
 *
 * @see <a href="https://nvd.nist.gov/vuln/detail/CVE-2022-21724">pgjdbc, classes by name</a>
 * @see <a href="https://nvd.nist.gov/vuln/detail/CVE-2021-42392">H2, code at connecting</a>
 */
final class UnsafeProperties {

    private static final List<String> KEYS = List.of(
            // H2, HSQLDB, Derby, DB2 and Testcontainers
            "init",
            "database_event_listener",
            "java_object_serializer",
            "trace_level_file",
            "slavehost",
            "clientRerouteServerListJNDIName",
            "TC_INITSCRIPT",
            "TC_INITFUNCTION",
            // MySQL and MariaDB
            "allowLoadLocalInfile",
            "allowLoadLocalInfileInPath",
            "allowUrlInLocalInfile",
            "allowLocalInfile",
            "autoDeserialize",
            "queryInterceptors",
            "statementInterceptors",
            "connectionLifecycleInterceptors",
            "exceptionInterceptors",
            "detectCustomCollations",
            "propertiesTransform",
            "authenticationPlugins",
            "clientInfoProvider",
            "profilerEventHandler",
            "initSql",
            // PostgreSQL
            "socketFactory",
            "socketFactoryArg",
            "sslfactory",
            "sslfactoryarg",
            "sslhostnameverifier",
            "sslpasswordcallback",
            "authenticationPluginClassName",
            "xmlFactoryFactory",
            "loggerFile",
            // SQL Server
            "socketFactoryClass",
            "socketFactoryConstructorArg",
            "trustManagerClass",
            "accessTokenCallbackClass",
            // SQLite and DuckDB
            "enable_load_extension",
            "allow_unsigned_extensions",
            "session_init_sql_file");

    private static final Set<String> OFF = Set.of("", "false", "no", "off", "0", "disable");
    private static final int MOST_ENCODINGS = 3;

    /** Only for a URL that has properties: a first connection should not wait for the pattern. */
    private static final class InUrl {
        static final Pattern PATTERN = Pattern.compile(
                "(?<![\\w.])(" + String.join("|", KEYS) + ")\\s*=\\s*([^&;,)\\s]*)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

        /** What parts properties, made a part of a value: H2 reads {@code INIT=\;RUNSCRIPT} as one property. */
        static final Pattern ESCAPED = Pattern.compile("\\\\[&;,)\\s]");
    }

    private UnsafeProperties() {}

    /**
     * @param properties without defaults, which would not be looked at
     * @throws SQLException with SQLState 22023 if the URL or the properties have one that is not switched off
     */
    static void refuseIn(String url, Properties properties) throws SQLException {
        for (var entry : properties.entrySet()) {
            var key = entry.getKey().toString();
            if (KEYS.stream().anyMatch(key.strip()::equalsIgnoreCase)
                    && isOn(entry.getValue().toString())) {
                throw refusal(key);
            }
        }
        if (url.indexOf('=') < 0 && url.indexOf('%') < 0) {
            return;
        }
        var text = url;
        for (int i = 0; i < MOST_ENCODINGS; i++) {
            refuseInText(text.replace("\\", ""));
            if (text.indexOf('\\') >= 0) {
                refuseInText(InUrl.ESCAPED.matcher(text).replaceAll("_").replace("\\", ""));
            }
            text = decoded(text);
        }
    }

    private static void refuseInText(String url) throws SQLException {
        var found = InUrl.PATTERN.matcher(url);
        while (found.find()) {
            var value = found.group(2);
            if (isOn(value) || value.isEmpty() && !isEndOfProperty(url, found.end())) {
                throw refusal(found.group(1));
            }
        }
    }

    /** A comma parts the properties of some drivers, and begins a value of others. */
    private static boolean isEndOfProperty(String url, int at) {
        return at == url.length() || url.charAt(at) == '&' || url.charAt(at) == ';';
    }

    private static boolean isOn(String value) {
        return !OFF.contains(value.strip().toLowerCase(Locale.ROOT));
    }

    private static String decoded(String url) {
        try {
            return URLDecoder.decode(url, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return url;
        }
    }

    private static SQLException refusal(String key) {
        return SqlState.BAD_OPTION.exception("The property " + key
                + " lets the wrapped driver run code or read files that the URL names. Leave it out or, if the program"
                + " trusts its URLs, pass " + VantageOption.ALLOW_UNSAFE.key()
                + "=true among the connection's properties; the URL cannot allow it to itself.");
    }
}
