package dev.vantage.training.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.Plan;
import dev.vantage.model.plan.PlanValue;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithParametersTest {

    @Test
    void putsAQuestionMarkWhereAValueStands() {
        var with = asked("Who is older than 30 years?", "30");

        assertThat(with.question().text()).isEqualTo("Who is older than ? years?");
        assertThat(with.places()).containsExactly(18);
        assertThat(with.plan().values()).containsExactly(parameter(1));
    }

    @Test
    void numbersParametersInTheOrderOfTheText() {
        var with = asked("Flights from Bern to \"New York\" in May", "new york", "Bern");

        assertThat(with.question().text()).isEqualTo("Flights from ? to ? in May");
        assertThat(with.plan().values()).containsExactly(parameter(2), parameter(1));
        assertThat(with.places().stream().map(place -> with.question().text().charAt(place)))
                .containsOnly('?');
    }

    @Test
    void keepsAValueThatStandsThereTwiceOrAsAPartOfAWord() {
        assertThat(of("More than 2 of 2 shops", "2")).isEmpty();
        assertThat(of("Shops of 2012", "2")).isEmpty();
        assertThat(of("Shops within 2.5 miles", "2")).isEmpty();
        assertThat(of("How many shops?", "")).isEmpty();
    }

    @Test
    void replacesOneOfTwoValues() {
        var with = asked("Young shops in Ulm", "Ulm", "18");

        assertThat(with.plan().values()).containsExactly(parameter(1), text("18"));
    }

    @Test
    void keepsTheNameOfAThingThatOthersAreComparedWith() {
        assertThat(of("Which rivers are longer than the Severn?", "Severn")).isEmpty();
        assertThat(of("Rivers older than \"Severn\"", "Severn")).isEmpty();
        assertThat(asked("Rivers longer than 20 km", "20").question().text()).isEqualTo("Rivers longer than ? km");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Who joined after 3 May 2022?            ; Who joined after ??",
                "Who joined after the 3rd of May, 2022?  ; Who joined after ??",
                "Orders since May 3rd, 2022              ; Orders since ?",
                "Orders on May 03 2022 by Ulm            ; Orders on ? by Ulm",
                "Orders until 3 Sep. 2021                ; Orders until 3 Sep. 2021",
                "Orders until 2022-05-03                 ; Orders until ?"
            })
    void replacesDatesThatAreSpelledOut(String question, String wanted) {
        var found = of(question, "2022-05-03");

        assertThat(found.isEmpty() ? question : found.getFirst().question().text())
                .isEqualTo(wanted);
    }

    @Test
    void keepsAYearWhereADateMayStand() {
        assertThat(of("Who joined after 2020?", "2020")).isEmpty();
        assertThat(of("Who joined between 2020 and 2022?", "2020", "2022")).isEmpty();
        assertThat(asked("Who joined in 2020?", "2020").question().text()).isEqualTo("Who joined in ??");
        assertThat(asked("Who has more than 2000 points?", "2000").question().text())
                .isEqualTo("Who has more than ? points?");
    }

    private static WithParameters asked(String question, String... values) {
        return of(question, values).getFirst();
    }

    private static List<WithParameters> of(String question, String... values) {
        var plan = new Plan(
                List.of(Keyword.END),
                Stream.of(values).map(WithParametersTest::text).toList());
        return WithParameters.of(new GoldQuestion("shop", question, "", "SELECT 1"), plan).stream()
                .toList();
    }

    private static PlanValue text(String text) {
        return new PlanValue(text, PlanValue.Kind.TEXT, List.of());
    }

    private static PlanValue parameter(int number) {
        return new PlanValue("$" + number, PlanValue.Kind.PARAMETER, List.of());
    }
}
