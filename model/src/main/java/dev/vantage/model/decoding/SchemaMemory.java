package dev.vantage.model.decoding;

import dev.vantage.model.schema.Schema;

/**
 * A schema that the model has read, with the values that its questions may name. It is immutable and shared by
 * threads; what it may hold of an engine it gives back when it is closed.
 */
public interface SchemaMemory extends AutoCloseable {

    Schema schema();

    @Override
    void close();
}
