package dev.vantage.eval.spider;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the names of a statement mean: tables, their aliases, and the columns of both. */
final class SpiderTables {

    private final Names names;
    private final Map<String, String> aliases;

    private SpiderTables(Names names, Map<String, String> aliases) {
        this.names = names;
        this.aliases = aliases;
    }

    /**
     * Every AS makes an alias of the word after it for the word before it, in a select list too.
     *
     * @throws UnreadableSqlException if an alias is the name of a table of the database
     */
    static SpiderTables of(List<String> words, Names names) {
        var aliases = new HashMap<String, String>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equals("as")) {
                if (i + 1 == words.size()) {
                    throw new UnreadableSqlException("The query ends in AS");
                }
                aliases.put(words.get(i + 1), words.get(i == 0 ? words.size() - 1 : i - 1));
            }
        }
        if (names instanceof SpiderSchema schema) {
            aliases.keySet().stream().filter(schema::isTable).findFirst().ifPresent(table -> {
                throw new UnreadableSqlException("Alias %s is the name of a table".formatted(table));
            });
        }
        return new SpiderTables(names, aliases);
    }

    /** @param word a table or an alias */
    String named(String word) {
        var table = aliases.getOrDefault(word, word);
        if (!names.isTable(table)) {
            throw new UnreadableSqlException("No such table: " + word);
        }
        return table;
    }

    /**
     * @param from the tables that a bare name is looked for in, in this order
     * @return as in {@code __table.column__}, or {@code __all__} for the star; a star behind a table cannot be read
     */
    String column(String word, List<String> from) {
        if (word.equals("*")) {
            return "__all__";
        }
        if (word.contains(".")) {
            var parts = word.split("\\.", -1);
            if (parts.length == 2 && names.isColumn(named(parts[0]), parts[1])) {
                return id(named(parts[0]), parts[1]);
            }
            throw new UnreadableSqlException("No such column: " + word);
        }
        return from.stream()
                .filter(table -> names.isColumn(table, word))
                .findFirst()
                .map(table -> id(table, word))
                .orElseThrow(() -> new UnreadableSqlException("No such column: " + word));
    }

    private static String id(String table, String column) {
        return "__" + table + "." + column + "__";
    }
}
