package dev.vantage.model.link;

import dev.vantage.model.plan.PlanValue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The values that a query of the benchmark compares with. {@code LIMIT 1} has none: the plan language has a word for it. */
final class SqlLiterals {

    private static final Pattern LITERAL = Pattern.compile(
            "(?i)\\blimit\\s+1\\b|'((?:[^']|'')*)'|\"([^\"]*)\"|(?<![\\w.)])(-?\\d+(?:\\.\\d+)?)(?![\\w.])");
    private static final Pattern WILDCARDS = Pattern.compile("^%+|%+$");

    private SqlLiterals() {}

    static List<PlanValue> of(String sql) {
        var values = new ArrayList<PlanValue>();
        var matcher = LITERAL.matcher(sql);
        while (matcher.find()) {
            var text = matcher.group(1) != null ? matcher.group(1).replace("''", "'") : matcher.group(2);
            if (text != null) {
                values.add(new PlanValue(WILDCARDS.matcher(text).replaceAll(""), PlanValue.Kind.TEXT, List.of()));
            } else if (matcher.group(3) != null) {
                values.add(new PlanValue(matcher.group(3), PlanValue.Kind.NUMBER, List.of()));
            }
        }
        return values;
    }
}
