package dev.vantage.training.data;

import dev.vantage.eval.data.WikiSqlData;
import dev.vantage.eval.data.WikiSqlTable;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

/**
 * WikiSQL's training questions. Each asks one table of a few columns, so several tables make a database here: then a step
 * has questions enough, and the table must be chosen. The tables have no names, and their rows are not used.
 *
 * @see <a href="https://arxiv.org/abs/1709.00103">Seq2SQL: Generating Structured Queries from Natural Language using
 *     Reinforcement Learning</a>
 */
record WikiSqlCorpus(List<GoldQuestion> questions, Map<String, Integer> left, Map<String, Schema> schemas)
        implements Corpus {

    private static final int TABLES = 4;
    private static final long SHUFFLE = 20170831;

    /** @param tables as {@link WikiSqlData} reads them */
    static WikiSqlCorpus read(Path questions, Path tables) {
        var data = WikiSqlData.read(questions, tables, "train");
        var all = new ArrayList<>(data.questions().entrySet());
        Collections.shuffle(all, new Random(SHUFFLE));
        var schemas = new HashMap<String, Schema>();
        var read = new ArrayList<GoldQuestion>();
        for (int from = 0; from < all.size(); from += TABLES) {
            var part = all.subList(from, Math.min(all.size(), from + TABLES));
            var database = "wikisql " + from / TABLES;
            var together = new ArrayList<Table>();
            for (int t = 0; t < part.size(); t++) {
                var name = "list_" + (t + 1);
                var table = Objects.requireNonNull(data.tables().get(part.get(t).getKey()));
                together.add(table(name, table));
                for (var question : part.get(t).getValue()) {
                    var sql = question.gold().sql(name, table);
                    read.add(new GoldQuestion(database, question.text(), "", sql));
                }
            }
            schemas.put(database, new Schema(together, List.of()));
        }
        return new WikiSqlCorpus(read, Map.of("not of the training part", data.others()), schemas);
    }

    @Override
    public Optional<Contents> database(String name) {
        return Optional.ofNullable(schemas.get(name)).map(schema -> new Contents(schema, schema, Optional.empty()));
    }

    private static Table table(String name, WikiSqlTable table) {
        var columns = table.headers().stream()
                .map(header -> Column.of(header.name(), header.isNumber() ? ColumnType.NUMBER : ColumnType.TEXT, false))
                .toList();
        return new Table("", name, "list", "", columns);
    }
}
