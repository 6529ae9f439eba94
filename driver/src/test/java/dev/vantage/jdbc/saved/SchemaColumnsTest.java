package dev.vantage.jdbc.saved;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaColumnsTest {

    private static final Schema SCHEMA = new Schema(
            List.of(Table.of("city", columns("id", "name")), Table.of("move", columns("id", "city_id", "cost"))),
            List.of());

    private final SchemaColumns columns = new SchemaColumns(SCHEMA, Dialect.SQLITE);

    private static List<Column> columns(String... names) {
        return List.of(names).stream()
                .map(name -> Column.of(name, ColumnType.TEXT, false))
                .toList();
    }

    @Test
    void readsTheColumnsThatAQueryNames() {
        assertThat(columns.readBy("SELECT cost FROM move WHERE city_id = 3"))
                .containsOnlyKeys("move.cost", "move.city_id");
    }

    @Test
    void readsAllColumnsOfAStarsTables() {
        assertThat(columns.readBy("SELECT * FROM city")).containsOnlyKeys("city.id", "city.name");
        assertThat(columns.readBy(
                        "SELECT T1.* FROM move AS T1 JOIN city AS T2 ON T1.city_id = T2.id WHERE T2.name = 'Seattle'"))
                .containsOnlyKeys("move.id", "move.city_id", "move.cost", "city.id", "city.name");
    }

    @Test
    void takesAProductForNoStar() {
        assertThat(columns.readBy("SELECT T1.cost * 2 FROM move AS T1")).containsOnlyKeys("move.cost");
        assertThat(columns.readBy("SELECT COUNT(*) FROM city")).isEmpty();
    }
}
