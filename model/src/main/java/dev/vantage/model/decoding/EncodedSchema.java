package dev.vantage.model.decoding;

import dev.vantage.model.link.LinkedSchema;
import dev.vantage.model.link.ValueIndex;
import dev.vantage.model.network.SchemaGraph;
import dev.vantage.model.schema.Schema;
import java.util.Optional;

/**
 * A schema as the network reads it, on the heap and without ties to an engine, so that any thread may use it and nothing
 * needs to be given back.
 *
 * @param vectors [items, vectorWidth] row-major
 * @param names [items, nameWidth] row-major, rows of length 1
 * @param graph of the whole schema, where it is small enough to be read whole
 */
record EncodedSchema(
        Schema schema,
        LinkedSchema linked,
        ValueIndex values,
        float[] vectors,
        int vectorWidth,
        float[] names,
        int nameWidth,
        Optional<SchemaGraph> graph)
        implements SchemaMemory {

    @Override
    public void close() {
        // Everything is on the heap.
    }
}
