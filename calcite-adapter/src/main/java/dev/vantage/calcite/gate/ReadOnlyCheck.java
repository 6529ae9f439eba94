package dev.vantage.calcite.gate;

import dev.vantage.calcite.lexer.Letters;
import dev.vantage.calcite.lexer.Token;
import dev.vantage.model.schema.Dialect;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.util.SqlBasicVisitor;

/** Refuses a syntax tree that does anything but read, or calls a function that is not allowed. */
final class ReadOnlyCheck {

    private static final Set<SqlKind> FORBIDDEN = forbidden();

    /**
     * Functions and types that make the name or the comment of something in the database of a number or a text, or of which
     * a text beside them takes its type.
     */
    private static final Set<String> DESCRIBING = Set.of(
            "col_description",
            "format_type",
            "get_current_ts_config",
            "obj_description",
            "oidvectortypes",
            "pg_typeof",
            "regclass",
            "regcollation",
            "regconfig",
            "regdictionary",
            "regnamespace",
            "regoper",
            "regoperator",
            "regproc",
            "regprocedure",
            "regrole",
            "regtype",
            "shobj_description",
            "to_regclass",
            "to_regcollation",
            "to_regnamespace",
            "to_regoper",
            "to_regoperator",
            "to_regproc",
            "to_regprocedure",
            "to_regrole",
            "to_regtype");

    private final Dialect dialect;
    private final boolean hidesOthers;
    private final AllowList functions;
    private final AllowList types;
    private final AllowList operators;
    private final Set<String> typesOfDatabase;

    /**
     * @param hidesOthers whether nothing may be told of what a statement may not read
     * @param typesOfDatabase that a cast may name beside those of every database
     */
    ReadOnlyCheck(Dialect dialect, boolean hidesOthers, Set<String> typesOfDatabase) {
        this.dialect = dialect;
        this.hidesOthers = hidesOthers;
        this.functions = AllowList.functions(dialect);
        this.types = AllowList.types(dialect);
        this.operators = AllowList.operators(dialect);
        this.typesOfDatabase = typesOfDatabase;
    }

    private static Set<SqlKind> forbidden() {
        var kinds = EnumSet.copyOf(SqlKind.DML);
        kinds.addAll(SqlKind.DDL);
        kinds.addAll(EnumSet.of(
                SqlKind.OTHER_DDL,
                SqlKind.SET_OPTION,
                SqlKind.EXPLAIN,
                SqlKind.DESCRIBE_SCHEMA,
                SqlKind.DESCRIBE_TABLE,
                SqlKind.PROCEDURE_CALL,
                SqlKind.NEXT_VALUE,
                SqlKind.CURRENT_VALUE));
        return kinds;
    }

    /** @throws Rejection if the statement may change something */
    void check(SqlNode statement) {
        if (!statement.isA(SqlKind.QUERY)) {
            throw new Rejection(Reason.NOT_A_QUERY, "Only queries may run, not " + statement.getKind());
        }
        statement.accept(new Calls());
    }

    /**
     * @param names of types to cast to; reading a value of a type runs that type's own code
     * @throws Rejection if one is not allowed
     */
    void checkTypes(List<String> names) {
        for (var name : names) {
            var type = name.startsWith("pg_catalog.") ? name.substring("pg_catalog.".length()) : name;
            boolean isKnown = types.contains(type) && !describes(type) || typesOfDatabase.contains(name);
            if (dialect == Dialect.POSTGRESQL && !isKnown) {
                throw new Rejection(Reason.FORBIDDEN_FUNCTION, "The type " + name + " is not allowed in a cast");
            }
        }
    }

    /** @throws Rejection if an operator may be one that somebody has made: it runs a function that nobody names */
    void checkOperators(List<Token> statement) {
        for (int i = 0; i < statement.size() && dialect == Dialect.POSTGRESQL; i++) {
            var token = statement.get(i);
            var symbol = token.text().replace("??", "?"); // as JDBC writes it
            boolean unknown = token.kind() == Token.Kind.SYMBOL && !operators.contains(symbol);
            boolean named = token.is("OPERATOR")
                    && i + 1 < statement.size()
                    && statement.get(i + 1).is("(");
            if (unknown || named) {
                throw new Rejection(Reason.FORBIDDEN_FUNCTION, "The operator " + symbol + " is not allowed");
            }
        }
    }

    private final class Calls extends SqlBasicVisitor<Void> {

        @Override
        @SuppressWarnings("NullAway") // SqlVisitor is not annotated; Void has no other value
        public Void visit(SqlCall call) {
            if (FORBIDDEN.contains(call.getKind())) {
                throw new Rejection(Reason.NOT_A_QUERY, "A query may not contain " + call.getKind());
            }
            if (call.getOperator() instanceof SqlFunction function && !isAllowed(function)) {
                throw new Rejection(Reason.FORBIDDEN_FUNCTION, "The function " + nameOf(function) + " is not allowed");
            }
            return super.visit(call);
        }
    }

    private boolean isAllowed(SqlFunction function) {
        var name = function.getSqlIdentifier();
        if (name == null) {
            return isAllowed(Letters.lower(function.getName()));
        }
        boolean qualified = name.names.size() > 1;
        boolean system = dialect == Dialect.POSTGRESQL
                && name.names.size() == 2
                && name.names.getFirst().equals("pg_catalog");
        if (qualified && !system) {
            return false;
        }
        var last = name.names.getLast();
        return isAllowed(
                switch (dialect) {
                    case SQLITE -> Letters.lower(last);
                    case POSTGRESQL -> last;
                });
    }

    private boolean isAllowed(String function) {
        return functions.contains(function) && !describes(function);
    }

    private boolean describes(String name) {
        return hidesOthers && (DESCRIBING.contains(name) || AllowList.TEXT_SEARCH_OF_SQLITE.contains(name));
    }

    private static String nameOf(SqlFunction function) {
        var name = function.getSqlIdentifier();
        return name == null ? function.getName() : String.join(".", name.names);
    }
}
