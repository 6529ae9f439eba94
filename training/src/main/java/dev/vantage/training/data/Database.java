package dev.vantage.training.data;

import dev.vantage.model.link.Categories;
import dev.vantage.model.link.LinkedSchema;
import dev.vantage.model.link.ValueIndex;
import dev.vantage.model.network.ItemTexts;
import dev.vantage.model.network.SchemaGraph;
import dev.vantage.model.schema.Schema;
import java.util.function.BiFunction;

/**
 * A database to learn from, under the data set's own names in words and under names split from the identifiers. Columns
 * have the same places in both.
 */
record Database(Named named, Named split, ValueIndex values) {

    /** Whether nobody wrote names for it, so that both views are one. */
    boolean hasOneView() {
        return named.equals(split);
    }

    /** One view with what the linker prepared for it. */
    record Named(DatabaseView view, LinkedSchema linked) {

        static Named of(
                String name, Schema schema, ValueIndex values, BiFunction<Schema, Categories, ItemTexts> texts) {
            var categories = values.categories();
            var view = new DatabaseView(
                    name,
                    schema,
                    new SchemaGraph(schema, values.ranges()),
                    categories,
                    texts.apply(schema, categories));
            return new Named(view, LinkedSchema.of(schema));
        }
    }
}
