package dev.vantage.model.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkerTest {

    private static final LinkedSchema SCHEMA = LinkedSchema.of(new Schema(
            List.of(Table.of("singers", List.of(
                    Column.of("singer_id", ColumnType.NUMBER, true),
                    Column.of("name", ColumnType.TEXT, false),
                    Column.of("country", ColumnType.TEXT, false)))),
            List.of()));

    private final Linker linker = new Linker(word -> word.chars().toArray(), 1, 2, 256);

    @Test
    void keepsTheWordsOfAQuestionInOrder() {
        var values = new ValueIndex.Builder().add(2, List.of("France", "United States", "Spain", "Italy")).build();
        var linked = linker.link("Which singers are from France?", SCHEMA, values);
        assertThat(linked.words()).containsExactly("Which", "singers", "are", "from", "France");
    }
}
