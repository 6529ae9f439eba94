package dev.vantage.eval.errors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.ForeignKey;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorKindsTest {

    private static final Schema SCHEMA = new Schema(
            List.of(
                    new Table(
                            "",
                            "singer",
                            "singer",
                            "",
                            List.of(
                                    Column.of("id", ColumnType.NUMBER, true),
                                    Column.of("name", ColumnType.TEXT, false),
                                    Column.of("age", ColumnType.NUMBER, false))),
                    new Table(
                            "",
                            "song",
                            "song",
                            "",
                            List.of(
                                    Column.of("song_id", ColumnType.NUMBER, true),
                                    Column.of("singer_id", ColumnType.NUMBER, false),
                                    Column.of("title", ColumnType.TEXT, false)))),
            List.of(new ForeignKey(4, 0)));

    @ParameterizedTest(name = "{0}: {1} / {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            table             | SELECT count(*) FROM singer                   | SELECT count(*) FROM song
            table             | SELECT name FROM singer                       | SELECT title FROM song
            table             | SELECT T1.name FROM singer AS T1 JOIN song AS T2 ON T1.id = T2.singer_id | SELECT name FROM singer
            column            | SELECT name FROM singer                       | SELECT age FROM singer
            column            | SELECT name FROM singer                       | SELECT name, age FROM singer
            value             | SELECT name FROM singer WHERE age > 5         | SELECT name FROM singer WHERE age > 6
            value             | SELECT name FROM singer WHERE name = 'Ann'    | SELECT name FROM singer WHERE name = 'ann'
            value             | SELECT name FROM singer ORDER BY age LIMIT 3  | SELECT name FROM singer ORDER BY age LIMIT 4
            structure         | SELECT max(age) FROM singer                   | SELECT min(age) FROM singer
            structure         | SELECT name FROM singer WHERE age > 5         | SELECT name FROM singer WHERE age >= 5
            structure         | SELECT name, count(*) FROM singer GROUP BY name | SELECT name FROM singer
            column, value, structure | SELECT name FROM singer                | SELECT name FROM singer WHERE age > 5
            DISTINCT          | SELECT DISTINCT name FROM singer              | SELECT name FROM singer
            DISTINCT          | SELECT count(DISTINCT name) FROM singer       | SELECT count(name) FROM singer
            order             | SELECT name FROM singer ORDER BY age          | SELECT name FROM singer ORDER BY age DESC
            order             | SELECT name, age FROM singer ORDER BY age     | SELECT name, age FROM singer ORDER BY name
            order             | SELECT name FROM singer ORDER BY age LIMIT 1  | SELECT name FROM singer ORDER BY age
            column, order     | SELECT name FROM singer ORDER BY age          | SELECT name FROM singer
            place             | SELECT name FROM singer WHERE age > id        | SELECT name FROM singer WHERE id > age
            same query        | SELECT name FROM singer                       | SELECT T1.name FROM singer AS T1
            same query        | SELECT name FROM singer WHERE age = 5         | SELECT name FROM singer WHERE age = 5.0
            not told          | SELECT name FROM singer WHERE                 | SELECT name FROM singer
            not told          | SELECT name FROM singer                       | SELECT nobody FROM singer
            """)
    void tellsInWhatAQueryDiffersFromTheGold(String kinds, String gold, String predicted) {
        var found = new ErrorKinds(SCHEMA)
                .of(gold, predicted).stream().map(String::valueOf).collect(Collectors.joining(", "));

        assertThat(found).isEqualTo(kinds);
    }
}
