package dev.vantage.jdbc.question;

import dev.vantage.calcite.sql.SqlWriter;
import dev.vantage.jdbc.concurrent.Shared;
import dev.vantage.jdbc.error.SqlState;
import dev.vantage.jdbc.schema.SchemaReader;
import dev.vantage.jdbc.schema.ValueBudget;
import dev.vantage.jdbc.schema.ValueSampler;
import dev.vantage.jdbc.schema.VisibleNames;
import dev.vantage.model.decoding.TranslationException;
import dev.vantage.model.decoding.Translator;
import dev.vantage.model.link.ValueIndex;
import dev.vantage.model.schema.Dialect;
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
    private final VisibleNames names;

    SchemaLoader(Translators translators, TranslatorSettings settings, ValueBudget budget, VisibleNames names) {
        this.translators = translators;
        this.settings = settings;
        this.budget = budget;
        this.names = names;
    }

    /**
     * Reads a schema that needs no model.
     *
     * @param connection is only read from, and left open
     */
    static Shared<CheckedSchema> checked(Connection connection, VisibleNames names) throws SQLException {
        return new Shared<>(read(connection, names), () -> {});
    }

    private static CheckedSchema read(Connection connection, VisibleNames names) throws SQLException {
        var version = SchemaReader.version(connection, names);
        var visible = SchemaReader.readVisible(connection, names);
        var gate = visible.gate(SchemaReader.dialect(connection));
        gate.warmUp();
        return new CheckedSchema(version, visible.schema(), gate);
    }

    /** @param connection is only read from, and left open */
    Shared<PreparedSchema> prepared(Connection connection) throws SQLException {
        long start = System.nanoTime();
        var dialect = SchemaReader.dialect(connection);
        var checked = read(connection, names);
        var schema = checked.schema();
        if (schema.tables().isEmpty()) {
            throw SqlState.EMPTY_SCHEMA.exception("The database has no tables to ask about.");
        }
        var values = ValueSampler.sample(connection, schema, mayFail(connection, dialect) ? budget : ValueBudget.NONE);
        var encoded = encode(checked, values, dialect);
        LOG.fine(() -> "Read and encoded " + schema.tables().size() + " tables in "
                + (System.nanoTime() - start) / 1_000_000 + " ms");
        return new Shared<>(encoded, encoded::close);
    }

    /** In PostgreSQL a query that fails or is cancelled ends the transaction that it is in. */
    private static boolean mayFail(Connection connection, Dialect dialect) throws SQLException {
        return dialect == Dialect.SQLITE || connection.getAutoCommit() && !OpenTransaction.isIn(connection);
    }

    private PreparedSchema encode(CheckedSchema checked, ValueIndex values, Dialect dialect) throws SQLException {
        var translator = translator();
        try {
            var memory = translator.get().encode(checked.schema(), values);
            return new PreparedSchema(checked, translator, memory, new SqlWriter(dialect));
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
