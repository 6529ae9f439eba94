package dev.vantage.calcite.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.plan.PlanText;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Gold SQL becomes a plan, the plan SQL of both dialects, and SQLite's text the same plan again. */
class ExpressionTest {

    private static final Schema MUSIC = Schemas.schema("""
            artist: *id number, name text, born time
            album: *id number, artist_id number -> artist.id, title text, sold number, price text, released text
            gift: artist_id number, note text""");

    /** Gold SQL, then its plan, then SQLite's SQL, then PostgreSQL's, each in its own line. */
    private static final String CASES = """
            SELECT sold + id * 2 - 1 FROM album
              => album.sold PLUS LEFT_PARENTHESIS album.id TIMES v0 RIGHT_PARENTHESIS MINUS v1 FROM END
              => SELECT sold + (id * 2) - 1 FROM album
              => SELECT sold + (id * 2) - 1 FROM album
            SELECT (sold - id) * 3 FROM album WHERE 2 * sold > id + 1
              => album.sold MINUS album.id TIMES v0 WHERE album.sold TIMES v1 GREATER album.id PLUS v2 FROM END
              => SELECT (sold - id) * 3 FROM album WHERE sold * 2 > id + 1
              => SELECT (sold - id) * 3 FROM album WHERE sold * 2 > id + 1
            SELECT SUM(sold * (1 - id)) FROM album
              => SUM LEFT_PARENTHESIS album.sold TIMES LEFT_PARENTHESIS v0 MINUS album.id RIGHT_PARENTHESIS RIGHT_PARENTHESIS FROM END
              => SELECT SUM(sold * (1 - id)) FROM album
              => SELECT SUM(sold * (1 - id)) FROM album
            SELECT CAST(SUM(sold) AS REAL) / COUNT(id) FROM album
              => SUM album.sold RATIO COUNT album.id FROM END
              => SELECT CAST(SUM(sold) AS REAL) / COUNT(id) FROM album
              => SELECT CAST(SUM(sold) AS DOUBLE PRECISION) / NULLIF(COUNT(id), 0) FROM album
            SELECT SUM(sold) * 1.0 / NULLIF(COUNT(*), 0) FROM album
              => SUM album.sold RATIO COUNT_ALL FROM END
              => SELECT CAST(SUM(sold) AS REAL) / COUNT(*) FROM album
              => SELECT CAST(SUM(sold) AS DOUBLE PRECISION) / NULLIF(COUNT(*), 0) FROM album
            SELECT CAST(SUM(CASE WHEN sold > 5 THEN 1 ELSE 0 END) AS REAL) * 100 / COUNT(*) FROM album
              => COUNT WHEN album.sold GREATER v0 RIGHT_PARENTHESIS PERCENT COUNT_ALL FROM END
              => SELECT CAST(COUNT(CASE WHEN sold > 5 THEN 1 END) AS REAL) * 100 / COUNT(*) FROM album
              => SELECT CAST(COUNT(CASE WHEN sold > 5 THEN 1 END) AS DOUBLE PRECISION) * 100 / NULLIF(COUNT(*), 0) FROM album
            SELECT 100.0 * (SUM(IIF(sold = 1, 1, 0)) - SUM(sold = 2)) / COUNT(id) FROM album
              => COUNT WHEN album.sold EQUAL v0 RIGHT_PARENTHESIS MINUS COUNT WHEN album.sold EQUAL v1 RIGHT_PARENTHESIS PERCENT COUNT album.id FROM END
              => SELECT CAST(COUNT(CASE WHEN sold = 1 THEN 1 END) - COUNT(CASE WHEN sold = 2 THEN 1 END) AS REAL) * 100 / COUNT(id) FROM album
              => SELECT CAST(COUNT(CASE WHEN sold = 1 THEN 1 END) - COUNT(CASE WHEN sold = 2 THEN 1 END) AS DOUBLE PRECISION) * 100 / NULLIF(COUNT(id), 0) FROM album
            SELECT SUM(sold) * 100 / COUNT(id) FROM album
              => SUM album.sold TIMES v0 DIVIDE COUNT album.id FROM END
              => SELECT SUM(sold) * 100 / COUNT(id) FROM album
              => SELECT SUM(sold) * 100 / NULLIF(COUNT(id), 0) FROM album
            SELECT SUM(CASE WHEN title = 'x' OR id = 2 AND sold = 3 THEN sold ELSE 0 END), AVG(CASE WHEN id = 2 THEN sold END), COUNT(DISTINCT CASE WHEN id = 2 THEN sold END) FROM album
              => SUM WHEN album.title EQUAL v0 OR album.id EQUAL v1 AND album.sold EQUAL v2 THEN album.sold RIGHT_PARENTHESIS AVG WHEN album.id EQUAL v1 THEN album.sold RIGHT_PARENTHESIS COUNT DISTINCT WHEN album.id EQUAL v1 THEN album.sold RIGHT_PARENTHESIS FROM END
              => SELECT SUM(CASE WHEN title = 'x' OR id = 2 AND sold = 3 THEN sold ELSE 0 END), AVG(CASE WHEN id = 2 THEN sold END), COUNT(DISTINCT CASE WHEN id = 2 THEN sold END) FROM album
              => SELECT SUM(CASE WHEN title = 'x' OR id = 2 AND sold = 3 THEN sold ELSE 0 END), AVG(CASE WHEN id = 2 THEN sold END), COUNT(DISTINCT CASE WHEN id = 2 THEN sold END) FROM album
            SELECT IIF(sold > 5, 'many', 'few') FROM album
              => WHEN album.sold GREATER v0 THEN v1 ELSE v2 RIGHT_PARENTHESIS FROM END
              => SELECT CASE WHEN sold > 5 THEN 'many' ELSE 'few' END FROM album
              => SELECT CASE WHEN sold > 5 THEN 'many' ELSE 'few' END FROM album
            SELECT name FROM artist WHERE STRFTIME('%Y', born) = '1999' AND CAST(STRFTIME('%m', born) AS INTEGER) < 3 AND STRFTIME('%Y-%m', born) = '1999-02'
              => artist.name WHERE YEAR artist.born EQUAL v0 AND MONTH artist.born LESS v1 AND artist.born STARTS_WITH v2 FROM END
              => SELECT name FROM artist WHERE STRFTIME('%Y', born) = '1999' AND STRFTIME('%m', born) < '03' AND born LIKE '1999-02%'
              => SELECT name FROM artist WHERE EXTRACT(YEAR FROM born) = 1999 AND EXTRACT(MONTH FROM born) < 3 AND CAST(born AS TEXT) ILIKE '1999-02%'
            SELECT STRFTIME('%Y', released), COUNT(*) FROM album GROUP BY STRFTIME('%Y', released) ORDER BY COUNT(*) DESC LIMIT 1
              => YEAR album.released COUNT_ALL GROUP YEAR album.released ORDER COUNT_ALL DESC LIMIT_ONE FROM END
              => SELECT STRFTIME('%Y', released), COUNT(*) FROM album GROUP BY STRFTIME('%Y', released) ORDER BY COUNT(*) DESC LIMIT 1
              => SELECT EXTRACT(YEAR FROM CAST(released AS TIMESTAMP)), COUNT(*) FROM album GROUP BY EXTRACT(YEAR FROM CAST(released AS TIMESTAMP)) ORDER BY COUNT(*) DESC LIMIT 1
            SELECT STRFTIME('%J', released) - JULIANDAY(born) FROM artist JOIN album ON artist.id = artist_id
              => JULIAN_DAY album.released MINUS JULIAN_DAY artist.born FROM END
              => SELECT JULIANDAY(T1.released) - JULIANDAY(T2.born) FROM album AS T1 JOIN artist AS T2 ON T1.artist_id = T2.id
              => SELECT EXTRACT(JULIAN FROM CAST(T1.released AS TIMESTAMP)) - EXTRACT(JULIAN FROM T2.born) FROM album AS T1 JOIN artist AS T2 ON T1.artist_id = T2.id
            SELECT STRFTIME('%Y-%m', born), COUNT(*) FROM artist WHERE STRFTIME('%Y-%m', born) = STRFTIME('%Y-%m', 'now', 'start of month', '-1 month') GROUP BY STRFTIME('%Y-%m', born)
              => YEAR_MONTH artist.born COUNT_ALL WHERE YEAR_MONTH artist.born EQUAL YEAR_MONTH NOW MINUS v0 GROUP YEAR_MONTH artist.born FROM END
              => SELECT STRFTIME('%Y-%m', born), COUNT(*) FROM artist WHERE STRFTIME('%Y-%m', born) = STRFTIME('%Y-%m', 'now', 'localtime', 'start of month', '-1 months') GROUP BY STRFTIME('%Y-%m', born)
              => SELECT TO_CHAR(born, 'YYYY-MM'), COUNT(*) FROM artist WHERE TO_CHAR(born, 'YYYY-MM') = TO_CHAR(DATE_TRUNC('month', CURRENT_TIMESTAMP) - INTERVAL '1 months', 'YYYY-MM') GROUP BY TO_CHAR(born, 'YYYY-MM')
            SELECT name FROM artist WHERE DATE(born, 'weekday 0', '-6 days') = DATE('now', 'weekday 0', '-13 days') OR DATE(born, 'weekday 0', '-6 days') = DATE('now', 'weekday 0', '+1 day') OR DATE(born, 'weekday 0', '-6 days') = DATE('now', 'weekday 0', '-6 days')
              => artist.name WHERE WEEK artist.born EQUAL WEEK NOW MINUS v0 OR WEEK artist.born EQUAL WEEK NOW PLUS v0 OR WEEK artist.born EQUAL WEEK NOW FROM END
              => SELECT name FROM artist WHERE DATE(born, 'weekday 0', '-6 days') = DATE('now', 'localtime', 'weekday 0', '-13 days') OR DATE(born, 'weekday 0', '-6 days') = DATE('now', 'localtime', 'weekday 0', '+1 days') OR DATE(born, 'weekday 0', '-6 days') = DATE('now', 'localtime', 'weekday 0', '-6 days')
              => SELECT name FROM artist WHERE CAST(DATE_TRUNC('week', born) AS DATE) = CAST(DATE_TRUNC('week', CURRENT_TIMESTAMP) - INTERVAL '1 weeks' AS DATE) OR CAST(DATE_TRUNC('week', born) AS DATE) = CAST(DATE_TRUNC('week', CURRENT_TIMESTAMP) + INTERVAL '1 weeks' AS DATE) OR CAST(DATE_TRUNC('week', born) AS DATE) = CAST(DATE_TRUNC('week', CURRENT_TIMESTAMP) AS DATE)
            SELECT name FROM artist WHERE (STRFTIME('%m', born) + 2) / 3 = 2 AND STRFTIME('%w', born) IN ('0', '6') AND CAST(STRFTIME('%H', born) AS INTEGER) >= 9 AND born >= DATE('now', '-30 days')
              => artist.name WHERE QUARTER artist.born EQUAL v0 AND LEFT_PARENTHESIS WEEKDAY artist.born EQUAL v1 OR WEEKDAY artist.born EQUAL v2 RIGHT_PARENTHESIS AND HOUR artist.born GREATER_OR_EQUAL v3 AND artist.born GREATER_OR_EQUAL DATE NOW MINUS v4 FROM END
              => SELECT name FROM artist WHERE (STRFTIME('%m', born) + 2) / 3 = 2 AND (STRFTIME('%w', born) = '0' OR STRFTIME('%w', born) = '6') AND STRFTIME('%H', born) >= '09' AND born >= DATE('now', 'localtime', '-30 days')
              => SELECT name FROM artist WHERE EXTRACT(QUARTER FROM born) = 2 AND (EXTRACT(DOW FROM born) = 0 OR EXTRACT(DOW FROM born) = 6) AND EXTRACT(HOUR FROM born) >= 9 AND born >= CAST(CURRENT_TIMESTAMP - INTERVAL '30 days' AS DATE)
            SELECT id / ((STRFTIME('%m', born) + 2) / 3) FROM artist WHERE (STRFTIME('%m', born) + 2) / 4 = 2
              => artist.id DIVIDE QUARTER artist.born WHERE MONTH artist.born PLUS v1 DIVIDE v0 EQUAL v1 FROM END
              => SELECT id / ((STRFTIME('%m', born) + 2) / 3) FROM artist WHERE (STRFTIME('%m', born) + 2) / 4 = 2
              => SELECT id / NULLIF(EXTRACT(QUARTER FROM born), 0) FROM artist WHERE (EXTRACT(MONTH FROM born) + 2) / 4 = 2
            SELECT STRFTIME('%Y', CURRENT_TIMESTAMP) - STRFTIME('%Y', born) FROM artist WHERE DATE(born) BETWEEN '1999-01-01' AND '2000-12-31' AND JULIANDAY('now') - JULIANDAY(born) > 365
              => YEAR NOW MINUS YEAR artist.born WHERE DATE artist.born BETWEEN v0 v1 AND JULIAN_DAY NOW MINUS JULIAN_DAY artist.born GREATER v2 FROM END
              => SELECT STRFTIME('%Y', 'now', 'localtime') - STRFTIME('%Y', born) FROM artist WHERE DATE(born) BETWEEN '1999-01-01' AND '2000-12-31' AND JULIANDAY('now', 'localtime') - JULIANDAY(born) > 365
              => SELECT EXTRACT(YEAR FROM CURRENT_TIMESTAMP) - EXTRACT(YEAR FROM born) FROM artist WHERE CAST(born AS DATE) BETWEEN '1999-01-01' AND '2000-12-31' AND EXTRACT(JULIAN FROM CURRENT_TIMESTAMP) - EXTRACT(JULIAN FROM born) > 365
            SELECT title FROM album WHERE SUBSTR(released, 1, 4) = '1999' AND SUBSTR(price, -2) = '00' AND SUBSTR(title, 1, 1) = 'A'
              => album.title WHERE album.released STARTS_WITH v0 AND album.price ENDS_WITH v1 AND SUBSTRING v2 v2 album.title EQUAL v3 FROM END
              => SELECT title FROM album WHERE released LIKE '1999%' AND price LIKE '%00' AND SUBSTR(title, 1, 1) = 'A'
              => SELECT title FROM album WHERE released ILIKE '1999%' AND price ILIKE '%00' AND SUBSTR(title, 1, 1) = 'A'
            SELECT LENGTH(title), LOWER(title), UPPER(title), SUBSTR(title, -3), ROUND(AVG(sold), 2), ABS(sold - id) FROM album
              => LENGTH album.title LOWER album.title UPPER album.title SUBSTRING v0 album.title ROUND v1 AVG album.sold ABS LEFT_PARENTHESIS album.sold MINUS album.id RIGHT_PARENTHESIS FROM END
              => SELECT LENGTH(title), LOWER(title), UPPER(title), SUBSTR(title, -3), ROUND(AVG(sold), 2), ABS(sold - id) FROM album
              => SELECT LENGTH(MIN(title)), LOWER(MIN(title)), UPPER(MIN(title)), RIGHT(MIN(title), 3), ROUND(CAST(AVG(sold) AS NUMERIC), 2), ABS(MIN(sold) - MIN(id)) FROM album
            SELECT title FROM album ORDER BY CAST(REPLACE(price, ',', '') AS REAL) DESC LIMIT 1
              => album.title ORDER AS_REAL WITHOUT_COMMAS album.price DESC LIMIT_ONE FROM END
              => SELECT title FROM album ORDER BY CAST(REPLACE(price, ',', '') AS REAL) DESC LIMIT 1
              => SELECT title FROM album ORDER BY CAST(SUBSTRING(REPLACE(price, ',', '') FROM '^ *[-+]?[0-9]*[.]?[0-9]+(?:[eE][-+]?[0-9]+)?') AS DOUBLE PRECISION) DESC NULLS LAST LIMIT 1
            SELECT COUNT(sold) * 1.0 / (SELECT COUNT(*) FROM artist) FROM album WHERE sold > (SELECT AVG(sold) FROM album) * 0.5
              => COUNT album.sold RATIO SUBQUERY COUNT_ALL FROM artist END WHERE album.sold GREATER SUBQUERY AVG album.sold FROM END TIMES v0 FROM END
              => SELECT CAST(COUNT(sold) AS REAL) / (SELECT COUNT(*) FROM artist) FROM album WHERE sold > (SELECT AVG(sold) FROM album) * 0.5
              => SELECT CAST(COUNT(sold) AS DOUBLE PRECISION) / NULLIF((SELECT COUNT(*) FROM artist), 0) FROM album WHERE sold > (SELECT AVG(sold) FROM album) * 0.5
            SELECT (SELECT MAX(sold) FROM album) - (SELECT MIN(sold) FROM album)
              => SUBQUERY MAX album.sold FROM END MINUS SUBQUERY MIN album.sold FROM END FROM END
              => SELECT (SELECT MAX(sold) FROM album) - (SELECT MIN(sold) FROM album)
              => SELECT (SELECT MAX(sold) FROM album) - (SELECT MIN(sold) FROM album)
            SELECT T.title FROM (SELECT title, SUM(sold) AS n FROM album GROUP BY title) AS T WHERE T.n > 3 ORDER BY T.n DESC LIMIT 1
              => album.title GROUP album.title HAVING SUM album.sold GREATER v0 ORDER SUM album.sold DESC LIMIT_ONE FROM END
              => SELECT title FROM album GROUP BY title HAVING SUM(sold) > 3 ORDER BY SUM(sold) DESC LIMIT 1
              => SELECT title FROM album GROUP BY title HAVING SUM(sold) > 3 ORDER BY SUM(sold) DESC NULLS LAST LIMIT 1
            SELECT t FROM (SELECT DISTINCT CASE WHEN sold > 5 THEN title ELSE NULL END AS t FROM album) WHERE t IS NOT NULL
              => DISTINCT album.title WHERE album.sold GREATER v0 AND album.title IS_NOT_NULL FROM END
              => SELECT DISTINCT title FROM album WHERE sold > 5 AND title IS NOT NULL
              => SELECT DISTINCT title FROM album WHERE sold > 5 AND title IS NOT NULL
            SELECT COUNT(T.title) FROM (SELECT title FROM album WHERE sold > 3 GROUP BY title) T
              => COUNT DISTINCT album.title WHERE album.sold GREATER v0 FROM END
              => SELECT COUNT(DISTINCT title) FROM album WHERE sold > 3
              => SELECT COUNT(DISTINCT title) FROM album WHERE sold > 3
            SELECT AVG(n) FROM (SELECT COUNT(*) AS n FROM album WHERE sold > 3 GROUP BY artist_id)
              => COUNT_ALL RATIO COUNT DISTINCT album.artist_id WHERE album.sold GREATER v0 FROM END
              => SELECT CAST(COUNT(*) AS REAL) / COUNT(DISTINCT artist_id) FROM album WHERE sold > 3
              => SELECT CAST(COUNT(*) AS DOUBLE PRECISION) / NULLIF(COUNT(DISTINCT artist_id), 0) FROM album WHERE sold > 3
            SELECT AVG(T.sold) FROM (SELECT sold FROM album ORDER BY sold DESC LIMIT 5) AS T WHERE T.sold > 2
              => AVG album.sold WHERE album.sold GREATER v1 FROM SUBQUERY album.sold ORDER album.sold DESC LIMIT v0 FROM END END
              => SELECT AVG(sold) FROM (SELECT sold FROM album ORDER BY sold DESC LIMIT 5) AS T1 WHERE sold > 2
              => SELECT AVG(sold) FROM (SELECT sold FROM album ORDER BY sold DESC NULLS LAST LIMIT 5) AS T1 WHERE sold > 2
            SELECT name, title FROM artist LEFT JOIN album ON artist.id = artist_id WHERE title IS NULL
              => artist.name album.title WHERE album.title IS_NULL FROM artist LEFT album END
              => SELECT T1.name, T2.title FROM artist AS T1 LEFT JOIN album AS T2 ON T1.id = T2.artist_id WHERE T2.title IS NULL
              => SELECT T1.name, T2.title FROM artist AS T1 LEFT JOIN album AS T2 ON T1.id = T2.artist_id WHERE T2.title IS NULL
            SELECT COUNT(*) FROM album LEFT JOIN gift ON album.artist_id = gift.artist_id AND album.title = gift.note
              => COUNT_ALL FROM album LEFT gift VIA album.artist_id gift.artist_id VIA album.title gift.note END
              => SELECT COUNT(*) FROM album AS T1 LEFT JOIN gift AS T2 ON T1.artist_id = T2.artist_id AND T1.title = T2.note
              => SELECT COUNT(*) FROM album AS T1 LEFT JOIN gift AS T2 ON T1.artist_id = T2.artist_id AND T1.title = T2.note
            SELECT name FROM artist UNION ALL SELECT title FROM album
              => artist.name FROM UNION_ALL album.title FROM END
              => SELECT name FROM artist UNION ALL SELECT title FROM album
              => SELECT name FROM artist UNION ALL SELECT title FROM album
            SELECT title FROM album ORDER BY sold DESC LIMIT 3, 2
              => album.title ORDER album.sold DESC LIMIT v0 v1 FROM END
              => SELECT title FROM album ORDER BY sold DESC LIMIT 2 OFFSET 3
              => SELECT title FROM album ORDER BY sold DESC NULLS LAST LIMIT 2 OFFSET 3""";

    static Stream<Arguments> cases() {
        return Stream.of(CASES.replaceAll("\\n +=> ", " => ").split("\n"))
                .map(line -> Arguments.of((Object[]) line.split(" => ")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void saysInPlansWhatGoldQueriesSay(String gold, String tokens, String sqlite, String postgresql) {
        var reader = new SqlReader(Dialect.SQLITE);
        var plan = reader.read(gold, MUSIC);

        assertThat(PlanText.write(plan.tokens()))
                .isEqualTo(Schemas.resolve(MUSIC, tokens).strip());
        assertThat(new SqlWriter(Dialect.SQLITE).render(plan, MUSIC)).contains(sqlite);
        assertThat(new SqlWriter(Dialect.POSTGRESQL).render(plan, MUSIC)).contains(postgresql);
        assertThat(reader.read(sqlite, MUSIC).tokens()).isEqualTo(plan.tokens());
    }
}
