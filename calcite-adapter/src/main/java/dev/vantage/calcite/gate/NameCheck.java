package dev.vantage.calcite.gate;

import dev.vantage.calcite.lexer.CalciteParser;
import dev.vantage.calcite.lexer.Letters;
import dev.vantage.calcite.lexer.Normaliser;
import dev.vantage.calcite.lexer.Token;
import dev.vantage.model.schema.Dialect;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.calcite.runtime.CalciteContextException;
import org.apache.calcite.sql.SqlOperatorTable;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.type.SqlTypeCoercionRule;
import org.apache.calcite.sql.util.SqlOperatorTables;
import org.apache.calcite.sql.validate.SqlValidator;

/**
 * Checks one statement: parses it, and lets Calcite's validator resolve the names of its skeleton.
 *
 * <p>Some names turn out to be none: a string in double quotes and TRUE in SQLite, a whole row in PostgreSQL. Where such
 * a name resolves to no column the check starts again without it. So it does with the
 * columns that a list of aliases leaves out, as PostgreSQL lets it.
 */
final class NameCheck {

    private static final int MOST_ATTEMPTS = 32;
    private static final Set<String> TRUTHS = Set.of("true", "false");
    private static final SqlOperatorTable OPERATORS =
            SqlOperatorTables.chain(SqlOperatorTables.of(Skeletons.OPERATORS), SqlStdOperatorTable.instance());
    private static final SqlValidator.Config CONFIG = SqlValidator.Config.DEFAULT
            .withConformance(CalciteParser.CONFORMANCE)
            .withIdentifierExpansion(false)
            .withColumnReferenceExpansion(false)
            .withCallRewrite(false)
            .withTypeCoercionEnabled(false)
            .withLenientOperatorLookup(false);

    private final Dialect dialect;
    private final SchemaCatalog catalog;
    private final ReadOnlyCheck readOnly;
    private final Masks masks;
    private final List<Token> statement;
    private final Set<Integer> strings = new HashSet<>();
    private final Set<String> noColumns = new HashSet<>();
    private final Map<SqlParserPos, List<String>> columnsWithoutAlias = new HashMap<>();

    NameCheck(Dialect dialect, SchemaCatalog catalog, ReadOnlyCheck readOnly, Masks masks, List<Token> statement) {
        this.dialect = dialect;
        this.catalog = catalog;
        this.readOnly = readOnly;
        this.masks = masks;
        this.statement = statement;
    }

    /** @throws Rejection if the statement is not a query or has an unknown name */
    void run() {
        try {
            int attempts = 1;
            while (!succeeds(attempts < MOST_ATTEMPTS)) {
                attempts++;
            }
        } finally {
            // The validator leaves it in the caller's thread, which would hold Calcite and its class loader for ever.
            SqlTypeCoercionRule.THREAD_PROVIDERS.remove();
        }
    }

    /** False if one more name turned out to be no column. */
    private boolean succeeds(boolean mayRepeat) {
        var normalised = Normaliser.normalise(statement, dialect, catalog.names(), strings);
        var tree = CalciteParser.parse(normalised, dialect);
        readOnly.check(tree);
        readOnly.checkTypes(normalised.types());
        if (normalised.searchesText()) {
            masks.refuseTextSearch(statement);
        }
        var scopes = new Scopes(dialect, noColumns, columnsWithoutAlias);
        try {
            catalog.validator(OPERATORS, CONFIG).validate(new NameSkeleton(dialect, scopes).of(tree));
            return true;
        } catch (CalciteContextException e) {
            var problem = NameProblem.of(e);
            boolean isExcused = problem.isUnresolvedColumn() && excuses(problem.name(), scopes)
                    || problem.isAmbiguousColumn() && hasOne(problem.name(), scopes)
                    || completes(problem.columnsWithoutAlias(), new SqlParserPos(e.getPosLine(), e.getPosColumn()));
            if (mayRepeat && isExcused) {
                return false;
            }
            throw problem.rejection(catalog.nearest(), scopes);
        }
    }

    private boolean excuses(String name, Scopes scopes) {
        return switch (dialect) {
            case SQLITE ->
                becomesString(name)
                        || (TRUTHS.contains(Letters.lower(name)) || isOfTextSearch(name, scopes))
                                && noColumns.add(scopes.key(name));
            case POSTGRESQL -> scopes.wasTable(name) && noColumns.add(name);
        };
    }

    private boolean completes(List<String> columns, SqlParserPos aliases) {
        return dialect == Dialect.POSTGRESQL && !columns.isEmpty() && columnsWithoutAlias.put(aliases, columns) == null;
    }

    /**
     * Calcite looks for a column without a table's name that is shared; the database looks in the tables of that name. And a
     * column that USING names is one.
     */
    private boolean hasOne(String column, Scopes scopes) {
        if (scopes.isMerged(column)) {
            return noColumns.add(scopes.key(column));
        }
        var sharing = scopes.sharingTables(column);
        boolean isThere = catalog.schema().tables().stream()
                .filter(table -> sharing.contains(scopes.key(table.name())))
                .anyMatch(table -> table.columns().stream()
                        .anyMatch(same -> scopes.key(same.name()).equals(scopes.key(column))));
        return isThere && noColumns.add(scopes.key(column));
    }

    /** A table for text search has a hidden column of its own name, to match, and one that is called rank. */
    private boolean isOfTextSearch(String name, Scopes scopes) {
        boolean isHidden = scopes.wasTable(name) || Letters.lower(name).equals("rank");
        return isHidden && statement.stream().anyMatch(token -> token.is("MATCH"));
    }

    private boolean becomesString(String name) {
        boolean changed = false;
        for (var token : statement) {
            if (token.kind() == Token.Kind.NAME_OR_STRING && token.text().equalsIgnoreCase(name)) {
                changed |= strings.add(token.start());
            }
        }
        return changed;
    }
}
