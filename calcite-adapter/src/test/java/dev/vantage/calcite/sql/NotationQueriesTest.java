package dev.vantage.calcite.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.plan.Plan;
import dev.vantage.model.plan.PlanText;
import dev.vantage.model.plan.PlanValue;
import dev.vantage.model.schema.DateNotation;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Numeral;
import dev.vantage.model.schema.Schema;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationQueriesTest {

    private static final Schema GOODS = Schemas.schema(
                    "goods: price text, made text, seats text, name text, pieces number, sold text, seen text")
            .withNotations(Map.of(
                    0,
                    new Numeral(false, 0),
                    1,
                    new Numeral(true, 4),
                    2,
                    new Numeral(true, 0),
                    5,
                    new DateNotation(DateNotation.Order.MONTH, "/"),
                    6,
                    new DateNotation(DateNotation.Order.DAY, "/", new DateNotation.Clock(true, true))));

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
