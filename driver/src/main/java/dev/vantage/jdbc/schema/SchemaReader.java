package dev.vantage.jdbc.schema;

import dev.vantage.calcite.gate.SearchPath;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Reads the tables, columns and keys of a database. */
public final class SchemaReader {

    private SchemaReader() {}

    /**
     * Reads the tables and views of the schemas that unqualified names resolve to. Where those hold none, it reads all
     * schemas that are not the system's, and the tables carry their schema's name as namespace. A table that cannot be
     * described, such as a view over a dropped table, is left out.
     *
     * @throws SQLException if the database cannot be read, or with SQLState 0A000 if it speaks no dialect of ours
     */
    public static Schema read(Connection connection) throws SQLException {
        return readVisible(connection, VisibleNames.ALL).schema();
    }

    /**
     * Reads what may be seen of a database; in PostgreSQL also of the schemas that the names name and that unqualified
     * names do not resolve to.
     *
     * @throws SQLException also with SQLState 22023 if the database lacks one of the names
     */
    public static VisibleSchema readVisible(Connection connection, VisibleNames names) throws SQLException {
        var dialect = Dialects.of(connection);
        return switch (dialect) {
            case SQLITE -> Hiding.of(new SqliteCatalog(connection).read(), SearchPath.of("main"), names, dialect);
            case POSTGRESQL -> {
                var path = PostgresPath.of(connection);
                yield Hiding.of(new JdbcCatalog(connection, path, names.schemas()).read(), path, names, dialect);
            }
        };
    }

    /** The schemas in which the database looks for an unqualified table, the default one first. */
    public static List<String> searchPath(Connection connection) throws SQLException {
        return switch (Dialects.of(connection)) {
            case SQLITE -> List.of("main");
            case POSTGRESQL -> PostgresPath.namespaces(connection);
        };
    }

    /**
     * What differs after the schema has changed, whoever changed it, and where names are looked for in other schemas.
     *
     * @param names that are to be read
     * @see <a href="https://www.sqlite.org/pragma.html#pragma_schema_version">PRAGMA schema_version</a>
     */
    public static SchemaVersion version(Connection connection, VisibleNames names) throws SQLException {
        return switch (Dialects.of(connection)) {
            case SQLITE -> SqliteCatalog.version(connection);
            case POSTGRESQL -> PostgresVersion.of(connection, names);
        };
    }

    /** Empty if the database speaks no dialect of ours. */
    public static Optional<Dialect> dialectIfKnown(Connection connection) throws SQLException {
        return Dialects.ifKnown(connection);
    }

    /**
     * The dialect that the database speaks.
     *
     * @throws SQLException with SQLState 0A000 if it is none of ours
     */
    public static Dialect dialect(Connection connection) throws SQLException {
        return Dialects.of(connection);
    }
}
