package dev.vantage.calcite.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vantage.model.plan.Plan;
import dev.vantage.model.plan.PlanText;
import dev.vantage.model.plan.PlanValue;
import dev.vantage.model.plan.PlanValue.Kind;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SqlReaderTest {

    private static final Schema MUSIC = Schemas.schema("""
            artist: *id number, name text, mentor_id number -> artist.id
            album: *id number, artist_id number -> artist.id, title text, sold number, rated number
            track: *id number, album_id number -> album.id, seconds number, writer_id number -> artist.id, player_id number -> artist.id""");

    /** A query in one line, its plan in the next. */
    private static final String PLANS = """
            SELECT count(*) FROM artist
              => COUNT_ALL FROM artist END
            select * from Artist where NAME = "Björk"
              => STAR WHERE artist.name EQUAL v0 FROM END
            SELECT DISTINCT a.name AS n, COUNT(DISTINCT b.id) FROM artist a JOIN album AS b ON a.id = b.artist_id GROUP BY a.id HAVING count(*) >= 2 ORDER BY n DESC LIMIT 1
              => DISTINCT artist.name COUNT DISTINCT album.id GROUP artist.id HAVING COUNT_ALL GREATER_OR_EQUAL v0 ORDER artist.name DESC LIMIT_ONE FROM END
            SELECT name FROM artist JOIN album ON artist.id = album.artist_id JOIN track ON album.id = track.album_id WHERE seconds > 300
              => artist.name WHERE track.seconds GREATER v0 FROM artist album track END
            SELECT name FROM artist, track WHERE track.player_id = artist.id AND 300 < seconds
              => artist.name WHERE track.seconds GREATER v0 FROM artist track VIA artist.id track.player_id END
            SELECT name FROM artist, track WHERE track.writer_id = artist.id AND 300 < seconds
              => artist.name WHERE track.seconds GREATER v0 FROM artist track VIA artist.id track.writer_id END
            SELECT a.name FROM artist a JOIN artist b ON a.mentor_id = b.id WHERE b.name = 'X'
              => artist.name WHERE ALT artist.name EQUAL v0 FROM END
            SELECT b.name FROM artist a JOIN artist b ON a.mentor_id = b.id WHERE a.name = 'X'
              => ALT artist.name WHERE artist.name EQUAL v0 FROM artist ALT artist END
            SELECT title FROM album WHERE sold IN (1, 2) AND NOT (rated BETWEEN 3 AND 4 OR title IS NULL)
              => album.title WHERE LEFT_PARENTHESIS album.sold EQUAL v0 OR album.sold EQUAL v1 RIGHT_PARENTHESIS AND LEFT_PARENTHESIS album.rated LESS v2 OR album.rated GREATER v3 RIGHT_PARENTHESIS AND album.title IS_NOT_NULL FROM END
            SELECT title FROM album WHERE title LIKE '%a%' OR title NOT LIKE 'b%' OR title LIKE 'b%' OR title LIKE '%b' OR title LIKE '%a_b%' OR title NOT LIKE '%a%'
              => album.title WHERE album.title CONTAINS v0 OR album.title NOT_LIKE v1 OR album.title STARTS_WITH v2 OR album.title ENDS_WITH v2 OR album.title LIKE v3 OR album.title NOT_CONTAINS v0 FROM END
            SELECT max(sold) - min(sold) FROM album
              => MAX album.sold MINUS MIN album.sold FROM END
            SELECT title FROM album WHERE sold > (SELECT avg(sold) FROM album) AND id NOT IN (SELECT album_id FROM track)
              => album.title WHERE album.sold GREATER SUBQUERY AVG album.sold FROM END AND album.id NOT_IN SUBQUERY track.album_id FROM END FROM END
            SELECT name FROM artist UNION SELECT title FROM album ORDER BY name LIMIT 3
              => artist.name FROM UNION album.title ORDER album.title ASC LIMIT v0 FROM END
            SELECT name FROM artist EXCEPT SELECT title FROM album INTERSECT SELECT name FROM artist
              => artist.name FROM EXCEPT album.title FROM INTERSECT artist.name FROM END
            SELECT count(*) FROM (SELECT artist_id FROM album GROUP BY artist_id) t
              => COUNT_ALL FROM SUBQUERY album.artist_id GROUP album.artist_id FROM END END
            SELECT * FROM album JOIN artist ON album.artist_id = artist.id WHERE name = 'X'
              => STAR WHERE artist.name EQUAL v0 FROM album artist END
            SELECT T1.* FROM album AS T1 JOIN artist AS T2 ON T1.artist_id = T2.id WHERE T2.name = 'X'
              => STAR album WHERE artist.name EQUAL v0 FROM END
            SELECT artist.*, title FROM artist JOIN album ON album.artist_id = artist.id ORDER BY sold
              => STAR artist album.title ORDER album.sold ASC FROM END
            SELECT title, count(*) FROM album GROUP BY 1 ORDER BY 2 DESC, album.title
              => album.title COUNT_ALL GROUP album.title ORDER COUNT_ALL DESC album.title ASC FROM END""";

    static Stream<Arguments> plans() {
        return Stream.of(PLANS.replaceAll("\\n +=> ", " => ").split("\n"))
                .map(line -> Arguments.of((Object[]) line.split(" => ")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    void readsWhatPlansCanSay(String sql, String plan) {
        assertThat(PlanText.write(read(sql).tokens()))
                .isEqualTo(Schemas.resolve(MUSIC, plan).strip());
    }

    /** A query in one line, what stands in the way in the next. */
    private static final String OBSTACLES = """
            SELECT name FROM artist RIGHT JOIN album ON artist.id = album.artist_id
              => outer join
            SELECT name FROM artist LEFT JOIN album ON artist.id = album.artist_id AND sold > 3
              => outer join on a condition
            SELECT name FROM artist, album
              => product of tables
            SELECT name FROM artist WHERE EXISTS (SELECT 1 FROM album)
              => EXISTS as a condition
            SELECT name FROM artist WHERE id IN (SELECT album.artist_id FROM album WHERE title = artist.name)
              => correlated subquery
            SELECT CAST(title AS NUMERIC) FROM album
              => CAST AS DECIMAL
            SELECT 'x', sold FROM album
              => constant in an expression
            SELECT 2 - sold FROM album
              => outside the grammar
            SELECT count(CASE WHEN sold > 3 THEN 1 ELSE 0 END) FROM album
              => CASE that counts every row
            SELECT CASE WHEN sold > 3 THEN 1 WHEN sold > 1 THEN 2 END FROM album
              => CASE
            SELECT name FROM artist INTERSECT ALL SELECT title FROM album
              => INTERSECT ALL
            SELECT 1
              => constant in an expression
            SELECT max(n) FROM (SELECT count(*) AS n FROM album GROUP BY artist_id)
              => FROM a query
            SELECT avg(n) FROM (SELECT count(*) AS n FROM album GROUP BY artist_id HAVING count(*) > 1)
              => FROM a query
            SELECT strftime('%W', title) FROM album
              => STRFTIME %W
            SELECT DATE(), JULIANDAY() FROM album
              => DATE without a date
            SELECT STRFTIME('%m') FROM album
              => STRFTIME without a date
            SELECT title FROM album WHERE DATE(title) > DATE('now', '-1 month')
              => a date with the modifier -1 month
            SELECT nonsense FROM artist
              => unknown column
            SELECT name FROM nonsense
              => unknown table
            SELECT FROM WHERE
              => unreadable SQL
            DROP TABLE artist
              => unreadable SQL
            SELECT name FROM artist; SELECT name FROM artist
              => unreadable SQL
            SELECT title FROM album WHERE title GLOB 'a*'
              => operator of one dialect
            SELECT title FROM album WHERE artist_id IN (SELECT * FROM artist)
              => outside the grammar
            WITH x AS (SELECT name FROM artist) SELECT name FROM x
              => WITH as a query""";

    static Stream<Arguments> obstacles() {
        return Stream.of(OBSTACLES.replaceAll("\\n +=> ", " => ").split("\n"))
                .map(line -> Arguments.of((Object[]) line.split(" => ")));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("obstacles")
    void namesWhatStandsInTheWay(String sql, String construct) {
        assertThatThrownBy(() -> read(sql))
                .isInstanceOfSatisfying(
                        UnsupportedSqlException.class,
                        unsupported -> assertThat(unsupported.construct()).isEqualTo(construct));
    }

    @Test
    void literalsKeepTheirKindAndEachIsOneValue() {
        var sql =
                "SELECT title FROM album WHERE sold = 5 OR rated = 5 OR title = '5' OR title = \"it's\" OR sold > -1.50";

        assertThat(read(sql).values()).containsExactly(number("5"), text("5"), text("it's"), number("-1.50"));
    }

    private static Plan read(String sql) {
        return new SqlReader(Dialect.SQLITE).read(sql, MUSIC);
    }

    private static PlanValue number(String text) {
        return new PlanValue(text, Kind.NUMBER, List.of());
    }

    private static PlanValue text(String text) {
        return new PlanValue(text, Kind.TEXT, List.of());
    }
}
