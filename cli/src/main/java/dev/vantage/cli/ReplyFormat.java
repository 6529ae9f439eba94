package dev.vantage.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How replies are written on the standard output. */
enum ReplyFormat {
    /** The SQL, the rows, how many, and what is to be said of them. */
    TABLE {
        @Override
        String answer(Reply.Answered answer) {
            var lines = new StringBuilder();
            if (!answer.sql().isEmpty()) {
                lines.append(answer.sql()).append(System.lineSeparator()).append(System.lineSeparator());
            }
            lines.append(TextTable.of(answer.columns(), answer.rows()));
            lines.append(System.lineSeparator()).append(summary(answer));
            if (answer.confidence().filter(share -> share < LIKELY).isPresent()) {
                lines.append(System.lineSeparator())
                        .append("More likely wrong than right: look at the SQL, or ask in other words.");
            }
            answer.notes().forEach(note -> lines.append(System.lineSeparator()).append(note));
            return lines.append(System.lineSeparator()).toString();
        }
    },
    /** The rows of an explanation, without a summary. */
    FACTS {
        @Override
        String answer(Reply.Answered answer) {
            var lines = new StringBuilder();
            for (var fact : answer.rows()) {
                lines.append("%-11s  %s%n".formatted(fact.get(0), fact.get(1)));
            }
            return lines.toString();
        }
    },
    /** Only the SQL of an explanation. */
    SQL {
        @Override
        String answer(Reply.Answered answer) {
            return answer.rows().stream()
                    .filter(fact -> "sql".equals(fact.get(0)))
                    .map(fact -> String.valueOf(fact.get(1)))
                    .findFirst()
                    .orElse("");
        }
    },
    /** One object on one line. */
    JSON {
        @Override
        String answer(Reply.Answered answer) {
            var object = new LinkedHashMap<String, @Nullable Object>();
            object.put("question", answer.question());
            object.put("sql", answer.sql());
            object.put("columns", answer.columns());
            object.put("rows", answer.rows().stream().map(ReplyFormat::values).toList());
            object.put("confidence", answer.confidence().orElse(null));
            object.put("notes", answer.notes());
            object.put("ms", tenths(answer.milliseconds()));
            return line(object);
        }
    };

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final double LIKELY = 0.5;

    abstract String answer(Reply.Answered answer);

    /** A refusal as an object on one line. */
    static String refusal(Reply.Refused refused) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("question", refused.question());
        object.put("error", refused.reason());
        object.put("sqlState", refused.sqlState().isEmpty() ? null : refused.sqlState());
        object.put("ms", tenths(refused.milliseconds()));
        return line(object);
    }

    private static String summary(Reply.Answered answer) {
        int rows = answer.rows().size();
        var confidence = answer.confidence()
                .map(share -> String.format(Locale.ROOT, ", confidence %.0f %%", 100 * share))
                .orElse("");
        return String.format(
                Locale.ROOT, "(%d %s, %.0f ms%s)", rows, rows == 1 ? "row" : "rows", answer.milliseconds(), confidence);
    }

    /** Numbers, booleans, NULL and bytes (in base 64) as JSON has them, anything else as text. */
    private static List<@Nullable Object> values(List<@Nullable Object> row) {
        return row.stream().<@Nullable Object>map(ReplyFormat::value).toList();
    }

    private static @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Double number when !Double.isFinite(number) -> number.toString();
            case Number number -> number;
            case Boolean flag -> flag;
            case byte[] bytes -> bytes;
            default -> value.toString();
        };
    }

    private static double tenths(double milliseconds) {
        return Math.round(milliseconds * 10) / 10.0;
    }

    private static String line(LinkedHashMap<String, @Nullable Object> object) {
        try {
            return MAPPER.writeValueAsString(object);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
