package dev.vantage.model.plan;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vantage.model.plan.PlanTree.Listed;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.ForeignKey;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class JoinPlannerTest {

    /** A star in front of a column's name marks a primary key. */
    private static final Schema MUSIC = schema(
            List.of(
                    "artist *artist_id name",
                    "album *album_id artist_id title producer",
                    "track *track_id album_id seconds",
                    "concert *concert_id venue_of venue_before",
                    "venue *venue_id city",
                    "producer *number name",
                    "lonely *key"),
            "album.artist_id artist.artist_id",
            "track.album_id album.album_id",
            "concert.venue_of venue.venue_id",
            "concert.venue_before venue.venue_id");

    @Test
    void joinsTwoTablesByTheirForeignKey() {
        assertThat(joins(MUSIC, "album artist")).isEqualTo("album, artist(album.artist_id=artist.artist_id)");
    }

    @Test
    void goesOverUnlistedTablesAlongForeignKeys() {
        assertThat(joins(MUSIC, "track artist"))
                .isEqualTo("track, album(track.album_id=album.album_id), artist(album.artist_id=artist.artist_id)");
    }

    @Test
    void aSecondOccurrenceTakesTheSecondForeignKey() {
        assertThat(joins(MUSIC, "concert venue venue'"))
                .isEqualTo(
                        "concert, venue(concert.venue_of=venue.venue_id), venue'(concert.venue_before=venue'.venue_id)");
    }

    @Test
    void aKeyThatIsNamedAfterTheTableComesBeforeOneOfARole() {
        var schema = schema(
                List.of("departments *department_id name manager_id", "employees *employee_id dept_code department_id"),
                "departments.manager_id employees.employee_id",
                "employees.department_id departments.department_id");

        assertThat(joins(schema, "employees departments"))
                .isEqualTo("employees, departments(employees.department_id=departments.department_id)");
        assertThat(joins(schema, "departments employees"))
                .isEqualTo("departments, employees(departments.department_id=employees.department_id)");
        assertThat(joins(schema, "departments employees'")).contains("manager_id");
    }

    @Test
    void aColumnNamedLikeATableJoinsItsPrimaryKey() {
        assertThat(joins(MUSIC, "producer album")).isEqualTo("producer, album(producer.number=album.producer)");
    }

    @Test
    void listedTablesComeFirstIfOneOfThemIsUsed() {
        assertThat(joins(MUSIC, "track", "artist album track")).startsWith("artist, album(");
        assertThat(joins(MUSIC, "track", "artist album")).startsWith("track, album(");
    }

    @Test
    void aListedJoinReplacesTheDefaultOne() {
        var via = new Join.On(use(MUSIC, "concert.venue_before"), use(MUSIC, "venue.venue_id"));
        var listed = List.of(
                new Listed(table(MUSIC, "concert"), List.of()), new Listed(table(MUSIC, "venue"), List.of(via)));

        assertThat(text(MUSIC, planner(MUSIC).plan(List.of(), listed)))
                .isEqualTo("concert, venue(concert.venue_before=venue.venue_id)");
    }

    @Test
    void tablesMeetInWhatBelongsToBothBeforeWhatTheyBelongTo() {
        var tables = List.of("restaurant *rid city", "dish *did rid name", "sale *sid rid day", "line sid did");
        var keys = List.of("dish.rid restaurant.rid", "sale.rid restaurant.rid");
        var withLines = schema(
                tables,
                Stream.concat(keys.stream(), Stream.of("line.sid sale.sid", "line.did dish.did"))
                        .toArray(String[]::new));
        var without = schema(tables.subList(0, 3), keys.toArray(String[]::new));

        assertThat(joins(withLines, "dish sale")).isEqualTo("dish, line(dish.did=line.did), sale(line.sid=sale.sid)");
        assertThat(joins(withLines, "dish restaurant sale"))
                .isEqualTo(
                        "dish, restaurant(dish.rid=restaurant.rid), line(dish.did=line.did), sale(line.sid=sale.sid)");
        assertThat(joins(without, "dish sale"))
                .isEqualTo("dish, restaurant(dish.rid=restaurant.rid), sale(restaurant.rid=sale.rid)");
    }

    @Test
    void tablesMeetInWhatTheyBelongToWhereNothingElseJoinsThem() {
        var schema = schema(
                List.of("city *cid", "restaurant *rid cid", "dish *did rid", "sale *sid rid"),
                "restaurant.cid city.cid",
                "dish.rid restaurant.rid",
                "sale.rid restaurant.rid");

        assertThat(joins(schema, "city restaurant dish sale"))
                .isEqualTo("city, restaurant(city.cid=restaurant.cid), dish(restaurant.rid=dish.rid),"
                        + " sale(restaurant.rid=sale.rid)");
    }

    @Test
    void twoContinuationsOfOneRowMeetInIt() {
        var schema = schema(
                List.of("person *pid name", "pupil *pid class", "member *pid since", "visit pid_1 pid_2"),
                "pupil.pid person.pid",
                "member.pid person.pid",
                "visit.pid_1 pupil.pid",
                "visit.pid_2 member.pid");

        assertThat(joins(schema, "pupil person member"))
                .isEqualTo("pupil, person(pupil.pid=person.pid), member(person.pid=member.pid)");
    }

    @Test
    void aTableThatNothingJoinsHasNoCondition() {
        assertThat(joins(MUSIC, "artist lonely")).isEqualTo("artist, lonely()");
    }

    @Test
    void aKeyOverSeveralColumnsIsOneJoin() {
        var schema = schema(
                List.of("line *order_no *line_no", "remark order_no line_no text"),
                "remark.order_no line.order_no",
                "remark.line_no line.line_no");

        assertThat(joins(schema, "remark line"))
                .isEqualTo("remark, line(remark.order_no=line.order_no remark.line_no=line.line_no)");
    }

    @Test
    void columnsOfOneNameJoinOnlyIfTheyIdentify() {
        var schema = schema(List.of("a *x city_code name", "b *y city_code name", "c *z name"));

        assertThat(joins(schema, "a b")).isEqualTo("a, b(a.city_code=b.city_code)");
        assertThat(joins(schema, "a c")).isEqualTo("a, c()");
    }

    @Test
    void wordsThatEndAsKeysDoIdentifyNothing() {
        var schema = schema(List.of(
                "guest guest paid is_valid room",
                "bill bill_no paid is_valid amount",
                "stay stuid aid",
                "writer aid name",
                "fee stuid bid"));

        assertThat(joins(schema, "guest bill")).isEqualTo("guest, bill()");
        assertThat(joins(schema, "stay fee")).isEqualTo("stay, fee(stay.stuid=fee.stuid)");
        assertThat(joins(schema, "stay writer")).isEqualTo("stay, writer(stay.aid=writer.aid)");
    }

    @Test
    void keysThatAreCalledAsThoseOfAnyTableDoNotJoin() {
        var schema = schema(List.of("employee *id name", "customer *id name", "country *code *name"));

        assertThat(joins(schema, "employee customer")).isEqualTo("employee, customer()");
        assertThat(joins(schema, "employee country")).isEqualTo("employee, country()");
    }

    @Test
    void refusesACoreWithoutTables() {
        assertThatThrownBy(() -> planner(MUSIC).plan(List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void plansAmongThousandsOfTablesWithEqualNamesAtOnce() {
        var tables = new ArrayList<String>();
        for (int i = 0; i < 3000; i++) {
            tables.add("t" + i + " *row_id tenant_id t" + i + "_name");
        }
        tables.add("island *lonely_key");
        var schema = schema(tables);

        Assertions.assertTimeout(
                Duration.ofSeconds(2),
                () -> assertThat(joins(schema, "t7 island")).isEqualTo("t7, island()"));
    }

    static Schema schema(List<String> tables, String... keys) {
        var built = tables.stream().map(JoinPlannerTest::table).toList();
        var bare = new Schema(built, List.of());
        var foreignKeys = Stream.of(keys)
                .map(key -> key.split(" "))
                .map(key -> new ForeignKey(
                        use(bare, key[0]).column(), use(bare, key[1]).column()))
                .toList();
        return new Schema(built, foreignKeys);
    }

    private static Table table(String text) {
        var words = List.of(text.split(" "));
        var columns = words.stream()
                .skip(1)
                .map(word -> Column.of(word.replace("*", ""), ColumnType.TEXT, word.startsWith("*")))
                .toList();
        return Table.of(words.getFirst(), columns);
    }

    static TableUse table(Schema schema, String name) {
        var bare = name.replace("'", "");
        var names = schema.tables().stream().map(Table::name).toList();
        return new TableUse(names.indexOf(bare), name.endsWith("'"));
    }

    static ColumnUse use(Schema schema, String name) {
        var parts = name.split("\\.");
        var table = table(schema, parts[0]);
        var columns = schema.tables().get(table.table()).columns().stream()
                .map(Column::name)
                .toList();
        return new ColumnUse(schema.firstColumnOfTable()[table.table()] + columns.indexOf(parts[1]), table.second());
    }

    private static JoinPlanner planner(Schema schema) {
        return new JoinPlanner(JoinGraph.of(schema));
    }

    private static String joins(Schema schema, String used) {
        return text(schema, planner(schema).plan(tables(schema, used), List.of()));
    }

    private static String joins(Schema schema, String used, String listed) {
        var list = tables(schema, listed).stream()
                .map(table -> new Listed(table, List.of()))
                .toList();
        return text(schema, planner(schema).plan(tables(schema, used), list));
    }

    private static List<TableUse> tables(Schema schema, String names) {
        return Stream.of(names.split(" ")).map(name -> table(schema, name)).toList();
    }

    private static String text(Schema schema, List<Join> joins) {
        var first = text(schema, joins.getFirst().table());
        return Stream.concat(Stream.of(first), joins.stream().skip(1).map(join -> text(schema, join)))
                .collect(joining(", "));
    }

    private static String text(Schema schema, Join join) {
        return join.on().stream()
                .map(on -> text(schema, on.earlier()) + "=" + text(schema, on.here()))
                .collect(joining(" ", text(schema, join.table()) + "(", ")"));
    }

    private static String text(Schema schema, TableUse use) {
        return schema.tables().get(use.table()).name() + (use.second() ? "'" : "");
    }

    private static String text(Schema schema, ColumnUse use) {
        int table = schema.tableOfColumn()[use.column()];
        return text(schema, new TableUse(table, use.second())) + "."
                + schema.columns().get(use.column()).name();
    }
}
