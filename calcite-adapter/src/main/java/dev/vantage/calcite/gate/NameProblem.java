package dev.vantage.calcite.gate;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.calcite.runtime.CalciteContextException;

/**
 * What Calcite's validator could not resolve, read from its message, which is the only place that says.
 *
 * @param name the name as the statement writes it, or all columns that a list of aliases is for; empty if the problem is
 *     another
 * @param owner the table or namespace in which it was looked for, or the number of aliases, or empty
 */
record NameProblem(Kind kind, String name, String owner, String message) {

    /** What kind of name it is. */
    enum Kind {
        COLUMN("Column '(.*?)' not found in (?:table '(.*?)'|any table).*"),
        TABLE("(?:Table|Object) '(.*?)' not found(?: within '(.*?)')?.*"),
        STAR("Unknown identifier '(.*?)'()"),
        AMBIGUOUS_COLUMN("Column '(.*?)' is ambiguous()"),
        ALIASES("List of column aliases .* columns \\('(.*)'\\), whereas alias list has (\\d+) columns"),
        OTHER("()().*");

        private final Pattern pattern;

        Kind(String regex) {
            this.pattern = Pattern.compile(regex, Pattern.DOTALL);
        }
    }

    static NameProblem of(CalciteContextException e) {
        var cause = e.getCause() == null ? e : e.getCause();
        var message = String.valueOf(cause.getMessage());
        for (var kind : Kind.values()) {
            var matcher = kind.pattern.matcher(message);
            if (matcher.matches()) {
                var owner = matcher.group(2);
                return new NameProblem(kind, matcher.group(1), owner == null ? "" : owner, message);
            }
        }
        throw new IllegalStateException("The last kind matches everything");
    }

    boolean isUnresolvedColumn() {
        return kind == Kind.COLUMN && owner.isEmpty();
    }

    boolean isAmbiguousColumn() {
        return kind == Kind.AMBIGUOUS_COLUMN;
    }

    /** The columns that keep their names where a list of aliases is shorter than its table; else none. */
    List<String> columnsWithoutAlias() {
        if (kind != Kind.ALIASES) {
            return List.of();
        }
        var columns = List.of(name.split("', '", -1));
        return columns.subList(Math.min(Integer.parseInt(owner), columns.size()), columns.size());
    }

    Rejection rejection(NearestNames nearest, Scopes scopes) {
        var name = Rejection.shown(this.name);
        var owner = Rejection.shown(this.owner);
        return switch (kind) {
            case COLUMN -> {
                var tables = owner.isEmpty() ? scopes.tables() : List.of(scopes.tableOf(this.owner));
                var place = owner.isEmpty() ? "the tables of this query" : "table " + owner;
                yield unknown("Column " + name + " is not in " + place, nearest.columns(this.name, tables));
            }
            case TABLE -> {
                if (owner.isEmpty() && scopes.isNamespace(this.name)) {
                    yield unknown(
                            "There is no schema " + name + " among those that are read", nearest.namespaces(this.name));
                }
                var place = owner.isEmpty() ? "" : " in " + owner;
                yield unknown("There is no table " + name + place, nearest.tables(this.name));
            }
            case STAR -> scopes.noTable(this.name);
            case AMBIGUOUS_COLUMN ->
                unknown("Column " + name + " is in more than one table; write the table before it", "");
            case ALIASES, OTHER -> new Rejection(Reason.UNSUPPORTED, message);
        };
    }

    private static Rejection unknown(String problem, String nearest) {
        return new Rejection(
                Reason.UNKNOWN_NAME, nearest.isEmpty() ? problem : problem + ". Did you mean " + nearest + "?");
    }
}
