package dev.vantage.calcite.sql;

import dev.vantage.model.plan.ColumnUse;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.PlanTree.*;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Numeral;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNumericLiteral;
import org.apache.calcite.sql.SqlSelectKeyword;
import org.apache.calcite.sql.fun.SqlCase;

/** Reads columns, aggregates, functions and arithmetic in the scope of one core. */
final class OperandReader {

    private static final Set<SqlKind> LOGIC =
            EnumSet.of(SqlKind.AND, SqlKind.OR, SqlKind.LIKE, SqlKind.IS_NULL, SqlKind.IS_NOT_NULL);

    private static final Set<String> NOW = Set.of("CURRENT_TIMESTAMP", "CURRENT_DATE");

    private final Scope scope;
    private final Values values;
    private final Function<SqlNode, Query> subqueries;
    private final ConditionReader conditions;
    private final ArithmeticReader arithmetic;
    private final FunctionReader functions;

    OperandReader(Scope scope, Values values, Function<SqlNode, Query> subqueries) {
        this.scope = scope;
        this.values = values;
        this.subqueries = subqueries;
        this.conditions = new ConditionReader(scope, this, values, subqueries);
        var dates = new DateReader(this, values);
        this.arithmetic = new ArithmeticReader(this, values, dates);
        this.functions = new FunctionReader(this, values, dates);
    }

    ConditionReader conditions() {
        return conditions;
    }

    /** @throws UnsupportedSqlException if it is a constant, or plans cannot say it */
    Operand operand(SqlNode node) {
        if (Values.literal(node).isPresent()) {
            throw new UnsupportedSqlException("constant in an expression");
        }
        return switch (node) {
            case SqlIdentifier identifier -> named(identifier);
            case SqlCase choice -> conditional(ConditionalText.of(choice));
            case SqlCall call when ArithmeticReader.operator(call).isPresent() -> arithmetic.read(call);
            case SqlCall call when call.isA(SqlKind.QUERY) -> new Scalar(subqueries.apply(call));
            case SqlCall call -> call(call);
            default -> throw new UnsupportedSqlException("constant in an expression");
        };
    }

    /** Right of an operator or in a CASE, where constants may stand. */
    Operand operandOrConstant(SqlNode node) {
        var constant = values.index(node);
        return constant.isPresent() ? new Constant(constant.get()) : operand(node);
    }

    /** Whether it is a column of texts that are read as numbers wherever their order or size counts. */
    boolean isNumeral(Operand operand) {
        return operand instanceof ColumnUse column && scope.names().notation(column) instanceof Numeral;
    }

    boolean isText(Operand operand) {
        return switch (operand) {
            case ColumnUse column -> scope.names().type(column) != ColumnType.NUMBER;
            case Call(var function, var ignored, var argument) ->
                switch (function) {
                    case WITHOUT_COMMAS, SUBSTRING, LOWER, UPPER, DATE, WEEK, YEAR_MONTH -> true;
                    default -> false;
                };
            case Aggregate(var function, var ignored, var argument) ->
                (function == Keyword.MAX || function == Keyword.MIN) && isText(argument);
            case Case(var ignored, var then, var otherwise) -> isText(then);
            case Constant ignored -> false;
            case Now ignored -> true;
            case CountAll ignored -> false;
            case CountIf ignored -> false;
            case Scalar ignored -> true;
            case Arithmetic ignored -> false;
        };
    }

    ColumnUse column(SqlNode node, String where) {
        if (!(node instanceof SqlIdentifier identifier)) {
            throw new UnsupportedSqlException("expression in " + where);
        }
        if (identifier.isStar()) {
            throw new UnsupportedSqlException("* in " + where);
        }
        return scope.column(identifier).orElseThrow(() -> new UnsupportedSqlException("unknown column"));
    }

    private Operand named(SqlIdentifier identifier) {
        if (!identifier.isStar()) {
            var derived = scope.derived(identifier);
            if (derived.isPresent()) {
                return derived.get();
            }
            var column = scope.column(identifier);
            if (column.isEmpty() && scope.aliased(identifier).isPresent()) {
                return operand(scope.aliased(identifier).get());
            }
            if (column.isEmpty()
                    && identifier.isSimple()
                    && NOW.contains(identifier.getSimple().toUpperCase(Locale.ROOT))) {
                return new Now();
            }
        }
        return column(identifier, "an expression");
    }

    private Operand call(SqlCall call) {
        var function = aggregate(call);
        if (function.isPresent()) {
            return aggregate(function.get(), call);
        }
        var choice = ConditionalText.of(call);
        return choice.isPresent() ? conditional(choice) : functions.read(call);
    }

    private Operand conditional(Optional<ConditionalText> choice) {
        var text = choice.orElseThrow(() -> new UnsupportedSqlException("CASE"));
        return new Case(conditions.all(List.of(text.when())), operandOrConstant(text.then()), otherwise(text));
    }

    private List<Operand> otherwise(ConditionalText text) {
        return text.otherwise().map(this::operandOrConstant).map(List::of).orElse(List.of());
    }

    private Operand aggregate(Keyword function, SqlCall call) {
        if (call.operandCount() != 1) {
            throw new UnsupportedSqlException("aggregate of several columns");
        }
        var argument = call.<SqlNode>operand(0);
        boolean countsRows =
                argument instanceof SqlIdentifier identifier && identifier.isStar() && identifier.names.size() == 1
                        || argument instanceof SqlNumericLiteral;
        var quantifier = call.getFunctionQuantifier();
        boolean distinct = quantifier != null && quantifier.getValue() == SqlSelectKeyword.DISTINCT;
        if (function == Keyword.COUNT && countsRows && !distinct) {
            return new CountAll();
        }
        if (function == Keyword.SUM && !distinct && isCondition(argument)) {
            return new CountIf(conditions.all(List.of(argument)));
        }
        var choice = ConditionalText.of(argument);
        if (choice.isPresent()) {
            return conditionalAggregate(function, distinct, choice.get());
        }
        if (argument instanceof SqlIdentifier identifier && identifier.isStar()) {
            throw new UnsupportedSqlException("* in an aggregate");
        }
        return new Aggregate(function, distinct, number(function, operand(argument)));
    }

    private static boolean isCondition(SqlNode node) {
        return node.isA(SqlKind.COMPARISON) || node.isA(LOGIC);
    }

    /** SUM and AVG read numbers out of texts by themselves. */
    private static Operand number(Keyword function, Operand argument) {
        return (function == Keyword.SUM || function == Keyword.AVG)
                        && argument instanceof Call(var cast, var ignored, var inside)
                        && cast == Keyword.AS_REAL
                ? inside
                : argument;
    }

    private Operand conditionalAggregate(Keyword function, boolean distinct, ConditionalText choice) {
        boolean addsNothingElse = choice.otherwise().isEmpty()
                || (function == Keyword.SUM
                        && Values.isNumber(choice.otherwise().get(), 0));
        if (function == Keyword.COUNT && !addsNothingElse) {
            throw new UnsupportedSqlException("CASE that counts every row");
        }
        boolean countsOnes = function == Keyword.SUM
                ? Values.isNumber(choice.then(), 1)
                : Values.literal(choice.then()).isPresent();
        if ((function == Keyword.SUM || function == Keyword.COUNT) && !distinct && countsOnes && addsNothingElse) {
            return new CountIf(conditions.all(List.of(choice.when())));
        }
        return new Aggregate(
                function,
                distinct,
                new Case(
                        conditions.all(List.of(choice.when())),
                        number(function, operandOrConstant(choice.then())),
                        addsNothingElse ? List.of() : otherwise(choice)));
    }

    static Optional<Keyword> aggregate(SqlCall call) {
        return switch (call.getOperator().getName().toUpperCase(Locale.ROOT)) {
            case "COUNT" -> Optional.of(Keyword.COUNT);
            case "MAX" -> Optional.of(Keyword.MAX);
            case "MIN" -> Optional.of(Keyword.MIN);
            case "SUM" -> Optional.of(Keyword.SUM);
            case "AVG" -> Optional.of(Keyword.AVG);
            default -> Optional.empty();
        };
    }
}
