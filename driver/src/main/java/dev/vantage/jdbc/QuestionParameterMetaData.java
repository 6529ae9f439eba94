package dev.vantage.jdbc;

import java.sql.ParameterMetaData;
import java.sql.SQLException;

/** What the database says of the parameters of a query, in the order in which the question has them. */
final class QuestionParameterMetaData implements ParameterMetaData {

    private final ParameterMetaData delegate;
    private final ParameterPlaces places;

    QuestionParameterMetaData(ParameterMetaData delegate, ParameterPlaces places) {
        this.delegate = delegate;
        this.places = places;
    }

    private int place(int parameter) throws SQLException {
        return places.of(parameter)[0];
    }

    @Override
    public int getParameterCount() {
        return places.count();
    }

    @Override
    public int isNullable(int parameter) throws SQLException {
        return delegate.isNullable(place(parameter));
    }

    @Override
    public boolean isSigned(int parameter) throws SQLException {
        return delegate.isSigned(place(parameter));
    }

    @Override
    public int getPrecision(int parameter) throws SQLException {
        return delegate.getPrecision(place(parameter));
    }

    @Override
    public int getScale(int parameter) throws SQLException {
        return delegate.getScale(place(parameter));
    }

    @Override
    public int getParameterType(int parameter) throws SQLException {
        return delegate.getParameterType(place(parameter));
    }

    @Override
    public String getParameterTypeName(int parameter) throws SQLException {
        return delegate.getParameterTypeName(place(parameter));
    }

    @Override
    public String getParameterClassName(int parameter) throws SQLException {
        return delegate.getParameterClassName(place(parameter));
    }

    @Override
    public int getParameterMode(int parameter) throws SQLException {
        return delegate.getParameterMode(place(parameter));
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return Unwrapping.unwrap(type, this, delegate);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return Unwrapping.isWrapperFor(type, this, delegate);
    }
}
