package dev.vantage.jdbc.saved;

import java.nio.file.Path;

/**
 * A question that can be selected from like a table.
 *
 * @param name of the table that it is seen as, in the letters of the file
 * @param text the question in plain words
 * @param file that names it
 * @param line of the file where it stands, from 1
 */
public record SavedQuestion(String name, String text, Path file, int line) {

    /** What to say where the database has a table of that name, which statements mean by it. */
    public String nameIsTaken() {
        return file + ", line " + line + ": the database has a table " + name + "; rename the question.";
    }
}
