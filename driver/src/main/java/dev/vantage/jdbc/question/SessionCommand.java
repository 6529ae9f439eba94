package dev.vantage.jdbc.question;

import dev.vantage.calcite.lexer.Lexer;
import dev.vantage.calcite.lexer.SyntaxException;
import dev.vantage.calcite.lexer.Token;
import dev.vantage.model.schema.Dialect;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The statements without a query that clients send to PostgreSQL to set themselves up: SHOW and SET of what decides how
 * values look, and nothing that decides what may be done or what a name means.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-set.html">SET</a>
 */
final class SessionCommand {

    private static final Set<String> SETTABLE =
            Set.of("application_name", "bytea_output", "datestyle", "extra_float_digits", "intervalstyle", "timezone");

    private static final Set<String> SHOWN = Set.of(
            "client_encoding",
            "default_transaction_isolation",
            "default_transaction_read_only",
            "lc_collate",
            "lc_ctype",
            "max_identifier_length",
            "search_path",
            "server_encoding",
            "server_version",
            "server_version_num",
            "standard_conforming_strings",
            "transaction isolation level",
            "transaction_isolation",
            "transaction_read_only",
            "time zone");

    private SessionCommand() {}

    static boolean isHarmless(String sql, Dialect dialect) {
        if (dialect != Dialect.POSTGRESQL) {
            return false;
        }
        try {
            var statement = Lexer.statement(sql, dialect, false);
            var rest = statement.subList(1, statement.size());
            return statement.getFirst().is("SHOW") && shows(rest)
                    || statement.getFirst().is("SET") && sets(rest);
        } catch (SyntaxException unreadable) {
            return false;
        }
    }

    private static boolean shows(List<Token> what) {
        var name = what.stream().map(SessionCommand::lower).collect(Collectors.joining(" "));
        return SHOWN.contains(name) || SETTABLE.contains(name);
    }

    private static boolean sets(List<Token> what) {
        int at = !what.isEmpty()
                        && (what.getFirst().is("SESSION") || what.getFirst().is("LOCAL"))
                ? 1
                : 0;
        boolean isZone = what.size() > at + 2
                && what.get(at).is("TIME")
                && what.get(at + 1).is("ZONE");
        boolean isSetting = what.size() > at + 2
                && SETTABLE.contains(lower(what.get(at)))
                && (what.get(at + 1).is("TO") || what.get(at + 1).is("="));
        return (isZone || isSetting)
                && what.subList(at + 2, what.size()).stream().allMatch(SessionCommand::isPlain);
    }

    private static boolean isPlain(Token value) {
        return switch (value.kind()) {
            case WORD, NAME, STRING, NUMBER -> true;
            case SYMBOL -> value.is(",") || value.is("-") || value.is("+");
            case NAME_OR_STRING, PARAMETER, NONE -> false;
        };
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
