package dev.vantage.eval;

import dev.vantage.jdbc.VantageOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Everything that answers and times may depend on beside the sources, by the name that a user knows it by. */
final class TestTimeSettings {

    private TestTimeSettings() {}

    /** Of a run that asks: each option of the driver has the value that it takes effect with. */
    static Map<String, String> asked(EvalConfig config) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("url", config.url());
        var options = new TreeMap<>(config.connectionOptions());
        if (config.url().startsWith(EvalConfig.OUR_DRIVER)) {
            for (var option : VantageOption.values()) {
                options.putIfAbsent(option.key(), option.defaultValue());
            }
        }
        settings.putAll(options);
        addCommon(config, settings);
        settings.put("java", System.getProperty("java.version", "unknown"));
        settings.put(
                "jdk.incubator.vector",
                ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent() ? "on" : "off");
        settings.put("processors", String.valueOf(Runtime.getRuntime().availableProcessors()));
        return settings;
    }

    /** Of a run that scores a file. */
    static Map<String, String> read(EvalConfig config, Path predictions) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("predictions", String.valueOf(predictions.getFileName()));
        addCommon(config, settings);
        return settings;
    }

    private static void addCommon(EvalConfig config, Map<String, String> settings) {
        settings.put("timeoutSeconds", String.valueOf(config.timeoutSeconds()));
        settings.put("limit", String.valueOf(config.limit()));
        var bird = config.bird();
        if (bird != null) {
            settings.put("bird.evidence", String.valueOf(bird.evidence()));
            settings.put("bird.repetitions", String.valueOf(bird.repetitions()));
        }
        var wikiSql = config.wikisql();
        if (wikiSql != null) {
            settings.put("wikisql.tables", wikiSql.tables());
            settings.put("wikisql.database", wikiSql.database());
            settings.put("wikisql.split", wikiSql.split());
        }
    }
}
