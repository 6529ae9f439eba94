package dev.vantage.jdbc;

import dev.vantage.jdbc.error.SqlState;
import dev.vantage.jdbc.question.Questions;
import dev.vantage.jdbc.saved.Pin;
import dev.vantage.jdbc.saved.QuestionFile;
import dev.vantage.jdbc.saved.QuestionLock;
import dev.vantage.jdbc.saved.TableNames;
import dev.vantage.jdbc.schema.SchemaReader;
import dev.vantage.model.schema.Dialect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * The saved questions of one connection, as they were when it was opened.
 *
 * @param list in the order of their names
 * @param namespace in which they are seen: the one in which unqualified tables are looked for; empty if there is none
 */
record SavedTables(List<SavedTable> list, String namespace, SavedNames names) {

    SavedTables {
        list = List.copyOf(list);
    }

    /**
     * Reads the file and the lock beside it.
     *
     * @param connection of the wrapped driver
     * @throws SQLException with SQLState 22023 if the file is missing, or either is wrong
     */
    static SavedTables open(String file, Dialect dialect, Connection connection) throws SQLException {
        var list = read(file, dialect);
        var path = SchemaReader.searchPath(connection);
        var namespace = path.isEmpty() ? "" : path.getFirst();
        return new SavedTables(list, namespace, new SavedNames(dialect, namespace, list));
    }

    private static List<SavedTable> read(String path, Dialect dialect) throws SQLException {
        try {
            var file = QuestionFile.read(Path.of(path));
            var lock = QuestionLock.read(file.lock());
            return file.questions().stream()
                    .map(question -> new SavedTable(question, Pin.of(question, lock, dialect)))
                    .sorted((a, b) -> a.name().compareTo(b.name()))
                    .toList();
        } catch (IllegalArgumentException wrong) {
            throw SqlState.BAD_OPTION.exception(VantageOption.QUESTIONS.key() + ": " + wrong.getMessage(), wrong);
        }
    }

    /**
     * What a statement is that names some of them: a name that a table has means the table, as it would without the file.
     *
     * @param text what it is if no table has one of the names
     */
    StatementText beside(StatementText text, String sql, Questions questions) throws SQLException {
        var free = free(questions);
        return free.size() == list.size()
                ? text
                : StatementText.of(sql, questions.dialect(), new SavedNames(questions.dialect(), namespace, free));
    }

    /** Those whose name no table has that may be seen. */
    List<SavedTable> free(Questions questions) throws SQLException {
        var schema = questions.visible(questions.newClock(Duration.ZERO));
        return list.stream()
                .filter(table -> !TableNames.include(table.name(), schema, questions.dialect()))
                .toList();
    }

    /** Whether no model is needed to answer any of them. */
    boolean areAllLocked() {
        return list.stream().allMatch(table -> table.pin() instanceof Pin.Locked);
    }
}
