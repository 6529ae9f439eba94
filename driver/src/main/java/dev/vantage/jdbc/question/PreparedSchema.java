package dev.vantage.jdbc.question;

import dev.vantage.calcite.sql.SqlWriter;
import dev.vantage.jdbc.concurrent.Shared;
import dev.vantage.jdbc.schema.SchemaVersion;
import dev.vantage.model.decoding.Candidate;
import dev.vantage.model.decoding.Limits;
import dev.vantage.model.decoding.Question;
import dev.vantage.model.decoding.SchemaMemory;
import dev.vantage.model.decoding.Translator;
import java.util.List;

/**
 * A schema that the model has read, and what checks and writes SQL for it. Immutable, shared by connections.
 *
 * @param translator that encoded the memory; released with it
 */
public record PreparedSchema(
        CheckedSchema checked, Shared<Translator> translator, SchemaMemory memory, SqlWriter writer)
        implements Versioned {

    @Override
    public SchemaVersion version() {
        return checked.version();
    }

    @Override
    public void tryAgain() {
        translator.get().tryAgain();
    }

    List<Candidate> translate(Question question, Limits limits) {
        return translator.get().translate(question, memory, writer, limits);
    }

    void close() {
        memory.close();
        translator.release();
    }
}
