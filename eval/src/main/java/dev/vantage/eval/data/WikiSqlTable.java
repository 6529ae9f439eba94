package dev.vantage.eval.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A table of WikiSQL.
 *
 * @param rows as texts; empty where the data has none
 */
public record WikiSqlTable(List<Header> headers, List<List<String>> rows) {

    public WikiSqlTable {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }

    /** A column, and whether it holds numbers. */
    public record Header(String name, boolean isNumber) {}

    /** As WikiSQL publishes it: {@code header}, {@code types} and {@code rows}. */
    static WikiSqlTable published(Entry entry) {
        var headers = new ArrayList<Header>();
        var taken = new HashSet<String>();
        var types = entry.get("types");
        for (var name : entry.get("header")) {
            var isNumber = types.path(headers.size()).asText().equals("real");
            headers.add(new Header(free(name.asText(), taken), isNumber));
        }
        var rows = new ArrayList<List<String>>();
        for (var row : entry.get("rows")) {
            var texts = new ArrayList<String>();
            row.forEach(value -> texts.add(value.asText()));
            rows.add(texts);
        }
        return new WikiSqlTable(headers, rows);
    }

    /** A few tables have a name twice, which no database allows. */
    private static String free(String name, HashSet<String> taken) {
        var unique = name.isBlank() ? "column" : name;
        for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
            unique = name + " " + i;
        }
        return unique;
    }

    /**
     * Of names and of what is asked: a column holds numbers if it is compared with nothing else, or else if a sum or an
     * average is asked of it.
     *
     * @param names of the columns that are known, which need not be all
     * @param asked the questions about it, by names of columns
     */
    static WikiSqlTable asked(Optional<Entry> names, List<Entry> asked) {
        var all = new LinkedHashSet<String>();
        names.ifPresent(known -> known.node().forEach(column -> all.add(column.asText())));
        var computed = new HashSet<String>();
        var values = new HashMap<String, List<String>>();
        for (var entry : asked) {
            var selected = entry.text("sel");
            all.add(selected);
            if (List.of("SUM", "AVG").contains(entry.text("agg"))) {
                computed.add(selected);
            }
            for (var condition : entry.get("conds")) {
                all.add(condition.get(0).asText());
                values.computeIfAbsent(condition.get(0).asText(), column -> new ArrayList<>())
                        .add(condition.get(2).asText());
            }
        }
        var headers = new ArrayList<Header>();
        for (var column : all) {
            var compared = values.get(column);
            boolean isNumber = compared == null
                    ? computed.contains(column)
                    : compared.stream().allMatch(WikiSqlQuery::isNumber);
            headers.add(new Header(column, isNumber));
        }
        return new WikiSqlTable(headers, List.of());
    }
}
