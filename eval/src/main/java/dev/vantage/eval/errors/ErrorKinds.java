package dev.vantage.eval.errors;

import dev.vantage.calcite.sql.SqlReader;
import dev.vantage.calcite.sql.UnsupportedSqlException;
import dev.vantage.jdbc.schema.SchemaReader;
import dev.vantage.model.plan.Plan;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** Tells of wrong answers about one database in what they are wrong. */
public final class ErrorKinds {

    private static final String READ_ONLY = "1";

    private final SqlReader reader = new SqlReader(Dialect.SQLITE);
    private final Schema schema;

    ErrorKinds(Schema schema) {
        this.schema = schema;
    }

    /**
     * @param database a SQLite file
     * @throws SQLException if its schema cannot be read
     */
    public static ErrorKinds in(Path database) throws SQLException {
        var properties = new Properties();
        properties.setProperty("open_mode", READ_ONLY);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database, properties)) {
            return new ErrorKinds(SchemaReader.read(connection));
        }
    }

    /**
     * @param gold SQL that answers the question
     * @param predicted SQL that runs and has other rows
     * @return at least one kind
     */
    public Set<ErrorKind> of(String gold, String predicted) {
        var wanted = plan(gold);
        var written = plan(predicted);
        if (wanted.isEmpty() || written.isEmpty()) {
            return EnumSet.of(ErrorKind.UNREADABLE);
        }
        return PlanParts.differences(new PlanParts(wanted.get(), schema), new PlanParts(written.get(), schema));
    }

    private Optional<Plan> plan(String sql) {
        try {
            return Optional.of(reader.read(sql, schema));
        } catch (UnsupportedSqlException outsideOfPlans) {
            return Optional.empty();
        }
    }
}
