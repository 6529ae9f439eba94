package dev.vantage.calcite.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vantage.model.plan.Plan;
import dev.vantage.model.plan.PlanText;
import dev.vantage.model.plan.PlanValue;
import dev.vantage.model.plan.PlanValue.Cell;
import dev.vantage.model.plan.PlanValue.Kind;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SqlWriterTest {

    private static final Schema MUSIC = Schemas.schema("""
            artist: *id number, name text, born time, Order text
            album: *id number, artist_id number -> artist.id, title text, sold number
            rating: stars number, note text""");

    /** A plan in one line, its SQL in the next. */
    private static final String SQLITE = """
        artist.name FROM END
          => SELECT name FROM artist
        DISTINCT artist.name COUNT_ALL WHERE artist.id GREATER v0 GROUP artist.name HAVING COUNT_ALL LESS_OR_EQUAL v1 ORDER COUNT_ALL DESC artist.name ASC LIMIT_ONE FROM END
          => SELECT DISTINCT name, COUNT(*) FROM artist WHERE id > 3 GROUP BY name HAVING COUNT(*) <= 3 ORDER BY COUNT(*) DESC, name LIMIT 1
        artist.name SUM album.sold GROUP artist.name FROM END
          => SELECT T1.name, SUM(T2.sold) FROM artist AS T1 JOIN album AS T2 ON T1.id = T2.artist_id GROUP BY T1.name
        STAR album WHERE artist.name EQUAL v2 FROM END
          => SELECT T1.* FROM album AS T1 JOIN artist AS T2 ON T1.artist_id = T2.id WHERE T2.name = 'it''s'
        STAR artist FROM END
          => SELECT * FROM artist
        artist.name WHERE artist.id NOT_IN SUBQUERY album.artist_id FROM END FROM END
          => SELECT name FROM artist WHERE id NOT IN (SELECT artist_id FROM album)
        album.title WHERE album.sold EQUAL SUBQUERY MAX album.sold FROM END FROM END
          => SELECT title FROM album WHERE sold = (SELECT MAX(sold) FROM album)
        artist.name WHERE artist.id EQUAL v0 AND LEFT_PARENTHESIS artist.name CONTAINS v2 OR artist.born IS_NULL RIGHT_PARENTHESIS FROM END
          => SELECT name FROM artist WHERE id = 3 AND (name LIKE '%it''s%' OR born IS NULL)
        album.sold MINUS ALT album.sold WHERE album.title EQUAL v2 AND ALT album.title NOT_LIKE v2 FROM artist END
          => SELECT T1.sold - T3.sold FROM album AS T1 JOIN artist AS T2 ON T1.artist_id = T2.id JOIN album AS T3 ON T2.id = T3.artist_id WHERE T1.title = 'it''s' AND T3.title NOT LIKE 'it''s'
        artist.Order FROM UNION album.title ORDER album.title DESC LIMIT v0 FROM END
          => SELECT "Order" FROM artist UNION SELECT title FROM album ORDER BY 1 DESC LIMIT 3
        COUNT_ALL FROM SUBQUERY artist.name FROM INTERSECT album.title FROM END END
          => SELECT COUNT(*) FROM (SELECT name FROM artist INTERSECT SELECT title FROM album) AS T1
        album.title WHERE album.sold BETWEEN v0 v1 FROM END
          => SELECT title FROM album WHERE sold BETWEEN 3 AND 3""";

    static Stream<Arguments> sqlite() {
        return Stream.of(SQLITE.replaceAll("\\s+=> ", " => ").split("\n"))
                .map(line -> Arguments.of((Object[]) line.split(" => ")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sqlite")
    void writesSqlite(String plan, String sql) {
        var three = untyped("3");
        assertThat(sqlite(plan, three, three, untyped("it's"))).contains(sql);
    }

    @ParameterizedTest(name = "{0} compared with {1}: {2}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "007,           album.sold,  '007'",
                "7,             album.sold,  7",
                "-7.5,          album.sold,  -7.5",
                "0,             album.sold,  0",
                "1e5,           album.sold,  '1e5'",
                "1; DROP TABLE, album.sold,  '1; DROP TABLE'",
                "7,             artist.name, '7'",
                "1990,          artist.born, '1990'",
            })
    void anUntypedValueIsANumberWhereItIsSpelledLikeOneAndTheColumnTakesNumbers(
            String value, String column, String literal) {
        assertThat(sqlite(column + " WHERE " + column + " EQUAL v0 FROM END", untyped(value))
                        .orElseThrow())
                .endsWith("= " + literal);
    }

    @Test
    void aParameterIsItsNumberWhateverItIsComparedWith() {
        var first = new PlanValue("$1", Kind.PARAMETER, List.of());
        var second = new PlanValue("$2", Kind.PARAMETER, List.of());

        assertThat(sqlite("artist.name WHERE artist.id EQUAL v1 AND artist.name CONTAINS v0 FROM END", first, second))
                .contains("SELECT name FROM artist WHERE id = $2 AND name LIKE '%' || $1 || '%'");
        assertThat(sqlite("artist.name GROUP artist.name HAVING COUNT_ALL LESS v0 LIMIT v1 FROM END", first, second))
                .contains("SELECT name FROM artist GROUP BY name HAVING COUNT(*) < CAST($1 AS NUMERIC) LIMIT $2");
        assertThatThrownBy(() -> new PlanValue("$1; DROP TABLE artist", Kind.PARAMETER, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNumberThatIsNoneIsQuoted() {
        var value = new PlanValue("1 OR 1=1", Kind.NUMBER, List.of());

        assertThat(sqlite("album.title WHERE album.sold EQUAL v0 FROM END", value))
                .contains("SELECT title FROM album WHERE sold = '1 OR 1=1'");
    }

    @Test
    void aComparisonUsesTheStoredSpellingOfItsColumnOnly() {
        var value = new PlanValue("abba", Kind.UNTYPED, List.of(new Cell(1, " ABBA ")));

        assertThat(sqlite("artist.id WHERE artist.name EQUAL v0 OR artist.Order EQUAL v0 FROM END", value))
                .contains("SELECT id FROM artist WHERE name = 'ABBA' OR \"Order\" = 'abba'");
    }

    @Test
    void aYearIsComparedWithTheYearOfADate() {
        assertThat(sqlite("artist.name WHERE artist.born GREATER v0 FROM END", untyped("1990")))
                .contains("SELECT name FROM artist WHERE STRFTIME('%Y', born) > '1990'");
        assertThat(sqlite("artist.name WHERE artist.born BETWEEN v0 v1 FROM END", untyped("1990"), untyped("1999")))
                .contains("SELECT name FROM artist WHERE STRFTIME('%Y', born) BETWEEN '1990' AND '1999'");
    }

    @Test
    void aDateIsComparedWithADateAndWithWhatItsColumnStores() {
        var stored = new PlanValue("1990", Kind.UNTYPED, List.of(new Cell(2, "1990")));

        assertThat(sqlite("artist.name WHERE artist.born LESS v0 FROM END", untyped("1990-05-01")))
                .contains("SELECT name FROM artist WHERE born < '1990-05-01'");
        assertThat(sqlite("artist.name WHERE artist.born EQUAL v0 FROM END", stored))
                .contains("SELECT name FROM artist WHERE born = '1990'");
    }

    @Test
    void wildcardsOfAValueMeanThemselves() {
        assertThat(sqlite("album.id WHERE album.title STARTS_WITH v0 FROM END", untyped("100%_\\")))
                .contains("SELECT id FROM album WHERE title LIKE '100\\%\\_\\\\%' ESCAPE '\\'");
        assertThat(sqlite("album.id WHERE album.title LIKE v0 FROM END", untyped("a_b%")))
                .contains("SELECT id FROM album WHERE title LIKE 'a_b%'");
    }

    @Test
    void tablesThatNothingJoinsHaveNoSql() {
        assertThat(sqlite("artist.name rating.stars FROM END")).isEmpty();
    }

    @Test
    void aColumnThatTheQueryInFromDoesNotSelectHasNoSql() {
        assertThat(sqlite("artist.name FROM SUBQUERY MAX artist.id FROM END END"))
                .isEmpty();
    }

    @Test
    void aJoinOnAColumnOfATableThatIsNotThereHasNoSql() {
        assertThat(sqlite("album.title FROM album LEFT rating VIA artist.id rating.stars END"))
                .isEmpty();
    }

    @Test
    void aTableThatIsJoinedToItselfOnlyHasNoSql() {
        assertThat(sqlite("album.title FROM album rating VIA rating.note rating.stars END"))
                .isEmpty();
        assertThat(sqlite("album.title FROM album rating VIA album.sold rating.stars END"))
                .isPresent();
    }

    @Test
    void aLimitThatIsNoNumberHasNoSql() {
        assertThat(sqlite("artist.name LIMIT v0 FROM END", untyped("ten"))).isEmpty();
        assertThat(sqlite("artist.name LIMIT v0 FROM END", untyped("1; DELETE")))
                .isEmpty();
    }

    @Test
    void aSetOperationOrderedByWhatItDoesNotSelectHasNoSql() {
        assertThat(sqlite("artist.name FROM UNION album.title ORDER album.sold ASC FROM END"))
                .isEmpty();
    }

    @Test
    void refusesPointersOutsideTheSchema() {
        assertThatThrownBy(() -> sqlite("c99 FROM END")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sqlite("artist.name WHERE artist.name EQUAL v0 FROM END"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEnumerationIsComparedWithItsLabelsOnly() {
        var schema = Schemas.schema("visit: id number, grade enumeration");
        var tokens = PlanText.read(Schemas.resolve(schema, "visit.id WHERE visit.grade EQUAL v0 FROM END"));
        var label = new PlanValue("LOW", PlanValue.Kind.UNTYPED, List.of(new PlanValue.Cell(1, "low")));
        var other = new PlanValue("medium", PlanValue.Kind.UNTYPED, List.of());
        var writer = new SqlWriter(Dialect.POSTGRESQL);

        assertThat(writer.render(new Plan(tokens, List.of(label)), schema))
                .contains("SELECT id FROM visit WHERE grade = 'low'");
        assertThat(writer.render(new Plan(tokens, List.of(other)), schema))
                .contains("SELECT id FROM visit WHERE CAST(grade AS TEXT) = 'medium'");
    }

    @Test
    void aTimeWithoutADateHasNoYear() {
        var schema = Schemas.schema("visit: id number, opens clock");
        var year = new Plan(PlanText.read(Schemas.resolve(schema, "YEAR visit.opens FROM END")), List.of());
        var hour = new Plan(PlanText.read(Schemas.resolve(schema, "HOUR visit.opens FROM END")), List.of());

        assertThat(new SqlWriter(Dialect.POSTGRESQL).render(year, schema)).isEmpty();
        assertThat(new SqlWriter(Dialect.POSTGRESQL).render(hour, schema))
                .contains("SELECT EXTRACT(HOUR FROM opens) FROM visit");
    }

    @Test
    void namesAreQuotedOnlyWhereTheDialectNeedsIt() {
        var columns = Stream.of("plain", "MixedCase", "two words", "user", "select", "a\"b", "größe", "2nd")
                .map(name -> Column.of(name, ColumnType.TEXT, false))
                .toList();
        var schema = new Schema(List.of(new Table("sales", "Group", "group", "", columns)), List.of());
        var plan = new Plan(PlanText.read("c0 c1 c2 c3 c4 c5 c6 c7 FROM END"), List.of());

        assertThat(new SqlWriter(Dialect.SQLITE).render(plan, schema))
                .contains(
                        "SELECT plain, MixedCase, \"two words\", user, \"select\", \"a\"\"b\", \"größe\", \"2nd\" FROM sales.\"Group\"");
        assertThat(new SqlWriter(Dialect.POSTGRESQL).render(plan, schema))
                .contains(
                        "SELECT plain, \"MixedCase\", \"two words\", \"user\", \"select\", \"a\"\"b\", \"größe\", \"2nd\" FROM sales.\"Group\"");
    }

    private static PlanValue untyped(String text) {
        return new PlanValue(text, Kind.UNTYPED, List.of());
    }

    private static Optional<String> sqlite(String plan, PlanValue... values) {
        var tokens = PlanText.read(Schemas.resolve(MUSIC, plan));
        return new SqlWriter(Dialect.SQLITE).render(new Plan(tokens, List.of(values)), MUSIC);
    }
}
