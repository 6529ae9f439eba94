package dev.vantage.jdbc;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The options of the driver, given as connection properties or in the query part of the URL. */
public enum VantageOption {
    MODEL("vantage.model", "", "Folder of a checkpoint. Empty takes the bundled model."),
    ENGINE("vantage.engine", "auto", "What computes: java, mlx, or auto to choose.", "auto", "java", "mlx"),
    THREADS("vantage.threads", "0", "Threads that the engine computes with. 0 takes one for each core, four at most."),
    BEAMS("vantage.beams", "4", "Candidate queries that are searched side by side for a question."),
    MAX_ROWS("vantage.maxRows", "1000", "Most rows that a question returns. 0 sets no limit."),
    TIMEOUT("vantage.timeout", "30", "Seconds that a question may take, translation included. 0 sets no limit."),
    VALUES("vantage.values", "on", "Whether stored texts are sampled, so that questions can name them.", "on", "off"),
    VALUES_BUDGET("vantage.values.budget", "2000", "Milliseconds that sampling of stored texts may take."),
    VALUES_MAX("vantage.values.max", "100000", "Most distinct stored texts that are kept."),
    CREATE("vantage.create", "false", "Whether a SQLite file that does not exist is created.", "true", "false"),
    ALLOW_UNSAFE(
            "vantage.allowUnsafe",
            "false",
            "Whether properties that let the wrapped driver run code are passed on. Not taken from the URL.",
            "true",
            "false"),
    TRACE("vantage.trace", "false", "Logs how long each step of a question took.", "true", "false");

    /** What every key begins with; a key with this prefix that is no option is an error. */
    static final String PREFIX = "vantage.";

    private final String key;
    private final String defaultValue;
    private final String help;
    private final List<String> choices;

    VantageOption(String key, String defaultValue, String help, String... choices) {
        this.key = key;
        this.defaultValue = defaultValue;
        this.help = help;
        this.choices = List.of(choices);
    }

    public String key() {
        return key;
    }

    public String defaultValue() {
        return defaultValue;
    }

    /** One sentence or two for a user. */
    public String help() {
        return help;
    }

    /** The values allowed, or empty where any text or number is. */
    public List<String> choices() {
        return choices;
    }

    static Optional<VantageOption> of(String key) {
        return Arrays.stream(values()).filter(option -> option.key.equals(key)).findFirst();
    }

    /** The option whose key is the fewest edits away, for an error message. */
    static VantageOption nearestTo(String key) {
        return Arrays.stream(values())
                .min(Comparator.comparingInt(option -> edits(option.key, key)))
                .orElseThrow();
    }

    /** Levenshtein distance, letter case ignored. */
    private static int edits(String left, String right) {
        var previous = new int[right.length() + 1];
        Arrays.setAll(previous, j -> j);
        for (int i = 1; i <= left.length(); i++) {
            var current = new int[right.length() + 1];
            current[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                boolean same = Character.toLowerCase(left.charAt(i - 1)) == Character.toLowerCase(right.charAt(j - 1));
                int replaced = previous[j - 1] + (same ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[right.length()];
    }
}
