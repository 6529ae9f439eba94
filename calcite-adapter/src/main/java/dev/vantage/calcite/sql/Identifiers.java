package dev.vantage.calcite.sql;

import dev.vantage.model.schema.Dialect;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes names of tables and columns, in double quotes where the dialect would read the bare name as something else. */
final class Identifiers {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern PLAIN_LOWER_CASE = Pattern.compile("[a-z_][a-z0-9_]*");

    /** <a href="https://www.sqlite.org/lang_keywords.html">SQLite's keywords</a>, those it would take as names too. */
    private static final Set<String> SQLITE_KEYWORDS = words("""
            abort action add after all alter always analyze and as asc attach autoincrement before begin between by
            cascade case cast check collate column commit conflict constraint create cross current current_date
            current_time current_timestamp database default deferrable deferred delete desc detach distinct do drop each
            else end escape except exclude exclusive exists explain fail filter first following for foreign from full
            generated glob group groups having if ignore immediate in index indexed initially inner insert instead
            intersect into is isnull join key last left like limit match materialized natural no not nothing notnull null
            nulls of offset on or order others outer over partition plan pragma preceding primary query raise range
            recursive references regexp reindex release rename replace restrict returning right rollback row rows
            savepoint select set table temp temporary then ties to transaction trigger unbounded union unique update
            using vacuum values view virtual when where window with without""");

    /** <a href="https://www.postgresql.org/docs/current/sql-keywords-appendix.html">PostgreSQL's reserved words</a>. */
    private static final Set<String> POSTGRESQL_KEYWORDS = words("""
            all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both case
            cast char character check coalesce collate collation column concurrently constraint create cross
            current_catalog current_date current_role current_schema current_time current_timestamp current_user dec
            decimal default deferrable desc distinct do else end except exists extract false fetch float for foreign
            freeze from full grant greatest group grouping having ilike in initially inner inout int integer intersect
            interval into is isnull join json lateral leading least left like limit localtime localtimestamp national
            natural nchar none normalize not notnull null nullif numeric offset on only or order out outer overlaps
            overlay placing position precision primary real references returning right row select session_user setof
            similar smallint some substring symmetric system_user table tablesample then time timestamp to trailing treat
            trim true union unique user using values varchar variadic verbose when where window with xmlattributes""");

    private final Pattern plain;
    private final Set<String> keywords;

    Identifiers(Dialect dialect) {
        plain = switch (dialect) {
            case SQLITE -> PLAIN;
            case POSTGRESQL -> PLAIN_LOWER_CASE;
        };
        keywords = switch (dialect) {
            case SQLITE -> SQLITE_KEYWORDS;
            case POSTGRESQL -> POSTGRESQL_KEYWORDS;
        };
    }

    String write(String name) {
        boolean isBare = plain.matcher(name).matches() && !keywords.contains(name.toLowerCase(Locale.ROOT));
        return isBare ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
