package dev.vantage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.jdbc.StatementText.Ask;
import dev.vantage.jdbc.StatementText.Explain;
import dev.vantage.jdbc.StatementText.Malformed;
import dev.vantage.jdbc.StatementText.Plain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTextTest {

    private static final Ask ASK = new Ask("who's first?");

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
                "nl ( 'who''s first?' ) ;"
            })
    void readsEveryFormOfAQuestion(String sql) {
        assertThat(StatementText.of(sql)).isEqualTo(ASK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EXPLAIN NL: who's first?",
                "explain /* why */ nl 'who''s first?'",
                "-- x\nExplain NL('who''s first?');"
            })
    void readsAnExplanation(String sql) {
        assertThat(StatementText.of(sql)).isEqualTo(new Explain("who's first?"));
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
                "-- NL: q"
            })
    void leavesAllOtherTextToTheDatabase(String sql) {
        assertThat(StatementText.of(sql)).isEqualTo(new Plain(false));
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
                "EXPLAIN NL 'it's'"
            })
    void refusesAQuestionWhoseQuotesDoNotBalance(String sql) {
        assertThat(StatementText.of(sql)).isInstanceOf(Malformed.class);
    }

    @Test
    void keepsEverythingAfterTheColonAsQuestion() {
        assertThat(StatementText.of("NL: names with 'NL: x'; -- and \"more\""))
                .isEqualTo(new Ask("names with 'NL: x'; -- and \"more\""));
    }

    @Test
    void readsAnEmptyQuestionAsOne() {
        assertThat(StatementText.of("NL:")).isEqualTo(new Ask(""));
        assertThat(StatementText.of("NL ''")).isEqualTo(new Ask(""));
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
        assertThat(StatementText.of(sql)).isEqualTo(new Plain(true));
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
        assertThat(StatementText.of(sql)).isEqualTo(new Plain(false));
    }
}
