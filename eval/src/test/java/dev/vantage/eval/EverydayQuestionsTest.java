package dev.vantage.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vantage.calcite.sql.SqlReader;
import dev.vantage.calcite.sql.UnsupportedSqlException;
import dev.vantage.eval.data.QuestionLine;
import dev.vantage.eval.data.SchemaScript;
import dev.vantage.jdbc.schema.SchemaReader;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The questions of {@code data/everyday} are worth what their SQL is worth. */
class EverydayQuestionsTest {

    private static final Path EVERYDAY = Path.of("..", "data", "everyday");

    /** How many years from one that the question names; the hour of a time. */
    private static final int WITHOUT_A_PLAN = 10;

    /** With databases of their own. */
    private static Stream<String> parts() {
        return Stream.of(
                "learned",
                "formal",
                "business",
                "opendata",
                "evidence",
                "dates",
                "mixed",
                "free",
                "chosen",
                "asked",
                "unread");
    }

    private static Stream<String> folders() {
        return Stream.concat(parts(), Stream.of("meant"));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void eachHasAnAnswer(String part) throws SQLException {
        for (var database : byDatabase(part).entrySet()) {
            try (var connection = open(part, database.getKey())) {
                for (var line : database.getValue()) {
                    assertThat(hasAnswer(connection, line.sql())).as(line.sql()).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void nearlyAllArePlans(String part) throws SQLException {
        var without = new ArrayList<String>();
        var reader = new SqlReader(Dialect.SQLITE);
        for (var database : byDatabase(part).entrySet()) {
            try (var connection = open(part, database.getKey())) {
                var schema = SchemaReader.read(connection);
                database.getValue().stream()
                        .map(QuestionLine::sql)
                        .filter(sql -> !isPlan(reader, sql, schema))
                        .forEach(without::add);
            }
        }

        assertThat(without).hasSizeLessThanOrEqualTo(WITHOUT_A_PLAN);
    }

    @Test
    void noDatabaseIsInTwoParts() {
        var all = parts().flatMap(part -> byDatabase(part).keySet().stream()).toList();

        assertThat(all).doesNotHaveDuplicates();
    }

    /** Else Spider's dev part would measure what was learned by heart. */
    @Test
    void noDatabaseHasHalfTheNamesOfOneOfSpidersDev() throws SQLException, IOException {
        var spider = TestData.spider();
        var measured = new HashMap<String, Set<String>>();
        for (var question :
                new ObjectMapper().readTree(spider.resolve("dev.json").toFile())) {
            var id = question.get("db_id").asText();
            if (!measured.containsKey(id)) {
                var file = spider.resolve("database").resolve(id).resolve(id + ".sqlite");
                try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
                    measured.put(id, namesOf(SchemaReader.read(connection)));
                }
            }
        }
        for (var part : parts().toList()) {
            for (var script : byDatabase(part).keySet()) {
                try (var connection = open(part, script)) {
                    var names = namesOf(SchemaReader.read(connection));
                    measured.forEach((id, others) -> assertThat(2 * shared(names, others))
                            .as("%s and %s", script, id)
                            .isLessThan(others.size()));
                }
            }
        }
    }

    private static Set<String> namesOf(Schema schema) {
        var names = new HashSet<String>();
        schema.tables()
                .forEach(table -> names.add("table " + letters(table.name()).replaceFirst("s$", "")));
        schema.columns().forEach(column -> names.add(letters(column.name())));
        return names;
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    private static long shared(Set<String> names, Set<String> others) {
        return others.stream().filter(names::contains).count();
    }

    private static Map<String, List<QuestionLine>> byDatabase(String part) {
        return QuestionLine.read(EVERYDAY.resolve(part)).stream()
                .collect(Collectors.groupingBy(QuestionLine::db, LinkedHashMap::new, Collectors.toList()));
    }

    private static Connection open(String part, String script) throws SQLException {
        return SchemaScript.inMemory(SchemaScript.read(EVERYDAY.resolve(part).resolve(script)));
    }

    private static boolean hasAnswer(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next();
        }
    }

    private static boolean isPlan(SqlReader reader, String sql, Schema schema) {
        try {
            reader.read(sql, schema);
            return true;
        } catch (UnsupportedSqlException unsayable) {
            return false;
        }
    }
}
