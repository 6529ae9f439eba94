package dev.vantage.jdbc.schema;

import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Names;
import java.sql.Types;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The coarse type of a column. */
final class ColumnTypes {

    /** Names of texts that are points in time: {@code order_date}, {@code created_at}. */
    private static final Pattern POINT_IN_TIME = Pattern.compile("(^|.* )(date|datetime|timestamp)|.* (at|on)");

    private static final Pattern BOOLEAN = Pattern.compile("bool|^bit$");
    private static final Pattern TIME = Pattern.compile("date|time");
    private static final Pattern TEXT = Pattern.compile("char|text|clob|string|^$");
    private static final Pattern NUMBER =
            Pattern.compile("(?<!po)int(?!erval)|real|floa|doub|numeric|decimal|number|money|currency|serial|year");

    private static final Set<String> TEXTS = Set.of("text", "varchar", "bpchar", "char", "name", "citext");

    private ColumnTypes() {}

    /**
     * SQLite keeps whatever a column was declared as, so the words in it decide. It has no type for dates: a text may be one
     * by its name.
     */
    static ColumnType ofDeclaration(String declaration, String name) {
        var type = ofDeclaration(declaration);
        boolean isTime = type == ColumnType.TEXT
                && POINT_IN_TIME.matcher(Names.inWords(name)).matches();
        return isTime ? ColumnType.TIME : type;
    }

    private static ColumnType ofDeclaration(String declaration) {
        int parenthesis = declaration.indexOf('(');
        var words = (parenthesis < 0 ? declaration : declaration.substring(0, parenthesis))
                .strip()
                .toLowerCase(Locale.ROOT);
        if (BOOLEAN.matcher(words).find()) {
            return ColumnType.BOOLEAN;
        }
        if (TIME.matcher(words).find()) {
            return ColumnType.TIME;
        }
        if (TEXT.matcher(words).find()) {
            return ColumnType.TEXT;
        }
        return NUMBER.matcher(words).find() ? ColumnType.NUMBER : ColumnType.OTHER;
    }

    /**
     * PostgreSQL's driver reports enumerations, and domains over texts, as texts with a name of their own.
     *
     * @param type of {@link Types}
     */
    static Column.Form formOf(int type, String typeName) {
        return switch (type) {
            case Types.TIME, Types.TIME_WITH_TIMEZONE -> Column.Form.TIME_OF_DAY;
            case Types.VARCHAR -> TEXTS.contains(typeName) ? Column.Form.PLAIN : Column.Form.ENUMERATION;
            default -> Column.Form.PLAIN;
        };
    }

    /** @param type of {@link Types} */
    static ColumnType ofJdbc(int type, String typeName) {
        return switch (type) {
            case Types.BOOLEAN -> ColumnType.BOOLEAN;
            case Types.BIT -> typeName.startsWith("bool") ? ColumnType.BOOLEAN : ColumnType.OTHER;
            case Types.TINYINT,
                    Types.SMALLINT,
                    Types.INTEGER,
                    Types.BIGINT,
                    Types.REAL,
                    Types.FLOAT,
                    Types.DOUBLE,
                    Types.NUMERIC,
                    Types.DECIMAL -> ColumnType.NUMBER;
            case Types.DATE, Types.TIME, Types.TIMESTAMP, Types.TIME_WITH_TIMEZONE, Types.TIMESTAMP_WITH_TIMEZONE ->
                ColumnType.TIME;
            case Types.CHAR,
                    Types.VARCHAR,
                    Types.LONGVARCHAR,
                    Types.NCHAR,
                    Types.NVARCHAR,
                    Types.LONGNVARCHAR,
                    Types.CLOB,
                    Types.NCLOB -> ColumnType.TEXT;
            default -> typeName.equals("citext") ? ColumnType.TEXT : ColumnType.OTHER;
        };
    }
}
