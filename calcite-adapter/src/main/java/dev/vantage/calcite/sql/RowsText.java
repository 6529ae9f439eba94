package dev.vantage.calcite.sql;

import java.util.Optional;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlOrderBy;

/**
 * A query in a FROM that has nothing else.
 *
 * @param alias empty where it has none
 */
record RowsText(SqlNode query, String alias) {

    static Optional<RowsText> of(SqlNode source) {
        if (source instanceof SqlCall call && call.getKind() == SqlKind.AS) {
            return call.operand(0).isA(SqlKind.QUERY) && call.operandCount() == 2
                    ? Optional.of(new RowsText(call.operand(0), ((SqlIdentifier) call.operand(1)).getSimple()))
                    : Optional.empty();
        }
        return source.isA(SqlKind.QUERY) ? Optional.of(new RowsText(source, "")) : Optional.empty();
    }

    /** The query without its order and limit. */
    SqlNode select() {
        return query instanceof SqlOrderBy ordered ? ordered.query : query;
    }
}
