package dev.vantage.model.link;

import static dev.vantage.model.link.MusicDatabase.texts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTimesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
                    sales on Mondays; 1
                    closed on sunday; 0
                    at the weekend; 0 6
                    on weekdays; 1 5
                    on working days; 1 5
                    revenue in Q4 2023; 4
                    after 6 pm; 18 18:00
                    after 6pm; 18 18:00
                    at 6 p.m.; 18 18:00
                    before 9 in the morning; 9 09:00
                    before nine in the morning; 9 09:00
                    at 7 o'clock in the evening; 19 19:00
                    at 8 o'clock; 8 08:00
                    from 6:30 pm on; 18 18:30
                    between 2 and 4 pm; 14 15 16 14:00 16:00
                    9 to 5 pm; 9 17 16
                    10-12 am; 10 0
                    from 14:30 on; 14 14:30
                    at noon; 12 12:00
                    after midnight; 0 00:00
                    at 12 am; 0 00:00
                    at 2 o'clock at night; 2 02:00
                    at 11 at night; 23 23:00
                    until 12 o'clock at night; 0 00:00
                    between 10 and 2 at night; 22 1 2 22:00 02:00
                    at 12 pm; 12 12:00""")
    void findsDaysAndTimesAsTheyAreStored(String question, String values) {
        assertThat(texts(question)).contains(values.strip().split(" "));
    }

    @Test
    void takesNoOtherNumberForATime() {
        assertThat(texts("12 apples and 7 pears until 25:10")).doesNotContain("12:00", "07:00", "5:10", "05:10");
    }
}
