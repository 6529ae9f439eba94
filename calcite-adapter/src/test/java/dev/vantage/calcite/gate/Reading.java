package dev.vantage.calcite.gate;

/** What a database itself makes of a text, learned without running it. */
sealed interface Reading {

    /** It does not take the text. */
    record Refused(String why) implements Reading {}

    /**
     * It takes the text for one statement that only reads, of tables and with functions that are allowed.
     *
     * @param program what the database would do, for comparing two texts
     */
    record Query(String program) implements Reading {}

    /** It takes the text for a statement that does more, or for one of what must not be read. */
    record Harm(String what) implements Reading {}

    /** It takes the text for more than one statement, or for one with something behind it. */
    record Several(String what) implements Reading {}

    /** A database that reads texts. */
    interface Reader extends AutoCloseable {

        Reading read(String sql);

        @Override
        void close() throws Exception;
    }
}
