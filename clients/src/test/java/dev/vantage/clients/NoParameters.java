package dev.vantage.clients;

import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.StatementContext;

/** Tells jdbi that a text has no parameters of its own, whatever question marks it ends with. */
final class NoParameters implements SqlParser {

    @Override
    public ParsedSql parse(String sql, StatementContext context) {
        return ParsedSql.builder().append(sql).build();
    }

    @Override
    public String nameParameter(String name, StatementContext context) {
        return ":" + name;
    }
}
