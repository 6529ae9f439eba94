package dev.vantage.jdbc.saved;

import dev.vantage.calcite.lexer.Letters;
import dev.vantage.calcite.lexer.Lexer;
import dev.vantage.calcite.lexer.SyntaxException;
import dev.vantage.calcite.lexer.Token;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of a database as a lock names them, and which of them a query reads. */
final class SchemaColumns {

    private static final Set<String> BEFORE_A_TABLE = Set.of("FROM", "JOIN");
    private static final Set<String> BEFORE_A_STAR = Set.of("SELECT", "DISTINCT");

    private final Schema schema;
    private final Dialect dialect;

    SchemaColumns(Schema schema, Dialect dialect) {
        this.schema = schema;
        this.dialect = dialect;
    }

    /** All of them, as {@code table.column}, and the type of each. */
    SortedMap<String, String> all() {
        var all = new TreeMap<String, String>();
        schema.tables().forEach(table -> addStar(table, all));
        return all;
    }

    /**
     * Those that a query of the model reads. A column without its table is one of every table of the query that has such
     * a column: rather one too many than one that is missed.
     */
    SortedMap<String, String> readBy(String sql) {
        var read = new TreeMap<String, String>();
        var tokens = tokens(sql);
        var tables = tables(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            var qualifier = at(tokens, i - 1).is(".") ? key(at(tokens, i - 2)) : "";
            for (var table : tables.getOrDefault(qualifier, Set.of())) {
                if (token.is("*") && beginsColumns(at(tokens, i - 1))) {
                    addStar(table, read);
                } else if (token.mayName()) {
                    add(table, key(token), read);
                }
            }
        }
        return read;
    }

    /** Whether a star that follows means columns, and does not multiply. */
    private static boolean beginsColumns(Token before) {
        return before.is(".") || BEFORE_A_STAR.contains(before.keyword());
    }

    /** A text that is not readable reads nothing: it was never accepted. */
    private List<Token> tokens(String sql) {
        try {
            return Lexer.tokens(sql, dialect);
        } catch (SyntaxException unreadable) {
            return List.of();
        }
    }

    /** The tables of a query by name and by alias, and all of them by the empty name. */
    private Map<String, Set<Table>> tables(List<Token> tokens) {
        var tables = new HashMap<String, Set<Table>>();
        tables.put("", new HashSet<>());
        for (int i = 0; i < tokens.size(); i++) {
            if (!BEFORE_A_TABLE.contains(at(tokens, i - 1).keyword())
                    || !tokens.get(i).mayName()) {
                continue;
            }
            boolean isQualified = at(tokens, i + 1).is(".");
            int name = isQualified ? i + 2 : i;
            var namespace = isQualified ? key(at(tokens, i)) : "";
            var alias = at(tokens, name + 1).is("AS") ? key(at(tokens, name + 2)) : "";
            var named = named(namespace, key(at(tokens, name)));
            for (var known : List.of("", key(at(tokens, name)), alias)) {
                tables.computeIfAbsent(known, k -> new HashSet<>()).addAll(named);
            }
        }
        return tables;
    }

    /** Those of a namespace or, where none is named or the default one has the table, those of that name. */
    private Set<Table> named(String namespace, String name) {
        var all = schema.tables().stream()
                .filter(table -> key(table.name()).equals(name))
                .collect(Collectors.toSet());
        var exact = all.stream()
                .filter(table -> key(table.namespace()).equals(namespace))
                .collect(Collectors.toSet());
        return exact.isEmpty() ? all : exact;
    }

    private static Token at(List<Token> tokens, int index) {
        return index < 0 || index >= tokens.size() ? Token.NONE : tokens.get(index);
    }

    private String key(Token token) {
        boolean foldsCase = dialect == Dialect.POSTGRESQL && token.kind() == Token.Kind.WORD;
        return foldsCase ? Letters.lower(token.text()) : key(token.text());
    }

    private String key(String name) {
        return switch (dialect) {
            case SQLITE -> Letters.lower(name);
            case POSTGRESQL -> name;
        };
    }

    private void add(Table table, String column, Map<String, String> read) {
        table.columns().stream()
                .filter(known -> key(known.name()).equals(column))
                .forEach(known -> put(table, known.name(), known.type(), read));
    }

    private static void addStar(Table table, Map<String, String> read) {
        table.columns().forEach(column -> put(table, column.name(), column.type(), read));
    }

    private static void put(Table table, String column, ColumnType type, Map<String, String> read) {
        var path = Stream.of(table.namespace(), table.name(), column)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("."));
        read.put(path, type.name().toLowerCase(Locale.ROOT));
    }
}
