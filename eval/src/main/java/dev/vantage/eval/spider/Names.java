package dev.vantage.eval.spider;

/** Which tables and columns there are; names are in lower case. */
interface Names {

    boolean isTable(String name);

    /** @param table one that {@link #isTable} knows */
    boolean isColumn(String table, String name);
}
