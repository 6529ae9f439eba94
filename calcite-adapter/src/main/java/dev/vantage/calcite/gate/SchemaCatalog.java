package dev.vantage.calcite.gate;

import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.calcite.config.CalciteConnectionConfig;
import org.apache.calcite.config.CalciteConnectionProperty;
import org.apache.calcite.jdbc.CalciteSchema;
import org.apache.calcite.prepare.CalciteCatalogReader;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeFactory;
import org.apache.calcite.rel.type.RelDataTypeSystem;
import org.apache.calcite.schema.impl.AbstractSchema;
import org.apache.calcite.schema.impl.AbstractTable;
import org.apache.calcite.sql.SqlOperatorTable;
import org.apache.calcite.sql.type.SqlTypeFactoryImpl;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.validate.SqlNameMatchers;
import org.apache.calcite.sql.validate.SqlValidator;
import org.apache.calcite.sql.validate.SqlValidatorUtil;

/** The tables of a database as Calcite looks them up, with the search path and the case rules of the dialect. */
final class SchemaCatalog {

    /** Holds the names that stand for nothing that may be read. No statement can name it. */
    private static final String SHADOWS = "\0";

    private static final RelDataTypeFactory TYPES = new SqlTypeFactoryImpl(RelDataTypeSystem.DEFAULT) {
        @Override
        public Charset getDefaultCharset() {
            return StandardCharsets.UTF_8;
        }
    };

    private final Schema schema;
    private final Set<String> names = new HashSet<>();
    private final CalciteCatalogReader reader;
    private final NearestNames nearest;

    /** @param systemTables that statements may read beside those of the schema */
    SchemaCatalog(Dialect dialect, Schema schema, SearchPath searchPath, List<Table> systemTables) {
        this.schema = schema;
        var root = CalciteSchema.createRootSchema(false, false);
        var defaultNamespace = searchPath.namespaces().getFirst();
        this.nearest = new NearestNames(schema, defaultNamespace);
        for (var table : schema.tables()) {
            add(root, table.namespace().isEmpty() ? defaultNamespace : table.namespace(), table);
        }
        for (var system : systemTables) {
            add(root, system.namespace().isEmpty() ? defaultNamespace : system.namespace(), system);
        }
        var path = path(dialect, searchPath.namespaces());
        addShadows(root, path, searchPath.firstHolders());
        this.reader = new Reader(root, dialect, path);
    }

    private void add(CalciteSchema root, String namespace, Table table) {
        var holder = root.getSubSchema(namespace, true);
        if (holder == null) {
            holder = root.add(namespace, new AbstractSchema());
        }
        holder.add(table.name(), new ColumnNames(table));
        names.add(table.name().toLowerCase(Locale.ROOT));
        table.columns().forEach(column -> names.add(column.name().toLowerCase(Locale.ROOT)));
    }

    /** The database stops looking at the first table of a name, also where that may not be read. */
    private static void addShadows(CalciteSchema root, List<String> path, Map<String, String> firstHolders) {
        var shadows = root.add(SHADOWS, new AbstractSchema());
        firstHolders.forEach((name, first) -> {
            var readable = path.stream().filter(place -> has(root, place, name)).toList();
            if (!readable.isEmpty() && !readable.contains(first)) {
                shadows.add(name, new Shadow(name, readable.getFirst()));
            }
        });
    }

    private static boolean has(CalciteSchema root, String namespace, String table) {
        var holder = root.getSubSchema(namespace, true);
        return holder != null && holder.getTable(table, true) != null;
    }

    private static List<String> path(Dialect dialect, List<String> namespaces) {
        var path = new ArrayList<String>();
        path.add(SHADOWS);
        if (dialect == Dialect.POSTGRESQL && !namespaces.contains(SystemTables.POSTGRESQL_CATALOG)) {
            path.add(SystemTables.POSTGRESQL_CATALOG);
        }
        path.addAll(namespaces);
        return path;
    }

    /** The names of all tables and columns, in lower case. */
    Set<String> names() {
        return names;
    }

    Schema schema() {
        return schema;
    }

    /** Spelling help for names that are not here. */
    NearestNames nearest() {
        return nearest;
    }

    /** A validator for one statement. */
    SqlValidator validator(SqlOperatorTable operators, SqlValidator.Config config) {
        return SqlValidatorUtil.newValidator(operators, reader, TYPES, config);
    }

    /** Looks in more than one namespace, which the constructors that Calcite makes public cannot. */
    private static final class Reader extends CalciteCatalogReader {
        Reader(CalciteSchema root, Dialect dialect, List<String> path) {
            super(
                    root,
                    SqlNameMatchers.withCaseSensitive(dialect == Dialect.POSTGRESQL),
                    Stream.concat(path.stream().map(List::of), Stream.of(List.<String>of()))
                            .toList(),
                    TYPES,
                    CalciteConnectionConfig.DEFAULT.set(
                            CalciteConnectionProperty.CASE_SENSITIVE, String.valueOf(dialect == Dialect.POSTGRESQL)));
        }
    }

    /** A table whose columns have names and no types. */
    private static final class ColumnNames extends AbstractTable {

        private final RelDataType row;

        ColumnNames(Table table) {
            var any = TYPES.createTypeWithNullability(TYPES.createSqlType(SqlTypeName.ANY), true);
            var fields = TYPES.builder();
            table.columns().forEach(column -> fields.add(column.name(), any));
            this.row = fields.build();
        }

        @Override
        public RelDataType getRowType(RelDataTypeFactory types) {
            return row;
        }
    }

    /** What a name without a namespace stands for if that may not be read. */
    private static final class Shadow extends AbstractTable {

        private final String name;
        private final String readable;

        Shadow(String name, String readable) {
            this.name = name;
            this.readable = readable;
        }

        @Override
        public RelDataType getRowType(RelDataTypeFactory types) {
            throw new Rejection(
                    Reason.UNKNOWN_NAME,
                    "To the database " + name + " is a table that may not be read; write " + readable + "." + name);
        }
    }
}
