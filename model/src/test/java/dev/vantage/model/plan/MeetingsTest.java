package dev.vantage.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.ForeignKey;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingsTest {

    /** Patients are columns 0 and 1, visits 2 and 3, tests of a patient 4 and 5, samples of a test 6 and 7. */
    private static final Meetings MEETINGS = new Meetings(new Schema(
            List.of(table("patient"), table("visit"), table("test"), table("sample")),
            List.of(new ForeignKey(3, 0), new ForeignKey(5, 0), new ForeignKey(7, 4))));

    private static Table table(String name) {
        return Table.of(
                name,
                List.of(Column.of("id", ColumnType.NUMBER, true), Column.of("of_" + name, ColumnType.NUMBER, false)));
    }

    @ParameterizedTest
    @CsvSource({
        "c1 FROM END, 0",
        "c1 c2 FROM END, 0",
        "c2 c4 FROM END, 1",
        "c1 c2 c4 FROM END, 1",
        "c0 FROM t1 t2 END, 1",
        "c1 c4 c6 FROM END, 0",
        "COUNT_ALL FROM t1 END, 0",
        "c1 FROM EXCEPT c1 FROM t1 t2 END, 1"
    })
    void areCounted(String plan, int meetings) {
        assertThat(MEETINGS.in(PlanText.read(plan))).isEqualTo(meetings);
    }
}
