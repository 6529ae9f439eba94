package dev.vantage.calcite.sql;

import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.Plan;
import dev.vantage.model.plan.PlanParser;
import dev.vantage.model.plan.PlanRenderer;
import dev.vantage.model.plan.PlanToken;
import dev.vantage.model.plan.PlanToken.ColumnRef;
import dev.vantage.model.plan.PlanToken.TableRef;
import dev.vantage.model.plan.PlanToken.ValueRef;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes plans as SQL of one dialect. A plan means what SQLite makes of it; where PostgreSQL is stricter or differs, its
 * text says the same in PostgreSQL's terms. Safe for use by several threads.
 */
public final class SqlWriter implements PlanRenderer {

    private final Dialect dialect;
    private final Identifiers identifiers;
    private final Literals literals;
    private volatile @Nullable SchemaNames last;

    public SqlWriter(Dialect dialect) {
        this.dialect = Objects.requireNonNull(dialect);
        this.identifiers = new Identifiers(dialect);
        this.literals = new Literals(dialect);
    }

    /**
     * {@inheritDoc}
     *
     * <p>Also empty: a LIMIT by something that is no whole number, and a set operation ordered by something that it does
     * not select.
     */
    @Override
    public Optional<String> render(Plan plan, Schema schema) {
        var query = PlanParser.parse(plan.tokens());
        requireInside(plan, schema);
        var names = names(schema);
        var meant = NotationQueries.adapt(query, names, plan.values());
        var adapted = switch (dialect) {
            case SQLITE -> meant;
            case POSTGRESQL -> PostgresqlQueries.adapt(meant, names);
        };
        return new QueryWriter(dialect, identifiers, literals, names, plan.values()).write(adapted);
    }

    private static void requireInside(Plan plan, Schema schema) {
        int columns = schema.columnCount();
        for (PlanToken token : plan.tokens()) {
            boolean isInside = switch (token) {
                case ColumnRef(int column) -> column < columns;
                case TableRef(int table) -> table < schema.tables().size();
                case ValueRef(int value) -> value < plan.values().size();
                case Keyword ignored -> true;
            };
            if (!isInside) {
                throw new IllegalArgumentException(token + " points outside the schema or the values of the plan");
            }
        }
    }

    /** Connections ask about one schema again and again, so the last one is kept. */
    private SchemaNames names(Schema schema) {
        var kept = last;
        if (kept != null && kept.schema() == schema) {
            return kept;
        }
        var names = SchemaNames.of(schema);
        last = names;
        return names;
    }
}
