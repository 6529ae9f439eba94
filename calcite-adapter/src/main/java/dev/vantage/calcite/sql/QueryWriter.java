package dev.vantage.calcite.sql;

import static java.util.stream.Collectors.joining;

import dev.vantage.model.plan.ColumnUse;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.PlanTree.*;
import dev.vantage.model.plan.PlanValue;
import dev.vantage.model.plan.TableUse;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Epoch;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes one query as text. Tables are called T1, T2 and so on, where a core has more than one. */
final class QueryWriter {

    private final Dialect dialect;
    private final Identifiers identifiers;
    private final Literals literals;
    private final SchemaNames names;
    private final List<PlanValue> values;
    private final OperandTypes types;
    private final AbsentValues absent;
    private int aliases;
    private int depth;
    private boolean hasSql = true;

    QueryWriter(
            Dialect dialect, Identifiers identifiers, Literals literals, SchemaNames names, List<PlanValue> values) {
        this.dialect = dialect;
        this.identifiers = identifiers;
        this.literals = literals;
        this.names = names;
        this.values = values;
        this.types = new OperandTypes(names, values);
        this.absent = new AbsentValues(names);
    }

    /** The text, or empty where the query has none. */
    Optional<String> write(Query query) {
        var sql = query(query);
        return hasSql ? Optional.of(sql) : Optional.empty();
    }

    private String query(Query query) {
        return query(query, textItems(query));
    }

    /** @param asText positions of the items that are written as texts */
    private String query(Query query, Set<Integer> asText) {
        depth++;
        var written = written(query, asText);
        depth--;
        return written;
    }

    private String written(Query query, Set<Integer> asText) {
        var text = new StringBuilder();
        for (int i = 0; i < query.cores().size(); i++) {
            if (i > 0) {
                var operation = query.operations().get(i - 1);
                parenthesiseIfLooser(text, operation, i);
                text.append(' ').append(operation(operation)).append(' ');
            }
            var core =
                    new CoreWriter(query.cores().get(i), asText, query.cores().size() == 1);
            text.append(core.select());
            if (query.cores().size() == 1) {
                return text + core.orderAndLimit();
            }
        }
        return text + positions(query) + limit(query.cores().getLast().limit());
    }

    /** PostgreSQL takes only values of one type in one column; in SQLite each value has its own. */
    private Set<Integer> textItems(Query query) {
        int width = query.cores().stream()
                .mapToInt(core -> core.items().size())
                .min()
                .orElse(0);
        boolean mayDiffer = dialect == Dialect.POSTGRESQL && query.cores().size() > 1;
        return !mayDiffer
                ? Set.of()
                : IntStream.range(0, width)
                        .filter(position -> differs(query, position))
                        .boxed()
                        .collect(Collectors.toSet());
    }

    private boolean differs(Query query, int position) {
        var found = query.cores().stream()
                .map(core -> core.items().get(position))
                .map(item -> item instanceof Operand operand ? types.of(operand) : ColumnType.OTHER)
                .distinct()
                .toList();
        boolean areEnumerations = query.cores().stream()
                .anyMatch(
                        core -> core.items().get(position) instanceof Operand operand && types.isEnumeration(operand));
        return areEnumerations || found.size() > 1 && !found.contains(ColumnType.OTHER);
    }

    /** Set operations are of equal rank in a plan and in SQLite; in PostgreSQL INTERSECT binds closer than the others. */
    private void parenthesiseIfLooser(StringBuilder text, Keyword operation, int cores) {
        if (dialect == Dialect.POSTGRESQL && operation == Keyword.INTERSECT && cores > 1) {
            text.insert(0, '(').append(')');
        }
    }

    /** A set operation is ordered by positions of its items: the only way that both dialects share. */
    private String positions(Query query) {
        return orderBy(query.cores().getLast(), operand -> position(query, operand));
    }

    private String position(Query query, Operand operand) {
        var position = query.cores().reversed().stream()
                .map(core -> core.items().indexOf(operand))
                .filter(index -> index >= 0)
                .findFirst();
        hasSql &= position.isPresent();
        return String.valueOf(position.orElse(0) + 1);
    }

    private interface OperandText {
        String of(Operand operand);
    }

    private String orderBy(Core core, OperandText text) {
        boolean isWhole = core.limit() instanceof EveryRow;
        return core.orderings().isEmpty()
                ? ""
                : core.orderings().stream()
                        .map(ordering -> text.of(ordering.operand()) + direction(ordering, isWhole))
                        .collect(joining(", ", " ORDER BY ", ""));
    }

    /**
     * NULL is the smallest of all in SQLite and the greatest in PostgreSQL. What has no date is not the earliest, though: it
     * comes last where only the first rows are asked for.
     */
    private String direction(Ordering ordering, boolean isWhole) {
        var direction = ordering.descending() ? " DESC" : "";
        if (!isWhole && !ordering.descending() && absent.mayBe(ordering.operand())) {
            return dialect == Dialect.SQLITE ? " NULLS LAST" : "";
        }
        if (dialect == Dialect.SQLITE || absent.isNever(ordering.operand())) {
            return direction;
        }
        return direction + (ordering.descending() ? " NULLS LAST" : " NULLS FIRST");
    }

    private String limit(Limit limit) {
        return switch (limit) {
            case EveryRow ignored -> "";
            case FirstRow ignored -> " LIMIT 1";
            case Rows(int value) -> " LIMIT " + rowCount(value);
            case RowsAfter(int value, int offset) -> " LIMIT " + rowCount(value) + " OFFSET " + rowCount(offset);
        };
    }

    private String rowCount(int value) {
        var count = Literals.wholeNumber(values.get(value));
        hasSql &= count.isPresent();
        return count.orElse("");
    }

    private static String operation(Keyword keyword) {
        return keyword == Keyword.UNION_ALL ? "UNION ALL" : keyword.name();
    }

    static String operator(Keyword keyword) {
        return switch (keyword) {
            case PLUS -> "+";
            case MINUS -> "-";
            case TIMES -> "*";
            case DIVIDE -> "/";
            case EQUAL -> "=";
            case NOT_EQUAL -> "!=";
            case LESS -> "<";
            case GREATER -> ">";
            case LESS_OR_EQUAL -> "<=";
            case GREATER_OR_EQUAL -> ">=";
            default -> throw new IllegalArgumentException(keyword + " is no operator");
        };
    }

    /** Writes one core with its own tables and aliases. */
    private final class CoreWriter implements OperandWriter.Around {

        private final Core core;
        private final Set<Integer> asText;
        private final boolean isAlone;
        private final LooseColumns loose;
        private final OperandWriter operands = new OperandWriter(dialect, literals, types, values, this);
        private final JoinedTables tables;
        private boolean saysGroups;

        CoreWriter(Core core, Set<Integer> asText, boolean isAlone) {
            this.core = core;
            this.asText = asText;
            this.isAlone = isAlone;
            this.loose = LooseColumns.of(core, names);
            this.tables = new JoinedTables(names, identifiers, names.joins(core), () -> "T" + ++aliases);
            hasSql &= Rowsets.selectedBelow(core) && tables.areConnected();
        }

        /** Everything but the order and limit of a set operation, which belong to the whole of it. */
        String select() {
            var text = new StringBuilder("SELECT ");
            text.append(core.distinct() ? "DISTINCT " : "");
            text.append(ofGroups(() ->
                    IntStream.range(0, core.items().size()).mapToObj(this::item).collect(joining(", "))));
            text.append(from());
            var where = core.where();
            text.append(where == null ? "" : " WHERE " + condition(where, false));
            text.append(
                    core.groups().isEmpty()
                            ? ""
                            : core.groups().stream().map(operands::asStored).collect(joining(", ", " GROUP BY ", "")));
            var having = core.having();
            text.append(having == null ? "" : " HAVING " + ofGroups(() -> condition(having, false)));
            return text.toString();
        }

        String orderAndLimit() {
            return ofGroups(() -> orderBy(core, this::sortKey)) + limit(core.limit());
        }

        /** Of different rows only what is selected can be the key, as it is selected. */
        private String sortKey(Operand operand) {
            return core.distinct() && core.items().contains(operand)
                    ? operands.asStored(operand)
                    : operands.write(operand);
        }

        private String item(int position) {
            return switch (core.items().get(position)) {
                case Star ignored -> "*";
                case TableStar(int table) -> star(new TableUse(table, false));
                case Operand operand when asText.contains(position) -> operands.text(operand);
                case ColumnUse column when isLoose(column) -> column(column) + " AS " + name(column);
                case ColumnUse column
                when isAnswer() && names.notation(column) instanceof Epoch ->
                    operands.shown(column) + " AS " + name(column);
                case Operand operand -> isAnswer() ? operands.shown(operand) : operands.asStored(operand);
            };
        }

        private boolean isAnswer() {
            return depth == 1 && isAlone && !core.distinct();
        }

        private String star(TableUse table) {
            return tables.alias(table).map(alias -> alias + ".*").orElse("*");
        }

        private String ofGroups(Supplier<String> text) {
            saysGroups = true;
            var written = text.get();
            saysGroups = false;
            return written;
        }

        @Override
        public String ofRows(Supplier<String> text) {
            boolean saidGroups = saysGroups;
            saysGroups = false;
            var written = text.get();
            saysGroups = saidGroups;
            return written;
        }

        @Override
        public boolean isGrouped(Operand operand) {
            return saysGroups && core.groups().contains(operand);
        }

        private boolean isLoose(ColumnUse column) {
            return dialect == Dialect.POSTGRESQL && saysGroups && loose.has(column);
        }

        private String from() {
            return switch (core.source()) {
                case Rowset(var query) -> " FROM (" + query(query) + ") AS T" + ++aliases;
                case Tables ignored -> tables.from(operands);
            };
        }

        @Override
        public String column(ColumnUse use) {
            if (isLoose(use)) {
                return ofRows(() -> loose.write(use, operands));
            }
            var table = names.tableOf(use);
            hasSql &= tables.canTell(table);
            return tables.alias(table).map(alias -> alias + '.').orElse("") + name(use);
        }

        private String name(ColumnUse use) {
            return identifiers.write(names.columns().get(use.column()).name());
        }

        @Override
        public String condition(Condition condition) {
            return condition(condition, false);
        }

        @Override
        public String query(Query query) {
            return QueryWriter.this.query(query);
        }

        @Override
        public void refuse() {
            hasSql = false;
        }

        private String condition(Condition condition, boolean isPart) {
            return switch (condition) {
                case All(var parts) ->
                    parts.stream().map(part -> condition(part, true)).collect(joining(" AND "));
                case Any(var parts) -> any(parts, isPart);
                case Comparison(var left, var operator, Value(int value)) -> {
                    var compared = yearIfComparedWithOne(left, value);
                    yield operands.comparable(compared, operator, value)
                            + ' '
                            + operator(operator)
                            + ' '
                            + operands.literal(value, compared);
                }
                case Comparison(var left, var operator, Subquery(var query)) ->
                    compared(left, operator, new Scalar(query));
                case Comparison(var left, var operator, Compared(var right)) -> compared(left, operator, right);
                case Between(var operand, int low, int high) -> {
                    var compared = yearIfComparedWithOne(operand, low, high);
                    yield operands.comparable(compared, Keyword.BETWEEN, low, high) + " BETWEEN "
                            + operands.literal(low, compared) + " AND " + operands.literal(high, compared);
                }
                case Matches(var operand, var operator, int value) ->
                    operands.text(operand) + like(operator) + literals.writePattern(values.get(value), operator);
                case Member(var operand, boolean negated, var query) -> member(operand, negated, query);
                case Missing(var operand, boolean negated) ->
                    absent.missing(operands.asStored(operand), operand, negated, isPart);
            };
        }

        private String compared(Operand left, Keyword operator, Operand right) {
            return operands.comparable(left, operator, right)
                    + ' '
                    + operator(operator)
                    + ' '
                    + operands.comparable(right, operator, left);
        }

        private String member(Operand operand, boolean negated, Query query) {
            boolean asTexts = dialect == Dialect.POSTGRESQL
                    && (OperandTypes.differ(types.of(operand), types.of(query))
                            || types.isEnumeration(operand)
                            || types.isEnumeration(query));
            var rows = asTexts ? QueryWriter.this.query(query, Set.of(0)) : query(query);
            return (asTexts ? operands.text(operand) : operands.asStored(operand))
                    + (negated ? " NOT IN (" : " IN (")
                    + rows
                    + ')';
        }

        /** A date is no year, but has one: {@code after 2015} takes nothing of 2015 in. */
        private Operand yearIfComparedWithOne(Operand operand, int... with) {
            boolean isDate = operand instanceof ColumnUse column
                    && names.type(column) == ColumnType.TIME
                    && names.notation(column) == null
                    && Arrays.stream(with).allMatch(value -> Literals.isYear(values.get(value), column.column()));
            return isDate ? new Call(Keyword.YEAR, List.of(), operand) : operand;
        }

        private String any(List<Condition> parts, boolean isPart) {
            var text = parts.stream().map(part -> condition(part, false)).collect(joining(" OR "));
            return isPart ? '(' + text + ')' : text;
        }

        /** SQLite's LIKE does not tell upper from lower case. */
        private String like(Keyword operator) {
            boolean negated = operator == Keyword.NOT_CONTAINS || operator == Keyword.NOT_LIKE;
            return (negated ? " NOT " : " ") + (dialect == Dialect.SQLITE ? "LIKE " : "ILIKE ");
        }
    }
}
