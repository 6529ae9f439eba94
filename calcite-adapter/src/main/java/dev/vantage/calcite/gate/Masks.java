package dev.vantage.calcite.gate;

import dev.vantage.calcite.lexer.Letters;
import dev.vantage.calcite.lexer.Lexer;
import dev.vantage.calcite.lexer.Token;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hides columns: a common table expression with a table's name and only its visible columns stands before a statement, so
 * that the database itself resolves every star, whole row and name to those.
 */
final class Masks {

    private final Dialect dialect;
    private final String namespace;
    private final Map<String, Table> tables = new LinkedHashMap<>();

    /**
     * @param schema with the visible columns only
     * @param namespace that holds the tables
     * @param partlyHidden names of tables, as the schema spells them, that have other columns too
     */
    Masks(Dialect dialect, Schema schema, String namespace, Set<String> partlyHidden) {
        this.dialect = dialect;
        this.namespace = namespace;
        for (var table : schema.tables()) {
            if (table.namespace().isEmpty() && partlyHidden.contains(table.name())) {
                tables.put(key(table.name()), table);
            }
        }
    }

    private String key(String name) {
        return dialect == Dialect.SQLITE ? Letters.lower(name) : name;
    }

    private String key(Token token) {
        return token.kind() == Token.Kind.WORD ? Letters.lower(token.text()) : key(token.text());
    }

    /** @throws Rejection if no expression before the statement could hide columns from all of it */
    void refuseUnmaskable(List<Token> statement) {
        if (tables.isEmpty()) {
            return;
        }
        refuseNamespaces(statement);
        refuseInnerWith(statement);
        commonTables(statement)
                .filter(name -> tables.containsKey(key(name)))
                .findFirst()
                .ifPresent(name -> {
                    throw new Rejection(
                            Reason.UNSUPPORTED,
                            "Give the query " + name.text()
                                    + " of WITH another name: some columns of the table of that name may not be"
                                    + " read");
                });
    }

    /**
     * What the text of a MATCH asks for may stand in another column than the one before it, and a query around a table may
     * be one with the table to the database; so none may be in a statement that names the table.
     *
     * @throws Rejection if the statement names a table with hidden columns
     */
    void refuseTextSearch(List<Token> statement) {
        statement.stream()
                .filter(token -> tables.containsKey(key(token)))
                .findFirst()
                .ifPresent(name -> {
                    throw new Rejection(
                            Reason.UNSUPPORTED,
                            "MATCH would search all of " + name.text()
                                    + ", and some of its columns may not be read; write LIKE");
                });
    }

    /** A table named together with its namespace is read past the expression that has its name. */
    private void refuseNamespaces(List<Token> statement) {
        for (int i = 2; i < statement.size(); i++) {
            if (statement.get(i - 1).is(".")
                    && tables.containsKey(key(statement.get(i)))
                    && key(statement.get(i - 2)).equals(key(namespace))) {
                var name = statement.get(i).text();
                throw new Rejection(
                        Reason.UNSUPPORTED,
                        "Write " + name + " without " + namespace + ": some of its columns may not be read");
            }
        }
    }

    /** A database takes one WITH for a query, however many parentheses are around it. */
    private void refuseInnerWith(List<Token> statement) {
        var first = statement.stream().dropWhile(token -> token.is("(")).findFirst();
        boolean named = statement.stream().anyMatch(token -> tables.containsKey(key(token)));
        if (named
                && !statement.getFirst().is("WITH")
                && first.filter(token -> token.is("WITH")).isPresent()) {
            throw new Rejection(Reason.UNSUPPORTED, "Write WITH without parentheses around it");
        }
    }

    /** The names that the WITH of a whole statement gives. */
    private static Stream<Token> commonTables(List<Token> statement) {
        if (!statement.getFirst().is("WITH")) {
            return Stream.of();
        }
        var names = new ArrayList<Token>();
        int depth = 0;
        for (int i = 1; i < statement.size(); i++) {
            var token = statement.get(i);
            var before = statement.get(i - 1);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth > 0 || token.is("RECURSIVE")) {
                continue;
            }
            if (before.is("WITH") || before.is("RECURSIVE") || before.is(",")) {
                names.add(token);
            } else if (before.is(")") && !token.is("AS") && !token.is(",")) {
                return names.stream();
            }
        }
        return names.stream();
    }

    /** @param sql an accepted statement */
    String before(String sql) {
        if (tables.isEmpty()) {
            return sql;
        }
        var statement = Lexer.statement(sql, dialect, false);
        var named = statement.stream().map(this::key).collect(Collectors.toSet());
        var expressions = tables.entrySet().stream()
                .filter(table -> named.contains(table.getKey()))
                .map(table -> expression(table.getValue()))
                .collect(Collectors.joining(", "));
        if (expressions.isEmpty()) {
            return sql;
        }
        boolean hasOwn = statement.getFirst().is("WITH");
        boolean isRecursive = hasOwn && statement.get(1).is("RECURSIVE");
        int at = statement.get(isRecursive ? 1 : 0).end();
        return hasOwn
                ? sql.substring(0, at) + " " + expressions + "," + sql.substring(at)
                : "WITH " + expressions + " " + sql;
    }

    private String expression(Table table) {
        var columns =
                table.columns().stream().map(Column::name).map(Masks::quoted).collect(Collectors.joining(", "));
        return quoted(table.name()) + " AS NOT MATERIALIZED (SELECT " + columns + " FROM " + quoted(namespace) + "."
                + quoted(table.name()) + ")";
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
