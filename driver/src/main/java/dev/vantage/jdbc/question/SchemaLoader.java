package dev.vantage.jdbc.question;

import dev.vantage.calcite.gate.Gate;
import dev.vantage.calcite.sql.SqlWriter;
import dev.vantage.jdbc.concurrent.Shared;
import dev.vantage.jdbc.error.SqlState;
import dev.vantage.jdbc.schema.SchemaReader;
import dev.vantage.jdbc.schema.ValueBudget;
import dev.vantage.jdbc.schema.ValueSampler;
import dev.vantage.model.decoding.TranslationException;
import dev.vantage.model.decoding.Translator;
import dev.vantage.model.link.ValueIndex;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.tensor.EngineUnavailableException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;

/** Reads and encodes the schema of one database, with one model and one budget for values. */
final class SchemaLoader {

    private static final Logger LOG = Logger.getLogger("dev.vantage.jdbc.question");

    private final Translators translators;
    private final TranslatorSettings settings;
    private final ValueBudget budget;

    SchemaLoader(Translators translators, TranslatorSettings settings, ValueBudget budget) {
        this.translators = translators;
        this.settings = settings;
        this.budget = budget;
    }

    /** @param connection is only read from, and left open */
    Shared<PreparedSchema> load(Connection connection) throws SQLException {
        long start = System.nanoTime();
        var dialect = SchemaReader.dialect(connection);
        var version = SchemaReader.version(connection);
        var schema = SchemaReader.read(connection);
        if (schema.tables().isEmpty()) {
            throw SqlState.EMPTY_SCHEMA.exception("The database has no tables to ask about.");
        }
        var values = ValueSampler.sample(connection, schema, mayFail(connection, dialect) ? budget : ValueBudget.NONE);
        var gate = new Gate(dialect, schema, SchemaReader.searchPath(connection));
        gate.warmUp();
        var encoded = encode(version, schema, values, dialect, gate);
        LOG.fine(() -> "Read and encoded " + schema.tables().size() + " tables in "
                + (System.nanoTime() - start) / 1_000_000 + " ms");
        return new Shared<>(encoded, encoded::close);
    }

    /** In PostgreSQL a query that fails or is cancelled ends the transaction that it is in. */
    private static boolean mayFail(Connection connection, Dialect dialect) throws SQLException {
        return dialect == Dialect.SQLITE || connection.getAutoCommit();
    }

    private PreparedSchema encode(String version, Schema schema, ValueIndex values, Dialect dialect, Gate gate)
            throws SQLException {
        var translator = translator();
        try {
            var memory = translator.get().encode(schema, values);
            return new PreparedSchema(version, translator, memory, new SqlWriter(dialect), gate);
        } catch (TranslationException refused) {
            translator.release();
            throw TranslationErrors.asSql(refused);
        } catch (RuntimeException | Error failed) {
            translator.release();
            throw failed;
        }
    }

    private Shared<Translator> translator() throws SQLException {
        try {
            return translators.acquire(settings);
        } catch (IOException | EngineUnavailableException notOpened) {
            throw SqlState.NO_MODEL.exception(String.valueOf(notOpened.getMessage()), notOpened);
        }
    }
}
