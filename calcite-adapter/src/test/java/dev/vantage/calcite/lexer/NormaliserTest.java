package dev.vantage.calcite.lexer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.schema.Dialect;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NormaliserTest {

    private static final Set<String> NAMES = Set.of("a", "b", "name", "date", "range", "user");

    private static String normalised(String sql, Dialect dialect) {
        return Normaliser.normalise(sql, dialect, NAMES).text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " ==> ",
            quoteCharacter = '^',
            value = {
                "SELECT [name], `b` FROM t ==> SELECT \"name\" , \"b\" FROM t",
                "SELECT \"name\" FROM t WHERE a = \"Paris\" ==> SELECT \"name\" FROM t WHERE a = 'Paris'",
                "SELECT date, range FROM t ==> SELECT \"date\" , \"range\" FROM t",
                "SELECT lower(a) FROM t ==> SELECT \"lower\" ( a ) FROM t",
                "SELECT a NOTNULL, b IS 5, a IS NOT b ==> SELECT a IS NOT NULL , b IS NOT DISTINCT FROM 5 , a IS DISTINCT FROM b",
                "SELECT a FROM t LIMIT -1 ==> SELECT a FROM t LIMIT 1",
                "SELECT a FROM t LIMIT 2+3 ==> SELECT a FROM t ORDER BY ( 2 + 3 )",
                "SELECT CAST(a AS real), CAST(b AS odd type) ==> SELECT CAST ( a AS DOUBLE ) , CAST ( b AS VARCHAR )",
                "SELECT 1 WHERE 2 ==> SELECT 1 FROM ( VALUES ( NULL ) ) AS \"$one\" WHERE 2",
                "SELECT * FROM json_each(a) j ==> SELECT * FROM TABLE ( \"json_each\" ( a ) ) j",
                "SELECT a FROM t, u USING (a) ==> SELECT a FROM t JOIN u USING ( a )",
                "SELECT a IN t ==> SELECT a IN ( TABLE t )"
            })
    void rewritesWhatOnlySqliteHas(String sql, String expected) {
        assertThat(normalised(sql, Dialect.SQLITE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " ==> ",
            quoteCharacter = '^',
            value = {
                "SELECT Name AS User FROM t ==> SELECT Name AS \"user\" FROM t",
                "SELECT T.Name FROM t ==> SELECT \"t\".\"name\" FROM t",
                "SELECT a::numeric(10,2)[] FROM t ==> SELECT a :: VARCHAR FROM t",
                "SELECT DATE '2024-01-31', INTERVAL '1' DAY ==> SELECT '2024-01-31' , '1'",
                "SELECT DISTINCT ON (a, b) name FROM t ==> SELECT \"$on\" ( a , b ) , name FROM t",
                "SELECT max(a ORDER BY b DESC NULLS LAST) FROM t ==> SELECT \"max\" ( a , b ) FROM t",
                "SELECT a FROM t FETCH NEXT ROW ONLY ==> SELECT a FROM t FETCH FIRST 1 ROW ONLY",
                "SELECT a->'x' FROM t, LATERAL f(b) AS g(c int) ==> SELECT a || 'x' FROM t , TABLE ( \"f\" ( b ) ) AS \"g\" ( c )",
                "SELECT a AT TIME ZONE 'UTC' ==> SELECT a || 'UTC'",
                "SELECT FROM t ==> SELECT NULL FROM t"
            })
    void rewritesWhatOnlyPostgresqlHas(String sql, String expected) {
        assertThat(normalised(sql, Dialect.POSTGRESQL)).isEqualTo(expected);
    }

    @Test
    void saysWhetherTheTextStillMeansTheSame() {
        assertThat(Normaliser.normalise("SELECT [a] FROM t WHERE b == 1 LIMIT 3", Dialect.SQLITE, NAMES)
                        .keepsMeaning())
                .isTrue();
        assertThat(Normaliser.normalise("SELECT a FROM t WHERE b GLOB 'x*'", Dialect.SQLITE, NAMES)
                        .keepsMeaning())
                .isFalse();
    }

    @Test
    void namesTheTypesOfCasts() {
        var sql = "SELECT CAST(a AS Double Precision), b::pg_catalog.varchar(3)[], a::\"Odd\"";
        assertThat(Normaliser.normalise(sql, Dialect.POSTGRESQL, NAMES).types())
                .containsExactly("double precision", "pg_catalog.varchar", "Odd");
    }
}
