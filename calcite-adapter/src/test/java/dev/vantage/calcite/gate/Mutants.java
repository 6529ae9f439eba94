package dev.vantage.calcite.gate;

import dev.vantage.calcite.lexer.Lexer;
import dev.vantage.calcite.lexer.Token;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Statements with one wrong name: misspelled, or taken from somewhere else in the schema. */
final class Mutants {

    private static final int MUTATED = 2;

    private final Dialect dialect;
    private final List<String> names;

    Mutants(Dialect dialect, Schema schema) {
        this.dialect = dialect;
        this.names = Stream.concat(
                        schema.tables().stream().map(Table::name),
                        schema.columns().stream().map(Column::name))
                .toList();
    }

    /** Two mutants for each of a few names in the statement. */
    List<String> of(String sql, Random random) {
        var found = new ArrayList<Token>();
        for (var token : Lexer.tokens(sql, dialect)) {
            boolean name = token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NAME;
            if (name && names.stream().anyMatch(token.text()::equalsIgnoreCase)) {
                found.add(token);
            }
        }
        Collections.shuffle(found, random);
        var mutants = new ArrayList<String>();
        for (var token : found.subList(0, Math.min(MUTATED, found.size()))) {
            mutants.add(replaced(sql, token, token.text() + "q"));
            mutants.add(replaced(sql, token, names.get(random.nextInt(names.size()))));
        }
        return mutants;
    }

    private String replaced(String sql, Token token, String name) {
        char quote = switch (dialect) {
            case SQLITE -> '`';
            case POSTGRESQL -> '"';
        };
        return sql.substring(0, token.start()) + quote + name + quote + sql.substring(token.end());
    }
}
