package dev.vantage.eval.spider;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactMatchTest {

    private static final SpiderSchema NAMES = new SpiderSchema(
            Map.of("singer", Set.of("id", "name", "age", "value"), "song", Set.of("id", "singer_id", "title", "year")));

    private static final String KEYS = """
            {"column_names_original": [[-1, "*"], [0, "ID"], [0, "Name"], [1, "id"], [1, "Singer_ID"]],
             "table_names_original": ["Singer", "song"], "foreign_keys": [[4, 1]]}
            """;

    @ParameterizedTest(name = "{0}: {1} / {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            true  | SELECT age, name FROM singer                       | SELECT name, age FROM singer
            true  | SELECT T1.name FROM singer AS T1                   | SELECT name FROM singer
            true  | SELECT DISTINCT name FROM singer                   | SELECT name FROM singer
            true  | SELECT count(DISTINCT name) FROM singer            | SELECT count(name) FROM singer
            true  | SELECT name FROM singer WHERE age > 5              | SELECT name FROM singer WHERE age > 99
            true  | SELECT name FROM singer WHERE age > 5 AND id = 1   | SELECT name FROM singer WHERE id = 2 AND age > 1
            true  | SELECT name FROM singer ORDER BY age ASC           | SELECT name FROM singer ORDER BY age
            true  | SELECT name FROM singer ORDER BY age LIMIT 1       | SELECT name FROM singer ORDER BY age LIMIT 9
            true  | SELECT name FROM singer LIMIT 1 OFFSET 3           | SELECT name FROM singer LIMIT 1
            true  | SELECT name FROM singer WHERE age >= 1;            | SELECT name FROM singer WHERE age > = 1
            true  | SELECT name FROM singer WHERE name = 'a b, c'      | SELECT name FROM singer WHERE name = "x"
            false | SELECT name FROM singer WHERE age > 5 OR id = 1    | SELECT name FROM singer WHERE age > 5 AND id = 1
            false | SELECT max(age) FROM singer                        | SELECT min(age) FROM singer
            false | SELECT name FROM singer ORDER BY age DESC          | SELECT name FROM singer ORDER BY age
            false | SELECT name FROM singer ORDER BY age LIMIT 1       | SELECT name FROM singer ORDER BY age
            false | SELECT name, name FROM singer                      | SELECT name FROM singer
            false | SELECT name FROM singer WHERE age BETWEEN 1 AND 2  | SELECT name FROM singer WHERE age >= 1 AND age <= 2
            false | SELECT name FROM singer WHERE age=5                | SELECT name FROM singer WHERE age = 5
            false | SELECT name FROM singer WHERE age >=5              | SELECT name FROM singer WHERE age >= 5
            false | SELECT name AS n FROM singer                       | SELECT name FROM singer
            false | SELECT singer.name FROM singer AS singer           | SELECT name FROM singer
            false | SELECT name FROM singer WHERE name = 'it''s'       | SELECT name FROM singer WHERE name = 'its'
            false | SELECT name FROM singer WHERE age IN (1, 2)        | SELECT name FROM singer WHERE age IN (1)
            false | SELECT singer.* FROM singer                        | SELECT * FROM singer
            false | SELECT value FROM singer                           | SELECT value FROM singer
            true  | SELECT VALUE FROM singer                           | SELECT value FROM singer
            false | SELECT name FROM singer WHERE age > 1 age > 3      | SELECT name FROM singer WHERE age > 1
            false | rubbish                                            | SELECT name FROM singer
            """)
    void comparesClauseByClause(boolean exact, String predicted, String gold) {
        assertThat(match(predicted, gold)).isEqualTo(exact);
    }

    @Test
    void takesColumnsOfAForeignKeyForTheSame() {
        var join = "SELECT T1.name FROM singer AS T1 JOIN song AS T2 ON T1.id = T2.singer_id ";

        assertThat(match(join + "GROUP BY T2.singer_id", join + "GROUP BY T1.id"))
                .isTrue();
        assertThat(match(join + "GROUP BY T2.id", join + "GROUP BY T1.id")).isFalse();
        assertThat(match("SELECT singer_id FROM song", "SELECT id FROM singer"))
                .as("only tables tell them apart")
                .isFalse();
    }

    @Test
    void comparesGroupedColumnsByNameInOneClauseAndByTableInTheOther() {
        var join = "SELECT count(*) FROM singer AS T1 JOIN song AS T2 ON T1.id = T2.singer_id GROUP BY ";
        var scores = ExactMatch.of(join + "T2.id", join + "T1.id", NAMES, ColumnClasses.NONE)
                .scores();

        assertThat(scores).containsEntry(Clause.GROUP_WITHOUT_HAVING, new ExactMatch.Score(true, 1, 1));
        assertThat(scores).containsEntry(Clause.GROUP, new ExactMatch.Score(false, 1, 1));
    }

    @Test
    void doesNotCompareHowTablesAreJoined() {
        var join = "SELECT T1.name FROM singer AS T1 JOIN song AS T2";

        assertThat(match(join, join + " ON T1.id = T2.singer_id")).isTrue();
        assertThat(match(
                        join + " ON T1.id = T2.id OR T1.age = T2.year",
                        join + " ON T1.id = T2.singer_id AND T1.id = 1"))
                .as("a column as value swallows the OR")
                .isTrue();
    }

    @Test
    void comparesSubqueriesOfConditionsAsTheyAreWrittenButForValues() {
        var where = "SELECT name FROM singer WHERE id IN (SELECT %s FROM song WHERE year = %d)";

        assertThat(match(where.formatted("singer_id", 1), where.formatted("singer_id", 2)))
                .isTrue();
        assertThat(match(where.formatted("DISTINCT singer_id", 1), where.formatted("singer_id", 1)))
                .isFalse();
    }

    @Test
    void comparesSubqueriesOfFromWithTheirValues() {
        var from = "SELECT count(*) FROM (SELECT name FROM singer WHERE age = %d)";

        assertThat(match(from.formatted(1), from.formatted(1))).isTrue();
        assertThat(match(from.formatted(1), from.formatted(2))).isFalse();
    }

    @Test
    void comparesCombinedQueriesByTheSameRules() {
        var union = "SELECT name FROM singer UNION SELECT %s FROM song WHERE year = %d";

        assertThat(match(union.formatted("DISTINCT title", 1), union.formatted("title", 2)))
                .isTrue();
        assertThat(match(
                        union.formatted("title", 1),
                        "SELECT name FROM singer EXCEPT SELECT title FROM song WHERE year = 1"))
                .isFalse();
        assertThat(match(union.formatted("title", 1).replace("UNION", "UNION ALL"), union.formatted("title", 1)))
                .as("the script cannot read ALL")
                .isFalse();
    }

    @Test
    void givesTheTotalsOfAndOrTheWrongWayRoundWhereTheyDiffer() {
        var score = ExactMatch.of(
                        "SELECT name FROM singer",
                        "SELECT name FROM singer WHERE age = 1 AND id = 2",
                        NAMES,
                        ColumnClasses.NONE)
                .scores()
                .get(Clause.AND_OR);

        assertThat(score).isEqualTo(new ExactMatch.Score(false, 1, 0));
    }

    @Test
    void printsAnF1OfOneWhereNothingAgrees() {
        var match = ExactMatch.of("SELECT age FROM singer", "SELECT name FROM singer", NAMES, ColumnClasses.NONE);

        var figures = PartialTable.of(List.of(new PartialTable.Compared(Hardness.EASY, match)))
                .levels()
                .getOrDefault("all", Map.of());

        assertThat(figures.get(Clause.SELECT)).isEqualTo(new PartialTable.Figures(0, 0, 1));
        assertThat(figures.get(Clause.KEYWORDS)).isEqualTo(new PartialTable.Figures(0, 0, 1));
        assertThat(figures.get(Clause.AND_OR)).isEqualTo(new PartialTable.Figures(1, 1, 1));
    }

    private static boolean match(String predicted, String gold) {
        try {
            var classes = ColumnClasses.of(new JsonMapper().readTree(KEYS));
            return ExactMatch.of(predicted, gold, NAMES, classes).exact();
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException(malformed);
        }
    }
}
