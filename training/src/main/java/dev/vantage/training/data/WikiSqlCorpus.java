package dev.vantage.training.data;

import dev.vantage.eval.data.Entry;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * WikiSQL's training questions. Each asks one table of a few columns, so several tables make a database here: then a step
 * has questions enough, and the table must be chosen. The tables have neither names nor rows.
 *
 * @see <a href="https://arxiv.org/abs/1709.00103">Seq2SQL: Generating Structured Queries from Natural Language using
 *     Reinforcement Learning</a>
 */
record WikiSqlCorpus(List<GoldQuestion> questions, Map<String, Integer> left, Map<String, Schema> schemas)
        implements Corpus {

    private static final int TABLES = 4;
    private static final long SHUFFLE = 20170831;
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    /**
     * @param questions a file of one JSON object a line: {@code table_id}, {@code split}, {@code question}, {@code agg},
     *     {@code sel}, {@code conds}
     * @param columns JSON file: an object from a table's id to the names of its columns
     */
    static WikiSqlCorpus read(Path questions, Path columns) {
        var asked = new TreeMap<String, List<Entry>>();
        int others = 0;
        for (var entry : Entry.lines(questions)) {
            if (entry.text("split").equals("train")) {
                asked.computeIfAbsent(entry.text("table_id"), id -> new ArrayList<>())
                        .add(entry);
            } else {
                others++;
            }
        }
        var names = Entry.object(columns);
        var all = new ArrayList<>(asked.entrySet());
        Collections.shuffle(all, new Random(SHUFFLE));
        var schemas = new HashMap<String, Schema>();
        var read = new ArrayList<GoldQuestion>();
        for (int from = 0; from < all.size(); from += TABLES) {
            var part = all.subList(from, Math.min(all.size(), from + TABLES));
            var database = "wikisql " + from / TABLES;
            var tables = new ArrayList<Table>();
            for (int t = 0; t < part.size(); t++) {
                var table = table(
                        "list_" + (t + 1),
                        Optional.ofNullable(names.get(part.get(t).getKey())),
                        part.get(t).getValue());
                tables.add(table);
                for (var entry : part.get(t).getValue()) {
                    read.add(new GoldQuestion(database, entry.text("question").strip(), "", sql(entry, table)));
                }
            }
            schemas.put(database, new Schema(tables, List.of()));
        }
        return new WikiSqlCorpus(read, Map.of("not of the training part", others), schemas);
    }

    @Override
    public Optional<Contents> database(String name) {
        return Optional.ofNullable(schemas.get(name)).map(schema -> new Contents(schema, schema, Optional.empty()));
    }

    /** A column holds numbers if it is compared with nothing else, or else if a sum or an average is asked of it. */
    private static Table table(String name, Optional<Entry> columns, List<Entry> asked) {
        var names = new LinkedHashSet<String>();
        columns.ifPresent(known -> known.node().forEach(column -> names.add(column.asText())));
        var computed = new HashSet<String>();
        var values = new HashMap<String, List<String>>();
        for (var entry : asked) {
            var selected = entry.text("sel");
            names.add(selected);
            if (List.of("SUM", "AVG").contains(entry.text("agg"))) {
                computed.add(selected);
            }
            for (var condition : entry.get("conds")) {
                names.add(condition.get(0).asText());
                values.computeIfAbsent(condition.get(0).asText(), column -> new ArrayList<>())
                        .add(condition.get(2).asText());
            }
        }
        var read = new ArrayList<Column>();
        for (var column : names) {
            var compared = values.get(column);
            boolean numbers = compared == null
                    ? computed.contains(column)
                    : compared.stream().allMatch(value -> NUMBER.matcher(value).matches());
            read.add(Column.of(column, numbers ? ColumnType.NUMBER : ColumnType.TEXT, false));
        }
        return new Table("", name, "list", "", read);
    }

    private static String sql(Entry entry, Table table) {
        var selected = quoted(entry.text("sel"));
        var aggregate = entry.text("agg");
        var sql = new StringBuilder("SELECT ")
                .append(aggregate.isEmpty() ? selected : aggregate + "(" + selected + ")")
                .append(" FROM ")
                .append(table.name());
        var types = new HashMap<String, ColumnType>();
        table.columns().forEach(column -> types.put(column.name(), column.type()));
        var before = " WHERE ";
        for (var condition : entry.get("conds")) {
            var column = condition.get(0).asText();
            var value = condition.get(2).asText();
            sql.append(before)
                    .append(quoted(column))
                    .append(' ')
                    .append(condition.get(1).asText())
                    .append(' ')
                    .append(types.get(column) == ColumnType.NUMBER ? value : "'" + value.replace("'", "''") + "'");
            before = " AND ";
        }
        return sql.toString();
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
