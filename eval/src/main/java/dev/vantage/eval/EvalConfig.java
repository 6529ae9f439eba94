package dev.vantage.eval;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.vantage.jdbc.VantageOption;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is measured, and how.
 *
 * @param name of the run, for the report
 * @param dataset folder of the data set inside the data folder, and name of its archive
 * @param questions file inside the data set: a JSON list of objects with db_id, question and query, or as the layout says. A
 *     question a line may also be a file, or a folder of files, that starts from the project's folder with {@code ./}
 * @param databases folder inside the data set that holds NAME/NAME.sqlite for each database, or from which the paths of
 *     SQLite files start
 * @param skip file inside the data set that lists, under "indices", the questions not to ask, or empty
 * @param url what comes before the path of a SQLite file in the JDBC URL
 * @param options properties of every connection; with {@code vantage.together} that many ask at a time
 * @param timeoutSeconds for one question, and for one gold query
 * @param limit asks only that many questions, evenly spread over the file; 0 asks all
 * @param seed written into the report; asking itself draws nothing by chance
 * @param layout of the questions and their databases; without it Spider's, which BIRD shares
 * @param bird how BIRD's metrics are taken; without it Spider's are
 * @param wikisql where WikiSQL's files are, for its metrics
 * @param half of the databases whose questions are asked, in Spider's layout; without it all
 */
public record EvalConfig(
        String name,
        String dataset,
        String questions,
        String databases,
        String skip,
        String url,
        Map<String, String> options,
        int timeoutSeconds,
        int limit,
        long seed,
        @Nullable Layout layout,
        @Nullable BirdSettings bird,
        @Nullable WikiSqlSettings wikisql,
        @Nullable DatabaseHalf half) {

    static final String OUR_DRIVER = "jdbc:vantage:";

    /** How questions and databases are laid out. */
    public enum Layout {
        /** A JSON list of questions, and NAME/NAME.sqlite for each database. */
        @JsonProperty("spider")
        SPIDER,
        /** A question a line, each with its schema as DDL or with the path of a SQLite file; Gretel's too. */
        @JsonProperty("jsonl")
        JSONL
    }

    public EvalConfig {
        if (bird != null && layout != null && layout != Layout.SPIDER) {
            throw new IllegalArgumentException("bird's metrics need layout spider");
        }
        if (wikisql != null && (layout != null || bird != null)) {
            throw new IllegalArgumentException("wikisql says all: leave out layout and bird");
        }
        if (!url.startsWith("jdbc:")) {
            throw new IllegalArgumentException("url begins with jdbc:, not " + url);
        }
        if (timeoutSeconds < 1) {
            throw new IllegalArgumentException("timeoutSeconds is at least 1, not " + timeoutSeconds);
        }
        if (limit < 0) {
            throw new IllegalArgumentException("limit is 0 for all questions or a number of them, not " + limit);
        }
        options = Map.copyOf(options);
    }

    /** Spider's metrics. */
    public EvalConfig(
            String name,
            String dataset,
            String questions,
            String databases,
            String skip,
            String url,
            Map<String, String> options,
            int timeoutSeconds,
            int limit,
            long seed) {
        this(name, dataset, questions, databases, skip, url, options, timeoutSeconds, limit, seed, null);
    }

    /** A list of questions over a folder of databases. */
    public EvalConfig(
            String name,
            String dataset,
            String questions,
            String databases,
            String skip,
            String url,
            Map<String, String> options,
            int timeoutSeconds,
            int limit,
            long seed,
            @Nullable BirdSettings bird) {
        this(
                name,
                dataset,
                questions,
                databases,
                skip,
                url,
                options,
                timeoutSeconds,
                limit,
                seed,
                null,
                bird,
                null,
                null);
    }

    /** The layout, which is Spider's where the configuration says nothing. */
    Layout layoutOrSpider() {
        return layout == null ? Layout.SPIDER : layout;
    }

    /** The databases whose questions are asked. */
    DatabaseHalf halfOrAll() {
        return half == null ? DatabaseHalf.ALL : half;
    }

    /**
     * The same, asked in another way.
     *
     * @param more options of every connection, over those that are there
     */
    public EvalConfig with(Map<String, String> more) {
        return with(more, limit);
    }

    /**
     * The same, asked in another way.
     *
     * @param more options of every connection, over those that are there
     * @param asked as {@link #limit}
     */
    public EvalConfig with(Map<String, String> more, int asked) {
        var all = new TreeMap<>(options);
        all.putAll(more);
        return new EvalConfig(
                name,
                dataset,
                questions,
                databases,
                skip,
                url,
                all,
                timeoutSeconds,
                asked,
                seed,
                layout,
                bird,
                wikisql,
                half);
    }

    /** In a stable order, for reports. */
    @Override
    public Map<String, String> options() {
        return new TreeMap<>(options);
    }

    /** How many connections ask at a time: as many as the driver is told to translate questions of together. */
    int askers() {
        var together = VantageOption.TOGETHER;
        try {
            return Math.max(1, Integer.parseInt(options.getOrDefault(together.key(), together.defaultValue())));
        } catch (NumberFormatException refusedByTheDriver) {
            return 1;
        }
    }

    /** What connections are opened with. MLX computes in this process: there is no client that it could end. */
    Map<String, String> connectionOptions() {
        var all = new TreeMap<>(options);
        if (url.startsWith(OUR_DRIVER)) {
            all.putIfAbsent(VantageOption.MLX_IN_PROCESS.key(), "true");
        }
        return all;
    }
}
