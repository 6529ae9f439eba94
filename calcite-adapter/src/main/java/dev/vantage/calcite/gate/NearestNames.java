package dev.vantage.calcite.gate;

import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import dev.vantage.model.text.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names of a schema that are spelled most like a name that it lacks. */
final class NearestNames {

    private static final int SHOWN = 3;
    private static final int SHORTEST_PART = 3;

    /** Longer ones are no misspelled names, and to compare them would take long. */
    private static final int LONGEST = 200;

    /** @param edits between the names, also where one is a part of the other */
    private record Near(String name, int distance, int edits, boolean inStatement) {

        static Near of(String shown, String wrong, String right, boolean inStatement) {
            if (wrong.length() > LONGEST) {
                return new Near(shown, Integer.MAX_VALUE, Integer.MAX_VALUE, inStatement);
            }
            return new Near(
                    shown, NearestNames.distance(wrong, right), Spelling.editsAndSwaps(wrong, right), inStatement);
        }
    }

    private final Schema schema;
    private final String defaultNamespace;

    /** @param defaultNamespace that holds the tables of the schema without a namespace */
    NearestNames(Schema schema, String defaultNamespace) {
        this.schema = schema;
        this.defaultNamespace = defaultNamespace;
    }

    /** The nearest namespaces of tables, best first, as one reads them aloud; empty if none is near. */
    String namespaces(String name) {
        var near = schema.tables().stream()
                .map(table -> table.namespace().isEmpty() ? defaultNamespace : table.namespace())
                .distinct()
                .map(namespace -> Near.of(namespace, name, namespace, true))
                .toList();
        return best(near, name);
    }

    /** The nearest tables, best first, as one reads them aloud; empty if none is near. */
    String tables(String name) {
        var near = new ArrayList<Near>();
        for (var table : schema.tables()) {
            near.add(Near.of(nameOf(table), name, table.name(), true));
        }
        return best(near, name);
    }

    /**
     * The nearest columns with their tables, those of the statement's tables first; empty if none is near.
     *
     * @param tables the names of the tables that the statement reads
     */
    String columns(String name, Collection<String> tables) {
        var near = new ArrayList<Near>();
        for (var table : schema.tables()) {
            boolean inStatement = tables.stream().anyMatch(table.name()::equalsIgnoreCase);
            for (var column : table.columns()) {
                near.add(Near.of(nameOf(table, column), name, column.name(), inStatement));
            }
        }
        return best(near, name);
    }

    private static String nameOf(Table table) {
        return table.namespace().isEmpty() ? table.name() : table.namespace() + "." + table.name();
    }

    private static String nameOf(Table table, Column column) {
        return nameOf(table) + "." + column.name();
    }

    private static String best(List<Near> candidates, String name) {
        int far = Math.max(1, name.length() / 2);
        var names = candidates.stream()
                .filter(near -> near.distance <= far)
                .sorted(Comparator.comparing((Near near) -> !near.inStatement)
                        .thenComparingInt(Near::distance)
                        .thenComparingInt(Near::edits))
                .limit(SHOWN)
                .map(Near::name)
                .toList();
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> names.getFirst();
            default -> String.join(", ", names.subList(0, names.size() - 1)) + " or " + names.getLast();
        };
    }

    /** Ignores case; a name that is a part of the other is one step away. */
    static int distance(String wrong, String right) {
        var one = folded(wrong);
        var other = folded(right);
        if (one.equals(other)) {
            return 0;
        }
        boolean part =
                Math.min(one.length(), other.length()) >= SHORTEST_PART && (one.contains(other) || other.contains(one));
        return part ? 1 : Spelling.editsAndSwaps(one, other);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
