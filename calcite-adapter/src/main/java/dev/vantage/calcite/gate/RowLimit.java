package dev.vantage.calcite.gate;

import dev.vantage.calcite.lexer.Lexer;
import dev.vantage.calcite.lexer.Token;
import dev.vantage.model.schema.Dialect;

/** Whether the outermost query of a statement has a limit, read from its tokens. */
final class RowLimit {

    private RowLimit() {}

    /** False also for a query that ends in VALUES in SQLite, which takes no limit there and lists its rows anyway. */
    static boolean mayBeAdded(String sql, Dialect dialect) {
        int depth = 0;
        boolean endsInValues = false;
        var before = Token.NONE;
        for (var token : Lexer.statement(sql, dialect, false)) {
            boolean word = depth == 0 && !before.is(".") && !before.is("AS");
            if (word && (token.is("LIMIT") || dialect == Dialect.POSTGRESQL && token.is("FETCH"))) {
                return false;
            }
            if (word && (token.is("SELECT") || token.is("VALUES"))) {
                endsInValues = token.is("VALUES");
            }
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            before = token;
        }
        return !endsInValues || dialect != Dialect.SQLITE;
    }
}
