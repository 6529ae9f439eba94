package dev.vantage.jdbc;

import dev.vantage.jdbc.saved.Pin;
import dev.vantage.jdbc.saved.SavedQuestion;

/**
 * A saved question as a table of one connection.
 *
 * @param pin where its SQL comes from
 */
record SavedTable(SavedQuestion question, Pin pin) {

    String name() {
        return question.name();
    }
}
