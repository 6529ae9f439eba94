package dev.vantage.calcite.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearestNamesTest {

    private final NearestNames names = new NearestNames(Shop.schema(), "feat");

    @ParameterizedTest
    @CsvSource({"status, Status, 0", "status, statsu, 1", "name, user_name, 1", "city, cty, 1", "city, amount, 6"})
    void countsTheStepsBetweenTwoNames(String one, String other, int distance) {
        assertThat(NearestNames.distance(one, other)).isEqualTo(distance);
        assertThat(NearestNames.distance(other, one)).isEqualTo(distance);
    }

    @Test
    void putsTheTablesOfTheStatementFirst() {
        assertThat(names.columns("nam", List.of("staff"))).isEqualTo("hr.staff.name, customers.name or people.name");
        assertThat(names.columns("nam", List.of("people"))).isEqualTo("people.name, customers.name or hr.staff.name");
    }

    @Test
    void namesNothingThatIsFar() {
        assertThat(names.columns("zzzz", List.of("customers"))).isEmpty();
        assertThat(names.tables("zzzz")).isEmpty();
    }
}
