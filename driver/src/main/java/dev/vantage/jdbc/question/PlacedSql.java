package dev.vantage.jdbc.question;

import dev.vantage.calcite.lexer.Lexer;
import dev.vantage.calcite.lexer.SyntaxException;
import dev.vantage.calcite.lexer.Token;
import dev.vantage.model.schema.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A query with its parameters as JDBC has them.
 *
 * @param sql with {@code ?} for each parameter
 * @param parameters for each {@code ?} of the SQL the number of the question's parameter that it takes, from 1
 */
record PlacedSql(String sql, List<Integer> parameters) {

    PlacedSql {
        parameters = List.copyOf(parameters);
    }

    /** @param sql with {@code $1} for the first parameter of the question, {@code $2} for the second, and so on */
    static PlacedSql of(String sql, Dialect dialect) {
        var placed = new StringBuilder();
        var parameters = new ArrayList<Integer>();
        int copied = 0;
        for (var token : tokens(sql, dialect, false)) {
            if (token.kind() == Token.Kind.PARAMETER && token.text().matches("\\$\\d{1,4}")) {
                parameters.add(Integer.parseInt(token.text().substring(1)));
                placed.append(sql, copied, token.start()).append('?');
                copied = token.end();
            }
        }
        return new PlacedSql(placed.append(sql, copied, sql.length()).toString(), parameters);
    }

    /** How many parameters a query has that JDBC prepares. */
    static int questionMarks(String sql, Dialect dialect) {
        return (int) tokens(sql, dialect, true).stream()
                .filter(token -> token.kind() == Token.Kind.PARAMETER)
                .count();
    }

    /** Of a text that cannot be read there is nothing to place; the gate says what is wrong with it. */
    private static List<Token> tokens(String sql, Dialect dialect, boolean isOfJdbc) {
        try {
            return Lexer.tokens(sql, dialect, isOfJdbc);
        } catch (SyntaxException unreadable) {
            return List.of();
        }
    }

    /**
     * Finds a parameter that the query does not use.
     *
     * @param count of the question's parameters
     */
    OptionalInt unused(int count) {
        return IntStream.rangeClosed(1, count)
                .filter(number -> !parameters.contains(number))
                .findFirst();
    }
}
