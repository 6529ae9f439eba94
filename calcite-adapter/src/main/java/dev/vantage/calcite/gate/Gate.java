package dev.vantage.calcite.gate;

import dev.vantage.calcite.lexer.Lexer;
import dev.vantage.calcite.lexer.SyntaxException;
import dev.vantage.calcite.lexer.Token;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import java.util.List;
import java.util.Set;

/**
 * Decides whether a statement may run: one query, over tables and columns of the schema, with allowed functions only.
 * Whoever wrote the statement, a model or a person, the check is the same.
 *
 * <p>What it does not check is left to the database's prepare: types, the number of arguments, the rules of GROUP BY.
 * What it cannot stop is the cost of a query; a limit on rows and on time must. Safe for use by many threads.
 */
public final class Gate {

    private static final Set<String> STARTS = Set.of("SELECT", "WITH", "VALUES", "(");

    private final Dialect dialect;
    private final SchemaCatalog catalog;
    private final ReadOnlyCheck readOnly;
    private final Masks masks;

    /** A gate whose default namespace is {@code main} in SQLite and {@code public} in PostgreSQL. */
    public Gate(Dialect dialect, Schema schema) {
        this(dialect, schema, SearchPath.of());
    }

    public Gate(Dialect dialect, Schema schema, SearchPath searchPath) {
        this(dialect, schema, searchPath, false, Set.of());
    }

    private Gate(Dialect dialect, Schema schema, SearchPath searchPath, boolean hidesOthers, Set<String> partlyHidden) {
        var path = searchPath.namespaces().isEmpty() ? usualPath(dialect) : searchPath;
        this.dialect = dialect;
        this.catalog = new SchemaCatalog(dialect, schema, path, hidesOthers ? List.of() : SystemTables.of(dialect));
        this.readOnly = new ReadOnlyCheck(dialect, hidesOthers, path.types());
        this.masks = new Masks(dialect, schema, path.namespaces().getFirst(), partlyHidden);
    }

    /**
     * A gate for a part of a database. Whatever its schema leaves out is refused like what does not exist, and so is
     * what tells about it: tables of the system, and functions that describe tables by number or text.
     *
     * @param visible the tables and columns that statements may read
     * @param searchPath as of any gate
     * @param partlyHidden names of tables of the default namespace that have other columns too; statements that read them
     *     must run as {@link #masked}
     */
    public static Gate ofPart(Dialect dialect, Schema visible, SearchPath searchPath, Set<String> partlyHidden) {
        return new Gate(dialect, visible, searchPath, true, partlyHidden);
    }

    private static SearchPath usualPath(Dialect dialect) {
        return switch (dialect) {
            case SQLITE -> SearchPath.of("main");
            case POSTGRESQL -> SearchPath.of("public");
        };
    }

    /** Checks a statement without parameters. */
    public Verdict check(String sql) {
        return check(sql, 0);
    }

    /**
     * Checks a statement to be prepared. Throws nothing, whatever the text is.
     *
     * @param parameters how many {@code ?} the statement must have
     */
    public Verdict check(String sql, int parameters) {
        try {
            return new Verdict.Accepted(checked(sql, parameters));
        } catch (Rejection e) {
            return e.of(sql);
        } catch (SyntaxException e) {
            return Rejection.of(e).of(sql);
        } catch (StackOverflowError e) {
            return new Rejection(Reason.TOO_DEEP, "The statement nests too deeply; split it").of(sql);
        } catch (RuntimeException | AssertionError | LinkageError e) { // the one jar leaves parts of Calcite out
            return new Rejection(Reason.UNSUPPORTED, "The statement has a form that cannot be checked").of(sql);
        }
    }

    private String checked(String sql, int parameters) {
        var statement = Lexer.statement(sql, dialect, parameters > 0);
        refuseOtherStatements(statement);
        refuseOtherParameters(statement, parameters);
        readOnly.checkOperators(statement);
        masks.refuseUnmaskable(statement);
        new NameCheck(dialect, catalog, readOnly, masks, statement).run();
        return sql.substring(0, statement.getLast().end());
    }

    private void refuseOtherStatements(List<Token> statement) {
        var first = statement.getFirst();
        boolean table = dialect == Dialect.POSTGRESQL && first.is("TABLE");
        if (STARTS.stream().noneMatch(first::is) && !table) {
            throw new Rejection(
                    Reason.NOT_A_QUERY, "Only queries may run, not " + first.text() + "; start with SELECT");
        }
    }

    private static void refuseOtherParameters(List<Token> statement, int expected) {
        int found = 0;
        for (var token : statement) {
            if (token.kind() == Token.Kind.PARAMETER) {
                found++;
                if (!token.text().equals("?")) {
                    throw new Rejection(
                            Reason.WRONG_PARAMETERS, "The parameter " + token.text() + " has a name; write ? for it");
                }
            }
        }
        if (found != expected) {
            throw new Rejection(Reason.WRONG_PARAMETERS, "The statement has " + found + " parameters, not " + expected);
        }
    }

    /**
     * Adds a limit to an accepted statement whose outermost query has none.
     *
     * @param rows at most this many come back
     */
    public String limited(String acceptedSql, int rows) {
        return RowLimit.mayBeAdded(acceptedSql, dialect) ? acceptedSql + " LIMIT " + rows : acceptedSql;
    }

    /**
     * An accepted statement as it must run: where it reads a table with hidden columns, only the visible ones are there.
     * Any other statement stays as it is.
     */
    public String masked(String acceptedSql) {
        return masks.before(acceptedSql);
    }

    /** Checks a first statement, which costs some hundred times as much as a later one, so that no user waits for it. */
    public void warmUp() {
        check("WITH q(a) AS (SELECT 1) SELECT a, count(*) FROM q JOIN (SELECT 2 AS b) r ON a = b"
                + " WHERE a IN (SELECT 3) AND a > 4 GROUP BY a HAVING count(*) > 5 ORDER BY a LIMIT 6");
    }
}
