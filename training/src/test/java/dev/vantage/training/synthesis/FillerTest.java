package dev.vantage.training.synthesis;

import static dev.vantage.training.synthesis.TestSchemas.FLEET;
import static dev.vantage.training.synthesis.TestSchemas.plan;
import static dev.vantage.training.synthesis.TestSchemas.templates;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.training.synthesis.Filler.Filled;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class FillerTest {

    private static final IntFunction<List<String>> NONE = column -> List.of();

    @Test
    void putsTheNamesOfASchemaInPlaceOfOthers() {
        var filled = fill("Give the ages of the singers.", "SELECT age FROM singer", NONE);

        assertThat(filled)
                .containsExactly(
                        new Filled("Give the tonnages of the ships.", plan("SELECT tonnage FROM ships", FLEET)));
    }

    @Test
    void keepsTheConnectionOfTheTables() {
        var filled = fill(
                "Show the name of each singer and the number of songs.",
                "SELECT T1.name, count(*) FROM singer T1 JOIN song T2 ON T1.singer_id = T2.sung_by GROUP BY T2.sung_by",
                NONE);

        var expected = plan(
                "SELECT T1.ships_owner, count(*) FROM ships T1 JOIN voyages T2 ON T1.ship_no = T2.ship GROUP BY T2.ship",
                FLEET);
        assertThat(filled)
                .containsExactlyInAnyOrder(
                        new Filled("Show the ships owner of each ships and the number of voyages.", expected),
                        new Filled("Show the owner of each ships and the number of voyages.", expected));
    }

    @Test
    void putsStoredValuesInPlaceOfOthers() {
        var filled = fill(
                "Is a title One or Two?",
                "SELECT title FROM song WHERE title = 'One' OR title = 'Two'",
                column -> column == 2 ? List.of("Oslo", "Ulm") : List.of());

        assertThat(filled)
                .extracting(Filled::question)
                .containsExactlyInAnyOrder("Is a destination Oslo or Ulm?", "Is a destination Ulm or Oslo?");
    }

    @Test
    void findsNothingWhereNothingFits() {
        assertThat(fill("Titles of songs One", "SELECT title FROM song WHERE title = 'One'", NONE))
                .isEmpty();
    }

    @Test
    void givesEachWordItsArticle() {
        var filled =
                fill("Is an age of a singer 52?", "SELECT count(*) FROM singer WHERE age = 52", column -> List.of("7"));

        assertThat(filled).extracting(Filled::question).containsExactly("Is a tonnage of a ships 7?");
    }

    private static Set<Filled> fill(String question, String sql, IntFunction<List<String>> stored) {
        var template = templates(question, sql).getFirst();
        var filler = new Filler(FLEET, stored, new Random(1));
        var filled = new HashSet<Filled>();
        for (int i = 0; i < 100; i++) {
            filler.fill(template).ifPresent(filled::add);
        }
        return filled;
    }
}
