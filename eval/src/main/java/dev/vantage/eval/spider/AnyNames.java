package dev.vantage.eval.spider;

import java.util.Set;
import java.util.regex.Pattern;

/** Takes whatever looks like a name, for SQL whose database is not at hand. */
final class AnyNames implements Names {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_.]+");
    private static final Set<String> NO_NAMES = Set.of(
            "select",
            "from",
            "where",
            "group",
            "order",
            "limit",
            "intersect",
            "union",
            "except",
            "join",
            "on",
            "as",
            "inner",
            "left",
            "right",
            "full",
            "outer",
            "cross",
            "natural");

    @Override
    public boolean isTable(String name) {
        return isColumn("", name);
    }

    @Override
    public boolean isColumn(String table, String name) {
        return NAME.matcher(name).matches() && !NO_NAMES.contains(name);
    }
}
