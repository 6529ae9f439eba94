package dev.vantage.training.synthesis;

import dev.vantage.calcite.sql.SqlReader;
import dev.vantage.calcite.sql.UnsupportedSqlException;
import dev.vantage.model.plan.Plan;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.ForeignKey;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.util.List;

/** Two schemas of the same structure. */
final class TestSchemas {

    static final Schema MUSIC = new Schema(
            List.of(
                    Table.of(
                            "singer",
                            List.of(
                                    Column.of("singer_id", ColumnType.NUMBER, true),
                                    Column.of("name", ColumnType.TEXT, false),
                                    Column.of("age", ColumnType.NUMBER, false))),
                    Table.of(
                            "song",
                            List.of(
                                    Column.of("song_id", ColumnType.NUMBER, true),
                                    Column.of("sung_by", ColumnType.NUMBER, false),
                                    Column.of("title", ColumnType.TEXT, false)))),
            List.of(new ForeignKey(4, 0)));

    static final Schema FLEET = new Schema(
            List.of(
                    Table.of(
                            "voyages",
                            List.of(
                                    Column.of("voyage_no", ColumnType.NUMBER, true),
                                    Column.of("ship", ColumnType.NUMBER, false),
                                    Column.of("destination", ColumnType.TEXT, false))),
                    Table.of(
                            "ships",
                            List.of(
                                    Column.of("ship_no", ColumnType.NUMBER, true),
                                    Column.of("ships_owner", ColumnType.TEXT, false),
                                    Column.of("tonnage", ColumnType.NUMBER, false)))),
            List.of(new ForeignKey(1, 3)));

    private TestSchemas() {}

    static Plan plan(String sql, Schema schema) {
        try {
            return new SqlReader(Dialect.SQLITE).read(sql, schema);
        } catch (UnsupportedSqlException e) {
            throw new AssertionError(sql, e);
        }
    }

    static List<Template> templates(String question, String sql) {
        return Templates.of(List.of(new Templates.Asked("music", question, plan(sql, MUSIC), List.of(MUSIC))), 0);
    }
}
