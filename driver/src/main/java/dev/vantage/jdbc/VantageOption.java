package dev.vantage.jdbc;

import dev.vantage.model.text.Spelling;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The options of the driver, given as connection properties or in the query part of the URL. */
public enum VantageOption {
    MODEL("vantage.model", "", "Folder of a checkpoint. Empty takes the bundled model."),
    ADAPTER(
            "vantage.adapter",
            "",
            "Folder of an adapter, which was trained on questions of one database and is added to the model. Empty adds"
                    + " none."),
    ENGINE("vantage.engine", "auto", "What computes: java or mlx; auto is java.", "auto", "java", "mlx"),
    MLX_IN_PROCESS(
            "vantage.mlx.inprocess",
            "false",
            "Whether MLX computes in this process, which a native crash then ends, and not in one of its own.",
            "true",
            "false"),
    KERNEL(
            "vantage.kernel",
            "auto",
            "What multiplies matrices in the Java engine: vector, plain, blas (native), or auto for the first two.",
            "auto",
            "vector",
            "plain",
            "blas"),
    THREADS(
            "vantage.threads",
            "0",
            "Threads that the engine computes with, at most 256. 0 takes one for each core, four at most."),
    TOGETHER(
            "vantage.together",
            "1",
            "Most questions about one database that are translated together when several connections ask at a time, at"
                    + " most 64."),
    BEAMS("vantage.beams", "4", "Candidate queries that are searched side by side for a question, at most 2000."),
    TEMPERATURE(
            "vantage.temperature",
            "0",
            "Above 0, what greedy decoding finds is joined by queries that are drawn at random, the more freely the"
                    + " higher it is. 0 searches the most probable."),
    TOP_P(
            "vantage.topP",
            "1",
            "With a temperature, each token is drawn from the most probable that together have this probability."),
    MAX_ROWS("vantage.maxRows", "1000", "Most rows that a question returns. 0 sets no limit."),
    TIMEOUT("vantage.timeout", "30", "Seconds that a question may take, translation included. 0 sets no limit."),
    VALUES(
            "vantage.values",
            "on",
            "Whether stored texts and ranges of numbers and dates are sampled, so that questions can name them.",
            "on",
            "off"),
    VALUES_BUDGET("vantage.values.budget", "2000", "Milliseconds that sampling of stored texts may take."),
    VALUES_MAX("vantage.values.max", "100000", "Most distinct stored texts that are kept."),
    ALTERNATIVES(
            "vantage.alternatives",
            "1",
            "Most result sets of a question: after the first, getMoreResults runs what the model finds next likely."),
    CONFIDENCE(
            "vantage.confidence",
            "0",
            "How sure the model must be to answer, in percent; below that the question is refused."),
    TABLES(
            "vantage.tables",
            "",
            "Tables and columns that questions may see: table, schema.table, table.column, with * in the last part."
                    + " Empty hides nothing of SQLite's file or PostgreSQL's search path."),
    QUESTIONS(
            "vantage.questions",
            "",
            "A YAML file that names questions; each can be selected from like a table. Empty for none."),
    GATE(
            "vantage.gate",
            "questions",
            "What the gate checks: the SQL of questions only, or all SQL, so that only queries run.",
            "questions",
            "all"),
    CREATE("vantage.create", "false", "Whether a SQLite file that does not exist is created.", "true", "false"),
    ALLOW_UNSAFE(
            "vantage.allowUnsafe",
            "false",
            "Whether properties that let the wrapped driver run code are passed on. Not taken from the URL.",
            "true",
            "false"),
    TRACE("vantage.trace", "false", "Logs how long each step of a question took.", "true", "false");

    /** What every key begins with; a key with this prefix that is no option is an error. */
    private static final String PREFIX = "vantage.";

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

    /** Whether a key says, in any letter case, that it is one of ours; in another case it is an error and never dropped. */
    static boolean isMeantBy(String key) {
        return key.regionMatches(true, 0, PREFIX, 0, PREFIX.length());
    }

    static Optional<VantageOption> of(String key) {
        return Arrays.stream(values()).filter(option -> option.key.equals(key)).findFirst();
    }

    /** The option whose key is the fewest edits away, for an error message. */
    static VantageOption nearestTo(String key) {
        var keys = Arrays.stream(values()).map(VantageOption::key).toList();
        return of(Spelling.nearest(key, keys)).orElseThrow();
    }
}
