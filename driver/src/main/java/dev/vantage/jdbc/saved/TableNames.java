package dev.vantage.jdbc.saved;

import dev.vantage.calcite.lexer.Letters;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;

/** The names of a database's tables, which a saved question must not have. */
public final class TableNames {

    private TableNames() {}

    /** Whether a table of the default namespace has the name, by the dialect's rule of letter case. */
    public static boolean include(String name, Schema schema, Dialect dialect) {
        return schema.tables().stream()
                .filter(table -> table.namespace().isEmpty())
                .anyMatch(table -> switch (dialect) {
                    case SQLITE -> Letters.lower(table.name()).equals(Letters.lower(name));
                    case POSTGRESQL -> table.name().equals(name);
                });
    }
}
