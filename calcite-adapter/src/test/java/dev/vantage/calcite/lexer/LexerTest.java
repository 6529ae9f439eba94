package dev.vantage.calcite.lexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vantage.model.schema.Dialect;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LexerTest {

    private static String tokens(String sql, Dialect dialect) {
        return Lexer.tokens(sql, dialect).stream()
                .map(token -> token.kind() + ":" + token.text())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "a.b | WORD:a SYMBOL:. WORD:b",
                "'it''s' | STRING:it's",
                "'a\\' | STRING:a\\",
                "\"a\"\"b\" | NAME_OR_STRING:a\"b",
                "[a b]`c``d` | NAME:a b NAME:c`d",
                "x'00ff' | STRING:00ff",
                "1.5e-3 .5 5. | NUMBER:1.5e-3 NUMBER:.5 NUMBER:5.0",
                "a->>b->c==d | WORD:a SYMBOL:->> WORD:b SYMBOL:-> WORD:c SYMBOL:== WORD:d",
                "a/*/*b*/c*/ | WORD:a WORD:c SYMBOL:* SYMBOL:/",
                "?1 :a @b $c | PARAMETER:?1 PARAMETER::a PARAMETER:@b PARAMETER:$c",
                "?a $b(c'd)e $f::g::(h) | PARAMETER:? WORD:a PARAMETER:$b(c'd) WORD:e PARAMETER:$f::g::(h)",
                "日本 é$1 | WORD:日本 WORD:é$1"
            })
    void cutsTextAsSqliteDoes(String sql, String expected) {
        assertThat(tokens(sql, Dialect.SQLITE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\"a\"\"b\" | NAME:a\"b",
                "$$it's$$ $q$a$$b$q$ $1 | STRING:it's STRING:a$$b PARAMETER:$1",
                "E'a\\'b''c' e'\\\\' | STRING:a'b'c STRING:\\",
                "B'01' U&'\\0041' N'x' | STRING:01 STRING:\\0041 STRING:x",
                "a/* /*b*/c*/ | WORD:a",
                "a::int | WORD:a SYMBOL::: WORD:int",
                "1-- c | NUMBER:1",
                "a*-1 b@-1 | WORD:a SYMBOL:* SYMBOL:- NUMBER:1 WORD:b SYMBOL:@- NUMBER:1",
                "a!~*b | WORD:a SYMBOL:!~* WORD:b",
                "a?b | WORD:a SYMBOL:? WORD:b",
                "a$$b | WORD:a$$b"
            })
    void cutsTextAsPostgresqlDoes(String sql, String expected) {
        assertThat(tokens(sql, Dialect.POSTGRESQL)).isEqualTo(expected);
    }

    @Test
    void readsAQuestionMarkAsAParameterWhereSomethingIsBound() {
        var kinds = Lexer.tokens("a ?? b = ? AND c <@? AND d ???", Dialect.POSTGRESQL, true).stream()
                .filter(token -> token.kind() == Token.Kind.PARAMETER)
                .toList();
        assertThat(kinds).hasSize(3);
    }

    @Test
    void endsALineCommentWhereTheDatabaseEndsIt() {
        assertThat(tokens("1 -- \r a", Dialect.SQLITE)).isEqualTo("NUMBER:1");
        assertThat(tokens("1 -- \r a", Dialect.POSTGRESQL)).isEqualTo("NUMBER:1 WORD:a");
    }

    /** pgjdbc takes the first three characters for a whole comment, and cuts the text at the semicolon. */
    @ParameterizedTest
    @ValueSource(strings = {"SELECT 1 /*/*; DROP TABLE t*/*/", "SELECT /*/ ' */ '; DROP TABLE t; --'"})
    void refusesACommentThatTheDriverOfPostgresqlEndsElsewhere(String sql) {
        assertThatThrownBy(() -> Lexer.tokens(sql, Dialect.POSTGRESQL))
                .isInstanceOf(SyntaxException.class)
                .hasMessageContaining("put a space behind the /*");
    }

    @Test
    void endsACommentThatBeginsWithTwoSlashesWhereTheDatabaseEndsIt() {
        assertThat(tokens("1 /*/ 2 */ 3 /**/ 4 /* /*/ 5", Dialect.SQLITE))
                .isEqualTo("NUMBER:1 NUMBER:3 NUMBER:4 NUMBER:5");
        assertThat(tokens("1 /* /*/ 2 */ */ 3 /**/", Dialect.POSTGRESQL)).isEqualTo("NUMBER:1 NUMBER:3");
    }

    /** Behind a quote pgjdbc reads the backslash as one, and ends the string before the semicolon. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 'a'e'\\'; DROP TABLE t; --'",
                "SELECT $$a$$E'\\'; DROP TABLE t; --'",
                "SELECT $$a$$$$; DROP TABLE t; --$$",
                "SELECT E'a''\\'; DROP TABLE t; --'",
                "SELECT 1 AS \u00A0$$, '$$; DROP TABLE t; --'"
            })
    void refusesAStringThatTheDriverOfPostgresqlEndsElsewhere(String sql) {
        assertThatThrownBy(() -> Lexer.tokens(sql, Dialect.POSTGRESQL)).isInstanceOf(SyntaxException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'a", "\"a", "/*", "1a", "a { b", "a \u0000", "a \uD83D", "a \\ b"})
    void refusesWhatNeitherDatabaseReads(String sql) {
        for (var dialect : Dialect.values()) {
            assertThatThrownBy(() -> Lexer.tokens(sql, dialect)).isInstanceOf(SyntaxException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a :", "a :: b", "a $(b)", "a $b(c d)", "a $b(c"})
    void refusesWhatIsNoParameterOfSqlite(String sql) {
        assertThatThrownBy(() -> Lexer.tokens(sql, Dialect.SQLITE)).isInstanceOf(SyntaxException.class);
    }

    @Test
    void takesOneStatementAndDropsItsSemicolons() {
        assertThat(Lexer.statement("SELECT 1 ; ; -- c", Dialect.SQLITE, false)).hasSize(2);
        assertThatThrownBy(() -> Lexer.statement("SELECT 1; SELECT 2", Dialect.SQLITE, false))
                .hasMessageContaining("more than one statement");
    }

    @Test
    void remembersWhereATokenStands() {
        var sql = "SELECT \"a\"\"b\" FROM t";
        var name = Lexer.tokens(sql, Dialect.SQLITE).get(1);
        assertThat(sql.substring(name.start(), name.end())).isEqualTo("\"a\"\"b\"");
    }
}
