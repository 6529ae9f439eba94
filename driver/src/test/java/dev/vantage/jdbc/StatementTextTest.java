package dev.vantage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.jdbc.StatementText.Ask;
import dev.vantage.jdbc.StatementText.Explain;
import dev.vantage.jdbc.StatementText.Malformed;
import dev.vantage.jdbc.StatementText.Plain;
import dev.vantage.model.schema.Dialect;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTextTest {

    private static final Ask ASK = new Ask("who's first?");

    private static StatementText read(String sql) {
        return StatementText.of(sql, Optional.of(Dialect.SQLITE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NL: who's first?",
                "nl:who's first?",
                "  \n\t NL : who's first? ;",
                "-- a comment with NL: inside\nNL: who's first?",
                "/* NL 'x' */ /**/ nL: who's first?",
                "\uFEFFNL: who's first?",
                "; NL: who's first?",
                "NL 'who''s first?'",
                "NL'who''s first?' ; -- done",
                "NL \"who's first?\"",
                "NL $$who's first?$$",
                "NL $q$who's first?$q$",
                "NL('who''s first?')",
                "nl ( 'who''s first?' ) ;",
                "NL: who's first?;;",
                "(NL 'who''s first?')",
                "; ( /* why */ (NL 'who''s first?' ) -- because\n) ;",
                "(((NL('who''s first?'))))",
                "CALL nl('who''s first?')",
                "{call NL( $$who's first?$$ ) } ;"
            })
    void readsEveryFormOfAQuestion(String sql) {
        assertThat(read(sql)).isEqualTo(ASK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EXPLAIN NL: who's first?",
                "explain /* why */ nl 'who''s first?'",
                "-- x\nExplain NL('who''s first?');"
            })
    void readsAnExplanation(String sql) {
        assertThat(read(sql)).isEqualTo(new Explain("who's first?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ";",
                "SELECT 'NL: x'",
                "SELECT NL FROM t",
                "SELECT * FROM nl",
                "NL",
                "NLS: x",
                "NL_: x",
                "nl.x",
                "xNL: q",
                "'NL: q'",
                "EXPLAIN SELECT 1",
                "EXPLAIN nl",
                "INSERT INTO t VALUES ('NL ''q''')",
                "/* NL: never closed",
                "SELECT nl 'q' FROM t",
                "SELECT (nl) FROM t",
                "SELECT count(nl) FROM nl('q', 2)",
                "SELECT main.nl('q')",
                "SELECT \"nl\"('q'), [nl('q')], `(nl 'q')`",
                "SELECT '(NL ''q'')' -- NL('q')",
                "SELECT 1 /* (NL 'q') */",
                "CALL public.nl('q')",
                "{? = call nl(?)}",
                "-- NL: q"
            })
    void leavesAllOtherTextToTheDatabase(String sql) {
        assertThat(read(sql)).isEqualTo(new Plain(false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NL 'who's first?'",
                "NL 'never closed",
                "NL \"never closed",
                "NL $$never closed",
                "NL('never closed",
                "NL('no parenthesis'",
                "NL 'one'; DELETE FROM t",
                "NL ('a', 'b')",
                "NL (SELECT 1)",
                "EXPLAIN NL 'it's'",
                "CALL nl('one', 'two')",
                "CALL nl(1)",
                "{call nl('one')",
                "SELECT * FROM (NL 'who's first?') t",
                "SELECT * FROM NL('never closed",
                "NL: what's the time; select 1",
                "NL: the artists' names; DELETE FROM t WHERE a = 'x'",
                "NL: disks of 5\" or more; select 1",
                "NL: named 'Bob; select 1",
                "NL: what's new;\nNL 'and old?'",
                "NL: what's new; -- and\n; update t set a = 1",
                "NL: what's new; WITH a AS (SELECT 1) SELECT * FROM a",
                "NL: what's new; commit",
                "EXPLAIN NL: who's in 'a'; select 1"
            })
    void refusesAQuestionWhoseQuotesDoNotBalance(String sql) {
        assertThat(read(sql)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NL()", "NL(how many)", "NL (", "EXPLAIN NL(how many)", "NL $5 or more"})
    void saysThatTheQuestionIsMissingWhereNoQuoteOpensOne(String sql) {
        assertThat(read(sql))
                .isInstanceOfSatisfying(
                        Malformed.class,
                        malformed ->
                                assertThat(malformed.reason()).contains("no question in quotes", "NL('the question')"));
    }

    @Test
    void keepsEverythingAfterTheColonAsQuestion() {
        assertThat(read("NL: names with 'NL: x'; -- and \"more\""))
                .isEqualTo(new Ask("names with 'NL: x'; -- and \"more\""));
    }

    @Test
    void readsAnEmptyQuestionAsOne() {
        assertThat(read("NL:")).isEqualTo(new Ask(""));
        assertThat(read("NL ''")).isEqualTo(new Ask(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE t (a INT)",
                " /* x */ drop view v",
                "INSERT INTO t VALUES ('; '); ALTER TABLE t ADD b INT",
                "BEGIN; create index i on t(a); commit",
                "SELECT $$ ; $$; -- ;\n Comment ON TABLE t IS 'x'"
            })
    void noticesChangesOfTheSchema(String sql) {
        assertThat(read(sql)).isEqualTo(new Plain(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO t VALUES ('; DROP TABLE t')",
                "SELECT 1 -- ; DROP TABLE t",
                "SELECT create_date FROM t",
                "SELECT \"; drop\"",
                "SELECT $a$; drop table t$a$"
            })
    void seesNoChangeInsideTextsAndComments(String sql) {
        assertThat(read(sql)).isEqualTo(new Plain(false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NL: artists' names;",
                "NL: what's Bob's name? ;",
                "NL: names; sorted by age",
                "NL: those named 'a; b' or \"c; d\"",
                "NL: what's 'a; b' about",
                "NL: Ajax's powers; Ajax refers to name = 'Ajax'; powers refers to power_name;",
                "NL: the child's age; with those who are set to leave; values of 3 count"
            })
    void takesAQuestionWithAnApostropheOrASemicolon(String sql) {
        assertThat(read(sql)).isInstanceOf(Ask.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    SELECT * FROM NL('q') t WHERE a > 1                     | SELECT * FROM (<q>) t WHERE a > 1
                    SELECT * FROM (NL('q')) AS virtual_table LIMIT 100      | SELECT * FROM ((<q>)) AS virtual_table LIMIT 100
                    SELECT * FROM ( nl "it""s" ) x JOIN (NL $$'r'$$) y ON 1 | SELECT * FROM (<it"s>) x JOIN (<'r'>) y ON 1
                    WITH a AS (/* x */ NL 'q') SELECT 'NL(''q'')' FROM a    | WITH a AS (<q>) SELECT 'NL(''q'')' FROM a
                    CREATE VIEW v AS NL('q');                               | CREATE VIEW v AS <q>;
                    CREATE VIEW v AS (NL 'q')                               | CREATE VIEW v AS <q>
                    CREATE VIEW v AS SELECT * FROM (NL 'q')                 | CREATE VIEW v AS SELECT * FROM (<q>)
                    SELECT nl FROM t WHERE nl = NL('how many?') + NL('r')   | SELECT nl FROM t WHERE nl = (<how many?>) + (<r>)
                    SELECT abs((NL 'q')), (2)                               | SELECT abs((<q>)), (2)
                    """)
    void findsQuestionsInsideOtherSql(String sql, String expected) {
        var nesting = (StatementText.Nesting) read(sql);
        var text = new StringBuilder();
        for (var part : nesting.parts()) {
            text.append(
                    switch (part) {
                        case StatementText.Part.Sql(var plain) -> plain;
                        case StatementText.Part.Nested(var question) -> "<" + question + ">";
                        case StatementText.Part.Saved(var table) -> table.name();
                    });
        }
        assertThat(text.toString()).isEqualTo(expected);
        assertThat(nesting.changesSchema()).isEqualTo(sql.startsWith("CREATE"));
    }

    @Test
    void leavesAColumnThatIsDeclaredAlone() {
        assertThat(read("CREATE TABLE t (nl 'text')")).isEqualTo(new Plain(true));
    }

    @Test
    void readsTextsAsPostgresDoes() {
        var escaped = "SELECT E'it\\'s (NL ''q'')', a/* /* */ (NL 'q') */";
        assertThat(StatementText.of(escaped, Optional.of(Dialect.POSTGRESQL))).isEqualTo(new Plain(false));
    }

    @Test
    void looksForNothingInsideSqlWhereNoQuestionsAreTaken() {
        assertThat(StatementText.of("SELECT * FROM (NL 'q') t", Optional.empty()))
                .isEqualTo(new Plain(false));
    }
}
