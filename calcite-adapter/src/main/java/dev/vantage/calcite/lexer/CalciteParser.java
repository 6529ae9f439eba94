package dev.vantage.calcite.lexer;

import dev.vantage.model.schema.Dialect;
import java.util.Locale;
import org.apache.calcite.avatica.util.Casing;
import org.apache.calcite.avatica.util.Quoting;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParseException;
import org.apache.calcite.sql.parser.SqlParser;
import org.apache.calcite.sql.parser.babel.SqlBabelParserImpl;
import org.apache.calcite.sql.validate.SqlConformance;
import org.apache.calcite.sql.validate.SqlConformanceEnum;
import org.apache.calcite.sql.validate.SqlDelegatingConformance;

/** Calcite's parser as it fits the normalised text of a dialect. */
public final class CalciteParser {

    /** Babel's, except that an alias of the SELECT list is unknown to the list itself. */
    public static final SqlConformance CONFORMANCE = new SqlDelegatingConformance(SqlConformanceEnum.BABEL) {
        @Override
        public SelectAliasLookup isSelectAlias() {
            return SelectAliasLookup.UNSUPPORTED;
        }
    };

    private static final int LONGEST_NAME = 1024;
    private static final SqlParser.Config SHARED = SqlParser.config()
            .withParserFactory(SqlBabelParserImpl.FACTORY)
            .withQuoting(Quoting.DOUBLE_QUOTE)
            .withQuotedCasing(Casing.UNCHANGED)
            .withConformance(CONFORMANCE)
            .withIdentifierMaxLength(LONGEST_NAME);
    private static final SqlParser.Config SQLITE =
            SHARED.withUnquotedCasing(Casing.UNCHANGED).withCaseSensitive(false);
    private static final SqlParser.Config POSTGRESQL =
            SHARED.withUnquotedCasing(Casing.TO_LOWER).withCaseSensitive(true);

    private CalciteParser() {}

    /**
     * Parses normalised text. Calcite also parses statements that are no queries here; the caller looks at the kind.
     *
     * @throws SyntaxException if Calcite cannot read the text
     */
    public static SqlNode parse(Normalised statement, Dialect dialect) {
        var config = switch (dialect) {
            case SQLITE -> SQLITE;
            case POSTGRESQL -> POSTGRESQL;
        };
        try {
            return SqlParser.create(statement.text(), config).parseQuery();
        } catch (SqlParseException e) {
            throw unreadable(e);
        }
    }

    private static SyntaxException unreadable(SqlParseException e) {
        if (e.getCause() instanceof StackOverflowError) {
            return new SyntaxException(SyntaxException.Kind.TOO_DEEP, "The statement nests too deeply");
        }
        var message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        int position = message.toLowerCase(Locale.ROOT).indexOf(" at line");
        return SyntaxException.unreadable(
                "The SQL cannot be read: " + (position < 0 ? message : message.substring(0, position)));
    }
}
