package dev.vantage.training.synthesis;

import static dev.vantage.training.synthesis.TestSchemas.MUSIC;
import static dev.vantage.training.synthesis.TestSchemas.plan;
import static dev.vantage.training.synthesis.TestSchemas.templates;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.schema.ColumnType;
import dev.vantage.training.synthesis.Template.Link;
import dev.vantage.training.synthesis.Template.Piece;
import dev.vantage.training.synthesis.Template.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatesTest {

    @Test
    void findsNamesAndValuesInTheQuestion() {
        var found = templates("List the names of singers whose age is 52.", "SELECT name FROM singer WHERE age = 52");

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().pieces())
                .containsExactly(
                        new Piece.Words("List the "),
                        new Piece.ColumnName(0, true),
                        new Piece.Words(" of "),
                        new Piece.TableName(0, true),
                        new Piece.Words(" whose "),
                        new Piece.ColumnName(1, false),
                        new Piece.Words(" is "),
                        new Piece.Stored(0, 1, false),
                        new Piece.Words("."));
    }

    @Test
    void knowsHowItsTablesAreConnected() {
        var found = templates(
                "Show the name of each singer and the number of songs.",
                "SELECT T1.name, count(*) FROM singer T1 JOIN song T2 ON T1.singer_id = T2.sung_by GROUP BY T1.singer_id");

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().links()).containsExactly(new Link(1, 0));
        assertThat(found.getFirst().columns())
                .extracting(Template.ColumnSlot::role)
                .contains(new Role.Plain(ColumnType.TEXT))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Which singers have an age of 52? | SELECT name FROM singer WHERE age = 52",
                "What is the age of Ann? | SELECT age FROM singer WHERE name = 'Ann'",
            })
    void needsNoNameForWhatATableLists(String question, String sql) {
        assertThat(templates(question, sql))
                .singleElement()
                .satisfies(template -> assertThat(template.columns())
                        .extracting(Template.ColumnSlot::role)
                        .contains(new Role.Label()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How old is singer Ann? | SELECT age FROM singer WHERE name = 'Ann' | a column without its name",
                "Names of singers of that age | SELECT name FROM singer WHERE age = 52 | a value that is not there",
                "Names of singers and 52 and 52 of age | SELECT name FROM singer WHERE age = 52 | a value that is there twice",
                "Names of singers with a title | SELECT name FROM singer | a name of the schema among its other words",
                "Singer name with an n | SELECT name FROM singer WHERE name LIKE '%n%' | a comparison that suits texts only"
            })
    void isNoneFor(String question, String sql, String why) {
        assertThat(templates(question, sql)).as(why).isEmpty();
    }

    @Test
    void isNoneForWordsThatAreSaidOfOneDatabaseAlone() {
        var plan = plan("SELECT name FROM singer", MUSIC);
        var asked = List.of(
                new Templates.Asked("one", "Singer names, please", plan, List.of(MUSIC)),
                new Templates.Asked("two", "Singer names, please", plan, List.of(MUSIC)),
                new Templates.Asked("two", "Singer names, warbling", plan, List.of(MUSIC)));

        assertThat(Templates.of(asked, 1)).hasSize(1);
        assertThat(Templates.of(asked, 0.5)).hasSize(2);
    }
}
