package dev.vantage.model.rank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.link.LinkedQuestion;
import dev.vantage.model.link.LinkedSchema;
import dev.vantage.model.link.Linker;
import dev.vantage.model.link.ValueIndex;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.Meetings;
import dev.vantage.model.plan.Plan;
import dev.vantage.model.plan.PlanToken;
import dev.vantage.model.plan.PlanToken.ColumnRef;
import dev.vantage.model.plan.PlanToken.TableRef;
import dev.vantage.model.plan.PlanToken.ValueRef;
import dev.vantage.model.plan.PlanValue;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.ForeignKey;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanFeaturesTest {

    private static final TableRef SINGER = new TableRef(0);
    private static final ColumnRef ID = new ColumnRef(0);
    private static final ColumnRef NAME = new ColumnRef(1);
    private static final ColumnRef COUNTRY = new ColumnRef(2);
    private static final ColumnRef AGE = new ColumnRef(3);
    private static final ColumnRef YEAR = new ColumnRef(4);
    private static final ColumnRef CANCELLED = new ColumnRef(5);

    private static final Schema SCHEMA = new Schema(
            List.of(
                    Table.of(
                            "singer",
                            List.of(
                                    Column.of("id", ColumnType.NUMBER, true),
                                    Column.of("name", ColumnType.TEXT, false),
                                    Column.of("country", ColumnType.TEXT, false),
                                    Column.of("age", ColumnType.NUMBER, false))),
                    Table.of(
                            "concert",
                            List.of(
                                    Column.of("year", ColumnType.NUMBER, false),
                                    Column.of("cancelled", ColumnType.TEXT, false))),
                    Table.of(
                            "ticket",
                            List.of(
                                    Column.of("discount", ColumnType.NUMBER, false),
                                    Column.of("rebate", ColumnType.NUMBER, false),
                                    Column.of("price", ColumnType.NUMBER, false),
                                    Column.of("singer", ColumnType.NUMBER, false)))),
            List.of(new ForeignKey(9, 0)));

    private static final ValueIndex VALUES = new ValueIndex.Builder()
            .add(NAME.column(), List.of("Joe", "Rose"))
            .add(COUNTRY.column(), List.of("France", "Korea"))
            .add(CANCELLED.column(), List.of("Y", "N"))
            .addRange(AGE.column(), 18, 70)
            .addRange(YEAR.column(), 2010, 2020)
            .addRange(6, 0, 0.25)
            .addRange(7, 0, 12)
            .addRange(8, 9, 120)
            .build();

    @Test
    void countsTheNamesOfTheQuestionThatAPlanLeavesOut() {
        var asked = "Show the name and age of every singer";

        var all = features(asked, plan(NAME, AGE, Keyword.FROM, SINGER, Keyword.END));
        var one = features(asked, plan(NAME, Keyword.FROM, SINGER, Keyword.END));

        assertThat(all).containsEntry("full names unused", 0.0);
        assertThat(one).containsEntry("full names unused", 1.0);
    }

    @Test
    void tellsAValueInItsOwnColumnFromOneInAnother() {
        var asked = "How old are the singers of France?";

        var there = features(asked, compared(COUNTRY, "France"));
        var elsewhere = features(asked, compared(NAME, "France"));

        assertThat(there)
                .containsEntry("values stored in the column", 1.0)
                .containsEntry("values stored in other columns only", 0.0);
        assertThat(elsewhere)
                .containsEntry("values stored in the column", 0.0)
                .containsEntry("values stored in other columns only", 1.0);
    }

    @Test
    void countsTheValuesThatAPlanLeavesOut() {
        var asked = "How old are the singers of France?";

        assertThat(features(asked, compared(COUNTRY, "France"))).containsEntry("values unused", 0.0);
        assertThat(features(asked, plan(AGE, Keyword.FROM, SINGER, Keyword.END)))
                .containsEntry("values unused", 1.0);
    }

    @Test
    void setsFlagsAgainstWhatTheQuestionDenies() {
        var asked = "Which concerts were cancelled?";
        var denied = "Which concerts were not cancelled?";

        assertThat(features(asked, compared(CANCELLED, "N"))).containsEntry("no where nothing is denied", 1.0);
        assertThat(features(denied, compared(CANCELLED, "N"))).containsEntry("no where nothing is denied", 0.0);
        assertThat(features(asked, compared(CANCELLED, "Y"))).containsEntry("yes where something is denied", 0.0);
        assertThat(features(denied, compared(CANCELLED, "Y"))).containsEntry("yes where something is denied", 1.0);
    }

    @Test
    void countsNumbersThatTheColumnDoesNotReach() {
        var asked = "concerts since 2015";
        assertThat(features(asked, compared(YEAR, "2015"))).containsEntry("numbers beyond the column", 0.0);
        assertThat(features(asked, compared(AGE, "2015"))).containsEntry("numbers beyond the column", 1.0);
        assertThat(features(asked, compared(ID, "2015"))).containsEntry("numbers beyond the column", 0.0);
        assertThat(features(asked, groupsOver("2015"))).containsEntry("numbers beyond the column", 0.0);
    }

    @Test
    void tellsAShareFromAnAmount() {
        var asked = "takings after discount";
        var discount = new ColumnRef(6);
        var rebate = new ColumnRef(7);
        var price = new ColumnRef(8);

        assertThat(features(asked, less(price, discount))).containsEntry("shares taken from amounts", 1.0);
        assertThat(features(asked, less(price, rebate))).containsEntry("shares taken from amounts", 0.0);
        assertThat(features(asked, less(discount, discount))).containsEntry("shares taken from amounts", 0.0);
    }

    private static Plan less(ColumnRef from, ColumnRef taken) {
        return plan(
                Keyword.SUM,
                Keyword.LEFT_PARENTHESIS,
                from,
                Keyword.MINUS,
                taken,
                Keyword.RIGHT_PARENTHESIS,
                Keyword.FROM,
                Keyword.END);
    }

    @Test
    void seesWhatMakesLittleSense() {
        var grouped = plan(NAME, Keyword.GROUP, ID, Keyword.FROM, SINGER, Keyword.END);
        var added = plan(Keyword.SUM, ID, Keyword.AVG, NAME, Keyword.FROM, SINGER, Keyword.END);

        assertThat(features("singers", grouped)).containsEntry("grouped by the key of the only table", 1.0);
        assertThat(features("singers", added))
                .containsEntry("keys added up", 1.0)
                .containsEntry("texts added up", 1.0);
        assertThat(features("Singers of France", compared(AGE, "France"))).containsEntry("texts for numbers", 1.0);
    }

    @Test
    void seesColumnsThatAreUsedAsWhatTheyAreNot() {
        var discount = new ColumnRef(6);
        var rebate = new ColumnRef(7);
        var singer = new ColumnRef(9);
        var most = plan(Keyword.MAX, singer, Keyword.FROM, Keyword.END);
        var older = plan(NAME, Keyword.WHERE, AGE, Keyword.GREATER, YEAR, Keyword.FROM, Keyword.END);
        var lower = plan(NAME, Keyword.WHERE, discount, Keyword.LESS, rebate, Keyword.FROM, Keyword.END);

        assertThat(features("singers", most)).containsEntry("references measured", 1.0);
        assertThat(features("singers", older)).containsEntry("unlike columns compared", 1.0);
        assertThat(features("singers", lower)).containsEntry("unlike columns compared", 1.0);
        assertThat(features("singers", hundredth(discount))).containsEntry("hundredths of shares", 1.0);
        assertThat(features("singers", hundredth(rebate))).containsEntry("hundredths of shares", 0.0);
        assertThat(features("singers", compared(AGE, "1"))).containsEntry("ones that are no flags", 1.0);
    }

    @Test
    void setsWhatIsAskedForAgainstWhatIsSelected() {
        var age = plan(AGE, Keyword.WHERE, AGE, Keyword.IS_NOT_NULL, Keyword.FROM, SINGER, Keyword.END);
        var name = plan(NAME, Keyword.FROM, SINGER, Keyword.END);
        var asked = "Who is the oldest singer?";

        assertThat(features(asked, age)).containsEntry("presence required", 1.0);
        assertThat(features(asked, name)).containsEntry("presence required", 0.0);
        assertThat(features("When did she sing?", name)).containsEntry("time asked, no time selected", 1.0);
    }

    private static Plan hundredth(ColumnRef column) {
        var tokens = List.<PlanToken>of(column, Keyword.RATIO, new ValueRef(0), Keyword.FROM, Keyword.END);
        return new Plan(tokens, List.of(new PlanValue("100", PlanValue.Kind.UNTYPED, List.of())));
    }

    @Test
    void takesATableOfWhichAllColumnsAreSelectedForUsed() {
        var whole = plan(Keyword.STAR, SINGER, Keyword.WHERE, CANCELLED, Keyword.IS_NULL, Keyword.FROM, Keyword.END);
        var listed = plan(CANCELLED, Keyword.FROM, SINGER, Keyword.END);

        assertThat(features("singers", whole))
                .containsEntry("tables", 2.0)
                .containsEntry("tables without a column", 0.0);
        assertThat(features("singers", listed)).containsEntry("tables without a column", 1.0);
    }

    @Test
    void setsTheWordsOfTheQuestionAgainstTheKeywordsOfThePlan() {
        var counted = plan(Keyword.COUNT_ALL, Keyword.FROM, SINGER, Keyword.END);

        assertThat(features("How many singers are there?", counted))
                .containsEntry("counting asked, not written", 0.0)
                .containsEntry("counting written, not asked", 0.0);
        assertThat(features("Who sings in each country?", counted))
                .containsEntry("each asked, not written", 1.0)
                .containsEntry("counting written, not asked", 1.0);
    }

    @Test
    void setsDatesRelativeToTodayAgainstThePlan() {
        var counted = plan(Keyword.COUNT_ALL, Keyword.FROM, SINGER, Keyword.END);
        var today = "today asked, not written";

        assertThat(features("orders in the past two weeks", counted)).containsEntry(today, 1.0);
        assertThat(features("orders this year", counted)).containsEntry(today, 1.0);
        assertThat(features("orders in 2015", counted)).containsEntry(today, 0.0);
    }

    @Test
    void givesEveryPlanTheSameFeatures() {
        var one = features("Who?", plan(NAME, Keyword.FROM, SINGER, Keyword.END));
        var other = features("Singers of France?", compared(COUNTRY, "France"));

        assertThat(one.keySet()).containsExactlyElementsOf(other.keySet());
    }

    private static Map<String, Double> features(String asked, Plan plan) {
        return new PlanFeatures(SCHEMA, link(asked), asked, VALUES.ranges(), new Meetings(SCHEMA)).of(plan, -0.5);
    }

    private static LinkedQuestion link(String asked) {
        return new Linker(word -> word.codePoints().toArray(), piece -> new float[] {1}, 1, 2, 256)
                .link(asked, LinkedSchema.of(SCHEMA), VALUES);
    }

    private static Plan compared(ColumnRef column, String value) {
        var tokens = List.<PlanToken>of(
                AGE, Keyword.WHERE, column, Keyword.EQUAL, new ValueRef(0), Keyword.FROM, SINGER, Keyword.END);
        return new Plan(tokens, List.of(new PlanValue(value, PlanValue.Kind.UNTYPED, List.of())));
    }

    private static Plan groupsOver(String count) {
        var tokens = List.<PlanToken>of(
                AGE,
                Keyword.GROUP,
                AGE,
                Keyword.HAVING,
                Keyword.COUNT_ALL,
                Keyword.GREATER,
                new ValueRef(0),
                Keyword.FROM,
                SINGER,
                Keyword.END);
        return new Plan(tokens, List.of(new PlanValue(count, PlanValue.Kind.UNTYPED, List.of())));
    }

    private static Plan plan(PlanToken... tokens) {
        return new Plan(List.of(tokens), List.of());
    }
}
