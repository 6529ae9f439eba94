package dev.vantage.calcite.gate;

import dev.vantage.calcite.lexer.Lexer;
import dev.vantage.calcite.lexer.Token;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Statements with one wrong name: misspelled, or taken from somewhere else in the schema. */
final class Mutants {

    private final List<String> names;

    Mutants(Schema schema) {
        this.names = Stream.concat(
                        schema.tables().stream().map(Table::name), schema.columns().stream().map(Column::name))
                .toList();
    }

    /** For each name in the statement two mutants. */
    List<String> of(String sql, Random random) {
        var mutants = new ArrayList<String>();
        for (var token : Lexer.tokens(sql, Dialect.SQLITE)) {
            boolean name = token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NAME;
            if (name && names.stream().anyMatch(token.text()::equalsIgnoreCase)) {
                mutants.add(replaced(sql, token, token.text() + "q"));
                mutants.add(replaced(sql, token, names.get(random.nextInt(names.size()))));
            }
        }
        return mutants;
    }

    private static String replaced(String sql, Token token, String name) {
        return sql.substring(0, token.start()) + '`' + name + '`' + sql.substring(token.end());
    }
}
