package dev.vantage.training.data;

import dev.vantage.calcite.sql.SqlReader;
import dev.vantage.calcite.sql.SqlWriter;
import dev.vantage.calcite.sql.UnsupportedSqlException;
import dev.vantage.eval.DatabaseHalf;
import dev.vantage.jdbc.schema.Dialects;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import dev.vantage.training.TrainingException;
import dev.vantage.training.synthesis.Filler;
import dev.vantage.training.synthesis.Template;
import dev.vantage.training.synthesis.Templates;
import dev.vantage.training.synthesis.WrittenQuestions;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Questions made for databases that have none, in the words of Spider's training questions and of a few that were written
 * for it. One is kept if its SQL runs
 * and gives a row that is not all NULL.
 */
record SyntheticCorpus(List<GoldQuestion> questions, Map<String, Contents> contents) implements Corpus {

    private static final int QUESTIONS_OF_A_DATABASE = 14;
    private static final double WRITTEN = 0.5;
    private static final int TRIES = 40 * QUESTIONS_OF_A_DATABASE;
    /** In the questions of how many databases a word must stand that is said of a database without it. */
    private static final double COMMON_WORD = 0.11;

    private static final long SEED = 20180924;

    /**
     * @param questions file of Spider's layout that the templates are made of
     * @param schemas of its databases
     * @param half of these databases whose questions are used
     * @param folder of the SQLite files, at any depth, that questions are made for
     */
    static SyntheticCorpus read(Path questions, Path schemas, DatabaseHalf half, Path folder) {
        var templates = templates(questions, schemas, half);
        var written = WrittenQuestions.templates();
        var made = new ArrayList<GoldQuestion>();
        var contents = new LinkedHashMap<String, Contents>();
        for (var file : SqliteFiles.below(folder)) {
            var name = SqliteFiles.name(folder, file);
            try (var connection = SqliteFiles.open(file)) {
                var own = Contents.read(connection);
                contents.put(name, own);
                made.addAll(new Maker(name, own.split(), connection, templates, written).questions());
            } catch (SQLException e) {
                throw new TrainingException(
                        "Database " + file + " cannot be read: " + e.getMessage() + ". Take it out of the folder.", e);
            }
        }
        return new SyntheticCorpus(made, contents);
    }

    @Override
    public Map<String, Integer> left() {
        return Map.of();
    }

    @Override
    public Optional<Contents> database(String name) {
        return Optional.ofNullable(contents.get(name));
    }

    /** Only the questions and schemas of the Spider files are used, so no folder of databases is named. */
    private static List<Template> templates(Path questions, Path schemas, DatabaseHalf half) {
        var spider = SpiderCorpus.readOriginals(questions, schemas, Path.of(""));
        var reader = new SqlReader(Dialect.SQLITE);
        var asked = new ArrayList<Templates.Asked>();
        for (var question : spider.questions()) {
            spider.schemas()
                    .named(question.database())
                    .filter(known -> half.contains(question.database()))
                    .flatMap(schema -> asked(question, schema, reader))
                    .ifPresent(asked::add);
        }
        return Templates.of(asked, COMMON_WORD);
    }

    /** @return empty if a plan cannot say it */
    private static Optional<Templates.Asked> asked(GoldQuestion question, Schema schema, SqlReader reader) {
        try {
            var plan = reader.read(question.sql(), schema);
            var views = List.of(schema, SpiderSchemas.split(schema));
            return Optional.of(new Templates.Asked(question.database(), question.text(), plan, views));
        } catch (UnsupportedSqlException noPlan) {
            return Optional.empty();
        }
    }

    /** Makes the questions of one database. */
    private static final class Maker {

        private static final String VALUES_OF =
                "SELECT DISTINCT %s FROM %s WHERE length(%1$s) BETWEEN 1 AND 40 LIMIT 50";

        private final SqlWriter writer = new SqlWriter(Dialect.SQLITE);
        private final String name;
        private final Schema schema;
        private final Connection connection;
        private final List<Template> templates;
        private final List<Template> written;
        private final Map<Integer, List<String>> stored = new LinkedHashMap<>();

        Maker(String name, Schema schema, Connection connection, List<Template> templates, List<Template> written) {
            this.name = name;
            this.schema = schema;
            this.connection = connection;
            this.templates = templates;
            this.written = written;
        }

        List<GoldQuestion> questions() {
            var random = new Random(SEED + name.hashCode());
            var filler = new Filler(schema, column -> stored.computeIfAbsent(column, this::values), random);
            var made = new ArrayList<GoldQuestion>();
            var seen = new HashSet<String>();
            for (int i = 0; i < TRIES && made.size() < QUESTIONS_OF_A_DATABASE && !templates.isEmpty(); i++) {
                var kind = random.nextDouble() < WRITTEN ? written : templates;
                filler.fill(kind.get(random.nextInt(kind.size())))
                        .filter(filled -> seen.add(filled.question()))
                        .flatMap(this::question)
                        .ifPresent(made::add);
            }
            return made;
        }

        private Optional<GoldQuestion> question(Filler.Filled filled) {
            return writer.render(filled.plan(), schema)
                    .filter(this::hasAnswer)
                    .map(sql -> new GoldQuestion(name, filled.question(), "", sql));
        }

        private boolean hasAnswer(String sql) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(sql)) {
                if (!rows.next()) {
                    return false;
                }
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    if (rows.getObject(column) != null) {
                        return true;
                    }
                }
                return false;
            } catch (SQLException doesNotRun) {
                return false;
            }
        }

        private List<String> values(int column) {
            var texts = new ArrayList<String>();
            var table = schema.tables().get(schema.tableOfColumn()[column]).name();
            var sql = VALUES_OF.formatted(
                    Dialects.quote(schema.columns().get(column).name()), Dialects.quote(table));
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            } catch (SQLException unreadable) {
                return List.of();
            }
            return texts;
        }
    }
}
