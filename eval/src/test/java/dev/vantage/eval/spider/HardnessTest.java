package dev.vantage.eval.spider;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vantage.eval.TestData;
import java.io.IOException;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HardnessTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            easy    | SELECT count(*) FROM singer
            easy    | SELECT name FROM singer WHERE age > 20
            medium  | SELECT name, age FROM singer ORDER BY age DESC
            medium  | SELECT avg(age), min(age) FROM singer WHERE country = 'France'
            medium  | SELECT T1.name FROM a AS T1 JOIN b AS T2 ON T1.id = T2.id WHERE T2.year = 2014
            hard    | SELECT name FROM singer WHERE age > (SELECT avg(age) FROM singer)
            hard    | SELECT country FROM singer WHERE age > 40 INTERSECT SELECT country FROM singer WHERE age < 30
            hard    | SELECT T2.name, count(*) FROM a AS T1 JOIN b AS T2 ON T1.x = T2.x GROUP BY T1.x ORDER BY count(*) DESC
            extra   | SELECT T2.name FROM a AS T1 JOIN b AS T2 ON T1.x = T2.x WHERE T1.y = 1 GROUP BY T1.x ORDER BY count(*) DESC LIMIT 1
            hard    | SELECT name FROM stadium EXCEPT SELECT T2.name FROM a AS T1 JOIN b AS T2 ON T1.x = T2.x WHERE T1.y = 2 ORDER BY T2.name
            hard    | SELECT name FROM stadium WHERE x = 1 UNION SELECT name FROM a WHERE x = (SELECT max(x) FROM a) LIMIT 3
            extra   | SELECT name, x FROM stadium WHERE x = 1 UNION SELECT name, x FROM a
            unknown | SELECT name FROM singer LEFT JOIN concert ON 1 = 1
            unknown | DELETE FROM singer
            """)
    void followsThePublishedRules(String hardness, String sql) {
        assertThat(Hardness.of(sql)).hasToString(hardness);
    }

    @Test
    void countsAsPublishedOnTheWholeDevSet() throws IOException {
        var questions = new ObjectMapper()
                .readTree(TestData.spider().resolve("dev.json").toFile());

        var counts = StreamSupport.stream(questions.spliterator(), false)
                .collect(groupingBy(
                        question -> Hardness.of(question.path("query").asText()), counting()));

        assertThat(counts)
                .isEqualTo(
                        Map.of(Hardness.EASY, 248L, Hardness.MEDIUM, 446L, Hardness.HARD, 174L, Hardness.EXTRA, 166L));
    }
}
