package dev.vantage.calcite.sql;

import java.util.Optional;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNumericLiteral;

/** The expression that an ORDER BY names, and whether it descends. */
record Direction(SqlNode expression, boolean descending) {

    static Direction of(SqlNode node) {
        return switch (node.getKind()) {
            case DESCENDING -> new Direction(((SqlCall) node).operand(0), true);
            case NULLS_FIRST, NULLS_LAST -> throw new UnsupportedSqlException("NULLS FIRST or LAST");
            default -> new Direction(node, false);
        };
    }

    /** The position that it names, counted from 0, or empty. */
    Optional<Integer> position() {
        return expression instanceof SqlNumericLiteral number && number.isInteger()
                ? Optional.of(number.intValue(true) - 1)
                : Optional.empty();
    }
}
