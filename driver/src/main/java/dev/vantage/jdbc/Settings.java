package dev.vantage.jdbc;

import dev.vantage.jdbc.error.SqlState;
import dev.vantage.jdbc.question.EngineChoice;
import dev.vantage.jdbc.question.QuestionLimits;
import dev.vantage.jdbc.question.TranslatorSettings;
import dev.vantage.jdbc.schema.ValueBudget;
import dev.vantage.model.decoding.Sampling;
import dev.vantage.model.decoding.SearchLimits;
import dev.vantage.model.tensor.jvm.JavaEngineOptions.KernelChoice;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/**
 * The options of one connection, read and checked.
 *
 * @param tables the list of names that may be seen, as the user writes it; empty for all
 * @param questions the file that names questions; empty for none
 * @param gatesAll whether plain SQL passes the gate too
 * @param values how much sampling of stored texts may cost; {@link ValueBudget#NONE} forbids it
 */
record Settings(
        TranslatorSettings translator,
        QuestionLimits limits,
        ValueBudget values,
        String tables,
        String questions,
        boolean gatesAll,
        boolean createsFile,
        boolean allowsUnsafe,
        boolean traces) {

    private static final int MOST_TOGETHER = 64;
    private static final int MOST_THREADS = 256;

    /**
     * @param given values by option key; a missing key takes its default
     * @throws SQLException if a key is unknown or a value is not allowed
     */
    static Settings of(Map<String, String> given) throws SQLException {
        for (var key : given.keySet()) {
            if (VantageOption.of(key).isEmpty()) {
                throw SqlState.BAD_OPTION.exception("Unknown option " + key + "; did you mean "
                        + VantageOption.nearestTo(key).key() + "?");
            }
        }
        var values = choice(given, VantageOption.VALUES).equals("on")
                ? new ValueBudget(
                        Duration.ofMillis(number(given, VantageOption.VALUES_BUDGET, 0)),
                        number(given, VantageOption.VALUES_MAX, 0))
                : ValueBudget.NONE;
        var engine = constant(EngineChoice.values(), choice(given, VantageOption.ENGINE));
        var translator = new TranslatorSettings(
                text(given, VantageOption.MODEL),
                text(given, VantageOption.ADAPTER),
                engine,
                choice(given, VantageOption.MLX_IN_PROCESS).equals("true"),
                constant(KernelChoice.values(), choice(given, VantageOption.KERNEL)),
                number(given, VantageOption.THREADS, 0, MOST_THREADS),
                number(given, VantageOption.TOGETHER, 1, MOST_TOGETHER));
        var limits = new QuestionLimits(
                new SearchLimits(
                        number(given, VantageOption.BEAMS, 1, SearchLimits.MOST_BEAMS),
                        SearchLimits.DEFAULT.planTokens(),
                        sampling(given)),
                number(given, VantageOption.MAX_ROWS, 0),
                Duration.ofSeconds(number(given, VantageOption.TIMEOUT, 0)),
                !values.isNone(),
                number(given, VantageOption.ALTERNATIVES, 1),
                number(given, VantageOption.CONFIDENCE, 0, 100));
        return new Settings(
                translator,
                limits,
                values,
                text(given, VantageOption.TABLES),
                text(given, VantageOption.QUESTIONS),
                choice(given, VantageOption.GATE).equals("all"),
                choice(given, VantageOption.CREATE).equals("true"),
                choice(given, VantageOption.ALLOW_UNSAFE).equals("true"),
                choice(given, VantageOption.TRACE).equals("true"));
    }

    private static String text(Map<String, String> given, VantageOption option) {
        return given.getOrDefault(option.key(), option.defaultValue()).strip();
    }

    private static String choice(Map<String, String> given, VantageOption option) throws SQLException {
        var value = text(given, option).toLowerCase(Locale.ROOT);
        if (!option.choices().contains(value)) {
            throw SqlState.BAD_OPTION.exception(
                    option.key() + " is one of " + String.join(", ", option.choices()) + ", not " + value);
        }
        return value;
    }

    /** As {@link Enum#valueOf}, whose reflection costs the first connection of a program a millisecond. */
    private static <E extends Enum<E>> E constant(E[] all, String name) {
        for (var one : all) {
            if (one.name().equalsIgnoreCase(name)) {
                return one;
            }
        }
        throw new IllegalArgumentException("A choice without a constant: " + name);
    }

    private static Sampling sampling(Map<String, String> given) throws SQLException {
        double temperature = decimal(given, VantageOption.TEMPERATURE);
        double topP = decimal(given, VantageOption.TOP_P);
        try {
            return new Sampling(temperature, topP);
        } catch (IllegalArgumentException refused) {
            throw SqlState.BAD_OPTION.exception(VantageOption.TEMPERATURE.key() + " is a number of at least 0, and "
                    + VantageOption.TOP_P.key() + " one above 0 and at most 1, not " + temperature + " and " + topP);
        }
    }

    private static double decimal(Map<String, String> given, VantageOption option) throws SQLException {
        var value = text(given, option);
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException notANumber) {
            throw SqlState.BAD_OPTION.exception(option.key() + " is a number, not " + value);
        }
    }

    private static int number(Map<String, String> given, VantageOption option, int least) throws SQLException {
        return number(given, option, least, Integer.MAX_VALUE);
    }

    private static int number(Map<String, String> given, VantageOption option, int least, int most)
            throws SQLException {
        var value = text(given, option);
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // falls through to the message that serves both
        }
        var range = most == Integer.MAX_VALUE ? "of at least " + least : "from " + least + " to " + most;
        throw SqlState.BAD_OPTION.exception(option.key() + " is a whole number " + range + ", not " + value);
    }
}
