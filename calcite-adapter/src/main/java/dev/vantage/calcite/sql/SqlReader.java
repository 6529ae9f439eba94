package dev.vantage.calcite.sql;

import dev.vantage.calcite.lexer.CalciteParser;
import dev.vantage.calcite.lexer.Normaliser;
import dev.vantage.calcite.lexer.SyntaxException;
import dev.vantage.model.plan.Plan;
import dev.vantage.model.plan.PlanParser;
import dev.vantage.model.plan.PlanToken;
import dev.vantage.model.plan.PlanTree.Query;
import dev.vantage.model.plan.PlanWriter;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/** Reads a query as the plan that says the same, in the one way that a trained model should. Safe for several threads. */
public final class SqlReader {

    /** A schema with what is looked up in it for every statement. */
    private record Known(SchemaNames names, Set<String> words) {

        static Known of(Schema schema) {
            var words = new HashSet<String>();
            for (var table : schema.tables()) {
                words.add(table.name().toLowerCase(Locale.ROOT));
                table.columns().forEach(column -> words.add(column.name().toLowerCase(Locale.ROOT)));
            }
            return new Known(SchemaNames.of(schema), words);
        }
    }

    private final Dialect dialect;
    private volatile @Nullable Known last;

    public SqlReader(Dialect dialect) {
        this.dialect = Objects.requireNonNull(dialect);
    }

    /**
     * The plan of a query. Each different literal is one value of it; number literals have kind NUMBER, all others TEXT.
     *
     * @throws UnsupportedSqlException if plans cannot say it, or it is no readable query of this schema
     */
    public Plan read(String sql, Schema schema) {
        var known = known(schema);
        var values = new Values();
        var query = new QueryReader(known.names(), values).query(parse(sql, known));
        return new Plan(tokens(query), values.all());
    }

    private SqlNode parse(String sql, Known known) {
        try {
            var statement = Normaliser.normalise(sql, dialect, known.words());
            if (!statement.keepsMeaning()) {
                throw new UnsupportedSqlException("operator of one dialect");
            }
            return CalciteParser.parse(statement, dialect);
        } catch (SyntaxException e) {
            throw new UnsupportedSqlException("unreadable SQL");
        }
    }

    private static List<PlanToken> tokens(Query query) {
        List<PlanToken> tokens;
        try {
            tokens = PlanWriter.tokens(query);
        } catch (IllegalArgumentException e) {
            throw new UnsupportedSqlException("nested parentheses");
        }
        try {
            PlanParser.parse(tokens);
        } catch (IllegalArgumentException e) {
            throw new UnsupportedSqlException("outside the grammar");
        }
        return tokens;
    }

    /** A data set asks about one schema again and again, so the last one is kept. */
    private Known known(Schema schema) {
        var kept = last;
        if (kept != null && kept.names().schema() == schema) {
            return kept;
        }
        var known = Known.of(schema);
        last = known;
        return known;
    }
}
