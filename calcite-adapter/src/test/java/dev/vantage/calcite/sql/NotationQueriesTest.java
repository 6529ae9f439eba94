package dev.vantage.calcite.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.plan.Plan;
import dev.vantage.model.plan.PlanText;
import dev.vantage.model.plan.PlanValue;
import dev.vantage.model.schema.DateNotation;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Epoch;
import dev.vantage.model.schema.Numeral;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.StoredValues;
import dev.vantage.model.schema.Timestamps;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationQueriesTest {

    private static final Schema GOODS = Schemas.schema(
                    "goods: price text, made text, seats text, name text, pieces number, sold text, seen text")
            .with(StoredValues.UNKNOWN.withNotations(Map.of(
                    0,
                    new Numeral(false, 0),
                    1,
                    new Numeral(true, 4),
                    2,
                    new Numeral(true, 0),
                    5,
                    new DateNotation(DateNotation.Order.MONTH, "/"),
                    6,
                    new DateNotation(DateNotation.Order.DAY, "/", new DateNotation.Clock(true, true)))));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            goods.name ORDER goods.price DESC LIMIT_ONE FROM END                       ; SELECT name FROM goods ORDER BY CAST(price AS REAL) DESC LIMIT 1
            goods.name ORDER goods.made ASC FROM END                                   ; SELECT name FROM goods ORDER BY made
            goods.name WHERE goods.seats LESS v0 FROM END                              ; SELECT name FROM goods WHERE CAST(seats AS INTEGER) < 20
            goods.name WHERE goods.seats EQUAL v0 FROM END                             ; SELECT name FROM goods WHERE seats = '20'
            goods.name WHERE goods.price EQUAL v2 FROM END                             ; SELECT name FROM goods WHERE CAST(price AS REAL) = 9.5
            goods.name WHERE goods.made LESS v1 FROM END                               ; SELECT name FROM goods WHERE made < '1990'
            goods.name WHERE goods.made LESS v0 FROM END                               ; SELECT name FROM goods WHERE CAST(made AS INTEGER) < 20
            goods.name WHERE YEAR goods.made LESS v1 FROM END                          ; SELECT name FROM goods WHERE made < '1990'
            goods.made COUNT_ALL GROUP goods.made FROM END                             ; SELECT made, COUNT(*) FROM goods GROUP BY made
            MAX goods.seats FROM END                                                   ; SELECT MAX(CAST(seats AS INTEGER)) FROM goods
            goods.name WHERE goods.price GREATER SUBQUERY AVG goods.price FROM END FROM END ; SELECT name FROM goods WHERE CAST(price AS REAL) > (SELECT AVG(price) FROM goods)
            goods.name WHERE goods.seats GREATER goods.pieces FROM END                 ; SELECT name FROM goods WHERE CAST(seats AS INTEGER) > pieces
            goods.name WHERE goods.name GREATER v0 FROM END                            ; SELECT name FROM goods WHERE name > '20'
            goods.name WHERE goods.sold EQUAL v3 FROM END                            ; SELECT name FROM goods WHERE sold = '5/1/2023'
            goods.name WHERE goods.sold GREATER v1 FROM END                            ; SELECT name FROM goods WHERE STRFTIME('%Y', SUBSTR(sold, -4) || PRINTF('-%02d-%02d', sold, SUBSTR(sold, INSTR(sold, '/') + 1))) > '1990'
            goods.name ORDER goods.pieces ASC FROM END                                 ; SELECT name FROM goods ORDER BY pieces""")
    void comparesTextsByWhatTheyMean(String plan, String sql) {
        var values = List.of(untyped("20"), untyped("1990"), untyped("9.5"), untyped("5/1/2023"));
        var read = new Plan(PlanText.read(Schemas.resolve(GOODS, plan)), values);

        assertThat(new SqlWriter(Dialect.SQLITE).render(read, GOODS)).contains(sql);
    }

    @Test
    void sortsDatesByTheTimeOfDayToo() {
        var plan =
                new Plan(PlanText.read(Schemas.resolve(GOODS, "goods.name ORDER goods.seen DESC FROM END")), List.of());
        var second = "SUBSTR(seen, INSTR(seen, '/') + 1)";
        var third = "SUBSTR(" + second + ", INSTR(" + second + ", '/') + 1)";
        var hour = "SUBSTR(seen, INSTR(seen, ' ') + 1) % 12 + 12 * (UPPER(seen) LIKE '%P%')";

        assertThat(new SqlWriter(Dialect.SQLITE).render(plan, GOODS))
                .contains("SELECT name FROM goods ORDER BY JULIANDAY(PRINTF('%04d-%02d-%02d %02d', " + third + ", "
                        + second + ", seen, " + hour + ") || SUBSTR(seen, INSTR(seen, ':'), 6)) DESC");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            EQUAL v0         ; DATE(opened) = '2024-05-18'               ; CAST(opened AS DATE) = '2024-05-18'
            GREATER v0       ; DATE(opened) > '2024-05-18'               ; CAST(opened AS DATE) > '2024-05-18'
            LESS_OR_EQUAL v0 ; DATE(opened) <= '2024-05-18'              ; CAST(opened AS DATE) <= '2024-05-18'
            LESS v0          ; opened < '2024-05-18'                     ; opened < '2024-05-18'
            BETWEEN v0 v1    ; DATE(opened) BETWEEN '2024-05-18' AND '2024-05-31' ; CAST(opened AS DATE) BETWEEN '2024-05-18' AND '2024-05-31'
            EQUAL v2         ; DATETIME(opened) = '2024-05-18 10:30:00'  ; opened = '2024-05-18 10:30'
            GREATER DATE NOW ; DATE(opened) > DATE('now', 'localtime')   ; CAST(opened AS DATE) > CAST(CURRENT_TIMESTAMP AS DATE)
            LESS DATE NOW    ; opened < DATE('now', 'localtime')         ; opened < CAST(CURRENT_TIMESTAMP AS DATE)
            EQUAL DATE NOW MINUS v4 ; DATE(opened) = DATE('now', 'localtime', '-7 days') ; CAST(opened AS DATE) = CAST(CURRENT_TIMESTAMP - INTERVAL '7 days' AS DATE)
            STARTS_WITH v0   ; opened LIKE '2024-05-18%'                 ; CAST(opened AS TEXT) ILIKE '2024-05-18%'
            GREATER v3       ; STRFTIME('%Y', opened) > '2023'           ; EXTRACT(YEAR FROM opened) > 2023
            """)
    void comparesTheDaysOfPointsInTimeWithDays(String comparison, String sqlite, String postgresql) {
        var tickets = Schemas.schema("ticket: id number, opened time")
                .with(StoredValues.UNKNOWN.withNotations(Map.of(1, new Timestamps())));
        var values = List.of(
                untyped("2024-05-18"),
                untyped("2024-05-31"),
                untyped("2024-05-18 10:30"),
                untyped("2023"),
                untyped("7"));
        var plan = new Plan(
                PlanText.read(Schemas.resolve(tickets, "ticket.id WHERE ticket.opened " + comparison + " FROM END")),
                values);

        assertThat(new SqlWriter(Dialect.SQLITE).render(plan, tickets))
                .contains("SELECT id FROM ticket WHERE " + sqlite);
        assertThat(new SqlWriter(Dialect.POSTGRESQL).render(plan, tickets))
                .contains("SELECT id FROM ticket WHERE " + postgresql);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            t.id ORDER t.shipped ASC LIMIT_ONE FROM END  ; SELECT id FROM t ORDER BY shipped NULLS LAST LIMIT 1 ; SELECT id FROM t ORDER BY shipped LIMIT 1
            t.id ORDER t.shipped DESC LIMIT_ONE FROM END ; SELECT id FROM t ORDER BY shipped DESC LIMIT 1       ; SELECT id FROM t ORDER BY shipped DESC NULLS LAST LIMIT 1
            t.id ORDER t.shipped ASC FROM END            ; SELECT id FROM t ORDER BY shipped                    ; SELECT id FROM t ORDER BY shipped NULLS FIRST
            t.id ORDER t.paid ASC LIMIT_ONE FROM END     ; SELECT id FROM t ORDER BY paid LIMIT 1               ; SELECT id FROM t ORDER BY paid NULLS FIRST LIMIT 1
            """)
    void putsWhatHasNoValueBehindTheLeast(String plan, String sqlite, String postgresql) {
        var schema =
                Schemas.schema("t: id number, shipped time, paid time").with(StoredValues.UNKNOWN.withGaps(Set.of(1)));
        var read = new Plan(PlanText.read(Schemas.resolve(schema, plan)), List.of());

        assertThat(new SqlWriter(Dialect.SQLITE).render(read, schema)).contains(sqlite);
        assertThat(new SqlWriter(Dialect.POSTGRESQL).render(read, schema)).contains(postgresql);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            t.id WHERE t.until IS_NULL FROM END           ; SELECT id FROM t WHERE until = '9999-12-31'
            t.id WHERE t.until IS_NOT_NULL FROM END       ; SELECT id FROM t WHERE until != '9999-12-31'
            t.id WHERE t.sold IS_NULL FROM END            ; SELECT id FROM t WHERE sold IS NULL OR sold = '9999-01-01'
            t.id WHERE t.sold IS_NULL AND t.id IS_NOT_NULL FROM END ; SELECT id FROM t WHERE (sold IS NULL OR sold = '9999-01-01') AND id IS NOT NULL
            """)
    void takesADateBeyondAllOthersForNone(String plan, String sql) {
        var schema = Schemas.schema("t: id number, until time, sold time")
                .with(StoredValues.UNKNOWN.withGaps(Set.of(2)).withOpenEnds(Map.of(1, "9999-12-31", 2, "9999-01-01")));
        var read = new Plan(PlanText.read(Schemas.resolve(schema, plan)), List.of());

        assertThat(new SqlWriter(Dialect.SQLITE).render(read, schema)).contains(sql);
        assertThat(new SqlWriter(Dialect.POSTGRESQL).render(read, schema)).contains(sql);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            t.seen WHERE t.id EQUAL v0 FROM END           ; SELECT DATETIME(seen / 1000, 'unixepoch', 'localtime') AS seen FROM t WHERE id = 20 ; SELECT CAST(TO_TIMESTAMP(seen / 1000.0) AS TIMESTAMP) AS seen FROM t WHERE id = 20
            MAX t.seen FROM END                           ; SELECT DATETIME(MAX(seen) / 1000, 'unixepoch', 'localtime') FROM t                  ; SELECT CAST(TO_TIMESTAMP(MAX(seen) / 1000.0) AS TIMESTAMP) FROM t
            t.id WHERE t.seen EQUAL SUBQUERY MAX t.seen FROM END FROM END ; SELECT id FROM t WHERE seen = (SELECT MAX(seen) FROM t)           ; SELECT id FROM t WHERE seen = (SELECT MAX(seen) FROM t)
            t.id WHERE t.seen LESS v1 FROM END            ; SELECT id FROM t WHERE seen < $1 ; SELECT id FROM t WHERE seen < $1
            t.id ORDER t.seen DESC LIMIT_ONE FROM END     ; SELECT id FROM t ORDER BY seen DESC LIMIT 1                                         ; SELECT id FROM t ORDER BY seen DESC NULLS LAST LIMIT 1
            """)
    void showsPointsInTimeAsDates(String plan, String sqlite, String postgresql) {
        var schema = Schemas.schema("t: id number, seen number")
                .with(StoredValues.UNKNOWN.withNotations(Map.of(1, new Epoch(true))));
        var read = new Plan(
                PlanText.read(Schemas.resolve(schema, plan)),
                List.of(untyped("20"), new PlanValue("$1", PlanValue.Kind.PARAMETER, List.of())));

        assertThat(new SqlWriter(Dialect.SQLITE).render(read, schema)).contains(sqlite);
        assertThat(new SqlWriter(Dialect.POSTGRESQL).render(read, schema)).contains(postgresql);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            t.id WHERE t.score GREATER v0 FROM END        ; SELECT id FROM t WHERE NULLIF(score, '') > 20
            t.id WHERE t.score EQUAL v0 FROM END          ; SELECT id FROM t WHERE score = 20
            t.score COUNT_ALL GROUP t.score FROM END      ; SELECT score, COUNT(*) FROM t GROUP BY score
            AVG t.score MAX t.score FROM END              ; SELECT AVG(NULLIF(score, '')), MAX(NULLIF(score, '')) FROM t
            t.id ORDER t.score DESC LIMIT_ONE FROM END    ; SELECT id FROM t ORDER BY NULLIF(score, '') DESC LIMIT 1
            t.id ORDER t.score ASC LIMIT_ONE FROM END     ; SELECT id FROM t ORDER BY NULLIF(score, '') NULLS LAST LIMIT 1
            t.id WHERE t.score IS_NULL FROM END           ; SELECT id FROM t WHERE score IS NULL OR score = ''
            t.id WHERE t.note IS_NULL FROM END            ; SELECT id FROM t WHERE note IS NULL OR note = ' '
            t.id WHERE t.note IS_NOT_NULL FROM END        ; SELECT id FROM t WHERE note != ' '
            t.id ORDER t.note ASC LIMIT_ONE FROM END      ; SELECT id FROM t ORDER BY note LIMIT 1
            """)
    void takesABlankForNone(String plan, String sql) {
        var schema = Schemas.schema("t: id number, score number, note text")
                .with(StoredValues.UNKNOWN.withBlanks(Map.of(1, "", 2, " ")));
        var read = new Plan(PlanText.read(Schemas.resolve(schema, plan)), List.of(untyped("20")));

        assertThat(new SqlWriter(Dialect.SQLITE).render(read, schema)).contains(sql);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            SELECT name FROM goods ORDER BY CAST(price AS REAL) DESC         ; goods.name ORDER goods.price DESC FROM END
            SELECT name FROM goods WHERE CAST(seats AS INTEGER) < 20         ; goods.name WHERE goods.seats LESS v0 FROM END
            SELECT SUM(CAST(seats AS INTEGER)) FROM goods                    ; SUM goods.seats FROM END
            SELECT CAST(name AS INTEGER) FROM goods                          ; AS_INTEGER goods.name FROM END""")
    void readsNoCastOfThem(String sql, String plan) {
        var read = new SqlReader(Dialect.SQLITE).read(sql, GOODS);

        assertThat(read.tokens()).isEqualTo(PlanText.read(Schemas.resolve(GOODS, plan)));
    }

    private static PlanValue untyped(String text) {
        return new PlanValue(text, PlanValue.Kind.UNTYPED, List.of());
    }
}
