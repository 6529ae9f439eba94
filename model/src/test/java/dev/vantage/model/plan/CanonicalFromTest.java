package dev.vantage.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.plan.PlanTree.Listed;
import dev.vantage.model.schema.Schema;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CanonicalFromTest {

    private static final Schema FLIGHTS = JoinPlannerTest.schema(
            List.of(
                    "airport *code city",
                    "flight *number source target airline",
                    "airline *id name",
                    "delay *flight minutes"),
            "flight.source airport.code",
            "flight.target airport.code",
            "flight.airline airline.id",
            "delay.flight flight.number");

    @Test
    void impliedTablesAreNotListed() {
        assertThat(find(
                        "airline delay",
                        "airline flight delay",
                        "flight.airline=airline.id",
                        "delay.flight=flight.number"))
                .isEqualTo(List.of());
    }

    @Test
    void aTableThatOnlyFiltersIsListed() {
        assertThat(find("flight", "flight delay", "delay.flight=flight.number")).isEqualTo(List.of(listed("delay")));
    }

    @Test
    void aCoreWithoutColumnsListsItsTable() {
        assertThat(find("", "flight")).isEqualTo(List.of(listed("flight")));
    }

    @Test
    void anotherKeyThanTheDefaultIsSaidByVia() {
        assertThat(find("flight airport", "flight airport", "flight.target=airport.code"))
                .isEqualTo(List.of(listed("flight"), listed("airport", on("flight.target=airport.code"))));
    }

    @Test
    void severalConditionsAreSeveralVia() {
        assertThat(find("flight airport", "airport flight", "flight.target=airport.code", "airport.city=flight.source"))
                .isEqualTo(List.of(
                        listed("airport"),
                        listed("flight", on("airport.code=flight.target"), on("airport.city=flight.source"))));
    }

    @Test
    void oneOfSeveralKeysIsSaidEvenIfItIsTheDefault() {
        assertThat(find("flight airport", "flight airport", "flight.source=airport.code"))
                .isEqualTo(List.of(listed("flight"), listed("airport", on("flight.source=airport.code"))));
    }

    @Test
    void bothRolesAreSaid() {
        var conditions = new String[] {"flight.source=airport.code", "flight.target=airport'.code"};

        assertThat(find("airport airport' flight", "flight airport airport'", conditions))
                .isEqualTo(List.of(
                        listed("flight"),
                        listed("airport", on("flight.source=airport.code")),
                        listed("airport'", on("flight.target=airport'.code"))));
    }

    @Test
    void onlyTheTablesOfTheKeyAreSaidWithIt() {
        assertThat(find(
                        "airline delay airport",
                        "airline flight delay airport",
                        "flight.airline=airline.id",
                        "delay.flight=flight.number",
                        "flight.target=airport.code"))
                .isEqualTo(List.of(listed("flight"), listed("airport", on("flight.target=airport.code"))));
    }

    @Test
    void aProductOfTablesHasNoPlan() {
        assertThat(new CanonicalFrom(JoinGraph.of(FLIGHTS))
                        .find(tables("flight"), tables("flight airline"), List.of(), false))
                .isEmpty();
    }

    @Test
    void theOrderOfTablesIsKeptWhereItMatters() {
        var inOrder = new CanonicalFrom(JoinGraph.of(FLIGHTS))
                .find(tables("flight"), tables("delay flight"), List.of(on("delay.flight=flight.number")), true);

        assertThat(inOrder).contains(List.of(listed("delay"), listed("flight")));
    }

    private static List<Listed> find(String used, String tables, String... conditions) {
        return new CanonicalFrom(JoinGraph.of(FLIGHTS))
                .find(
                        tables(used),
                        tables(tables),
                        Stream.of(conditions).map(CanonicalFromTest::on).toList(),
                        false)
                .orElseThrow();
    }

    private static List<TableUse> tables(String names) {
        return Stream.of(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(name -> JoinPlannerTest.table(FLIGHTS, name))
                .toList();
    }

    private static Listed listed(String table, Join.On... via) {
        return new Listed(JoinPlannerTest.table(FLIGHTS, table), List.of(via));
    }

    private static Join.On on(String text) {
        var sides = text.split("=");
        return new Join.On(JoinPlannerTest.use(FLIGHTS, sides[0]), JoinPlannerTest.use(FLIGHTS, sides[1]));
    }
}
