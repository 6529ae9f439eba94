package dev.vantage.calcite.gate;

import dev.vantage.model.schema.Dialect;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names that a statement may use, read from text files beside this class: one name a line, lines with {@code #} and a space are
 * comments. What the databases will add in later versions is refused until someone has looked at it.
 */
final class AllowList {

    /** Calls that are grammar to a database, so that no list of its functions has them, and our own stand-ins. */
    private static final Set<String> SYNTAX = Set.of(
            "$on",
            "$rows",
            "cast",
            "coalesce",
            "current_date",
            "current_time",
            "current_timestamp",
            "nullif",
            "row_number");

    private static final Set<String> SYNTAX_OF_SQLITE = Set.of("json_each", "json_tree");

    /**
     * Functions of full-text tables, which give the text of any column of a row that matches.
     *
     * @see <a href="https://www.sqlite.org/fts5.html#auxiliary_functions">FTS5, auxiliary functions</a>
     */
    static final Set<String> TEXT_SEARCH_OF_SQLITE = Set.of("bm25", "highlight", "matchinfo", "offsets", "snippet");

    /** Functions younger than the server that the list is read from. */
    private static final Set<String> LATER_FUNCTIONS_OF_POSTGRESQL = Set.of(
            "any_value",
            "array_reverse",
            "array_sort",
            "casefold",
            "crc32",
            "crc32c",
            "date_add",
            "date_subtract",
            "erf",
            "erfc",
            "gamma",
            "json_array",
            "json_arrayagg",
            "json_objectagg",
            "json_scalar",
            "json_serialize",
            "lgamma",
            "regexp_count",
            "regexp_instr",
            "regexp_like",
            "regexp_substr",
            "to_bin",
            "to_oct",
            "uuid_extract_timestamp",
            "uuid_extract_version",
            "uuidv4",
            "uuidv7");

    private static final Set<String> SYNTAX_OF_POSTGRESQL = Set.of(
            "ceiling",
            "char_length",
            "character_length",
            "extract",
            "greatest",
            "grouping",
            "least",
            "localtime",
            "localtimestamp",
            "overlay",
            "position",
            "substring",
            "trim",
            "unnest");

    /** Symbols that stand for an operator of another name, or for none. */
    private static final Set<String> SYMBOLS_OF_POSTGRESQL =
            Set.of("!=", "=>", ":=", "::", ":", "(", ")", "[", "]", ",", ".");

    /** Distances and likenesses of pgvector, pg_trgm and PostGIS, by which people search. */
    private static final Set<String> OPERATORS_OF_EXTENSIONS = Set.of(
            "<=>", "<#>", "<+>", "<~>", "<%>", "<%", "%>", "<<%", "%>>", "<<->", "<->>", "<<<->", "<->>>", "<<->>",
            "<<#>>", "&&&", "|=|");

    private final Set<String> names;

    private AllowList(Set<String> names) {
        this.names = Set.copyOf(names);
    }

    static AllowList functions(Dialect dialect) {
        var names = new TreeSet<>(SYNTAX);
        switch (dialect) {
            case SQLITE -> {
                names.addAll(SYNTAX_OF_SQLITE);
                names.addAll(TEXT_SEARCH_OF_SQLITE);
                names.addAll(read("sqlite-functions.txt"));
            }
            case POSTGRESQL -> {
                names.addAll(SYNTAX_OF_POSTGRESQL);
                names.addAll(LATER_FUNCTIONS_OF_POSTGRESQL);
                names.addAll(read("postgresql-functions.txt"));
            }
        }
        return new AllowList(names);
    }

    /** Empty for SQLite, whose casts run no code that a name chooses. */
    static AllowList types(Dialect dialect) {
        return new AllowList(
                switch (dialect) {
                    case SQLITE -> Set.of();
                    case POSTGRESQL -> read("postgresql-types.txt");
                });
    }

    /** Empty for SQLite, which has no operators but its own. */
    static AllowList operators(Dialect dialect) {
        return new AllowList(
                switch (dialect) {
                    case SQLITE -> Set.of();
                    case POSTGRESQL -> {
                        var names = read("postgresql-operators.txt");
                        names.addAll(SYMBOLS_OF_POSTGRESQL);
                        names.addAll(OPERATORS_OF_EXTENSIONS);
                        yield names;
                    }
                });
    }

    boolean contains(String name) {
        return names.contains(name);
    }

    /** The lines of a resource beside this class, without comments. */
    static Set<String> read(String resource) {
        var stream = Objects.requireNonNull(AllowList.class.getResourceAsStream(resource), resource);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var lines = new TreeSet<String>();
            reader.lines().filter(line -> !line.startsWith("# ")).forEach(lines::add);
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("The list " + resource + " cannot be read", e);
        }
    }
}
