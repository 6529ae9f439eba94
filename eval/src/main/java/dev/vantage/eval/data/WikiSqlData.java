package dev.vantage.eval.data;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vantage.eval.data.WikiSqlQuery.Condition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One part of WikiSQL. Questions and tables are read as published ({@code dev.jsonl}, {@code dev.tables.jsonl}), or from a
 * file of questions that name their columns, with a JSON object from a table's id to names of its columns.
 *
 * @param questions by their table's id
 * @param tables by id; those that are asked about
 * @param others how many questions belong to other parts
 * @see <a href="https://github.com/salesforce/WikiSQL">WikiSQL</a>
 */
public record WikiSqlData(Map<String, List<Question>> questions, Map<String, WikiSqlTable> tables, int others) {

    private static final List<String> AGGREGATES = List.of("", "MAX", "MIN", "COUNT", "SUM", "AVG");
    private static final List<String> OPERATORS = List.of("=", ">", "<");
    private static final String LINES = ".jsonl";

    /** @param line place in the file, from 0 */
    public record Question(int line, String text, WikiSqlQuery gold) {}

    private record Asked(int line, Entry entry) {}

    /**
     * @param split the part to read, where the questions say to which they belong; empty for all
     * @throws IllegalArgumentException if a file is missing or not of the layout
     */
    public static WikiSqlData read(Path questions, Path tables, String split) {
        var asked = new TreeMap<String, List<Asked>>();
        int others = 0;
        int number = 0;
        for (var entry : Entry.lines(questions)) {
            int line = number++;
            if (split.isEmpty() || entry.text("split").equals(split)) {
                asked.computeIfAbsent(entry.text("table_id"), id -> new ArrayList<>())
                        .add(new Asked(line, entry));
            } else {
                others++;
            }
        }
        boolean isPublished = String.valueOf(tables.getFileName()).endsWith(LINES);
        return isPublished ? published(asked, tables, others) : named(asked, tables, others);
    }

    private static WikiSqlData published(Map<String, List<Asked>> asked, Path file, int others) {
        var tables = new TreeMap<String, WikiSqlTable>();
        for (var entry : Entry.lines(file)) {
            if (asked.containsKey(entry.text("id"))) {
                tables.put(entry.text("id"), WikiSqlTable.published(entry));
            }
        }
        var questions = new TreeMap<String, List<Question>>();
        asked.forEach((id, of) -> {
            var table = Optional.ofNullable(tables.get(id))
                    .orElseThrow(() -> new IllegalArgumentException(file + " has no table " + id));
            questions.put(id, of.stream().map(one -> published(one, table)).toList());
        });
        return new WikiSqlData(questions, tables, others);
    }

    private static Question published(Asked asked, WikiSqlTable table) {
        var sql = asked.entry().get("sql");
        var conditions = new ArrayList<Condition>();
        for (var condition : sql.path("conds")) {
            var value = condition.path(2);
            conditions.add(new Condition(
                    column(asked, condition.path(0), table),
                    of(OPERATORS, asked, condition.path(1)),
                    value.asText(),
                    value.isNumber()));
        }
        return new Question(
                asked.line(),
                asked.entry().text("question").strip(),
                new WikiSqlQuery(
                        column(asked, sql.path("sel"), table), of(AGGREGATES, asked, sql.path("agg")), conditions));
    }

    private static int column(Asked asked, JsonNode place, WikiSqlTable table) {
        if (!place.isInt()
                || place.asInt() < 0
                || place.asInt() >= table.headers().size()) {
            throw new IllegalArgumentException(asked.entry().place() + " has a column that its table lacks");
        }
        return place.asInt();
    }

    private static String of(List<String> names, Asked asked, JsonNode place) {
        if (!place.isInt() || place.asInt() < 0 || place.asInt() >= names.size()) {
            throw new IllegalArgumentException(asked.entry().place() + " has an operator that WikiSQL lacks");
        }
        return names.get(place.asInt());
    }

    private static WikiSqlData named(Map<String, List<Asked>> asked, Path file, int others) {
        var names = Entry.object(file);
        var tables = new TreeMap<String, WikiSqlTable>();
        var questions = new TreeMap<String, List<Question>>();
        asked.forEach((id, of) -> {
            var table = WikiSqlTable.asked(
                    Optional.ofNullable(names.get(id)),
                    of.stream().map(Asked::entry).toList());
            tables.put(id, table);
            questions.put(id, of.stream().map(one -> named(one, table)).toList());
        });
        return new WikiSqlData(questions, tables, others);
    }

    private static Question named(Asked asked, WikiSqlTable table) {
        var names = table.headers().stream().map(WikiSqlTable.Header::name).toList();
        var conditions = new ArrayList<Condition>();
        for (var condition : asked.entry().get("conds")) {
            conditions.add(new Condition(
                    names.indexOf(condition.get(0).asText()),
                    condition.get(1).asText(),
                    condition.get(2).asText(),
                    condition.get(2).isNumber()));
        }
        var selected = names.indexOf(asked.entry().text("sel"));
        return new Question(
                asked.line(),
                asked.entry().text("question").strip(),
                new WikiSqlQuery(selected, asked.entry().text("agg"), conditions));
    }
}
