package dev.vantage.training.data;

import dev.vantage.model.link.Categories;
import dev.vantage.model.link.ValueIndex;
import dev.vantage.model.network.ItemTexts;
import dev.vantage.model.plan.Plan;
import dev.vantage.model.plan.PlanToken.ColumnRef;
import dev.vantage.model.plan.PlanToken.ValueRef;
import dev.vantage.model.plan.PlanValue;
import dev.vantage.model.schema.Schema;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** Makes the databases of a corpus ready to learn from. */
final class Databases {

    private final BiFunction<Schema, Categories, ItemTexts> texts;

    /** @param texts what the sentence encoder reads of a schema and its categories */
    Databases(BiFunction<Schema, Categories, ItemTexts> texts) {
        this.texts = texts;
    }

    /**
     * @param plans the gold plans over this database. Where it has no rows, the texts that they compare columns with are
     *     taken for stored ones, so that questions are linked as they would be with rows
     */
    Database database(String name, Corpus.Contents contents, Collection<Plan> plans) {
        var values = contents.values().orElseGet(() -> valuesOf(plans));
        var split = Database.Named.of(name, contents.split(), values, texts);
        var named = contents.named().equals(contents.split())
                ? split
                : Database.Named.of(name, contents.named(), values, texts);
        return new Database(named, split, values);
    }

    private static ValueIndex valuesOf(Collection<Plan> plans) {
        var byColumn = new TreeMap<Integer, TreeSet<String>>();
        for (var plan : plans) {
            int column = -1;
            for (var token : plan.tokens()) {
                if (token instanceof ColumnRef(int pointed)) {
                    column = pointed;
                }
                if (token instanceof ValueRef(int index)
                        && column >= 0
                        && plan.values().get(index).kind() == PlanValue.Kind.TEXT) {
                    byColumn.computeIfAbsent(column, c -> new TreeSet<>())
                            .add(plan.values().get(index).text());
                }
            }
        }
        var index = new ValueIndex.Builder();
        byColumn.forEach((column, stored) -> index.addSample(column, List.copyOf(stored)));
        return index.build();
    }
}
