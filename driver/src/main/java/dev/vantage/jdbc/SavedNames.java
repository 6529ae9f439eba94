package dev.vantage.jdbc;

import dev.vantage.calcite.lexer.Letters;
import dev.vantage.model.schema.Dialect;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of saved questions as a statement may spell them, by the rules that tables' names have in the dialect. */
final class SavedNames {

    private static final String QUOTES = "\"`[";

    private final Dialect dialect;
    private final String namespace;
    private final Map<String, SavedTable> byKey;
    private final Pattern mention;

    /** @param namespace that may stand before a name: the one in which unqualified tables are looked for */
    SavedNames(Dialect dialect, String namespace, List<SavedTable> tables) {
        this.dialect = dialect;
        this.namespace = namespace;
        this.byKey =
                tables.stream().collect(Collectors.toMap(table -> key(table.name()), Function.identity(), (a, b) -> a));
        var names = tables.stream().map(table -> Pattern.quote(table.name()));
        this.mention = Pattern.compile(names.collect(Collectors.joining("|")), Pattern.CASE_INSENSITIVE);
    }

    /** Whether a text may name one of them. */
    boolean mayBeIn(String sql) {
        return mention.matcher(sql).find();
    }

    /** @param identifier as it stands in a statement, with its quotes if it has any */
    Optional<SavedTable> named(String identifier) {
        return Optional.ofNullable(byKey.get(keyOf(identifier)));
    }

    boolean isNamespace(String identifier) {
        return keyOf(identifier).equals(key(namespace));
    }

    /** Equal for identifiers that mean the same. */
    String keyOf(String identifier) {
        if (!identifier.isEmpty() && QUOTES.indexOf(identifier.charAt(0)) >= 0) {
            return identifier.length() < 2 ? identifier : key(TextCursor.content(identifier));
        }
        return switch (dialect) {
            case SQLITE -> key(identifier);
            case POSTGRESQL -> Letters.lower(identifier);
        };
    }

    private String key(String name) {
        return switch (dialect) {
            case SQLITE -> Letters.lower(name);
            case POSTGRESQL -> name;
        };
    }
}
