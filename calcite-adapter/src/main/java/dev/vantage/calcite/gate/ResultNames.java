package dev.vantage.calcite.gate;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlOrderBy;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.SqlWith;

/**
 * The names of what a query returns.
 *
 * @param names as {@link Scopes#key} makes them comparable
 * @param open whether there may be more, because of a star
 */
record ResultNames(Set<String> names, boolean open) {

    boolean mayHave(String key) {
        return open || names.contains(key);
    }

    /** ORDER BY behind a UNION may use the names of any of its queries in SQLite; Calcite knows those of the first. */
    static ResultNames ofLaterArms(SqlNode query, Scopes scopes) {
        var names = new HashSet<String>();
        boolean open = false;
        for (var node = query; ; ) {
            var body = node instanceof SqlWith with ? with.body : node;
            if (!(body instanceof SqlCall call) || !SqlKind.SET_QUERY.contains(body.getKind())) {
                return new ResultNames(names, open);
            }
            if (call.operand(1) instanceof SqlSelect arm) {
                for (var item : arm.getSelectList()) {
                    open |= item instanceof SqlIdentifier identifier && identifier.isStar();
                    names.add(scopes.key(nameOf(item)));
                }
            }
            node = call.operand(0);
        }
    }

    private static String nameOf(SqlNode item) {
        if (item.getKind() == SqlKind.AS) {
            return alias(((SqlCall) item).operand(1));
        }
        return item instanceof SqlIdentifier identifier ? identifier.names.getLast() : "";
    }

    /** An alias, which SQLite also takes as a string. */
    static String alias(SqlNode alias) {
        return alias instanceof SqlIdentifier identifier
                ? identifier.getSimple()
                : String.valueOf(((SqlLiteral) alias).toValue());
    }

    /**
     * The name that PostgreSQL gives to a result without an alias, or empty where it gives none that a query could use.
     *
     * @see <a href="https://github.com/postgres/postgres/blob/master/src/backend/parser/parse_target.c">FigureColname</a>
     */
    static String implied(SqlNode item) {
        return switch (item.getKind()) {
            case IDENTIFIER -> ((SqlIdentifier) item).names.getLast();
            case CASE -> "case";
            case EXISTS -> "exists";
            case ARRAY_VALUE_CONSTRUCTOR, ARRAY_QUERY_CONSTRUCTOR -> "array";
            case OVER, FILTER, WITHIN_GROUP, CAST -> implied(((SqlCall) item).operand(0));
            case AS -> alias(((SqlCall) item).operand(1));
            case SELECT -> implied(((SqlSelect) item).getSelectList().get(0));
            case ORDER_BY -> implied(((SqlOrderBy) item).query);
            default -> impliedByCall(item);
        };
    }

    private static String impliedByCall(SqlNode item) {
        if (!(item instanceof SqlCall call)) {
            return "";
        }
        if (call.getOperator().getName().equals("::")) {
            return implied(call.operand(0));
        }
        return call.getOperator() instanceof SqlFunction function
                ? function.getName().toLowerCase(Locale.ROOT)
                : "";
    }
}
