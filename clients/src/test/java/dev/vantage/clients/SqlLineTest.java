package dev.vantage.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import sqlline.SqlLine;

@ParameterizedClass
@EnumSource
class SqlLineTest {

    @TempDir
    private Path folder;

    private final Database database;
    private Singers singers;

    SqlLineTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void fillDatabase() throws SQLException {
        singers = Singers.in(database, folder);
    }

    @AfterEach
    void leavesNothingOpen() throws SQLException, IOException, InterruptedException {
        singers.requireNothingOpen();
    }

    /** Runs a script as {@code sqlline -u URL -n USER -p "" --run=SCRIPT} does. */
    private String run(String... lines) throws IOException {
        var script = Files.writeString(folder.resolve("script.sql"), String.join("\n", lines) + "\n");
        var printed = new ByteArrayOutputStream();
        var sqlLine = new SqlLine();
        var stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        sqlLine.setOutputStream(stream);
        sqlLine.setErrorStream(stream);
        var arguments = new String[] {
            "-d",
            Singers.DRIVER,
            "-u",
            singers.url(),
            "-n",
            Singers.USER,
            "-p",
            "",
            "--outputformat=csv",
            "--connectInteractionMode=notAskCredentials",
            "--run=" + script
        };
        sqlLine.begin(arguments, null, false);
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void runsPlainSqlAndReadsMetadata() throws IOException {
        var printed = run(
                "INSERT INTO singer VALUES (4, 'Di', 20);",
                "SELECT name FROM singer WHERE singer_id = 4;",
                "!tables",
                "!columns concert");

        assertThat(printed).contains("'Di'").contains("'singer'").contains("'held'");
    }

    @Test
    void asks() throws IOException {
        assertThat(run("NL: how many singers are there?;")).contains("'3'");
    }

    @Test
    void explains() throws IOException {
        assertThat(run("EXPLAIN NL: names of singers older than 40;")).contains("age > 40");
    }

    /** To SQLLine an apostrophe opens a text that has to be closed before the statement can end. */
    @Test
    void asksWithADoubledApostrophe() throws IOException {
        assertThat(run("NL 'what''s the number of singers?';")).contains("'3'");
    }
}
