package dev.vantage.calcite.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.plan.Plan;
import dev.vantage.model.plan.PlanText;
import dev.vantage.model.plan.PlanValue;
import dev.vantage.model.plan.PlanValue.Kind;
import dev.vantage.model.schema.DateNotation;
import dev.vantage.model.schema.DateNotation.Clock;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Epoch;
import dev.vantage.model.schema.Numeral;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.StoredValues;
import dev.vantage.model.schema.Timestamps;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One plan, written for both databases, gives the same rows in the same order from the same data. */
class SameRowsTest {

    private static final Schema SHOP = Schemas.schema("""
            Country: *Code text, Name text, user text, population number
            shop: *id number, country text -> Country.Code, name text, rating number, opened time, open boolean, zip text
            sale: shop_id number -> shop.id, *no number, amount number, ref text
            legacy: shop_no text, note text
            goods: price text, made text, pieces number, sold text, due text, back time, seen text, left text, came text
            import: cost text, day text, at text, logged number, moved number
            visit: *id number, grade enumeration, note text, opens clock, seen time""")
            .with(StoredValues.UNKNOWN
                    .withNotations(Map.ofEntries(
                            Map.entry(17, new Numeral(false, 0)),
                            Map.entry(18, new Numeral(true, 4)),
                            Map.entry(20, new DateNotation(DateNotation.Order.MONTH, "/")),
                            Map.entry(21, new DateNotation(DateNotation.Order.DAY, ".")),
                            Map.entry(22, new DateNotation(DateNotation.Order.YEAR, "/")),
                            Map.entry(23, new DateNotation(DateNotation.Order.MONTH, "/", new Clock(true, true))),
                            Map.entry(24, new DateNotation(DateNotation.Order.DAY, ".", new Clock(false, false))),
                            Map.entry(25, new DateNotation(DateNotation.Order.YEAR, "/", new Clock(true, false))),
                            Map.entry(26, new Numeral(false, 0)),
                            Map.entry(27, new DateNotation(DateNotation.Order.MONTH, "/")),
                            Map.entry(28, new Timestamps(19)),
                            Map.entry(29, new Epoch(false)),
                            Map.entry(30, new Epoch(true)),
                            Map.entry(35, new Timestamps())))
                    .withBlanks(Map.of(26, "", 27, "", 28, "")));

    private static final String TABLES = """
            CREATE TABLE "Country" ("Code" VARCHAR(3) PRIMARY KEY, "Name" TEXT, "user" TEXT, population INTEGER);
            CREATE TABLE shop (id INTEGER PRIMARY KEY, country TEXT REFERENCES "Country", name TEXT, rating NUMERIC(4,1), opened DATE, open BOOLEAN, zip TEXT);
            CREATE TABLE sale (shop_id INTEGER REFERENCES shop, no INTEGER PRIMARY KEY, amount NUMERIC(8,2), ref TEXT);
            CREATE TABLE legacy (shop_no TEXT, note TEXT);
            CREATE TABLE import (cost TEXT, day TEXT, at TEXT, logged BIGINT, moved BIGINT);
            CREATE TABLE visit (id INTEGER PRIMARY KEY, grade grade_text, note TEXT, opens TIME, seen TIMESTAMP);
            CREATE TABLE goods (price TEXT, made TEXT, pieces INTEGER, sold TEXT, due TEXT, back TEXT, seen TEXT, "left" TEXT, came TEXT);
            INSERT INTO "Country" VALUES ('FR', 'France', 'a', 68), ('DE', 'Germany', 'b', 84), ('IT', 'Italy', 'c', NULL);
            INSERT INTO shop VALUES (1, 'FR', 'Chez Nous', 4.5, '2001-05-01', '1', '01234'), (2, 'FR', 'aux 100%', 3.0, '2010-01-01', '0', '7'),
              (3, 'DE', 'Eck_laden', NULL, '1999-09-09', '1', '7'), (4, 'DE', 'O''Malley', 4.9, '2015-02-03', '1', NULL);
            INSERT INTO sale VALUES (1, 10, 5.50, '3'), (1, 11, 7, '4'), (2, 12, 100, '5'), (4, 13, 1, '5');
            INSERT INTO legacy VALUES ('1', 'old'), ('4', 'older');
            INSERT INTO visit VALUES (1, 'low', 'high', '09:00:00', '2022-01-05 09:30:00'), (2, 'high', 'high', '10:30:00', '2022-01-06 08:00:00'),
              (3, NULL, 'low', '12:00:00', '2022-01-07 14:00:00');
            INSERT INTO import VALUES ('9.5', '12/31/2022', '2022-01-05 10:00:00 UTC', 1641384000, 1641384000000), ('', '', '', NULL, NULL),
              ('100', '1/5/2023', '2022-01-06 09:30:00 UTC', 1672920000, 1672920000123);
            INSERT INTO goods VALUES ('9.50', '1987', 3, '12/31/2022', '31.12.2022', '2022/1/9', '1/5/2022 12:05:09 AM', '5.1.2022 9:05', '2022/1/5 9:05:30'), ('10', '2001', 12, '1/5/2023', '05.01.2023', '2022/1/10', '01/05/2022 02:30:00 PM', '5.1.2022 14:05', '2022/01/05 14:05:00'),
              ('100.25', '1999', 1, '2/1/2023', NULL, '2021/12/1', '12/31/2021 12:00:00 pm', NULL, '2022/12/1 23:59:59')""";

    /** The value of {@code vN}. */
    private static final List<String> VALUES = List.of(
            "3",
            "chez nous",
            "100%",
            "k_l",
            "2001-05-01",
            "O'Malley",
            "1",
            "7",
            "old",
            "2000",
            "2023-01-05",
            "2022",
            "2023-01",
            "24",
            "2022-01-05 10:00",
            "2022-01-05",
            "2023",
            "igh",
            "09:30",
            "9.5");

    static Stream<String> plans() {
        return """
                shop.name WHERE shop.rating GREATER v0 ORDER shop.name ASC FROM END
                shop.name ORDER shop.rating ASC FROM END
                shop.name ORDER shop.rating DESC LIMIT v0 FROM END
                shop.name WHERE shop.name LIKE v1 FROM END
                shop.name WHERE shop.name CONTAINS v2 FROM END
                shop.name WHERE shop.name CONTAINS v3 FROM END
                shop.name WHERE shop.opened CONTAINS v0 ORDER shop.id ASC FROM END
                shop.name WHERE shop.opened EQUAL v4 FROM END
                shop.name WHERE shop.opened GREATER v4 ORDER shop.opened ASC FROM END
                shop.name WHERE shop.name EQUAL v5 FROM END
                shop.id WHERE shop.open EQUAL v6 ORDER shop.id ASC FROM END
                shop.id WHERE shop.zip EQUAL v7 ORDER shop.id ASC FROM END
                Country.Name Country.user COUNT_ALL GROUP Country.Code ORDER COUNT_ALL DESC Country.Code ASC FROM shop END
                Country.Name AVG shop.rating GROUP Country.Name HAVING COUNT_ALL GREATER_OR_EQUAL v6 ORDER Country.Name ASC FROM END
                shop.country COUNT_ALL GROUP shop.country ORDER shop.country ASC FROM END
                shop.name MAX shop.rating FROM END
                shop.name MIN shop.rating FROM END
                shop.country shop.name COUNT_ALL GROUP shop.name ORDER shop.name ASC FROM END
                DISTINCT shop.country ORDER shop.id ASC FROM END
                DISTINCT shop.country ORDER shop.id DESC FROM END
                shop.name WHERE shop.id EQUAL SUBQUERY sale.shop_id ORDER sale.no ASC FROM END FROM END
                shop.name WHERE shop.rating GREATER SUBQUERY AVG shop.rating FROM END ORDER shop.id ASC FROM END
                shop.name WHERE shop.id IN SUBQUERY sale.shop_id FROM END ORDER shop.id ASC FROM END
                shop.name WHERE shop.id NOT_IN SUBQUERY sale.shop_id FROM END FROM END
                shop.id FROM EXCEPT sale.shop_id FROM UNION sale.shop_id FROM INTERSECT shop.id FROM END
                shop.id FROM UNION sale.no ORDER sale.no DESC LIMIT v0 FROM END
                COUNT_ALL FROM SUBQUERY shop.country GROUP shop.country FROM END END
                sale.no PLUS sale.shop_id sale.no DIVIDE sale.shop_id ORDER sale.no ASC FROM END
                SUM sale.ref AVG sale.ref FROM END
                SUM sale.amount FROM END
                legacy.note shop.name ORDER shop.id ASC FROM legacy shop VIA legacy.shop_no shop.id END
                sale.no WHERE sale.ref NOT_EQUAL sale.shop_id AND sale.shop_id NOT_EQUAL sale.ref ORDER sale.no ASC FROM END
                shop.name ALT shop.name WHERE shop.id LESS ALT shop.id ORDER shop.id ASC ALT shop.id ASC FROM Country END
                Country.Name WHERE shop.rating IS_NULL OR shop.rating BETWEEN v0 v7 ORDER shop.id ASC FROM END
                STAR WHERE legacy.note EQUAL v8 FROM END
                SUM sale.amount RATIO COUNT_ALL FROM END
                COUNT WHEN sale.amount GREATER v0 RIGHT_PARENTHESIS PERCENT COUNT_ALL FROM END
                SUM WHEN sale.amount GREATER v0 THEN sale.amount RIGHT_PARENTHESIS RATIO COUNT WHEN sale.ref EQUAL v8 RIGHT_PARENTHESIS FROM END
                SUM LEFT_PARENTHESIS sale.amount TIMES sale.ref MINUS v0 RIGHT_PARENTHESIS FROM END
                AVG WHEN sale.amount GREATER v0 THEN sale.ref RIGHT_PARENTHESIS FROM END
                shop.name WHERE YEAR shop.opened GREATER v9 AND MONTH shop.opened LESS v7 ORDER shop.id ASC FROM END
                shop.id YEAR shop.opened MINUS MONTH shop.opened ORDER shop.id ASC FROM END
                COUNT_ALL GROUP YEAR shop.opened ORDER COUNT_ALL ASC FROM shop END
                shop.id JULIAN_DAY shop.opened MINUS SUBQUERY MIN JULIAN_DAY shop.opened FROM END ORDER shop.id ASC FROM END
                shop.name WHERE DATE shop.opened GREATER v4 AND YEAR shop.opened LESS YEAR NOW ORDER shop.id ASC FROM END
                shop.name WHERE DATE shop.opened EQUAL DATE NOW OR shop.opened LESS DATE NOW ORDER shop.id ASC FROM END
                shop.name YEAR NOW MINUS YEAR shop.opened ORDER shop.id ASC FROM END
                shop.name WHERE YEAR NOW MINUS YEAR shop.opened GREATER v7 AND MONTH shop.opened NOT_EQUAL MONTH NOW ORDER shop.id ASC FROM END
                shop.name WHERE JULIAN_DAY NOW MINUS JULIAN_DAY shop.opened GREATER v9 ORDER shop.id ASC FROM END
                shop.name JULIAN_DAY DATE NOW MINUS JULIAN_DAY DATE shop.opened ORDER shop.id ASC FROM END
                YEAR NOW MINUS sale.no ORDER sale.no ASC FROM END
                YEAR_MONTH shop.opened COUNT_ALL GROUP YEAR_MONTH shop.opened ORDER YEAR_MONTH shop.opened ASC FROM shop END
                shop.name WHERE YEAR_MONTH shop.opened LESS YEAR_MONTH NOW MINUS v6 ORDER shop.id ASC FROM END
                shop.name YEAR_MONTH shop.opened PLUS v0 YEAR_MONTH shop.opened MINUS v7 ORDER shop.id ASC FROM END
                WEEK shop.opened WEEK shop.opened PLUS v0 DATE shop.opened MINUS v7 ORDER shop.id ASC FROM END
                shop.name WHERE WEEK shop.opened LESS WEEK NOW MINUS v6 AND DATE shop.opened NOT_EQUAL DATE NOW PLUS v0 ORDER shop.id ASC FROM END
                shop.name WHERE QUARTER shop.opened EQUAL v6 OR WEEKDAY shop.opened LESS v0 AND HOUR NOW LESS v13 ORDER shop.id ASC FROM END
                shop.name WHERE YEAR shop.opened NOT_EQUAL YEAR NOW AND QUARTER shop.opened LESS_OR_EQUAL QUARTER NOW PLUS v0 ORDER shop.id ASC FROM END
                QUARTER shop.opened SUM shop.rating GROUP QUARTER shop.opened ORDER QUARTER shop.opened ASC FROM END
                STAR sale shop.name WHERE shop.rating GREATER v0 ORDER sale.no ASC FROM END
                STAR Country WHERE shop.rating GREATER v0 GROUP Country.Code ORDER Country.Code ASC FROM END
                SUBSTRING v6 v0 shop.name LENGTH shop.name UPPER shop.zip ABS shop.rating ORDER shop.id ASC FROM END
                AS_INTEGER shop.rating AS_REAL shop.zip ROUND v6 shop.rating ORDER shop.id ASC FROM END
                shop.name WHERE SUBSTRING v6 v0 shop.zip EQUAL v7 ORDER shop.id ASC FROM END
                WHEN shop.rating GREATER v0 THEN v8 ELSE v5 RIGHT_PARENTHESIS ORDER shop.id ASC FROM END
                SUBQUERY MAX sale.amount FROM END MINUS SUBQUERY MIN sale.amount FROM END FROM END
                shop.name WHERE shop.rating GREATER SUBQUERY AVG shop.rating FROM END TIMES v6 FROM END
                shop.name sale.no ORDER shop.id ASC sale.no ASC FROM shop LEFT sale END
                shop.country FROM UNION_ALL shop.country FROM END
                AVG sale.amount FROM SUBQUERY sale.amount ORDER sale.amount DESC LIMIT v0 FROM END END
                sale.no ORDER sale.no ASC LIMIT v6 v6 FROM END
                shop.name WHERE shop.id IN SUBQUERY legacy.shop_no FROM END ORDER shop.id ASC FROM END
                shop.name WHERE shop.id EQUAL SUBQUERY legacy.shop_no ORDER legacy.shop_no ASC FROM END FROM END
                sale.no WHERE sale.shop_id NOT_EQUAL v8 ORDER sale.no ASC FROM END
                shop.id WHERE shop.opened LESS v8 AND shop.open NOT_EQUAL v8 ORDER shop.id ASC FROM END
                SUM shop.open MAX shop.open FROM END
                shop.country shop.name MAX shop.rating GROUP shop.country ORDER shop.country ASC FROM END
                shop.country GROUP shop.country ORDER MIN shop.rating ASC shop.name DESC FROM END
                MAX sale.amount MINUS sale.shop_id FROM END
                DISTINCT shop.country GROUP shop.country ORDER COUNT_ALL DESC shop.country ASC FROM END
                COUNT_ALL FROM SUBQUERY STAR GROUP shop.country FROM shop END END
                goods.made ORDER goods.price DESC FROM END
                goods.made WHERE goods.price GREATER v7 AND goods.price LESS v9 ORDER goods.made ASC FROM END
                goods.price WHERE goods.made BETWEEN v9 v9 OR goods.made LESS v9 ORDER goods.made ASC FROM END
                goods.price WHERE YEAR goods.made LESS v9 ORDER goods.price ASC FROM END
                MIN goods.price MAX goods.price MAX goods.made FROM END
                goods.made WHERE goods.price GREATER SUBQUERY AVG goods.price FROM END FROM END
                goods.made WHERE goods.price EQUAL SUBQUERY MAX goods.price FROM END FROM END
                goods.made WHERE goods.price GREATER goods.pieces ORDER goods.made ASC FROM END
                goods.made ORDER goods.sold ASC FROM END
                goods.made ORDER goods.back DESC FROM END
                goods.made WHERE goods.due LESS v10 AND YEAR goods.due EQUAL v11 FROM END
                goods.made WHERE goods.sold GREATER v11 ORDER goods.made ASC FROM END
                goods.made WHERE goods.sold STARTS_WITH v12 OR goods.due EQUAL v10 ORDER goods.made ASC FROM END
                goods.made WHERE goods.due IS_NULL OR goods.sold LESS goods.back ORDER goods.made ASC FROM END
                MIN goods.sold MAX goods.back FROM END
                YEAR_MONTH goods.sold COUNT_ALL GROUP YEAR_MONTH goods.sold ORDER YEAR_MONTH goods.sold ASC FROM END
                goods.made WHERE JULIAN_DAY goods.sold MINUS JULIAN_DAY goods.back GREATER v9 OR WEEK goods.due LESS DATE NOW FROM END
                goods.made ORDER goods.seen DESC FROM END
                goods.made ORDER goods.left ASC FROM END
                goods.made HOUR goods.seen MINUS HOUR goods.left HOUR goods.came PLUS HOUR goods.seen ORDER goods.made ASC FROM END
                MIN goods.seen MAX goods.left MAX goods.came FROM END
                goods.made WHERE goods.seen LESS v10 AND YEAR goods.came EQUAL v11 ORDER goods.came DESC FROM END
                goods.made JULIAN_DAY goods.came MINUS JULIAN_DAY goods.seen ORDER goods.made ASC FROM END
                goods.made WHERE goods.came LESS goods.left OR goods.seen LESS goods.came ORDER goods.made ASC FROM END
                DISTINCT goods.made ORDER goods.price ASC FROM END
                visit.id WHERE visit.grade CONTAINS v17 FROM END
                visit.id WHERE visit.grade EQUAL visit.note FROM END
                visit.id WHERE visit.grade NOT_EQUAL v17 ORDER visit.id ASC FROM END
                visit.id WHERE visit.grade NOT_EQUAL visit.note FROM END
                LOWER visit.grade LENGTH visit.grade ORDER visit.id ASC FROM END
                visit.grade FROM UNION visit.note FROM END
                visit.note FROM EXCEPT visit.grade FROM UNION shop.name FROM END
                visit.id WHERE visit.grade IN SUBQUERY visit.note FROM END ORDER visit.id ASC FROM END
                visit.id WHERE visit.note EQUAL SUBQUERY MIN visit.grade WHERE visit.id GREATER v6 FROM END ORDER visit.id ASC FROM END
                visit.grade COUNT_ALL GROUP visit.grade ORDER COUNT_ALL DESC visit.id ASC FROM END
                visit.id WHERE visit.seen GREATER v18 ORDER visit.id ASC FROM END
                visit.id WHERE visit.opens GREATER_OR_EQUAL v18 ORDER visit.id ASC FROM END
                visit.id WHERE HOUR visit.opens LESS v13 ORDER visit.id ASC FROM END
                DISTINCT visit.note ORDER visit.id ASC FROM END
                DISTINCT visit.note ORDER visit.id DESC FROM END
                import.day ORDER import.cost DESC FROM END
                import.day ORDER import.cost ASC LIMIT v6 FROM END
                AVG import.cost MIN import.cost MAX import.cost COUNT import.cost FROM END
                import.day WHERE import.cost LESS v9 ORDER import.cost ASC FROM END
                import.cost WHERE import.cost IS_NULL AND import.day IS_NULL FROM END
                import.cost WHERE import.cost IS_NOT_NULL ORDER import.cost ASC FROM END
                import.cost COUNT_ALL GROUP import.cost ORDER import.cost ASC FROM END
                import.cost WHERE import.day LESS v10 FROM END
                import.cost ORDER import.at ASC LIMIT v6 FROM END
                import.cost WHERE import.at LESS_OR_EQUAL v15 OR import.at GREATER v14 ORDER import.at ASC FROM END
                import.cost WHERE import.at EQUAL v14 FROM END
                import.cost HOUR import.at PLUS YEAR import.at ORDER import.at ASC FROM END
                import.cost WHERE import.at LESS DATE NOW ORDER import.at ASC FROM END
                import.cost WHERE import.logged EQUAL v15 AND import.moved LESS v16 FROM END
                import.cost WHERE import.logged GREATER v14 AND import.moved LESS_OR_EQUAL v11 FROM END
                import.cost WHERE import.moved GREATER v14 AND import.moved LESS DATE NOW ORDER import.moved DESC FROM END
                import.cost YEAR_MONTH import.moved WEEK import.logged ORDER import.logged ASC FROM END
                DATE MAX import.moved FROM END
                import.cost WHERE import.logged EQUAL import.moved ORDER import.cost ASC FROM END
                import.cost WHERE import.moved EQUAL SUBQUERY MAX import.moved FROM END FROM END
                import.cost WHERE import.moved GREATER SUBQUERY MIN import.moved FROM END FROM END
                import.cost WHERE import.moved GREATER SUBQUERY import.moved WHERE import.cost EQUAL v19 FROM END FROM END
                import.cost GROUP import.cost HAVING MAX import.moved LESS v16 FROM END
                import.cost GROUP import.cost HAVING MAX import.moved LESS v10 FROM END
                import.cost GROUP import.cost HAVING MAX import.moved LESS DATE NOW ORDER import.cost ASC FROM END
                import.cost GROUP import.cost HAVING MAX import.moved GREATER v14 ORDER import.cost ASC FROM END
                import.cost GROUP import.cost HAVING MAX import.at LESS_OR_EQUAL v15 ORDER import.cost ASC FROM END
                import.cost GROUP import.cost HAVING MAX import.at GREATER v14 ORDER import.cost ASC FROM END
                DISTINCT import.moved ORDER import.moved ASC FROM END
                DISTINCT import.cost ORDER import.cost ASC FROM END
                import.logged FROM UNION sale.no FROM END
                HOUR import.moved MINUS HOUR import.logged ORDER import.moved ASC FROM END
                import.cost GROUP import.cost HAVING MAX YEAR import.logged LESS v16 FROM END
                import.cost GROUP import.cost HAVING MAX YEAR import.logged GREATER v9 ORDER import.cost ASC FROM END
                goods.price FROM UNION goods.made ORDER goods.made DESC FROM END
                sale.no DIVIDE LEFT_PARENTHESIS sale.shop_id MINUS v6 RIGHT_PARENTHESIS ORDER sale.no ASC FROM END""".lines();
    }

    private static EmbeddedPostgres server;
    private static Connection postgresql;
    private static Connection sqlite;

    @BeforeAll
    static void createTables() throws IOException, SQLException {
        server = EmbeddedPostgres.start();
        postgresql = server.getPostgresDatabase().getConnection();
        sqlite = DriverManager.getConnection("jdbc:sqlite::memory:");
        for (var connection : List.of(postgresql, sqlite)) {
            try (var statement = connection.createStatement()) {
                if (connection == postgresql) {
                    statement.execute("CREATE TYPE grade_text AS ENUM ('low', 'high')");
                }
                for (var sql : TABLES.split(";")) {
                    statement.execute(sql);
                }
            }
        }
    }

    @AfterAll
    static void stop() throws IOException, SQLException {
        sqlite.close();
        postgresql.close();
        server.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    void bothDatabasesGiveTheSameRows(String plan) throws SQLException {
        var inSqlite = rows(sqlite, sql(plan, Dialect.SQLITE));
        var inPostgresql = rows(postgresql, sql(plan, Dialect.POSTGRESQL));

        assertThat(inPostgresql).isEqualTo(inSqlite).isNotEmpty();
    }

    private static String sql(String plan, Dialect dialect) {
        var tokens = PlanText.read(Schemas.resolve(SHOP, plan));
        var values = VALUES.stream()
                .map(text -> new PlanValue(text, Kind.UNTYPED, List.of()))
                .toList();
        return new SqlWriter(dialect).render(new Plan(tokens, values), SHOP).orElseThrow();
    }

    private static List<List<String>> rows(Connection connection, String sql) throws SQLException {
        var rows = new ArrayList<List<String>>();
        try (var statement = connection.createStatement();
                var results = statement.executeQuery(sql)) {
            while (results.next()) {
                var row = new ArrayList<String>();
                for (int column = 1; column <= results.getMetaData().getColumnCount(); column++) {
                    row.add(spelled(results.getObject(column)));
                }
                rows.add(row);
            }
        }
        return sql.contains("ORDER BY")
                ? rows
                : rows.stream().sorted(SameRowsTest::compare).toList();
    }

    private static int compare(List<String> left, List<String> right) {
        return left.toString().compareTo(right.toString());
    }

    private static String spelled(@Nullable Object value) {
        return value instanceof Number number
                ? String.format(Locale.ROOT, "%.4f", new BigDecimal(number.toString()))
                : String.valueOf(value);
    }
}
