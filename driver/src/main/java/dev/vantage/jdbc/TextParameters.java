package dev.vantage.jdbc;

import dev.vantage.jdbc.error.SqlState;
import java.sql.ParameterMetaData;
import java.sql.SQLException;
import java.sql.Types;

/** Parameters that are texts to be set. */
record TextParameters(int count) implements ParameterMetaData {

    private void check(int index) throws SQLException {
        if (index < 1 || index > count) {
            throw SqlState.BAD_PARAMETER.exception("There is no parameter " + index + " of " + count + ".");
        }
    }

    @Override
    public int getParameterCount() {
        return count;
    }

    @Override
    public int isNullable(int index) throws SQLException {
        check(index);
        return parameterNoNulls;
    }

    @Override
    public boolean isSigned(int index) throws SQLException {
        check(index);
        return false;
    }

    @Override
    public int getPrecision(int index) throws SQLException {
        check(index);
        return 0;
    }

    @Override
    public int getScale(int index) throws SQLException {
        check(index);
        return 0;
    }

    @Override
    public int getParameterType(int index) throws SQLException {
        check(index);
        return Types.VARCHAR;
    }

    @Override
    public String getParameterTypeName(int index) throws SQLException {
        check(index);
        return "VARCHAR";
    }

    @Override
    public String getParameterClassName(int index) throws SQLException {
        check(index);
        return String.class.getName();
    }

    @Override
    public int getParameterMode(int index) throws SQLException {
        check(index);
        return parameterModeIn;
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (!type.isInstance(this)) {
            throw SqlState.NOT_SUPPORTED.exception("This is no " + type.getName() + ".");
        }
        return type.cast(this);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
