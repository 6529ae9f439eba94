package dev.vantage.jdbc.question;

import dev.vantage.calcite.gate.Verdict.Accepted;
import dev.vantage.jdbc.error.SqlState;
import dev.vantage.model.schema.Dialect;
import java.sql.SQLException;
import java.util.ArrayList;

/** The refusal of a question that the model is not sure enough of. It shows what the model would have taken it for. */
final class Unsure {

    private Unsure() {}

    static SQLException exception(Answer answer, int leastPercent, Dialect dialect) {
        var meanings = new ArrayList<String>();
        meanings.add(answer.sql());
        for (var sql : answer.alternatives()) {
            var placed = PlacedSql.of(sql, dialect);
            int parameters = placed.parameters().size();
            if (answer.rest().gate().check(placed.sql(), parameters) instanceof Accepted(var accepted)) {
                meanings.add(accepted);
            }
        }
        return SqlState.UNSURE.exception("The model is " + answer.confidence() + " sure of its query, and at least "
                + leastPercent + " % are asked for (vantage.confidence). Ask in other words, or run the query that was"
                + " meant: " + String.join("; ", meanings));
    }
}
