package dev.vantage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.jdbc.saved.Pin;
import dev.vantage.jdbc.saved.SavedQuestion;
import dev.vantage.model.schema.Dialect;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a saved question's name is one, and where it is something else. */
class SavedPlacesTest {

    private static SavedNames names(Dialect dialect, String namespace) {
        var tables = Stream.of("top", "Big Spenders", "Rich", "café")
                .map(name -> new SavedTable(
                        new SavedQuestion(name, "which?", Path.of("q.yaml"), 1), new Pin.Unlocked("is not locked")))
                .toList();
        return new SavedNames(dialect, namespace, tables);
    }

    private static String shown(String sql, Dialect dialect) {
        var names = names(dialect, dialect == Dialect.SQLITE ? "main" : "public");
        return switch (StatementText.of(sql, dialect, names)) {
            case StatementText.Nesting nesting ->
                nesting.parts().stream().map(SavedPlacesTest::shown).collect(Collectors.joining());
            case StatementText other -> sql;
        };
    }

    private static String shown(StatementText.Part part) {
        return switch (part) {
            case StatementText.Part.Sql(var text) -> text;
            case StatementText.Part.Nested(var question) -> "<<" + question + ">>";
            case StatementText.Part.Saved(var table) -> "<" + table.name() + ">";
        };
    }

    /** The statement, an arrow, and what becomes of it. */
    private static void assertBecomes(String line, Dialect... dialects) {
        var sides = line.split(" => ");
        for (var dialect : dialects) {
            assertThat(shown(sides[0], dialect)).as("%s", dialect).isEqualTo(sides[1]);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM top => SELECT * FROM (<top>) AS top",
                "select * from TOP where n > 1 => select * from (<top>) AS TOP where n > 1",
                "SELECT * FROM top t WHERE t.n > 1 => SELECT * FROM (<top>) t WHERE t.n > 1",
                "SELECT * FROM top AS t => SELECT * FROM (<top>) AS t",
                "SELECT * FROM top \"t\" => SELECT * FROM (<top>) \"t\"",
                "SELECT top.n FROM top; => SELECT top.n FROM (<top>) AS top;",
                "SELECT * FROM \"Big Spenders\" LIMIT 100 => SELECT * FROM (<Big Spenders>) AS \"Big Spenders\" LIMIT 100",
                "SELECT * FROM a, top, b => SELECT * FROM a, (<top>) AS top, b",
                "SELECT * FROM a JOIN top ON a.id = top.id => SELECT * FROM a JOIN (<top>) AS top ON a.id = top.id",
                "SELECT * FROM top LEFT JOIN top b USING (id) => SELECT * FROM (<top>) AS top LEFT JOIN (<top>) b USING (id)",
                "SELECT * FROM (top CROSS JOIN b) => SELECT * FROM ((<top>) AS top CROSS JOIN b)",
                "SELECT * FROM (SELECT * FROM top) x => SELECT * FROM (SELECT * FROM (<top>) AS top) x",
                "SELECT n FROM a WHERE id IN (SELECT id FROM top) => SELECT n FROM a WHERE id IN (SELECT id FROM (<top>) AS top)",
                "SELECT 1 UNION SELECT n FROM top ORDER BY 1 => SELECT 1 UNION SELECT n FROM (<top>) AS top ORDER BY 1",
                "INSERT INTO a SELECT * FROM top => INSERT INTO a SELECT * FROM (<top>) AS top",
                "UPDATE a SET n = 1 FROM top WHERE a.id = top.id => UPDATE a SET n = 1 FROM (<top>) AS top WHERE a.id = top.id",
                "DELETE FROM a WHERE id IN (SELECT id FROM top) => DELETE FROM a WHERE id IN (SELECT id FROM (<top>) AS top)",
                "WITH x AS (SELECT * FROM top) SELECT * FROM x, top => WITH x AS (SELECT * FROM (<top>) AS top) SELECT * FROM x, (<top>) AS top",
                "EXPLAIN SELECT * FROM top => EXPLAIN SELECT * FROM (<top>) AS top",
                "CREATE VIEW v AS SELECT * FROM top => CREATE VIEW v AS SELECT * FROM (<top>) AS top",
                "SELECT 1; SELECT * FROM top -- top => SELECT 1; SELECT * FROM (<top>) AS top -- top",
                "SELECT * FROM /* top */ top /* x */ t => SELECT * FROM /* top */ (<top>) /* x */ t",
                "SELECT * FROM NL('who?') q, top => SELECT * FROM (<<who?>>) q, (<top>) AS top",
                "SELECT * FROM top, (NL 'who?') q, top x => SELECT * FROM (<top>) AS top, (<<who?>>) q, (<top>) x",
                "SELECT * FROM \"café\" => SELECT * FROM (<café>) AS \"café\"",
                "SELECT extract(year FROM d) FROM top => SELECT extract(year FROM d) FROM (<top>) AS top"
            })
    void standsForATableWhereAStatementReadsFromOne(String line) {
        assertBecomes(line, Dialect.SQLITE, Dialect.POSTGRESQL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT top FROM a",
                "SELECT 'FROM top' FROM a",
                "SELECT 1 -- FROM top",
                "SELECT 1 /* FROM top */ FROM a",
                "SELECT * FROM a AS top",
                "SELECT * FROM a top WHERE top.n > 1",
                "SELECT * FROM top.a",
                "SELECT * FROM other.top",
                "SELECT * FROM top('x')",
                "SELECT n FROM a ORDER BY n, top",
                "SELECT n FROM a JOIN b USING (top)",
                "SELECT n FROM a WHERE f(n, top)",
                "SELECT extract(year FROM top) FROM a",
                "SELECT trim(both ' ' FROM top), n FROM a",
                "SELECT n FROM a WHERE n IS NOT DISTINCT FROM top",
                "WITH top AS (SELECT 1) SELECT * FROM top",
                "WITH x AS (SELECT 1), top (n) AS (SELECT 2) SELECT * FROM x, top",
                "WITH RECURSIVE top AS (SELECT 1 UNION SELECT * FROM top) SELECT * FROM top",
                "SELECT * FROM (WITH top AS (SELECT 1) SELECT * FROM top) x",
                "DELETE FROM top",
                "INSERT INTO top VALUES (1)",
                "UPDATE top SET n = 1",
                "DROP TABLE top",
                "INSERT INTO a SELECT * FROM b ON CONFLICT (id) DO UPDATE SET n = 1, top = 2",
                "SELECT * FROM topmost",
                "SELECT * FROM \"Top \""
            })
    void isLeftAloneElsewhere(String sql) {
        assertBecomes(sql + " => " + sql, Dialect.SQLITE, Dialect.POSTGRESQL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM `big spenders` => SELECT * FROM (<Big Spenders>) AS `big spenders`",
                "SELECT * FROM [Big Spenders] b => SELECT * FROM (<Big Spenders>) b",
                "SELECT * FROM rich => SELECT * FROM (<Rich>) AS rich",
                "SELECT * FROM \"RICH\" => SELECT * FROM (<Rich>) AS \"RICH\"",
                "SELECT * FROM main.top => SELECT * FROM (<top>) AS top",
                "SELECT * FROM \"main\".\"Big Spenders\" t => SELECT * FROM (<Big Spenders>) t"
            })
    void isSpelledAsSqliteSpellsATable(String line) {
        assertBecomes(line, Dialect.SQLITE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM Rich => SELECT * FROM Rich",
                "SELECT * FROM \"Rich\" => SELECT * FROM (<Rich>) AS \"Rich\"",
                "SELECT * FROM \"TOP\" => SELECT * FROM \"TOP\"",
                "SELECT * FROM public . top => SELECT * FROM (<top>) AS top",
                "SELECT * FROM \"public\".\"Big Spenders\" => SELECT * FROM (<Big Spenders>) AS \"Big Spenders\"",
                "SELECT $$ FROM top $$ FROM top => SELECT $$ FROM top $$ FROM (<top>) AS top",
                "SELECT E'\\' FROM top' FROM a => SELECT E'\\' FROM top' FROM a",
                "SELECT * FROM LATERAL (SELECT * FROM top) x => SELECT * FROM LATERAL (SELECT * FROM (<top>) AS top) x",
                "SELECT * FROM a FOR UPDATE OF a, top => SELECT * FROM a FOR UPDATE OF a, top"
            })
    void isSpelledAsPostgresqlSpellsATable(String line) {
        assertBecomes(line, Dialect.POSTGRESQL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NL: who is FROM top?", "EXPLAIN NL 'FROM top'", "CALL nl('FROM top')"})
    void isNotLookedForInQuestions(String sql) {
        assertThat(StatementText.of(sql, Dialect.SQLITE, names(Dialect.SQLITE, "main")))
                .isNotInstanceOf(StatementText.Nesting.class);
    }
}
