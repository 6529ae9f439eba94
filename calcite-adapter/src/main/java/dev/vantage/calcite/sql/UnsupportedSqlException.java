package dev.vantage.calcite.sql;

/** A query that plans cannot say, or that cannot be read. */
public final class UnsupportedSqlException extends RuntimeException {

    private final String construct;

    UnsupportedSqlException(String construct) {
        super("Plans cannot say this: " + construct, null, false, false);
        this.construct = construct;
    }

    /** A short name of what stands in the way, the same for all queries with the same obstacle. */
    public String construct() {
        return construct;
    }
}
