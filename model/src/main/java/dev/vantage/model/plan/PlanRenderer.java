package dev.vantage.model.plan;

import dev.vantage.model.schema.Schema;
import java.util.Optional;

/** Writes a plan as SQL text of one dialect. */
public interface PlanRenderer {

    /**
     * @return the SQL, or empty where the plan has no SQL in this schema, for example two tables that nothing joins
     * @throws IllegalArgumentException if the plan breaks the grammar or points outside the schema
     */
    Optional<String> render(Plan plan, Schema schema);
}
