package dev.vantage.calcite.gate;

import java.util.List;
import org.apache.calcite.sql.SqlBasicFunction;
import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.SqlFunctionCategory;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.type.OperandTypes;
import org.apache.calcite.sql.type.ReturnTypes;
import org.apache.calcite.sql.type.SqlTypeName;
import org.jspecify.annotations.Nullable;

/** The few forms that a skeleton is built of. */
final class Skeletons {

    private static final SqlFunction VALUE = SqlBasicFunction.create(
            "$VALUE",
            ReturnTypes.explicit(SqlTypeName.ANY),
            OperandTypes.VARIADIC,
            SqlFunctionCategory.USER_DEFINED_FUNCTION);
    private static final SqlFunction TRUTH = SqlBasicFunction.create(
            "$TRUTH", ReturnTypes.BOOLEAN, OperandTypes.VARIADIC, SqlFunctionCategory.USER_DEFINED_FUNCTION);

    /** The operators that a validator of skeletons needs beside the standard ones. */
    static final List<SqlOperator> OPERATORS = List.of(VALUE, TRUTH);

    static final SqlParserPos NOWHERE = SqlParserPos.ZERO;

    private Skeletons() {}

    /** A value of any type that depends on some names. */
    static SqlNode value(SqlParserPos position, List<SqlNode> names) {
        return VALUE.createCall(position, names);
    }

    /** A condition that depends on some names. */
    static SqlNode truth(SqlParserPos position, List<SqlNode> names) {
        return TRUTH.createCall(position, names);
    }

    static SqlNode named(SqlNode item, String name) {
        return SqlStdOperatorTable.AS.createCall(item.getParserPosition(), item, name(name));
    }

    static SqlIdentifier name(String name) {
        return new SqlIdentifier(name, NOWHERE);
    }

    /** A query with at most one clause beside its items and tables. */
    static SqlSelect select(
            SqlParserPos position, List<SqlNode> items, @Nullable SqlNode from, @Nullable SqlNode where) {
        return new SqlSelect(
                position,
                null,
                new SqlNodeList(items, position),
                from,
                where,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
